"""N007."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.places import communes_in
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span
from kehoach.plan.words import key

_PROVINCE = re.compile(r"(?:trên )?địa bàn (?:tỉnh|thành phố)(?!\w)|(?:của|tại) tỉnh(?!\w)")
_COMMUNE = re.compile(
    r"(?:trên )?địa bàn (?:xã|phường|đặc khu)(?!\w)|(?:của|tại) (?:xã|phường|đặc khu)(?!\w)"
)


@rule("N007", "subject-without-place", severity="info", basis="habit")
def subject_without_place(subject: Subject) -> Iterator[Problem]:
    """Report a subject that speaks of "địa bàn tỉnh", or "địa bàn xã", and does not say which.

    Basis: habit: a plan is cited and kept by its subject, which then should name the unit.
    Silent: where the subject does not speak of the territory at all, as those of many provinces
        do not, where it names another commune (S023), for plans of the centre, and for those of
        communes that the plan does not state or the table lacks.
    """
    text = subject.plan.document.subject
    province, commune = subject.province, subject.commune
    if subject.plan.level == "province" and province is not None:
        found = _PROVINCE.search(text)
        names, full = (province.name, *province.aliases), province.full_name(subject.day)
    elif commune is not None:
        found = None if any(communes_in(text)) else _COMMUNE.search(text)
        names, full = (commune.name,), commune.full_name
    else:
        return
    words = " ".join(key(text))
    if found and not any(" ".join(key(name)) in words for name in names):
        yield Problem(
            ("document", "subject"), {"found": found[0], "expected": full}, Span(*found.span())
        )
