"""S004."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.assignments import lacking, said_at
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.model import Task

_TIME = re.compile(
    r"(?:trước|chậm nhất|muộn nhất|trong|đến hết|xong)\s(?:(?:là|vào|trong)\s)?"
    r"(?:ngày|tháng|quý|năm)\s[\dIVX]|từ\s(?:tháng|quý|năm)\s[\dIVX]"
)


@rule("S004", "task-without-timeline", severity="warning", basis="plan")
def task_without_timeline(subject: Subject) -> Iterator[Problem]:
    """Report each task that does not say when it is to be done.

    Basis: without a time nobody can follow up a task; the decree asks for none, so it is no error.
    Silent: for a task that is divided into tasks of its own, or stands inside one that names the
        time; where its words name a time themselves ("xong trước ngày 30/6/2026"); in a table
        without such a column; and for what is reconstructed.
    """
    for loc, task in lacking(subject, "timeline"):
        if not _names_a_time(task):
            yield Problem(loc, {"title": task.title})


def _names_a_time(task: Task) -> bool:
    texts = [task.title, *(text for _, _, text in said_at(task, ()))]
    return any(_TIME.search(text) for text in texts)
