"""What `kehoach build` takes: plans to Word files."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def build(
        plans: Annotated[list[str], takes.argument("plans")],
        output: Annotated[Path, takes.option("--output", "-o", metavar="DIR")] = Path("build"),
        templates: Annotated[Path | None, takes.option("--templates", metavar="DIR")] = None,
        jobs: Annotated[int | None, takes.jobs] = None,
        no_cache: Annotated[bool, takes.no_cache] = False,
    ) -> None:
        from kehoach.cli.build import build as command
        from kehoach.cli.work import Work

        work = Work(jobs, not no_cache, takes.debug)
        raise typer.Exit(command(plans, output, templates, takes.words, work))

    return build
