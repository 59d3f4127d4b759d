"""S007."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import assigned, without_duty
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("S007", "coordination-without-duty", severity="info", basis="plan")
def coordination_without_duty(subject: Subject) -> Iterator[Problem]:
    """Report an agency that takes part in a task and has no duty in part IV, where it is first.

    Basis: part IV tells each agency what it has to do; who only takes part may do without, so it is
        advice.
    Silent: where S006 is, and for agencies that lead a task, of which S006 speaks.
    """
    leads = {one.agency for _, one in assigned(subject, "lead")}
    for task, one in without_duty(subject, "coordination"):
        if one.agency not in leads:
            yield Problem(one.loc, {"agency": one.words, "title": task.task.title}, one.span)
