"""N007."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span
from kehoach.plan.words import key

_TERRITORY = re.compile(r"(?:trên )?địa bàn (?:tỉnh|thành phố)(?!\w)|(?:của|tại) tỉnh(?!\w)")


@rule("N007", "subject-without-place", severity="info", basis="habit")
def subject_without_place(subject: Subject) -> Iterator[Problem]:
    """Report a subject that speaks of "địa bàn tỉnh" and does not say which.

    Basis: habit: a plan is cited and kept by its subject, which then should name the province.
    Silent: where the subject does not speak of the territory at all, as those of many provinces
        do not, and for plans of the centre and of communes.
    """
    province = subject.province
    text = subject.plan.document.subject
    found = _TERRITORY.search(text)
    if subject.plan.level != "province" or province is None or found is None:
        return
    words = " ".join(key(text))
    if not any(" ".join(key(name)) in words for name in (province.name, *province.aliases)):
        full = province.full_name(subject.day)
        yield Problem(
            ("document", "subject"), {"found": found[0], "expected": full}, Span(*found.span())
        )
