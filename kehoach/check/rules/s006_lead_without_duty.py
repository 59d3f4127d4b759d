"""S006."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import without_duty
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("S006", "lead-without-duty", severity="warning", basis="plan")
def lead_without_duty(subject: Subject) -> Iterator[Problem]:
    """Report an agency that leads a task and has no duty in part IV, where it is named first.

    Basis: part IV tells each agency what it has to do; one that leads a task belongs there, by
        itself or in a group that contains it.
    Silent: for agencies that nobody can delimit or that are not known, for the body that issues the
        plan and those above it, for a group one of whose members has a duty, and where a duty is
        given to a group without limits ("các cơ quan có liên quan").
    """
    for task, one in without_duty(subject, "lead"):
        yield Problem(one.loc, {"agency": one.words, "title": task.task.title}, one.span)
