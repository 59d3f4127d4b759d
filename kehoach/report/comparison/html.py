"""One page for people, complete in itself: both plans side by side, and what the one above asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from kehoach import __version__
from kehoach.comparison import (
    Agencies,
    CentralTask,
    Change,
    Comparison,
    Covered,
    Item,
    Kind,
    Part,
    Unit,
)
from kehoach.plan.coverage import Status
from kehoach.report.comparison import Telling
from kehoach.report.comparison.wording import (
    FIELD_NAMES,
    KIND_NAMES,
    MATCHED_NAMES,
    PART_NAMES,
    STATUS_NAMES,
    Field,
    against_parent,
    answers_told,
    by_part,
    fields_of,
    heading_of,
    kinds_of,
    meaning_told,
    nothing_told,
    percent,
    places_of,
    reach_title,
    reach_told,
    reconstructed_told,
    side_names,
    standing_told,
    title_of,
    told_by_heading,
)
from kehoach.report.page import page_template
from kehoach.report.text import visible
from kehoach.report.words import Words

TEMPLATE = "diff.html.j2"
_LABELS = {
    "answers": "diff.html.answers",
    "base": "diff.base",
    "by": "diff.html.by",
    "contents": "diff.html.contents",
    "coverage_caption": "diff.html.coverage_caption",
    "field": "diff.html.field",
    "filters": "diff.html.filters",
    "items": "diff.html.items",
    "kind": "diff.html.kind",
    "left": "diff.left",
    "left_base": "diff.html.left_base",
    "made_by": "diff.html.made_by",
    "none": "diff.html.none",
    "overview": "diff.html.overview",
    "overview_caption": "diff.html.overview_caption",
    "part": "diff.part",
    "reach_by": "diff.reach.by",
    "reach_status": "diff.reach.status",
    "reach_task": "diff.reach.task",
    "reason": "diff.html.reason",
    "right": "diff.right",
    "see": "diff.html.see",
    "shown": "diff.html.shown",
    "skip": "diff.html.skip",
    "task": "diff.coverage.task",
    "three_way": "diff.html.three_way",
    "top": "diff.top",
    "total": "diff.total",
    "up": "diff.html.up",
}
"""What the template calls its words, and the sentences of the catalogue."""
_NOTES: Mapping[Kind, str] = {
    "moved": "diff.html.is_moved",
    "split": "diff.html.is_split",
    "merged": "diff.html.is_merged",
}
Whose = Literal["both", "left", "right"]


class Sides(NamedTuple):
    """What the page calls both plans."""

    left: str
    right: str


class Link(NamedTuple):
    """Words that lead to another place of the page, or nowhere where it is not there."""

    words: str
    target: str


class Stretch(NamedTuple):
    """Words of one side; `alone` says that the other side has not got them."""

    words: str
    alone: bool


class Cell(NamedTuple):
    """A paragraph of one side; `whole` says that the other side has nothing in common with it."""

    stretches: Sequence[Stretch]
    whole: bool


class Row(NamedTuple):
    """A paragraph of both sides; where both say the same, `left` is shown for both."""

    left: Cell | None
    right: Cell | None
    same: bool


class Group(NamedTuple):
    """The agencies that both sides name, or one alone."""

    side: Whose
    whose: str
    names: Sequence[str]


class FieldShown(NamedTuple):
    """A field of an item: who is named, what else the difference means, its paragraphs."""

    name: str
    agencies: Sequence[Group]
    meaning: Sequence[str]
    rows: Sequence[Row]


class Shown(NamedTuple):
    """An item as the page shows it; `alone` counts the rows of one that nothing answers."""

    id: str
    kind: Kind
    place: str
    heading: str
    notes: Sequence[str]
    standing: Sequence[str]
    facts: Sequence[str]
    answers: Sequence[Link]
    related: Sequence[Link]
    fields: Sequence[FieldShown]
    alone: int


class PartShown(NamedTuple):
    """A part of the plans: how many items of each kind, those that differ, those that do not."""

    key: Part
    name: str
    counts: Mapping[Kind, int]
    differing: Sequence[Shown]
    same: Sequence[Shown]
    folded: str


class Answer(NamedTuple):
    """How a plan answers a task."""

    status: Status
    words: str
    by: Sequence[Link]
    reason: str


class Asked(NamedTuple):
    """A task of the plan one level up, and how each side answers it."""

    id: str
    address: str
    title: str
    standing: str
    left: Answer | None
    right: Answer


class View(NamedTuple):
    """The tasks that both sides answer, or one, or neither."""

    name: str
    tasks: Sequence[Asked]


def render(comparison: Comparison, telling: Telling) -> str:
    """Return the page."""
    words = telling.words
    page = _Page(comparison, telling)
    left, right = page.sides
    counts = kinds_of(comparison.items)
    of_base = comparison.base == comparison.left
    plans = {"left_base" if of_base else "left": comparison.left, "right": comparison.right}
    if comparison.base is not None and not of_base:
        plans["base"] = comparison.base
    if comparison.top is not None:
        plans["top"] = comparison.top
    return page_template(TEMPLATE).render(
        language=words.language,
        label={name: words(code) for name, code in _LABELS.items()},
        version=__version__,
        title=title_of(comparison, words),
        lead=_lead(comparison, words),
        differs=comparison.differs,
        reconstructed=reconstructed_told(comparison, words),
        plans=plans,
        show=visible,
        sides=page.sides._asdict(),
        kinds={kind: words(KIND_NAMES[kind]) for kind, count in counts.items() if count},
        counts=counts,
        total=len(comparison.items),
        parts=[*page.parts()],
        asked=[page.asked(task) for task in comparison.coverage],
        asked_title=_asked_title(comparison, words),
        views=[*page.views()],
        reach=reach_told(comparison, words),
        reach_title=reach_title(comparison, words),
        legend=words("diff.html.legend", left=left, right=right),
        nothing={
            "left": words("diff.html.nothing", side=left),
            "right": words("diff.html.nothing", side=right),
        },
        alone={
            "left": words("diff.html.alone_begins", side=left),
            "right": words("diff.html.alone_begins", side=right),
        },
    )


def _lead(comparison: Comparison, words: Words) -> str:
    if not comparison.differs:
        return nothing_told(comparison, words)
    total = len(comparison.items)
    differing = sum(item.differs for item in comparison.items)
    return words("diff.html.lead", differing=differing, total=total, same=total - differing)


def _asked_title(comparison: Comparison, words: Words) -> str:
    base = visible(comparison.base.id) if comparison.base else ""
    return words("diff.html.coverage", base=base)


class _Page:
    """Says what is compared, and knows where on the page each item stands."""

    def __init__(self, comparison: Comparison, telling: Telling) -> None:
        self.comparison = comparison
        self.telling = telling
        self.words = telling.words
        self.sides = Sides(*side_names(comparison, telling.words))
        self.anchors = {id(item): f"item-{i}" for i, item in enumerate(comparison.items, 1)}
        self.by_address: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self.by_path: tuple[defaultdict[str, list[Item]], ...]
        self.by_path = (defaultdict(list), defaultdict(list))
        for item in comparison.items:
            for side, unit in enumerate((item.left, item.right)):
                if unit is not None:
                    self.by_address[side].setdefault(unit.address, self.anchors[id(item)])
                    self.by_path[side][unit.path].append(item)

    def parts(self) -> Iterator[PartShown]:
        """Yield the parts that have items."""
        for part, items in by_part(self.comparison.items).items():
            same = [self._shown(item) for item in items if not item.differs]
            yield PartShown(
                part,
                self.words(PART_NAMES[part]),
                kinds_of(items),
                [self._shown(item) for item in items if item.differs],
                same,
                self.words("diff.html.unchanged", count=len(same)),
            )

    def asked(self, task: CentralTask) -> Asked:
        """Return a task of the plan one level up as the page shows it."""
        return Asked(
            f"task-{task.id}",
            visible(task.address),
            visible(task.title),
            standing_told(task.provenance, self.words),
            self._answer(task.left, 0) if task.left is not None else None,
            self._answer(task.right, 1),
        )

    def views(self) -> Iterator[View]:
        """Yield which tasks both sides answer, only one, neither."""
        if self.comparison.coverage and not against_parent(self.comparison):
            for name, tasks in answers_told(self.comparison, self.words):
                yield View(name, [self.asked(task) for task in tasks])

    def _answer(self, covered: Covered, side: int) -> Answer:
        targets = self.by_address[side]
        by = [Link(visible(address), targets.get(address, "")) for address in covered.by]
        words = self.words(STATUS_NAMES[covered.status])
        reason = visible(covered.reason)
        if not (by or reason or covered.addressed):
            reason = self.words("diff.not_addressed")
        return Answer(covered.status, words, by, reason)

    def _shown(self, item: Item) -> Shown:
        units = [unit for unit in (item.left, item.right) if unit is not None]
        fields = fields_of(item)
        # What the heading says is not said again, unless nothing else is said.
        told = [field for field in fields if not told_by_heading(field, item)] or fields
        return Shown(
            self.anchors[id(item)],
            item.kind,
            places_of(item, self.words),
            heading_of(item),
            [*self._notes(item)],
            [*self._standing(item)],
            [*self._facts(item)],
            [*self._answers(units)],
            [*self._related(item)],
            [self._field(field) for field in told],
            sum(len(field.changes) for field in told) if len(units) == 1 else 0,
        )

    def _notes(self, item: Item) -> Iterator[str]:
        left, right = self.sides
        if item.left is None:
            yield self.words("diff.html.alone", side=right, other=left)
        elif item.right is None:
            yield self.words("diff.html.alone", side=left, other=right)
        elif item.kind in _NOTES:
            yield self.words(_NOTES[item.kind], left=left, right=right)

    def _standing(self, item: Item) -> Iterator[str]:
        """Yield whose words a side has, where they are not official."""
        for side, unit in zip(self.sides, (item.left, item.right), strict=True):
            if unit is not None and (told := standing_told(unit.provenance, self.words)):
                yield f"{side}: {told}"

    def _facts(self, item: Item) -> Iterator[str]:
        if item.matched_by is not None:
            yield self.words(MATCHED_NAMES[item.matched_by])
            if any(not change.same for change in item.changes):
                yield self.words("diff.alike", percent=percent(item.similarity))
            else:
                yield self.words("diff.words_same")

    def _answers(self, units: Iterable[Unit]) -> Iterator[Link]:
        """Yield the tasks one level up that the units answer, in the order of that plan."""
        ids = {id_ for unit in units for id_ in unit.links}
        for task in self.comparison.coverage:
            if task.id in ids:
                yield Link(visible(task.address), f"task-{task.id}")

    def _related(self, item: Item) -> Iterator[Link]:
        """Yield the other items in which one of the units stands: those of a split or a merger."""
        sharing = {
            id(other)
            for side, unit in enumerate((item.left, item.right))
            if unit is not None
            for other in self.by_path[side][unit.path]
        }
        for other in self.comparison.items:
            if id(other) in sharing and other is not item:
                yield Link(places_of(other, self.words), self.anchors[id(other)])

    def _field(self, field: Field) -> FieldShown:
        groups: list[Group] = []
        meaning: list[str] = []
        named = field.meaning
        if isinstance(named, Agencies):
            groups = [*self._groups(named)]
            if named.unread:
                meaning = [self.words("diff.agencies.unread")]
            elif not field.same and not (named.left or named.right):
                meaning = [self.words("diff.html.same_agencies")]
        elif not field.same and _stated(field):
            meaning = meaning_told(field, self.telling)
        return FieldShown(
            self.words(FIELD_NAMES[field.name]), groups, meaning, [*map(_row, field.changes)]
        )

    def _groups(self, named: Agencies) -> Iterator[Group]:
        names = self.telling.agency_names
        left, right = self.sides
        groups: tuple[tuple[Whose, str, tuple[str, ...]], ...] = (
            ("both", self.words("diff.html.both"), named.both),
            ("left", self.words("diff.html.only", side=left), named.left),
            ("right", self.words("diff.html.only", side=right), named.right),
        )
        for side, whose, ids in groups:
            if ids:
                yield Group(side, whose, [visible(names.get(id_, id_)) for id_ in ids])


def _stated(field: Field) -> bool:
    """Whether both sides say anything; where one does not, its empty cell tells so."""
    sides = zip(*((change.left, change.right) for change in field.changes), strict=True)
    return all(any(text is not None for text in side) for side in sides)


def _row(change: Change) -> Row:
    common = any(sign == "=" and words.strip() for sign, words in change.ops)
    left = Cell([*_stretches(change, "-")], not common) if change.left is not None else None
    right = Cell([*_stretches(change, "+")], not common) if change.right is not None else None
    return Row(left, right, change.same)


def _stretches(change: Change, own: Literal["-", "+"]) -> Iterator[Stretch]:
    """Yield the words of the side whose sign is `own`."""
    for sign, words in change.ops:
        if sign in ("=", own):
            yield Stretch(visible(words), sign == own)
