"""What there is to tell of an import, as data: notes, what was left out, shares, proposed links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from kehoach.finding import Param
from kehoach.plan.fault import Loc

Reason = Literal[
    "page-number",
    "repeated-head",
    "running-title",
    "footnote",
    "hidden",
    "deleted",
    "comment",
    "text-box",
    "signature-stamp",
    "drawn-blank",
    "unplaced",
    "replaced",
]
"""Why a stretch of the document does not go into the plan; the catalogue words it."""


class Spot(NamedTuple):
    """Where something stands, as people count, from 1.

    `page` is None where a file has no pages; `line` is that of the file or page, in a Word file the
    paragraph.
    """

    page: int | None
    line: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stretch of the document that does not go into the plan, and why."""

    text: str
    reason: Reason
    spot: Spot


class Shares(NamedTuple):
    """How many characters of a document went where; `total` is all of them."""

    total: int
    plan: int
    marks: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be told about a place in the plan.

    `kind` names the sentence ("note.<kind>" in the catalogue), whose blanks `params` fill. A
    `doubtful` one says that the document may have been read wrongly there: it goes into the plan.
    """

    kind: str
    loc: Loc
    spot: Spot | None
    doubtful: bool
    params: Mapping[str, Param] = field(default_factory=dict)


class Placed(NamedTuple):
    """A note with the place that it is about, as a finding names it and as an official cites it."""

    note: Note
    node: str
    address: str


class Proposal(NamedTuple):
    """A task of a plan, a task one level up that it is like, and how alike they are.

    `link` is written as under `covers:`; `score` is between 0 and 1, as `diff` has it.
    """

    loc: Loc
    address: str
    title: str
    above: str
    above_title: str
    link: str
    score: float


@dataclass(frozen=True, slots=True)
class Import:
    """The whole account of one import.

    `name` is the document's; `by_paragraph` says that its spots count paragraphs (a Word file).
    `kept` are the keys of `document` that an update kept because the new text has none.
    """

    name: str
    by_paragraph: bool
    shares: Shares
    notes: Sequence[Placed]
    left_out: Sequence[LeftOut]
    proposals: Sequence[Proposal] = ()
    kept: Sequence[str] = ()
