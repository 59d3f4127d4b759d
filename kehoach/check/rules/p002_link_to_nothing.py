"""P002."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import nearest
from kehoach.plan.coverage import links_of
from kehoach.plan.fault import Loc
from kehoach.plan.integrity import tasks_of


@rule("P002", "link-to-nothing", severity="error", basis="parent")
def link_to_nothing(subject: Subject) -> Iterator[Problem]:
    """Report each link, or opting out, that names no task of the plan one level up.

    Basis: the ids in the file of that plan.
    Silent: where that plan is not at hand (P001).
    """
    if subject.parent is None:
        return
    known = {task.id for _, task in tasks_of(subject.parent.content, ())}
    named: list[tuple[Loc, str]] = [(loc, link.task) for loc, link in links_of(subject.plan)]
    named += [
        (("not_applicable", i), one.task) for i, one in enumerate(subject.plan.not_applicable)
    ]
    for loc, task in named:
        if task not in known:
            params = {"task": task, "parent": subject.parent.id, "nearest": nearest(task, known)}
            yield Problem(loc, params)
