"""P001."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("P001", "parent-not-found", severity="warning", basis="parent")
def parent_not_found(subject: Subject) -> Iterator[Problem]:
    """Report that the plan one level up, which the plan names, cannot be held against it.

    Basis: whoever relies on the coverage must know that it was not looked at.
    Silent: where the plan names none.
    """
    if subject.plan.parent is not None and subject.parent is None:
        yield Problem(("parent",), {"parent": subject.plan.parent})
