"""L018."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import abbreviated, marks, prose


@rule("L018", "repeated-punctuation", severity="warning", basis="habit", fixable=True)
def repeated_punctuation(subject: Subject) -> Iterator[Problem]:
    """Report marks that follow one another without sense: ",,", ";.", "..".

    Basis: one mark ends a part of a sentence; of two, nobody knows which is meant.
    Silent: on "./.", the ellipsis with a mark beside it (",...", "...;"), dots that leave room, a
        mark after an abbreviation ("v.v.;"), and "?!".
    Fix: where one mark stands there several times, that mark once; otherwise none.
    """
    for loc, text, _ in prose(subject):
        for span, bare in marks(text):
            if (
                len(bare) < 2
                or _sensible(bare)
                or (bare[0] == "." and abbreviated(text[: span.start]))
            ):
                continue
            fix = None
            if len(set(bare)) == 1 and bare[0] != ".":
                fix = f"{bare[0]} " if text[span.end : span.end + 1].isalnum() else bare[0]
            yield Problem(loc, {"marks": span.of(text).strip()}, span, fix=fix)


def _sensible(bare: str) -> bool:
    """Return whether marks may stand in a row."""
    dots = bare.replace("…", "...")
    around = dots.partition("...")
    ellipsis = around[1] != "" and len(around[0]) <= 1 and len(around[2].lstrip(".")) <= 1
    return ellipsis or any(mark in bare for mark in "/?!")
