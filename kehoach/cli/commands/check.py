"""What `kehoach check` takes: what gets a plan sent back."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kehoach.cli.commands.complete import (
    CHECK_FORMATS,
    LEVELS,
    one_of,
    plan_ids,
    rule_codes,
    some_of,
)
from kehoach.cli.commands.takes import Takes, codes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""
    chosen = takes.words("help.check.codes")

    def check(
        files: Annotated[list[str] | None, takes.argument("files", plan_ids)] = None,
        format_: Annotated[
            str, takes.option("--format", "-f", metavar="FORMAT", complete=one_of(*CHECK_FORMATS))
        ] = "text",
        fail_on: Annotated[
            str | None,
            takes.option("--fail-on", metavar="error|warning|info", complete=one_of(*LEVELS)),
        ] = None,
        select: Annotated[
            list[str] | None, takes.option("--select", metavar=chosen, complete=some_of(rule_codes))
        ] = None,
        ignore: Annotated[
            list[str] | None, takes.option("--ignore", metavar=chosen, complete=some_of(rule_codes))
        ] = None,
        baseline: Annotated[Path | None, takes.option("--baseline", metavar="FILE")] = None,
        config: Annotated[Path | None, takes.option("--config", metavar="FILE")] = None,
        fix: Annotated[bool, takes.option("--fix")] = False,
        diff: Annotated[bool, takes.option("--diff")] = False,
        statistics: Annotated[bool, takes.option("--statistics")] = False,
        jobs: Annotated[int | None, takes.jobs] = None,
        no_cache: Annotated[bool, takes.no_cache] = False,
    ) -> None:
        from kehoach.cli.check import Options
        from kehoach.cli.check import check as command
        from kehoach.cli.work import Work

        options = Options(
            format_,
            fail_on,
            codes(select),
            codes(ignore),
            baseline,
            config,
            fix,
            diff,
            statistics,
        )
        work = Work(jobs, not no_cache, takes.debug)
        raise typer.Exit(command(files or [], options, takes.words, work))

    return check
