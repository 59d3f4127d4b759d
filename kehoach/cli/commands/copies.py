"""What `kehoach copies` takes: plans that took over words."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.complete import COPIES_FORMATS, one_of, plan_ids
from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def copies(
        plans: Annotated[list[str] | None, takes.argument("plans", plan_ids)] = None,
        format_: Annotated[
            str, takes.option("--format", "-f", metavar="FORMAT", complete=one_of(*COPIES_FORMATS))
        ] = "text",
        output: Annotated[Path | None, takes.option("--output", "-o", metavar="FILE")] = None,
        share: Annotated[int, takes.option("--share", metavar="1-100")] = 90,
        exit_code: Annotated[bool, takes.option("--exit-code")] = False,
        jobs: Annotated[int | None, takes.jobs] = None,
    ) -> None:
        from kehoach.cli.copies import Options
        from kehoach.cli.copies import copies as command
        from kehoach.cli.work import Work

        options = Options(format_, output, share, exit_code)
        raise typer.Exit(command(plans or [], options, takes.words, Work(jobs, debug=takes.debug)))

    return copies
