"""What was asked one level up, and two, held against what a plan answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kehoach.comparison import CentralTask, Covered, Reached, Through
from kehoach.data.agencies import agencies
from kehoach.nd30 import decree
from kehoach.plan.asked import heading_of
from kehoach.plan.coverage import Coverage, coverage
from kehoach.plan.fault import Loc
from kehoach.plan.model import Plan
from kehoach.plan.outline import Node, standing
from kehoach.plan.outliner import outline


def central_tasks(left: Plan, right: Plan, base: Plan) -> Iterator[CentralTask]:
    """Yield what `base` asks, in its order, and how each side answers it.

    Raises:
        Faulty: a plan has a level or a letter without a mark.
    """
    nodes = _nodes(base)
    of_base = left is base
    left_nodes, right_nodes = _nodes(left), _nodes(right)
    sides = [coverage(plan, base, agencies()) for plan in (left, right)]
    for one, other in zip(*sides, strict=True):
        node = nodes[other.loc]
        yield CentralTask(
            id=other.asked.id,
            address=node.address,
            title=heading_of(other.asked),
            provenance=standing(node.source),
            left=None if of_base else _covered(one, left_nodes),
            right=_covered(other, right_nodes),
        )


def reached(top: Plan, middle: Plan, plan: Plan) -> Iterator[Reached]:
    """Yield the tasks of `top`, what of `middle` answers each, and how `plan` answers that.

    A whole that answers in `middle` stands for its parts. Duties of `middle` count as far as they
    ask something of `plan`: the others are not its affair.

    Raises:
        Faulty: a plan has a level or a letter without a mark.
    """
    tops, middles, nodes = _nodes(top), _nodes(middle), _nodes(plan)
    answered = coverage(plan, middle, agencies())
    for task in coverage(middle, top, agencies()):
        holders = {answer.loc[:-2] for answer in task.answers}
        through = tuple(
            Through(
                one.asked.id,
                middles[one.loc].address,
                heading_of(one.asked),
                _covered(one, nodes),
            )
            for one in answered
            if any(one.loc[: len(holder)] == holder for holder in holders)
        )
        node = tops[task.loc]
        yield Reached(
            id=task.asked.id,
            address=node.address,
            title=heading_of(task.asked),
            provenance=standing(node.source),
            through=through,
        )


def _nodes(plan: Plan) -> Mapping[Loc, Node]:
    found = outline(plan, decree().families[plan.document.numbering]).nodes()
    return {node.loc: node for node in found}


def _covered(one: Coverage, nodes: Mapping[Loc, Node]) -> Covered:
    """Return the status of a task, and the addresses of what answers it, each once."""
    holders = (nodes[answer.loc[:-2]].address for answer in one.answers)
    reason = one.opt_out.reason or "" if one.opt_out else ""
    return Covered(one.status, tuple(dict.fromkeys(holders)), reason, one.addressed)
