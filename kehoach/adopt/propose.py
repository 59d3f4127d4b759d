"""Links that a human may accept: which tasks one level up a task most probably answers."""

from __future__ import annotations

from kehoach.compare.compare import Side, compare
from kehoach.comparison import Part
from kehoach.imported import Proposal
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Plan
from kehoach.plan.path import path_of


def proposals(plan: Plan, parent: Plan) -> list[Proposal]:
    """Return a link for each pair of tasks that `diff` makes, in the order of the plan.

    A task that has links already is left alone: somebody chose them.

    Raises:
        Faulty: a plan has a level or a letter without a mark.
    """
    places = {
        str(path_of(plan, loc)): (order, loc, task)
        for order, (loc, task) in enumerate(tasks_of(plan.content, ("content",)))
    }
    asked = {task.id: task for _, task in tasks_of(parent.content, ("content",))}
    made: list[tuple[int, Proposal]] = []
    content: tuple[Part, ...] = ("content",)
    for item in compare(Side(parent, ""), Side(plan, ""), parts=content).items:
        if item.left is None or item.right is None or item.right.path not in places:
            continue
        order, loc, task = places[item.right.path]
        above = asked.get(item.left.id or "")
        if above is None or task.covers:
            continue
        proposal = Proposal(
            loc=loc,
            address=item.right.address,
            title=task.title,
            above=item.left.address,
            above_title=above.title,
            link=f"{above.id}@{fingerprint(above)}",
            score=item.similarity,
        )
        made.append((order, proposal))
    return [one for _, one in sorted(made, key=lambda pair: (pair[0], -pair[1].score))]
