"""P005."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("P005", "opt-out-without-reason", severity="warning", basis="parent")
def opt_out_without_reason(subject: Subject) -> Iterator[Problem]:
    """Report each task that the plan says is not applicable, without saying why.

    Basis: a reviewer cannot accept what gives no reason.
    Silent: never.
    """
    for i, one in enumerate(subject.plan.not_applicable):
        if one.reason is None:
            yield Problem(("not_applicable", i), {"task": one.task})
