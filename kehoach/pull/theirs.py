"""What a walk through an edited file finds: the plan as it is there, and what has no place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kehoach.ingest.edited import Change, Comment
from kehoach.plan.fault import Loc
from kehoach.pull.places import Anchor
from kehoach.pulled import Why


@dataclass(frozen=True, slots=True)
class Unmapped:
    """An edit that has no place in the plan: what was printed, and what stands there now."""

    why: Why
    before: str
    after: str
    anchor: Anchor = (None, ())


@dataclass(frozen=True, slots=True)
class Remark:
    """A reviewer's comment, and where it is anchored."""

    comment: Comment
    anchor: Anchor


@dataclass(slots=True)
class Theirs:
    """The plan as edited in Word.

    `changes` tells who made tracked changes, by place. `typed` are the marks that were typed
    otherwise than they were printed: where, the mark, the whole paragraph. `moved` are the places
    of what stands elsewhere in Word, where the plan has no room for it; `lines` are all paragraphs
    that have a place in the plan, with it.
    """

    tree: Any
    unmapped: list[Unmapped] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    changes: dict[Anchor, Change] = field(default_factory=dict)
    typed: list[tuple[Anchor, str, str]] = field(default_factory=list)
    moved: list[Loc] = field(default_factory=list)
    lines: list[tuple[Anchor, str]] = field(default_factory=list)
