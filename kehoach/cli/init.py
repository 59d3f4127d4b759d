"""`kehoach init`: plans to start from, made after the plan one level up."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach.cli.starting import Options
from kehoach.finding import Refused
from kehoach.report.words import Words
from kehoach.start.named import province_named

LEVELS = ("province", "commune")


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
