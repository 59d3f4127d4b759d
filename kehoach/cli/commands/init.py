"""What `kehoach init` takes: plans to start from."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def init(
        plan: Annotated[str, takes.argument("plan")],
        ids: Annotated[list[str] | None, takes.argument("ids")] = None,
        level: Annotated[str, takes.option("--level", metavar="commune")] = "commune",
        all_: Annotated[bool, takes.option("--all")] = False,
        output: Annotated[Path | None, takes.option("--output", "-o", metavar="DIR")] = None,
        force: Annotated[bool, takes.option("--force")] = False,
    ) -> None:
        from kehoach.cli.init import Options
        from kehoach.cli.init import init as command

        raise typer.Exit(command(plan, ids or [], Options(level, all_, output, force), takes.words))

    return init
