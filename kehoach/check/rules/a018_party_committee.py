"""A018."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_INNER = re.compile(
    r"(?:Tỉnh|Thành|Đảng)\s+(?P<word>[ỦU][yỷ])(?!\w|\s+(?:[Bb]an|viên|quyền|thác|nhiệm))"
)


@rule("A018", "party-committee", severity="error", basis="agencies", fixable=True)
def party_committee(subject: Subject) -> Iterator[Problem]:
    """Report "Tỉnh Ủy", "Thành Ủy", "Đảng Ủy" with a capital inside.

    Basis: "Tỉnh ủy", "Đảng ủy" as the registry of agencies has them (mark S).
    Silent: on capitals throughout, on "tỉnh ủy" for such committees in general, where
        "ủy" begins another word (Ủy ban, Ủy viên).
    Fix: the small letter; the letter that carries the tone stays where it is.
    """
    for wording in subject.having("Ủy", "Ủỷ", "Uy", "Uỷ"):
        for found in _INNER.finditer(wording.text):
            small = found["word"].lower()
            expected = found[0][: -len(small)] + small
            yield Problem(
                wording.loc,
                {"found": found[0], "expected": expected},
                span=Span(*found.span("word")),
                fix=small,
            )
