"""S003."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("S003", "task-without-lead", severity="warning", basis="plan")
def task_without_lead(subject: Subject) -> Iterator[Problem]:
    """Report each task that names nobody who leads it.

    Basis: a task that nobody leads is done by nobody; the decree asks for no lead, so it is no
        error.
    Silent: for a task that is divided into tasks of its own, and in the plan of the centre as far
        as its text is reconstructed.
    """
    for loc, task in subject.tasks:
        if task.lead is None and not task.tasks and not subject.reconstructed(loc):
            yield Problem(loc, {"title": task.title})
