"""A020."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_INNER = re.compile(
    r"Chủ\s+(?P<a>Tịch)(?!\w)|Giám\s+(?P<b>Đốc)(?!\w)|Thủ\s+(?P<c>Tướng|Trưởng)(?!\w)"
    r"|(?<!án )Bộ\s+(?P<d>Trưởng)(?!\w)"
)


@rule("A020", "office-capitals", severity="warning", basis="habit", fixable=True)
def office_capitals(subject: Subject) -> Iterator[Problem]:
    """Report titles of office with a capital on the second syllable: "Chủ Tịch", "Giám Đốc".

    Basis: the examples of the decree (S p.38: "Chủ tịch Quốc hội", "Thủ tướng Chính phủ"); it
        contradicts itself on when the first letter is a capital, so that only the second counts.
    Silent: on capitals throughout, on the first letter, and after a small one, where another word
        may begin ("cán bộ Trưởng thôn").
    Fix: the small letter.
    """
    for wording in subject.having("Tịch", "Đốc", "Tướng", "Trưởng"):
        for found in _INNER.finditer(wording.text):
            group = found.lastgroup or ""
            small = found[group].lower()
            expected = found[0][: -len(small)] + small
            yield Problem(
                wording.loc,
                {"found": found[0], "expected": expected},
                span=Span(*found.span(group)),
                fix=small,
            )
