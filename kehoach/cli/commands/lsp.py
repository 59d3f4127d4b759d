"""What `kehoach lsp` takes: a language server for editors."""

from collections.abc import Callable
from typing import Annotated

import typer

from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def lsp(
        _: Annotated[bool, takes.option("--stdio")] = False,
    ) -> None:
        from kehoach.cli.lsp import lsp as command

        raise typer.Exit(command(takes.words, debug=takes.debug))

    return lsp
