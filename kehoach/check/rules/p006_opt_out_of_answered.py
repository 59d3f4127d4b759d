"""P006."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("P006", "opt-out-of-answered", severity="warning", basis="parent")
def opt_out_of_answered(subject: Subject) -> Iterator[Problem]:
    """Report each task that the plan calls not applicable and answers all the same.

    Basis: the plan contradicts itself.
    Silent: where the plan one level up is not at hand (P001).
    """
    opted = [one.task for one in subject.plan.not_applicable]
    for one in subject.coverage:
        if one.opt_out is not None and one.answers:
            loc = ("not_applicable", opted.index(one.task.id))
            yield Problem(loc, subject.task_above(one), related=one.answers[0].loc)
