"""The list of recipients: one to a line, several joined by a brace to one mark such as "(b/c)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, NamedTuple

from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch, joined
from kehoach.ingest.recognise.lines import Line, set_aside, told

_DASH = re.compile(r"[-‐‑‒–—−+•*]\s*")
_BRACE = re.compile(r"[{}⎫⎬⎭)]?\s*(?P<mark>\((?:để )?[^()0-9]{1,20}\)[;,.]?)")
# After the end of a recipient: one that is meant alone stands before it ("Tỉnh ủy (b/c);").
_BRACE_AT_END = re.compile(r"[;,.]\s*(?P<mark>\((?:để )?[^()0-9]{1,20}\)[;,.]?)$")

_Place = tuple[int, int]
_NOWHERE: _Place = (0, 0)


class _Entry(NamedTuple):
    """One recipient, which may run over several lines, and the first of these."""

    words: list[Stretch]
    line: Line


class _Mark(NamedTuple):
    """The mark of a brace, its line, and how many recipients begin above it.

    An `inline` one stands at the end of the last of these.
    """

    words: Stretch
    line: Line
    above: int
    inline: bool


def begins_recipient(text: str) -> bool:
    """Return whether `text` begins as a line of the list does."""
    return _DASH.match(text) is not None


def is_brace(text: str) -> bool:
    """Return whether `text` is a mark alone, such as "(b/c);"."""
    return _BRACE.fullmatch(text) is not None


def read_recipients(lines: Sequence[Line], ledger: Ledger, notes: list[Note]) -> list[Any]:
    """Return the recipients as the model has them; dashes are entered as marks."""
    entries: list[_Entry] = []
    marks: list[_Mark] = []
    for line in lines:
        words = line.words
        if alone := _BRACE.fullmatch(words):
            if drawn := words.cut(0, alone.start("mark")):
                ledger.leave(drawn, "drawn-blank")
            mark = words.cut(alone.start("mark"))
            marks.append(_Mark(mark, line, len(entries), inline=False))
            continue
        dash = _DASH.match(words)
        if dash is not None:
            ledger.mark(words.cut(0, dash.end()))
            words = words.cut(dash.end())
        tail = _BRACE_AT_END.search(words)
        text = words.cut(0, tail.start("mark")) if tail else words
        if entries and dash is None and not entries[-1].words[-1].endswith((";", ".")):
            entries[-1].words.append(text)
        elif text:
            entries.append(_Entry([text], line))
        if tail:
            mark = words.cut(tail.start("mark"))
            marks.append(_Mark(mark, line, len(entries), inline=True))
    return _grouped(entries, marks, ledger, notes)


def _grouped(
    entries: Sequence[_Entry], marks: Sequence[_Mark], ledger: Ledger, notes: list[Note]
) -> list[Any]:
    """Return the entries, those under one brace together.

    Where a brace begins and ends cannot be seen in a text, so the reading is doubtful.
    """
    found: list[Any] = []
    at = [_on_page(one.words[0], ledger) for one in entries]
    done = 0
    for mark in marks:
        first, end = _span(mark, _on_page(mark.words, ledger), entries, at, done)
        if first >= end:
            set_aside(mark.words, ("document", "title"), ledger, notes)
            continue
        found += [joined(one.words) for one in entries[done:first]]
        lines = [joined(one.words) for one in entries[first:end]]
        loc, shown = ("recipients", len(found)), str(mark.words)
        notes.append(told("brace", loc, mark.words, ledger, mark=shown, count=len(lines)))
        found.append({"lines": lines, "mark": mark.words})
        done = end
    return [*found, *(joined(one.words) for one in entries[done:])]


def _span(
    mark: _Mark, place: _Place, entries: Sequence[_Entry], places: Sequence[_Place], done: int
) -> tuple[int, int]:
    """Return the entries that a brace joins, from the first to before the last.

    A mark stands beside the middle of them, and a brace usually begins with the list. On a page its
    line is known. In a table it may have a cell of its own, beside one with all of them; within the
    same cell it ends those above, which is what becomes of a brace in a Word file.
    """
    above = mark.above
    if mark.inline:
        return _around(above - 1, above, done, len(entries))
    if place > _NOWHERE:
        before = bisect_left(places, place)
        beside = places[before : before + 1] == [place]
        return _around(before - 1 + beside, before + 1, done, len(entries))
    first = above
    while first > done and entries[first - 1].line[1:3] == mark.line[1:3]:
        first -= 1
    row = entries[first:above]
    if mark.line.table >= 0 and row:
        if len(row) > 1 or row[0].line.column == mark.line.column:
            return first, above
        return _around(first, above, done, len(entries))
    if mark.line.table < 0 and above - done > 1:
        return done, above
    return _around(above - 1, above + 1, done, len(entries))


def _on_page(words: Stretch, ledger: Ledger) -> _Place:
    """Return page and line of `words`, where the file has pages."""
    page, line = ledger.paragraph(words).spot
    return _NOWHERE if page is None else (page, line)


def _around(first: int, end: int, done: int, count: int) -> tuple[int, int]:
    """Return the widest span around `first` to `end` within what is not `done`."""
    reach = max(min(first - done, count - end), 0)
    return max(first - reach, done), min(end + reach, count)
