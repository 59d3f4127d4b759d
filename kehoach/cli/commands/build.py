"""What `kehoach build` takes: plans to Word files."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.complete import plan_ids
from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def build(
        plans: Annotated[list[str], takes.argument("plans", plan_ids)],
        output: Annotated[Path, takes.option("--output", "-o", metavar="DIR")] = Path("build"),
        templates: Annotated[Path | None, takes.option("--templates", metavar="DIR")] = None,
        pdf: Annotated[bool, takes.option("--pdf")] = False,
        watch: Annotated[bool, takes.option("--watch", "-w")] = False,
        jobs: Annotated[int | None, takes.jobs] = None,
        no_cache: Annotated[bool, takes.no_cache] = False,
    ) -> None:
        from kehoach.cli.build import build as command
        from kehoach.cli.building import Asked
        from kehoach.cli.work import Work

        asked = Asked(output, templates, pdf=pdf, work=Work(jobs, not no_cache, takes.debug))
        if watch:
            from kehoach.cli.watching import watch as command
        raise typer.Exit(command(plans, asked, takes.words))

    return build
