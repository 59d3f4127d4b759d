"""What a comparison consists of, as data: items, the changes in them, what they mean, coverage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple, get_args

from kehoach.plan.coverage import Status

Part = Literal[
    "document",
    "preamble",
    "purpose",
    "requirements",
    "targets",
    "content",
    "funding",
    "organisation",
    "other",
    "closing",
    "recipients",
    "signature",
    "appendices",
]
PARTS: tuple[Part, ...] = get_args(Part)
Kind = Literal["same", "modified", "moved", "added", "removed", "split", "merged"]
KINDS: tuple[Kind, ...] = get_args(Kind)
MatchedBy = Literal["link", "id", "agency", "text", "similarity", "position"]
Sign = Literal["=", "-", "+"]
Op = tuple[Sign, str]
"""A stretch of words: in both, in the left alone, in the right alone."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a plan that is compared as a whole: a task, a duty, an item, a paragraph.

    Attributes:
        part: Where it belongs.
        path: Its name for good (`content.tap-huan`).
        address: How an official cites it ("II.2"); empty where nobody would.
        id: Of a task or duty.
        above: The path of the task or item that it stands in; empty at the top.
        heading: The words that people know it by: title, agency, or the text itself.
        fields: What it says, by field, each a tuple of paragraphs, in the order of printing.
        links: The ids of the tasks of the plan one level up that it answers.
        agencies: Of a duty: who has it.
        provenance: Whose words they are: official, paraphrased, reconstructed.
    """

    part: Part
    path: str
    address: str
    id: str | None
    above: str
    heading: str
    fields: Mapping[str, tuple[str, ...]]
    links: frozenset[str]
    agencies: frozenset[str]
    provenance: str

    def words(self) -> str:
        """Return all that it says, a line for each paragraph."""
        return "\n".join(text for texts in self.fields.values() for text in texts)


class Agencies(NamedTuple):
    """Who is named on both sides, on one alone; ids of the registry, in the order of the words.

    `unread` says that words of either side were not understood: then others may be named too.
    """

    both: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    unread: bool


End = Literal["same", "earlier", "later", "opened", "bounded"]


class Timing(NamedTuple):
    """What two timelines mean, and how the right one differs; None where it is not understood.

    `opened` is that the right one has no such day and the left one has, `bounded` the other way.
    `often` says of both how often it comes back (`yearly`, `quarterly` …, `on-demand`).
    """

    left: tuple[date | None, date | None]
    right: tuple[date | None, date | None]
    start: End
    end: End
    often: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


Meaning = Agencies | Timing


@dataclass(frozen=True, slots=True)
class Change:
    """How one paragraph of a field differs, or that it is the same.

    `left` or `right` is None where the other side has no such paragraph. Joined, the words of `ops`
    with "=" and "-" are `left`, those with "=" and "+" are `right`.
    """

    field: str
    left: str | None
    right: str | None
    ops: tuple[Op, ...]
    meaning: Meaning | None = None

    @property
    def same(self) -> bool:
        """Whether both sides say the same words."""
        return self.left == self.right

    def mirrored(self) -> Change:
        """Return the change from right to left."""
        signs: dict[Sign, Sign] = {"=": "=", "-": "+", "+": "-"}
        ops = [(signs[sign], words) for sign, words in self.ops]
        return Change(self.field, self.right, self.left, in_order(ops), _mirrored(self.meaning))


def in_order(ops: Sequence[Op]) -> tuple[Op, ...]:
    """Return the same operations, what is taken out before what is put in, none empty."""
    ordered: list[Op] = []
    pending: dict[Sign, str] = {"-": "", "+": ""}
    for sign, words in (*ops, ("=", "")):
        if sign != "=":
            pending[sign] += words
            continue
        ordered += [(one, pending[one]) for one in pending if pending[one]]
        pending = {"-": "", "+": ""}
        if words and ordered and ordered[-1][0] == "=":
            ordered[-1] = ("=", ordered[-1][1] + words)
        elif words:
            ordered.append(("=", words))
    return tuple(ordered)


def _mirrored(meaning: Meaning | None) -> Meaning | None:
    if isinstance(meaning, Agencies):
        return meaning._replace(left=meaning.right, right=meaning.left)
    if isinstance(meaning, Timing):
        ends: dict[End, End] = {
            "same": "same",
            "earlier": "later",
            "later": "earlier",
            "opened": "bounded",
            "bounded": "opened",
        }
        often = (meaning.often[1], meaning.often[0])
        return Timing(meaning.right, meaning.left, ends[meaning.start], ends[meaning.end], often)
    return None


@dataclass(frozen=True, slots=True)
class Item:
    """Two units that answer each other, or one that nothing answers.

    A unit that is split or merged stands in several items. `similarity` is between 0 and 1.
    """

    part: Part
    kind: Kind
    left: Unit | None
    right: Unit | None
    matched_by: MatchedBy | None
    similarity: float
    changes: tuple[Change, ...]

    @property
    def differs(self) -> bool:
        """Whether there is anything to tell of."""
        return self.kind != "same"

    def mirrored(self) -> Item:
        """Return the item from right to left."""
        kinds: dict[Kind, Kind] = {
            "added": "removed",
            "removed": "added",
            "split": "merged",
            "merged": "split",
        }
        changes = tuple(change.mirrored() for change in self.changes)
        kind = kinds.get(self.kind, self.kind)
        part = (self.right or self.left or self).part
        return replace(
            self, part=part, kind=kind, left=self.right, right=self.left, changes=changes
        )


class Covered(NamedTuple):
    """How one plan answers a task or duty: the status, and the addresses of what answers it.

    `reason` is why it opts out; `addressed` is False where nobody asked it to answer.
    """

    status: Status
    by: tuple[str, ...]
    reason: str = ""
    addressed: bool = True


@dataclass(frozen=True, slots=True)
class CentralTask:
    """A task or duty of the plan one level up, and how each side answers it.

    `left` is None where the left side is that plan itself.
    """

    id: str
    address: str
    title: str
    provenance: str
    left: Covered | None
    right: Covered


class Through(NamedTuple):
    """What the plan one level up has for a task two levels up, and how the plan answers that."""

    id: str
    address: str
    title: str
    answered: Covered


@dataclass(frozen=True, slots=True)
class Reached:
    """A task of the plan two levels up, and how far it has come: by way of what, and to where."""

    id: str
    address: str
    title: str
    provenance: str
    through: tuple[Through, ...]

    @property
    def status(self) -> Status:
        """How much of it the plan answers.

        `uncovered` where the plan one level up does not answer it either, `not-applicable` where
        that plan asks nothing of it of this one.
        """
        found = {one.answered.status for one in self.through}
        asked = found - {"not-applicable"}
        if not asked:
            return "not-applicable" if found else "uncovered"
        if "outdated" in asked:
            return "outdated"
        return asked.pop() if len(asked) == 1 else "partial"


@dataclass(frozen=True, slots=True)
class Named:
    """A plan that takes part in a comparison: its id, and where it was read."""

    id: str
    path: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two plans, and is the same; the parts in the order of printing.

    `base` is the plan one level up: that both sides share, or the left side itself.
    `reconstructed` counts the units of both sides whose words are ours; what of the base is ours,
    `coverage` says. `reach` tells what of the plan two levels up, `top`, came to the right side.
    """

    left: Named
    right: Named
    base: Named | None
    items: tuple[Item, ...]
    coverage: tuple[CentralTask, ...]
    reconstructed: int
    top: Named | None = None
    reach: tuple[Reached, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether there is any difference."""
        return any(item.differs for item in self.items)
