"""A009."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.capitals import word_before
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_SPECIAL = re.compile(
    r"(?P<city>[tT]hành\s+[pP]hố)\s+Hồ\s+Chí\s+Minh(?!\w)"
    r"|(?P<capital>[tT]hủ\s+[đĐ]ô)\s+Hà\s+Nội(?!\w)"
)
_SEVERAL = {"các", "hai", "ba", "những", "nhiều"}


@rule("A009", "ho-chi-minh-city", severity="error", basis="nd30.capital-place", fixable=True)
def ho_chi_minh_city(subject: Subject) -> Iterator[Problem]:
    """Report "thành phố Hồ Chí Minh" and "thủ đô Hà Nội" without the capital of the first word.

    Basis: Phụ lục II, mục III, khoản 1 (T): in these two the generic word has a capital.
    Silent: on several cities at once ("các thành phố Hồ Chí Minh, Đà Nẵng"), on "TP. Hồ Chí Minh",
        on "thủ đô" without the name.
    Fix: the case of the letters.
    """
    for wording in subject.having("Minh", "Nội"):
        for found in _SPECIAL.finditer(wording.text):
            group = "city" if found["city"] else "capital"
            unit = found[group]
            if unit == unit.capitalize() or word_before(wording.text, found.start()) in _SEVERAL:
                continue
            yield Problem(
                wording.loc,
                {"found": found[0], "expected": unit.capitalize() + found[0][len(unit) :]},
                span=Span(*found.span(group)),
                fix=unit.capitalize(),
            )
