"""A008."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kehoach.check.capitals import begins
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.data.provinces import provinces
from kehoach.plan.span import Span


@cache
def _units() -> re.Pattern[str]:
    names = [
        re.escape(name).replace(r"\ ", r"\s+")
        for one in provinces().values()
        if not one.named_after_person
        for name in (one.name, *one.aliases)
    ]
    return re.compile(rf"(?P<unit>T(?:ỉnh|hành\s+[Pp]hố))\s+(?:{'|'.join(names)})(?!\w)")


@rule("A008", "unit-capitals", severity="warning", basis="nd30.capital-place", fixable=True)
def unit_capitals(subject: Subject) -> Iterator[Problem]:
    """Report "Tỉnh" or "Thành phố" with a capital before the name of a province, in a sentence.

    Basis: Phụ lục II, mục III, khoản 1 (T): the generic word is small ("tỉnh Quảng Ninh"). Where
        a sentence begins cannot always be told, so it is a warning.
    Silent: where a sentence, an item or a quotation begins; on "Thành phố Hồ Chí Minh"; without
        a name ("UBND Thành phố"); on wards and communes, whose names may be persons or numbers.
    Fix: the small letter.
    """
    for wording in subject.wordings:
        for found in _units().finditer(wording.text):
            if begins(wording.text, found.start()):
                continue
            small = found["unit"].lower()
            yield Problem(
                wording.loc,
                {"found": found[0], "expected": small + found[0][len(small) :]},
                span=Span(*found.span("unit")),
                fix=small,
            )
