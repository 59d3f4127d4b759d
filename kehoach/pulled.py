"""What there is to tell of edits made in Word, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from kehoach.plan.fault import Loc

Kind = Literal["changed", "added", "removed", "moved"]
Why = Literal[
    "mark",
    "fixed",
    "moved",
    "order",
    "removed",
    "place",
    "invalid",
    "lost",
    "text-box",
    "image",
    "footnote",
    "footer",
    "header",
]
"""Why an edit cannot be taken over; the catalogue words it."""


class Who(NamedTuple):
    """Who wrote, and when (`2026-11-22T10:30:00Z`); empty where the file does not say."""

    author: str
    moment: str


class At(NamedTuple):
    """A place as people and files name it: `II.3.a`, `content.tap-huan.lead`."""

    address: str
    path: str


@dataclass(frozen=True, slots=True)
class Edit:
    """What changes in the plan; `by` is who made it, where Word tracked the change.

    `ops` are the words that differ: kept (`=`), taken out (`-`), put in (`+`).
    """

    kind: Kind
    at: At
    before: str
    after: str
    ops: tuple[tuple[str, str], ...]
    by: Who | None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What the YAML and Word both changed, each otherwise; empty where it was taken out.

    `our_ops` and `their_ops` are the words in which each differs from what was built.
    """

    at: At
    base: str
    ours: str
    theirs: str
    our_ops: tuple[tuple[str, str], ...]
    their_ops: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NotTaken:
    """An edit in Word that the plan has no place for."""

    why: Why
    at: At
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Said:
    """A reviewer's comment, and where in the changed plan it belongs; `lines` are paragraphs."""

    at: At
    loc: Loc
    who: Who
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a Word file changes in a plan; `target` are the data of the plan with all of it."""

    id: str
    edits: list[Edit]
    conflicts: list[Disagreement]
    not_taken: list[NotTaken]
    said: list[Said]
    target: Any
