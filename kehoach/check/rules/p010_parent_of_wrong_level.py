"""P010."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject

_ABOVE = {"province": "central", "commune": "province"}


@rule("P010", "parent-of-wrong-level", severity="error", basis="parent")
def parent_of_wrong_level(subject: Subject) -> Iterator[Problem]:
    """Report a plan one level up that is no such plan: of another level, or another province.

    Basis: a commune carries out the plan of its province, and a province that of the centre.
    Silent: where that plan is not at hand (P001), and for plans of the centre.
    """
    plan, parent = subject.plan, subject.parent
    if parent is None or plan.level not in _ABOVE:
        return
    foreign = plan.level == "commune" and parent.province != plan.province
    if foreign or parent.level != _ABOVE[plan.level]:
        params = {"parent": parent.id, "level": parent.level, "province": parent.province or "–"}
        yield Problem(("parent",), params)
