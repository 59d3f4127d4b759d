"""What `kehoach rule` takes: what a rule is about."""

from collections.abc import Callable
from typing import Annotated

import typer

from kehoach.cli.commands.complete import RULE_FORMATS, one_of, rule_codes
from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def rule(
        codes: Annotated[list[str] | None, takes.argument("codes", rule_codes)] = None,
        all_: Annotated[bool, takes.option("--all")] = False,
        format_: Annotated[
            str,
            takes.option("--format", "-f", metavar="text|markdown", complete=one_of(*RULE_FORMATS)),
        ] = "text",
    ) -> None:
        from kehoach.cli.rule import rule as command

        raise typer.Exit(command(codes or [], format_, takes.words, all_=all_))

    return rule
