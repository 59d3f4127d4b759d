"""From our places to those of an editor, and back.

Ours count lines and columns from 1, in letters that were composed when the text was read. Those of
the protocol count from 0, in code units of the text as it stands in the editor, where letters may
stand apart from their marks, lines may end with CR LF, and a sign beyond U+FFFF counts twice.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from bisect import bisect_left, bisect_right

from lsprotocol import types

from kehoach.finding import Place
from kehoach.source.decode import SourceText
from kehoach.source.tree import Stretch

_BOM = "\ufeff"
# What ends a line for the protocol; other signs that Python takes for line ends do not.
_LINE_END = re.compile("\r\n|\r|\n")
_LINE = re.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\\Z")
# Following letters that stand apart from their marks takes time; nobody writes longer lines.
_LONGEST = 10_000


class Layout:
    """The lines of a text as an editor has them; `encoding` is what the client counts in."""

    def __init__(self, source: str, encoding: str = "utf-16") -> None:
        self.encoding = encoding
        # Reading leaves a byte order mark out of account; the editor does not.
        self._marked = source.startswith(_BOM)
        self.lines = _LINE_END.split(source.removeprefix(_BOM))

    def range_of(self, place: Place | None) -> types.Range:
        """Return where a finding stands; what has no place stands at the beginning."""
        if place is None:
            return types.Range(types.Position(0, 0), types.Position(0, 0))
        start = self._position(place.line - 1, place.column - 1)
        return types.Range(start, self._position(place.end_line - 1, place.end_column - 1))

    def range_at(self, text: SourceText, stretch: Stretch) -> types.Range:
        """Return where characters of `text` stand, which was read from these lines."""
        return self.range_of(text.place(*stretch))

    def offset(self, text: SourceText, position: types.Position) -> int:
        """Return which character of `text`, which was read from these lines, is at a position."""
        if position.line >= len(self.lines):
            return len(text.content)
        line = self.lines[position.line]
        units = position.character - self._margin(position.line)
        end = bisect_left(range(len(line) + 1), units, key=lambda end: self._units(line[:end]))
        column = len(unicodedata.normalize("NFC", line[:end]))
        return text.offset(position.line, column)

    def position_in(self, lines: str, offset: int, first: int) -> types.Position:
        """Return where a character of `lines` stands, which are our lines from `first` on."""
        *whole, before = _LINE_END.split(lines[:offset])
        number = first + len(whole)
        return types.Position(number, self._margin(number) + self._units(before))

    def _position(self, number: int, column: int) -> types.Position:
        number = min(number, len(self.lines) - 1)
        line = self.lines[number]
        before = line[: _uncomposed(line, column)]
        return types.Position(number, self._margin(number) + self._units(before))

    def _margin(self, number: int) -> int:
        return self._units(_BOM) if self._marked and number == 0 else 0

    def _units(self, text: str) -> int:
        if self.encoding == "utf-32":
            return len(text)
        if self.encoding == "utf-8":
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _uncomposed(line: str, column: int) -> int:
    """Return where in `line` the letter begins that is at `column` once letters are composed."""
    if line.isascii() or len(line) > _LONGEST or unicodedata.is_normalized("NFC", line):
        return column
    ends = range(len(line) + 1)
    # The marks of a letter belong to it: of all beginnings that long, the longest.
    length = bisect_right(
        ends, column, key=lambda end: len(unicodedata.normalize("NFC", line[:end]))
    )
    return length - 1


def edits_between(before: str, after: str, layout: Layout) -> list[types.TextEdit]:
    """Return the edits that turn `before`, which has this layout, into `after`, and no more.

    Neither begins with a byte order mark.
    """
    old, new = _LINE.findall(before), _LINE.findall(after)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return [
        _edit("".join(old[i:j]), "".join(new[k:m]), i, layout)
        for what, i, j, k, m in matcher.get_opcodes()
        if what != "equal"
    ]


def _edit(old: str, new: str, first: int, layout: Layout) -> types.TextEdit:
    """Return the edit for lines from `first` on, without what they have in common at both ends."""
    start = _common(old, new)
    end = len(old) - _common(old[start:][::-1], new[start:][::-1])
    # Between CR and LF there is no position.
    start -= _parted(old, start)
    end += _parted(old, end)
    words = new[start : len(new) - (len(old) - end)]
    stretch = types.Range(
        layout.position_in(old, start, first), layout.position_in(old, end, first)
    )
    return types.TextEdit(stretch, words)


def _common(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _parted(text: str, at: int) -> bool:
    return text[at - 1 : at + 1] == "\r\n"
