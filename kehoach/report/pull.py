"""Edits made in Word, for a terminal or as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from kehoach.pulled import At, Disagreement, Edit, Kind, NotTaken, Pulled, Said, Who, Why
from kehoach.report.comparison.layout import Piece, Style, painted, wrapped
from kehoach.report.text import visible
from kehoach.report.words import Words

# Equal stretches of more words than this are told by their ends.
_MOST_EQUAL = 20
_KEPT = 7
_LEAST_WIDTH = 40
_INDENT = 4
_MARKS: dict[str, tuple[str, str, Style]] = {
    "=": ("", "", ""),
    "-": ("[-", "-]", "gone"),
    "+": ("{+", "+}", "new"),
}
_KINDS: dict[Kind, str] = {
    "changed": "pull.changed",
    "added": "pull.added",
    "removed": "pull.removed",
    "moved": "pull.moved",
}
_WHYS: dict[Why, str] = {
    "mark": "pull.why.mark",
    "fixed": "pull.why.fixed",
    "moved": "pull.why.moved",
    "order": "pull.why.order",
    "removed": "pull.why.removed",
    "place": "pull.why.place",
    "invalid": "pull.why.invalid",
    "lost": "pull.why.lost",
    "text-box": "pull.why.text-box",
    "image": "pull.why.image",
    "footnote": "pull.why.footnote",
    "footer": "pull.why.footer",
    "header": "pull.why.header",
}
_WORD = re.compile(r"\S+")
# Keys that state an order by names of ours.
_ORDERS = {"order", "parts"}


@dataclass(frozen=True, slots=True)
class Told:
    """What is told: what was pulled, the comments that are new, both files, whether it is done.

    `chosen` says that the user named the plan file.
    """

    pulled: Pulled
    said: list[Said]
    file: str
    plan: str
    applied: bool
    chosen: bool = False


def render(format_: str, told: Told, words: Words, *, width: int = 80, colour: bool = False) -> str:
    """Return the report in a format."""
    if format_ == "json":
        return f"{json.dumps(_json(told, words), ensure_ascii=False, indent=2)}\n"
    page = _Page(told, words, max(width, _LEAST_WIDTH))
    return "".join(f"{painted(line, colour=colour).rstrip()}\n" for line in page.lines())


def said_told(said: Said) -> str:
    """Return a reviewer's comment as it stands in the plan file: who, when, what."""
    text = " ".join(" ".join(said.lines).split())
    words = "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text)
    return f"[{who_told(said.who)}] {words}"


def who_told(who: Who) -> str:
    """Return who wrote and when: `Nguyễn Văn A, 22/11/2026 10:30`."""
    moment = who.moment
    try:
        moment = datetime.fromisoformat(who.moment).strftime("%d/%m/%Y %H:%M")
    except ValueError:
        moment = ""
    author = " ".join(visible(who.author).split()) or "?"
    return f"{author}, {moment}" if moment else author


