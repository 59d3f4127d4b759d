"""What `kehoach matrix` takes: all plans beside each other."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.complete import (
    MATRIX_FORMATS,
    STATUSES,
    one_of,
    plan_ids,
    province_ids,
    some_of,
)
from kehoach.cli.commands.takes import Takes, listed


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def matrix(
        plans: Annotated[list[str] | None, takes.argument("plans", plan_ids)] = None,
        format_: Annotated[
            str | None,
            takes.option("--format", "-f", metavar="FORMAT", complete=one_of(*MATRIX_FORMATS)),
        ] = None,
        output: Annotated[Path | None, takes.option("--output", "-o", metavar="FILE")] = None,
        parent: Annotated[
            str | None, takes.option("--parent", metavar="ID", complete=plan_ids)
        ] = None,
        status: Annotated[
            list[str] | None,
            takes.option("--status", metavar="STATUS,...", complete=some_of(one_of(*STATUSES))),
        ] = None,
        task: Annotated[list[str] | None, takes.option("--task", metavar="ID,...")] = None,
        province: Annotated[
            list[str] | None,
            takes.option("--province", metavar="ID,...", complete=some_of(province_ids)),
        ] = None,
        details: Annotated[bool, takes.option("--details")] = False,
        jobs: Annotated[int | None, takes.jobs] = None,
    ) -> None:
        from kehoach.cli.matrix import Options
        from kehoach.cli.matrix import matrix as command
        from kehoach.cli.work import Work

        options = Options(
            format_, output, parent, listed(status), listed(task), listed(province), details
        )
        raise typer.Exit(command(plans or [], options, takes.words, Work(jobs, debug=takes.debug)))

    return matrix
