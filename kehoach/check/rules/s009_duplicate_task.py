"""S009."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kehoach.check.assignments import texts_at
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fault import Loc
from kehoach.plan.model import Task
from kehoach.plan.words import key

_ENOUGH_WORDS = 8


@rule("S009", "duplicate-task", severity="warning", basis="plan")
def duplicate_task(subject: Subject) -> Iterator[Problem]:
    """Report a task that has the title or the activities of one before it.

    Basis: work that is given twice is led, timed and reported twice; mostly a copied task was not
        finished.
    Silent: for equal titles in different places, which tell a task only with that above; for equal
        titles in a table, unless the activities are equal too; for activities of few words; and
        between part II and an appendix, which may list the same tasks.
    """
    titles: dict[tuple[object, ...], Loc] = {}
    activities: dict[tuple[object, ...], Loc] = {}
    for loc, task in subject.tasks:
        words = _activities(task)
        inside = subject.table_at(loc)
        table = inside.loc if inside else ()
        title = (loc[:-1], key(task.title), words if table else ())
        if title in titles:
            yield Problem((*loc, "title"), {"words": task.title}, related=titles[title])
            continue
        titles[title] = loc
        if task.activities is None or len(words) < _ENOUGH_WORDS:
            continue
        if (table, words) in activities:
            at = (*loc, "activities")
            yield Problem(at, {"words": task.title}, related=activities[table, words])
        activities.setdefault((table, words), loc)


def _activities(task: Task) -> tuple[str, ...]:
    """Return the words of the activities as a key."""
    texts = texts_at(task.activities, ()) if task.activities else ()
    return tuple(chain.from_iterable(key(text) for _, text in texts))
