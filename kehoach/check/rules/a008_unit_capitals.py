"""A008."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

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


def _patterns(subject: Subject) -> Iterator[re.Pattern[str]]:
    if subject.has("Tỉnh", "Thành"):
        yield _units()
    own = subject.commune
    if own is None or not own.full_name[0].islower():
        return
    if subject.has(own.kind.unit.split()[0].capitalize()):
        unit = re.escape(own.kind.unit.capitalize()).replace(r"\ ", r"\s+")
        name = re.escape(own.name).replace(r"\ ", r"\s+")
        yield re.compile(rf"(?P<unit>{unit})\s+{name}(?!\w)")


@rule("A008", "unit-capitals", severity="warning", basis="nd30.capital-place", fixable=True)
def unit_capitals(subject: Subject) -> Iterator[Problem]:
    """Report "Tỉnh" or "Thành phố" with a capital before the name of a province, in a sentence.

    So it does for "Xã" or "Phường" before the name of the commune that the plan is of.

    Basis: Phụ lục II, mục III, khoản 1 (T): the generic word is small ("tỉnh Quảng Ninh"). Where
        a sentence begins cannot always be told, so it is a warning.
    Silent: where a sentence, an item or a quotation begins; on "Thành phố Hồ Chí Minh"; without
        a name ("UBND Thành phố"); on other wards and communes, whose names may be persons or
        numbers, and on that of the plan where the table says so.
    Fix: the small letter.
    """
    patterns = [*_patterns(subject)]
    for wording, pattern in product(subject.wordings, patterns):
        for found in pattern.finditer(wording.text):
            if begins(wording.text, found.start()):
                continue
            small = found["unit"].lower()
            yield Problem(
                wording.loc,
                {"found": found[0], "expected": small + found[0][len(small) :]},
                span=Span(*found.span("unit")),
                fix=small,
            )
