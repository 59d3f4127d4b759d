"""What `kehoach import` takes: a published document becomes a plan file."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.complete import plan_ids
from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def import_(
        file: Annotated[Path, takes.argument("file")],
        output: Annotated[Path | None, takes.option("--output", "-o", metavar="FILE")] = None,
        id_: Annotated[str | None, takes.option("--id", metavar="ID")] = None,
        covers: Annotated[
            str | None, takes.option("--covers", metavar="ID", complete=plan_ids)
        ] = None,
        force: Annotated[bool, takes.option("--force")] = False,
        update: Annotated[bool, takes.option("--update")] = False,
    ) -> None:
        from kehoach.cli.import_ import Options
        from kehoach.cli.import_ import import_ as command

        raise typer.Exit(command(file, Options(output, id_, covers, force, update), takes.words))

    return import_
