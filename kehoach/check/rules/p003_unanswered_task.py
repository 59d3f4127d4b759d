"""P003."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("P003", "unanswered-task", severity="warning", basis="parent")
def unanswered_task(subject: Subject) -> Iterator[Problem]:
    """Report each task of the plan one level up that no task and no duty answers.

    Basis: the plan one level up; not every task of the centre is for every province, so it is no
        error. Of a commune are asked the tasks of the province whose lead or coordination names the
        communes, and the duties that part IV gives to them.
    Silent: where that plan is not at hand (P001), and where the plan opts out.
    """
    for one in subject.coverage:
        if one.status == "uncovered":
            yield Problem(("content",), subject.part_above(one.asked, one.loc), at_key=True)