class _Page:
    def __init__(self, told: Told, words: Words, width: int) -> None:
        self.told, self.words, self.width = told, words, width
        self.begun = bool(told.pulled.edits)

    def lines(self) -> Iterator[list[Piece]]:
        """Yield all lines."""
        told, words = self.told, self.words
        pulled = told.pulled
        names = {"file": told.file, "plan": told.plan}
        if not (pulled.edits or told.said or pulled.conflicts or pulled.not_taken):
            yield from self.text(words("pull.nothing", **names))
            return
        if pulled.edits:
            yield from self.text(words("pull.edits", count=len(pulled.edits), **names), "strong")
            yield from self.text(words("pull.legend"), "faint", 2)
            for edit in pulled.edits:
                yield from self.edit(edit)
        if told.said:
            yield from self.title("pull.said", len(told.said))
            for said in told.said:
                yield from self.text(f"{_place(said.at)} {said_told(said)}", indent=2)
        if pulled.conflicts:
            yield from self.title("pull.conflicts", len(pulled.conflicts))
            for conflict in pulled.conflicts:
                yield from self.conflict(conflict)
        if pulled.not_taken:
            yield from self.title("pull.not_taken", len(pulled.not_taken))
            for _, some in groupby(pulled.not_taken, lambda one: (one.at, why_told(one, words))):
                yield from self.not_taken([*some])
        yield []
        yield from self.text(self.next(), "strong")

    def next(self) -> str:
        """Return what was done, or what is to be done."""
        told, pulled = self.told, self.told.pulled
        if told.applied:
            return self.words("pull.applied", plan=told.plan)
        if pulled.edits or told.said:
            chosen = f" --plan {told.plan}" if told.chosen else ""
            return self.words("pull.apply", file=f"{told.file}{chosen}")
        return self.words("pull.nothing_else", plan=told.plan)

    def title(self, code: str, count: int) -> Iterator[list[Piece]]:
        if self.begun:
            yield []
        self.begun = True
        yield from self.text(self.words(code, count=count), "strong")

    def edit(self, edit: Edit) -> Iterator[list[Piece]]:
        kind = self.words(_KINDS[edit.kind])
        by = f" · {who_told(edit.by)}" if edit.by else ""
        yield []
        yield from self.text(f"{_place(edit.at)} · {kind}{by}")
        if edit.at.path.rpartition(".")[2] in _ORDERS:
            yield from self.text(self.words("pull.reordered"), "", _INDENT)
        else:
            yield from self.wrap(_pieces(edit.ops), _INDENT)

    def conflict(self, conflict: Disagreement) -> Iterator[list[Piece]]:
        yield []
        yield from self.text(_place(conflict.at))
        short = len(conflict.base.split()) <= _MOST_EQUAL
        for code, text, ops in (
            ("pull.base", conflict.base, ()),
            ("pull.ours", conflict.ours, conflict.our_ops),
            ("pull.theirs", conflict.theirs, conflict.their_ops),
        ):
            label = self.words("diff.label", label=self.words(code), told="")
            told = [Piece(visible(text) or self.words("pull.absent"))]
            if text and ops and not short:
                told = _pieces(ops)
            yield from self.wrap([Piece(label), *told], 2)

    def not_taken(self, some: Sequence[NotTaken]) -> Iterator[list[Piece]]:
        """Yield edits at one place that have no place in the plan for the same reason."""
        place = f"{_place(some[0].at)}: " if any(some[0].at) else ""
        yield from self.text(f"{place}{why_told(some[0], self.words)}", indent=2)
        for one in some:
            for sign, text in (("-", one.before), ("+", one.after)):
                if text and (one.before != one.after or sign == "+"):
                    before, after, style = _MARKS[sign]
                    yield from self.wrap([Piece(f"{before}{visible(text)}{after}", style)], _INDENT)

    def text(self, text: str, style: Style = "", indent: int = 0) -> Iterator[list[Piece]]:
        yield from self.wrap([Piece(text, style)], indent)

    def wrap(self, line: list[Piece], indent: int) -> Iterator[list[Piece]]:
        for one in wrapped(line, self.width - indent):
            yield [Piece(" " * indent), *one]


def why_told(one: NotTaken, words: Words) -> str:
    """Return why an edit was not taken over."""
    params = {"mark": visible(one.before)} if one.why == "mark" else {}
    return words(_WHYS[one.why], **params)


def _place(at: At) -> str:
    path = visible(at.path)
    return f"{visible(at.address)} ({path})" if at.address else path


def _pieces(ops: Sequence[tuple[str, str]]) -> list[Piece]:
    pieces = []
    for sign, text in ops:
        before, after, style = _MARKS[sign]
        shown = visible(text)
        if sign == "=":
            shown = _shortened(shown)
        pieces.append(Piece(f"{before}{shown}{after}", style))
    return pieces


def _shortened(text: str) -> str:
    """Return a stretch of equal words by its ends."""
    found = list(_WORD.finditer(text))
    if len(found) <= _MOST_EQUAL:
        return text
    return f"{text[: found[_KEPT - 1].end()]} … {text[found[-_KEPT].start() :]}"


def _json(told: Told, words: Words) -> dict[str, object]:
    """Return the report as data; docs/schemas/pull.schema.json tells its form."""
    pulled = told.pulled
    return {
        "schema": 1,
        "file": told.file,
        "plan": {"id": pulled.id, "path": told.plan},
        "applied": told.applied,
        "edits": [
            {
                "kind": one.kind,
                **one.at._asdict(),
                "before": one.before,
                "after": one.after,
                "by": _who(one.by) if one.by else None,
            }
            for one in pulled.edits
        ],
        "comments": [
            {**one.at._asdict(), **_who(one.who), "text": "\n".join(one.lines)} for one in told.said
        ],
        "conflicts": [
            {**one.at._asdict(), "built": one.base, "plan": one.ours, "word": one.theirs}
            for one in pulled.conflicts
        ],
        "not_taken": [
            {
                "reason": one.why,
                "message": why_told(one, words),
                **one.at._asdict(),
                "before": one.before,
                "after": one.after,
            }
            for one in pulled.not_taken
        ],
    }


def _who(who: Who) -> dict[str, str]:
    return {"author": who.author, "moment": who.moment}
