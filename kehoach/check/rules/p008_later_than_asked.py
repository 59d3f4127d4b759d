"""P008."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.model import Task
from kehoach.plan.reading import when


@rule("P008", "later-than-asked", severity="error", basis="parent")
def later_than_asked(subject: Subject) -> Iterator[Problem]:
    """Report each task that ends after the deadline of the task one level up that it answers.

    Basis: the deadline of that task; an error where its words are official.
    Silent: where either timeline is not understood to the last word, or has no end.
    """
    tasks = dict(subject.tasks)
    for answer in subject.answers:
        task = tasks.get(answer.loc[:-2])
        above = answer.asked.timeline if isinstance(answer.asked, Task) else None
        if task is None or task.timeline is None or above is None:
            continue
        asked, planned = when(above), subject.when(task.timeline)
        if not (asked.understood and planned.understood) or asked.end is None:
            continue
        if planned.end is not None and planned.end > asked.end:
            told = subject.part_above(answer.asked, answer.above)
            params = told | {
                "asked": f"{asked.end:%d/%m/%Y}",
                "planned": f"{planned.end:%d/%m/%Y}",
            }
            loc = (*answer.loc[:-2], "timeline")
            official = told["standing"] == "official"
            yield Problem(loc, params, severity=None if official else "warning")
