"""What `kehoach diff` takes: two plans compared."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.complete import DIFF_FORMATS, KINDS, PARTS, one_of, plan_ids, some_of
from kehoach.cli.commands.takes import Takes, listed


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def diff(
        plans: Annotated[list[str], takes.argument("plans", plan_ids)],
        format_: Annotated[
            str, takes.option("--format", "-f", metavar="FORMAT", complete=one_of(*DIFF_FORMATS))
        ] = "text",
        output: Annotated[Path | None, takes.option("--output", "-o", metavar="FILE")] = None,
        stat: Annotated[bool, takes.option("--stat")] = False,
        exit_code: Annotated[bool, takes.option("--exit-code")] = False,
        only: Annotated[
            list[str] | None,
            takes.option(
                "--only",
                metavar=takes.words("help.diff.only.name"),
                complete=some_of(one_of(*PARTS)),
            ),
        ] = None,
        kind: Annotated[
            list[str] | None,
            takes.option(
                "--kind",
                metavar=takes.words("help.diff.kind.name"),
                complete=some_of(one_of(*KINDS)),
            ),
        ] = None,
        jobs: Annotated[int | None, takes.jobs] = None,
    ) -> None:
        from kehoach.cli.diff import diff as command
        from kehoach.cli.differing import Options
        from kehoach.cli.work import Work

        options = Options(format_, output, stat, exit_code, listed(only), listed(kind))
        raise typer.Exit(command(plans, options, takes.words, Work(jobs, debug=takes.debug)))

    return diff
