"""S003."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import lacking
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("S003", "task-without-lead", severity="warning", basis="plan")
def task_without_lead(subject: Subject) -> Iterator[Problem]:
    """Report each task that names nobody who leads it.

    Basis: a task that nobody leads is done by nobody; the decree asks for no lead, so it is no
        error.
    Silent: for a task that is divided into tasks of its own, or stands inside one that names the
        lead; in a table without such a column; and in the plan of the centre as far as its text is
        reconstructed.
    """
    for loc, task in lacking(subject, "lead"):
        yield Problem(loc, {"title": task.title})
