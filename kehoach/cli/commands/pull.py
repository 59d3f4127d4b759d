"""What `kehoach pull` takes: edits of a Word file brought back."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.complete import PULL_FORMATS, one_of
from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def pull(
        file: Annotated[Path, takes.argument("file")],
        apply: Annotated[bool, takes.option("--apply")] = False,
        plan: Annotated[Path | None, takes.option("--plan", metavar="FILE")] = None,
        format_: Annotated[
            str, takes.option("--format", "-f", metavar="FORMAT", complete=one_of(*PULL_FORMATS))
        ] = "text",
        exit_code: Annotated[bool, takes.option("--exit-code")] = False,
    ) -> None:
        from kehoach.cli.pull import Options
        from kehoach.cli.pull import pull_ as command

        raise typer.Exit(command(file, Options(apply, plan, format_, exit_code), takes.words))

    return pull
