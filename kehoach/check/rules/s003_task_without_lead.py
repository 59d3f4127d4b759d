"""S003."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.assignments import lacking, said_at
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject

_LEADS = re.compile(r"(?:chủ trì|(?:^|[.;] )giao )", re.IGNORECASE)


@rule("S003", "task-without-lead", severity="warning", basis="plan")
def task_without_lead(subject: Subject) -> Iterator[Problem]:
    """Report each task that names nobody who leads it.

    Basis: a task that nobody leads is done by nobody; the decree asks for no lead, so it is no
        error.
    Silent: for a task that is divided into tasks of its own, or stands inside one that names the
        lead; where what it says without a label names the lead ("Giao Sở Y tế chủ trì"); in a table
        without such a column; and in the plan of the centre as far as its text is reconstructed.
    """
    for loc, task in lacking(subject, "lead"):
        if not any(_LEADS.search(text) for name, _, text in said_at(task, loc) if not name):
            yield Problem(loc, {"title": task.title})
