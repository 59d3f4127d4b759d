"""`kehoach diff`: what two plans have in common and what not."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence

from kehoach.cli.differing import (
    FOUND,
    Named,
    Options,
    as_text,
    as_word,
    differences,
    is_found,
    named_plan,
    parent_of,
    telling_of,
    top_of,
)
from kehoach.cli.naming import accept
from kehoach.cli.output import accept_output, write_whole
from kehoach.cli.screen import screen
from kehoach.cli.work import Work
from kehoach.comparison import KINDS, PARTS, Comparison
from kehoach.finding import Refused
from kehoach.report.comparison import Telling
from kehoach.report.words import Words
from kehoach.workspace.files import names_many

FORMATS = ("text", "json", "html", "markdown", "docx")


def diff(names: Sequence[str], options: Options, words: Words, work: Work | None = None) -> int:
    """Compare a plan with the one it answers, or two plans, and return the exit code.

    A folder, a pattern, or more than two names: each plan with the one it answers.
    """
    _accept(options)
    if len(names) > 2 or (len(names) == 1 and names_many(names[0])):
        from kehoach.cli.diff_each import diff_each

        return diff_each(names, options, words, work or Work())
    if options.format == "docx" and options.output is None:
        raise Refused("U015", name="-o", command="kehoach diff")
    accept_output(options.output, options.format)
    left, right, base = _sides(names, words)
    if options.format == "docx":
        assert options.output is not None  # noqa: S101 - refused before anything was read
        write_whole(options.output, as_word(left, right))
        print(options.output.as_posix())
    found = differences(left, right, base, options, top_of(left, base))
    if options.kind:
        print(words("diff.only_kinds", kinds=", ".join(options.kind)), file=sys.stderr)
    if options.format != "docx":
        _print(found, options, telling_of(left, right, words))
    return FOUND if is_found(found, options) else 0


def _accept(options: Options) -> None:
    """Refuse a value that an option cannot have."""
    asked: tuple[tuple[str, Collection[str], Collection[str]], ...] = (
        ("--format", [options.format], FORMATS),
        ("--only", options.only, PARTS),
        ("--kind", options.kind, KINDS),
    )
    for option, values, known in asked:
        accept(option, values, known)


def _sides(names: Sequence[str], words: Words) -> tuple[Named, Named, Named | None]:
    """Return left, right, and the plan one level up that is held against them."""
    if len(names) == 1:
        right = named_plan(names[0], words)
        parent = parent_of(right)
        if parent is None:
            raise Refused("U019", name=names[0])
        return parent, right, parent
    if len(names) != 2:
        raise Refused("U010", name=words("help.diff.plans.name"), command="kehoach diff")
    left, right = (named_plan(name, words) for name in names)
    parents = {one.side.plan.parent for one in (left, right)}
    return left, right, parent_of(left) if len(parents) == 1 else None


def _print(found: Comparison, options: Options, telling: Telling) -> None:
    text = as_text(found, options, telling, screen(to_file=options.output is not None))
    if options.output is None:
        print(text, end="")
    else:
        write_whole(options.output, text.encode())
        print(options.output.as_posix())
