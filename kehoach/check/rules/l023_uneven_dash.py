"""L023."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import dashed, known_pair
from kehoach.plan.span import Span

# The look back stands second: the search then runs from hyphen to hyphen.
_UNEVEN = re.compile(r"(?:-(?<=[^\W\d_]-) | (?<=[^\W\d_] )-)(?=[^\W\d_])")


@rule("L023", "uneven-dash", severity="warning", basis="habit")
def uneven_dash(subject: Subject) -> Iterator[Problem]:
    """Report each hyphen or dash that has a space on one side only: "văn hiến- nơi".

    Basis: a hyphen inside a word has no space, a dash between parts of a sentence has two. Which is
        meant only the author knows.
    Silent: beside numbers, and on the compounds that L012 looks at.
    """
    for loc, text, plain in dashed(subject):
        for dash in _UNEVEN.finditer(plain):
            span = Span(*dash.span())
            if known_pair(text, span) is None:
                words = text[: span.start].split()[-1] + span.of(text) + text[span.end :].split()[0]
                yield Problem(loc, {"words": words}, span)
