"""What `kehoach schema` takes: the schema of plan files, for editors."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def schema(
        output: Annotated[Path | None, takes.option("--output", "-o", metavar="FILE")] = None,
        update: Annotated[bool, takes.option("--update")] = False,
        modeline: Annotated[bool, takes.option("--modeline")] = False,
    ) -> None:
        from kehoach.cli.schema import Options
        from kehoach.cli.schema import schema as command

        raise typer.Exit(command(Options(output, update, modeline), takes.words))

    return schema
