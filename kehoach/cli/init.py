"""`kehoach init`: plans to start from, made after the plan one level up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kehoach.finding import Refused
from kehoach.report.words import Words
from kehoach.start.named import province_named

LEVELS = ("province", "commune")


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help. What was not asked for is None."""

    level: str | None = None
    all: bool = False
    output: Path | None = None
    force: bool = False
    parent: str | None = None
    form: str | None = None
    numbering: str | None = None
    ci: str | None = None
    workspace: bool = True


def init(name: str, ids: Sequence[str], options: Options, words: Words) -> int:
    """Make the plan of a province, or the plans of its communes, and return the exit code.

    Communes are meant where some are named, or all are asked for.
    """
    if options.level not in (None, *LEVELS):
        known = " | ".join(LEVELS)
        raise Refused("U024", option="--level", value=str(options.level), known=known)
    if options.level != "commune" and not options.all:
        # `kehoach init Cao Bằng` may lack the quotes that a shell wants.
        whole = " ".join([name, *ids])
        if not ids or province_named(whole) is not None:
            from kehoach.cli.init_province import init_province

            return init_province(whole, options, words)
    if options.level == "province":
        raise Refused("init.only_commune")
    from kehoach.cli.init_communes import init_communes

    return init_communes(name, ids, options, words)
