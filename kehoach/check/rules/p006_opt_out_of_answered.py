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
    answered = {answer.asked.id: answer for answer in reversed(subject.answers)}
    for i, one in enumerate(subject.plan.not_applicable):
        if answer := answered.get(one.task):
            params = subject.part_above(answer.asked, answer.above)
            yield Problem(("not_applicable", i), params, related=answer.loc)
