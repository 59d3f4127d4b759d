"""Two plans side by side: units paired, their words compared, what was asked held against them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kehoach.compare.align import Pair, align, said
from kehoach.compare.answered import central_tasks, reached
from kehoach.compare.meaning import agencies_between, timing_between
from kehoach.compare.paragraphs import paired
from kehoach.compare.similarity import Space
from kehoach.compare.units import Source, sources_of
from kehoach.compare.words import word_ops
from kehoach.comparison import (
    PARTS,
    Change,
    Comparison,
    Item,
    Kind,
    Meaning,
    Named,
    Part,
)
from kehoach.data.agencies import agencies
from kehoach.increasing import longest_increasing
from kehoach.plan.model import Plan

BETWEEN_PLANS: tuple[Part, ...] = (
    "purpose",
    "requirements",
    "targets",
    "content",
    "funding",
    "organisation",
    "other",
    "closing",
)
"""The parts that are compared between different plans; versions of one plan may differ in all."""
# A closing paragraph of one plan may be a duty of nobody in the other.
_TOGETHER: tuple[tuple[Part, ...], ...] = (
    ("organisation", "closing"),
    *((part,) for part in PARTS if part not in ("organisation", "closing")),
)
_FIELD_ORDER = (
    *("title", "agency", "text", "activities"),
    *("lead", "coordination", "timeline", "results", "funding"),
)


@dataclass(frozen=True, slots=True)
class Side:
    """A plan that is compared, and where it was read."""

    plan: Plan
    path: str

    @property
    def named(self) -> Named:
        """Its id and path."""
        return Named(self.plan.id, self.path)


def compare(
    left: Side,
    right: Side,
    base: Side | None = None,
    parts: Collection[Part] | None = None,
    top: Side | None = None,
) -> Comparison:
    """Return what differs between two plans.

    `base` is the plan one level up: the one that both answer, or `left` itself. `parts` are those
    to compare: by default those of the content between different plans, all between versions.
    `top` is the plan two levels up, where `left` is the one between: what of it came to `right`.

    Raises:
        Faulty: a plan has a level or a letter without a mark.
    """
    versions = left.plan.id == right.plan.id
    chosen = tuple(PARTS if versions else BETWEEN_PLANS) if parts is None else tuple(parts)
    # Pairs and words are worked out in one direction: so a comparison has just one mirror.
    swapped = left.plan.model_dump_json() > right.plan.model_dump_json()
    sides = (right, left) if swapped else (left, right)
    sources = [
        [one for one in sources_of(side.plan, agencies()) if one.unit.part in chosen]
        for side in sides
    ]
    provinces = (sides[0].plan.province, sides[1].plan.province)
    space = Space(said(one.unit) for side in sources for one in side)
    items = [
        item
        for together in _TOGETHER
        for item in _items(
            [one for one in sources[0] if one.unit.part in together],
            [one for one in sources[1] if one.unit.part in together],
            provinces,
            space,
            versions=versions,
        )
    ]
    if swapped:
        items = [item.mirrored() for item in items]
        sources.reverse()
    order = _Order(sources[0], sources[1], items)
    counted = [one.unit for side in sources for one in side]
    return Comparison(
        left=left.named,
        right=right.named,
        base=base.named if base else None,
        items=tuple(sorted(items, key=order.key)),
        coverage=tuple(central_tasks(left.plan, right.plan, base.plan)) if base else (),
        reconstructed=sum(unit.provenance == "reconstructed" for unit in counted),
        top=top.named if top else None,
        reach=tuple(reached(top.plan, left.plan, right.plan)) if top else (),
    )


def _items(
    left: Sequence[Source],
    right: Sequence[Source],
    provinces: tuple[str | None, str | None],
    space: Space,
    *,
    versions: bool,
) -> Iterator[Item]:
    units = [one.unit for one in left], [one.unit for one in right]
    pairs = align(*units, space, versions=versions)
    moved = _moved(pairs, left, right)
    for pair in pairs:
        one, other = left[pair.left], right[pair.right]
        changes = tuple(_changes(one, other, provinces, space))
        kind: Kind = "same" if all(change.same for change in changes) else "modified"
        if pair in moved:
            kind = "moved"
        if pair.piece:
            kind = "split" if pair.piece == "split" else "merged"
        part = one.unit.part
        yield Item(part, kind, one.unit, other.unit, pair.matched_by, pair.similarity, changes)
    of_left = {pair.left for pair in pairs}
    of_right = {pair.right for pair in pairs}
    for i, source in enumerate(left):
        if i not in of_left:
            changes = tuple(_changes(source, None, provinces, space))
            yield Item(source.unit.part, "removed", source.unit, None, None, 0.0, changes)
    for j, source in enumerate(right):
        if j not in of_right:
            changes = tuple(_changes(None, source, provinces, space))
            yield Item(source.unit.part, "added", None, source.unit, None, 0.0, changes)


def _moved(pairs: Sequence[Pair], left: Sequence[Source], right: Sequence[Source]) -> set[Pair]:
    """Return the pairs that stand elsewhere: below another unit, or out of the order of the rest.

    As few as possible are called moved: the others are the longest run that keeps its order.
    """
    answers = {(left[pair.left].unit.path, right[pair.right].unit.path) for pair in pairs}
    answers.add(("", ""))
    moved: set[Pair] = set()
    below: dict[tuple[str, str], list[Pair]] = {}
    for pair in sorted(pair for pair in pairs if not pair.piece):
        above = left[pair.left].unit.above, right[pair.right].unit.above
        if above in answers:
            below.setdefault(above, []).append(pair)
        else:
            moved.add(pair)
    for siblings in below.values():
        kept = {*longest_increasing([pair.right for pair in siblings])}
        moved |= {pair for place, pair in enumerate(siblings) if place not in kept}
    return moved


def _changes(
    left: Source | None,
    right: Source | None,
    provinces: tuple[str | None, str | None],
    space: Space,
) -> Iterator[Change]:
    """Yield how each field of two units differs, paragraph by paragraph."""
    fields = [one.unit.fields if one is not None else {} for one in (left, right)]
    names = sorted({*fields[0], *fields[1]}, key=_FIELD_ORDER.index)
    for name in names:
        meaning = _meaning(name, left, right, provinces)
        for one, other in paired(fields[0].get(name, ()), fields[1].get(name, ()), space):
            yield Change(name, one, other, word_ops(one or "", other or ""), meaning)
            meaning = None  # of the whole field, told once


def _meaning(
    name: str,
    left: Source | None,
    right: Source | None,
    provinces: tuple[str | None, str | None],
) -> Meaning | None:
    if left is None or right is None:
        return None
    if left.task is not None and right.task is not None:
        if name == "timeline":
            return timing_between(left.task.timeline, right.task.timeline)
        if name in ("lead", "coordination"):
            one, other = getattr(left.task, name), getattr(right.task, name)
            return agencies_between(one, other, agencies(), provinces)
    if name == "agency" and left.duty is not None and right.duty is not None:
        return agencies_between(left.duty, right.duty, agencies(), provinces)
    return None


class _Order:
    """The order of telling: that of the left plan; what it lacks stands after what is before it."""

    def __init__(
        self, left: Sequence[Source], right: Sequence[Source], items: Sequence[Item]
    ) -> None:
        self.left = {one.unit.path: float(place) for place, one in enumerate(left)}
        self.right = {one.unit.path: place for place, one in enumerate(right)}
        partners = {item.right.path: item.left.path for item in items if item.left and item.right}
        self.after: dict[str, float] = {}
        last: dict[Part, float] = {}
        for source in right:
            unit = source.unit
            if unit.path in partners:
                last[unit.part] = self.left[partners[unit.path]]
            self.after[unit.path] = last.get(unit.part, -1.0) + 0.5

    def key(self, item: Item) -> tuple[int, float, int]:
        """Return what an item is sorted by."""
        part = PARTS.index(item.part)
        right = self.right[item.right.path] if item.right else -1
        if item.left is not None:
            return part, self.left[item.left.path], right
        assert item.right is not None  # noqa: S101 - an item has a side
        return part, self.after[item.right.path], right
