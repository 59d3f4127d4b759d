"""What `kehoach view` takes: a plan, as a page."""

from collections.abc import Callable
from typing import Annotated

import typer

from kehoach.cli.commands.complete import plan_ids
from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def view(
        plan: Annotated[str, takes.argument("plan", plan_ids)],
        port: Annotated[int, takes.option("--port", metavar="N")] = 0,
        no_open: Annotated[bool, takes.option("--no-open")] = False,
    ) -> None:
        from kehoach.cli.view import view as command

        raise typer.Exit(command(plan, port, takes.words, open_=not no_open))

    return view
