"""S005."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import lacking
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import Severity


@rule("S005", "task-without-results", severity="info", basis="plan")
def task_without_results(subject: Subject) -> Iterator[Problem]:
    """Report each task that does not say what is to come out of it.

    Basis: whether a task is done is seen by its result; many published plans name none, so it is
        advice, unless the workspace requires results.
    Silent: where the workspace does not want it; for a task that is divided into tasks of its own,
        or stands inside one that names the results; in a table without such a column; and for what
        is reconstructed.
    """
    if subject.settings.results == "off":
        return
    severity: Severity = "warning" if subject.settings.results == "required" else "info"
    for loc, task in lacking(subject, "results"):
        yield Problem(loc, {"title": task.title}, severity=severity)
