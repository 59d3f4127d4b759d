"""A005."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_ARTICLE = r"[Đđ]iều\s+[0-9]+[a-zđ]?(?!\w)"
_CLAUSE = r"[Kk]hoản\s+[0-9]+[a-zđ]?(?!\w)"
_POINT = r"[Đđ]iểm\s+[a-zđ](?!\w)"
# "Điều 5, khoản 2 Điều 6" are two citations, each in good order.
_BACKWARDS = re.compile(
    rf"(?P<article>{_ARTICLE}),?\s+(?P<clause>{_CLAUSE})(?:,?\s+(?P<point>{_POINT}))?"
    rf"(?!(?:,|\s+và|,\s*[0-9a-zđ]+|\s+và\s+[0-9a-zđ]+)*\s+(?:{_ARTICLE}|{_CLAUSE}))"
    rf"|(?P<clause2>{_CLAUSE}),?\s+(?P<point2>{_POINT})"
    rf"(?!(?:,|\s+và|,\s*[a-zđ]|\s+và\s+[a-zđ])*\s+(?:{_CLAUSE}|{_ARTICLE}))"
)


@rule("A005", "structure-order", severity="warning", basis="nd30.capital-structure")
def structure_order(subject: Subject) -> Iterator[Problem]:
    """Report parts of a cited document that run from the large to the small: "Điều 5 khoản 2".

    Basis: Phụ lục II, mục V, khoản 7 (T), whose examples run from the small to the large: "điểm a
        khoản 2 Điều 103 Mục 5 Chương XII". The examples are no order, so it is a warning.
    Silent: where the smaller part may belong to what follows ("Điều 5, khoản 2 Điều 6").
    """
    for wording in subject.having("hoản"):
        for found in _BACKWARDS.finditer(wording.text):
            parts = [part for part in found.groups() if part is not None]
            expected = " ".join([*(one[0].lower() + one[1:] for one in parts[:0:-1]), parts[0]])
            params = {"found": found[0], "expected": expected}
            yield Problem(wording.loc, params, span=Span(*found.span()))
