"""What `kehoach doctor` takes: whether this machine and this workspace have what plans need."""

from collections.abc import Callable
from typing import Annotated

import typer

from kehoach.cli.commands.complete import DOCTOR_FORMATS, one_of
from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""
    formats = one_of(*DOCTOR_FORMATS)

    def doctor(
        format_: Annotated[
            str, takes.option("--format", "-f", metavar="FORMAT", complete=formats)
        ] = "text",
    ) -> None:
        from kehoach.cli.doctor import doctor as command

        raise typer.Exit(command(format_, takes.words))

    return doctor
