"""L015."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import characters, prose
from kehoach.plan.span import Span


@rule("L015", "quotes-mixed", severity="info", basis="habit")
def quotes_mixed(subject: Subject) -> Iterator[Problem]:
    """Report each straight quotation mark in a plan that has curly ones as well.

    Basis: one document keeps to one kind; the curly ones (“ ”) are those of printed Vietnamese.
    Silent: in plans with straight quotation marks throughout; on marks of inches and seconds.
    """
    if not {'"', "“"} <= characters(subject):
        return
    for loc, text, _ in prose(subject):
        place = text.find('"')
        while place >= 0:
            if not text[place - 1 : place].isdigit() or place == 0:
                yield Problem(loc, {}, Span(place, place + 1))
            place = text.find('"', place + 1)
