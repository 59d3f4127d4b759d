"""All plans that answer one plan, held against each of its tasks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any, cast

from kehoach.compare.compare import Side
from kehoach.data.agencies import agencies
from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.grid import Answer, Assigned, Cell, Column, Matrix, Period, Row
from kehoach.nd30 import decree
from kehoach.plan.asked import asked_of_below, heading_of
from kehoach.plan.coverage import Coverage, coverage
from kehoach.plan.fault import Loc
from kehoach.plan.model import Assignment, Duty, Plan, Task, Timing
from kehoach.plan.outline import Node, standing
from kehoach.plan.outliner import outline
from kehoach.plan.reading import agencies_of, texts_of, when

# A link stands in the list `covers` of its holder: two steps down.
_DOWN_TO_LINK = 2


def matrix(plans: Sequence[Side], base: Side) -> Matrix:
    """Return how each of `plans` answers each task of `base`, and the duties that it gives them.

    Raises:
        Faulty: a plan has a level or a letter without a mark.
    """
    cells = [_cells(side.plan, base.plan) for side in plans]
    nodes = _nodes(base.plan)
    asked = asked_of_below(base.plan, agencies())
    return Matrix(
        base=_column(base)._replace(name=_cited(base.plan)),
        rows=tuple(
            Row(
                one.part.id,
                nodes[one.loc].address,
                heading_of(one.part),
                standing(nodes[one.loc].source),
            )
            for one in asked
        ),
        columns=tuple(map(_column, plans)),
        cells=tuple(tuple(column.get(one.part.id) for column in cells) for one in asked),
    )


def _column(side: Side) -> Column:
    plan = side.plan
    province = provinces().get(plan.province or "")
    name = province.name if province and plan.level == "province" else plan.document.place
    if plan.level == "commune" and plan.province and plan.commune:
        commune = communes(plan.province).get(plan.commune)
        name = commune.full_name if commune else name
    return Column(plan.id, plan.province, name or plan.id, side.path)


def _cited(plan: Plan) -> str:
    """Return how people refer to a plan: by number and symbol, where it has been issued."""
    document = plan.document
    return f"{document.number}/{document.symbol}" if document.number else plan.id


def _nodes(plan: Plan) -> Mapping[Loc, Node]:
    found = outline(plan, decree().families[plan.document.numbering]).nodes()
    return {node.loc: node for node in found}


def _cells(plan: Plan, base: Plan) -> Mapping[str, Cell]:
    """Return the cells of one plan, by the id of the task that they answer."""
    nodes = _nodes(plan)
    return {one.asked.id: _cell(one, plan, nodes) for one in coverage(plan, base, agencies())}


def _cell(one: Coverage, plan: Plan, nodes: Mapping[Loc, Node]) -> Cell:
    links: dict[Loc, bool] = {}
    for answer in one.answers:
        holder = answer.loc[:-_DOWN_TO_LINK]
        links[holder] = links.get(holder, False) or answer.outdated
    answers = tuple(_answer(plan, nodes[loc], outdated) for loc, outdated in links.items())
    reason = one.opt_out.reason or "" if one.opt_out else ""
    return Cell(one.status, answers, reason)


def _answer(plan: Plan, node: Node, outdated: bool) -> Answer:
    holder: Task | Duty = reduce(
        lambda part, key: part[key] if isinstance(key, int) else getattr(part, key),
        node.loc,
        cast("Any", plan),
    )
    provenance = standing(node.source)
    if isinstance(holder, Duty):
        words = (holder.agency,) if holder.agency else ()
        lead = _assigned(holder, plan, words)
        return Answer("duty", node.address, holder.agency or "", provenance, outdated, lead)
    return Answer(
        kind="task",
        address=node.address,
        heading=holder.title,
        provenance=provenance,
        outdated=outdated,
        lead=_assigned(holder.lead, plan),
        coordination=_assigned(holder.coordination, plan),
        timeline=_period(holder.timeline),
        results=tuple(texts_of(holder.results)) if holder.results else (),
    )


def _assigned(
    part: Assignment | Duty | None, plan: Plan, words: tuple[str, ...] | None = None
) -> Assigned:
    if part is None:
        return Assigned()
    read = agencies_of(part, agencies(), plan.province)
    said = tuple(texts_of(part)) if words is None else words
    return Assigned(read.ids, said, read.understood)


def _period(part: Timing | None) -> Period:
    if part is None:
        return Period()
    read = when(part)
    if read.stated:
        opened = read.start is not None and read.end is None
    else:
        opened = any(one.open_ended for timeline in read.readings for one in timeline.readings)
    return Period(tuple(texts_of(part)), read.start, read.end, opened, read.understood)
