"""P008."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.integrity import tasks_of
from kehoach.plan.reading import when


@rule("P008", "later-than-asked", severity="error", basis="parent")
def later_than_asked(subject: Subject) -> Iterator[Problem]:
    """Report each task that ends after the deadline of the task one level up that it answers.

    Basis: the deadline of that task; an error where its words are official.
    Silent: where either timeline is not understood to the last word, or has no end.
    """
    tasks = dict(tasks_of(subject.plan.content, ("content",)))
    for one in subject.coverage:
        if one.task.timeline is None or not (asked := when(one.task.timeline)).understood:
            continue
        for answer in one.answers:
            task = tasks.get(answer.loc[:-2])
            if task is None or task.timeline is None or asked.end is None:
                continue
            planned = subject.when(task.timeline)
            if planned.understood and planned.end is not None and planned.end > asked.end:
                official = subject.task_above(one)["standing"] == "official"
                params = subject.task_above(one) | {
                    "asked": f"{asked.end:%d/%m/%Y}",
                    "planned": f"{planned.end:%d/%m/%Y}",
                }
                loc = (*answer.loc[:-2], "timeline")
                yield Problem(loc, params, severity=None if official else "warning")
