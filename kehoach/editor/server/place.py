"""What stands at a place of a plan, and what a link there names."""

from __future__ import annotations

from typing import NamedTuple

from kehoach.editor.server.analysis import Analysis
from kehoach.plan.asked import parts_of
from kehoach.plan.coverage import links_of
from kehoach.plan.fault import Loc
from kehoach.plan.model import Duty, Link, Plan, Task
from kehoach.source.tree import Node


class Spot(NamedTuple):
    """The innermost value around a place: where it stands in the file's data, and the value."""

    loc: Loc
    node: Node


class Above(NamedTuple):
    """A task or duty of the plan one level up, and where it stands there."""

    loc: Loc
    part: Task | Duty


def spot_at(root: Node, offset: int) -> Spot:
    """Return the innermost value of the file that has the character at `offset`."""
    spot = Spot((), root)
    while (inner := _inner(spot, offset)) is not None:
        spot = inner
    return spot


def _inner(spot: Spot, offset: int) -> Spot | None:
    value = spot.node.value
    named = value.items() if isinstance(value, dict) else enumerate(spot.node.children())
    around = (
        Spot((*spot.loc, key), node) for key, node in named if node.start <= offset <= node.end
    )
    return next(around, None)


def link_at(plan: Plan, loc: Loc) -> tuple[Loc, Link] | None:
    """Return the link that `loc` is in, and where it stands.

    A task that a plan opts out of is named likewise, without a fingerprint.
    """
    if loc[:1] == ("not_applicable",) and len(loc) > 1:
        return loc[:2], Link(task=plan.not_applicable[int(loc[1])].task)
    if "covers" not in loc:
        return None
    at = loc[: loc.index("covers") + 2]
    link = dict(links_of(plan)).get(at)
    return None if link is None else (at, link)


def part_named(analysis: Analysis, id_: str) -> Above | None:
    """Return what has this id in the plan one level up, where that is at hand."""
    parts = () if analysis.plan_above is None else parts_of(analysis.plan_above)
    return next((Above(loc, part) for loc, part in parts if part.id == id_), None)
