"""P002."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import nearest
from kehoach.plan.asked import parts_of
from kehoach.plan.coverage import links_of
from kehoach.plan.fault import Loc


@rule("P002", "link-to-nothing", severity="error", basis="parent")
def link_to_nothing(subject: Subject) -> Iterator[Problem]:
    """Report each link, or opting out, that names no task or duty of the plan one level up.

    Basis: the ids in the file of that plan.
    Silent: where that plan is not at hand (P001).
    """
    if subject.parent is None:
        return
    known = {part.id for _, part in parts_of(subject.parent)}
    named: list[tuple[Loc, str]] = [(loc, link.task) for loc, link in links_of(subject.plan)]
    named += [
        (("not_applicable", i), one.task) for i, one in enumerate(subject.plan.not_applicable)
    ]
    for loc, task in named:
        if task not in known:
            params = {"task": task, "parent": subject.parent.id, "nearest": nearest(task, known)}
            yield Problem(loc, params)
