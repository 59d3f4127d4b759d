"""Characters of a PDF page put together: words, and the lines in which they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

from kehoach.imported import Spot
from kehoach.ingest.pdf.letters import TURNED

# In sizes of the type. A space is 0.25 wide, in a tight justified line a little less.
GAP = 0.15
OVERLAP = 0.5
# Lines of one row stand on one line; what is raised (a note's number, m²) by more.
RAISED = 0.2
# What a paragraph of a list begins with; a tab behind it parts no columns.
_MARK = re.compile(r"[-–+•*\uf0b7]|\d{1,3}(?:\.\d{1,3}){0,3}[.)]|[a-zđ]\)|[IVXL]{1,5}\.")
# A number typed into the blank that a form left before the symbol: "Số:   /KH-UBND".
_NUMBER_IN_BLANK = re.compile(r"(?<=\d) (?=/)")


# What a font maps to a control character cannot be read, and must not vanish.
_UNREADABLE = {code: "\ufffd" for code in (*range(32), *range(127, 160)) if not chr(code).isspace()}
# A soft hyphen in a PDF is one that was printed, at the end of a line.
_PRINTED = str.maketrans({**_UNREADABLE, 0xAD: "-"})


def composed(text: str) -> str:
    """Return `text` as it is printed: hyphens are hyphens, letters are composed."""
    return unicodedata.normalize("NFC", text.translate(_PRINTED))


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without a gap; `order` is their place in the file, which may not be that seen.

    `bold` counts the characters at the beginning that are bold; `spaced`: the file has a space
    after the word.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: int
    italic: bool
    shown: int
    order: int
    spaced: bool


@dataclass(frozen=True)
class Line:
    """Words on one baseline, from left to right."""

    words: tuple[Word, ...]
    spot: Spot

    @property
    def x0(self) -> float:
        """Return where it begins."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Return where it ends."""
        return self.words[-1].x1

    @property
    def y(self) -> float:
        """Return its baseline."""
        return max(self.words, key=lambda word: word.size).y

    @cached_property
    def size(self) -> float:
        """Return the size of most of its type."""
        widths: dict[float, float] = {}
        for word in self.words:
            widths[word.size] = widths.get(word.size, 0) + word.x1 - word.x0
        return max(widths, key=lambda size: widths[size])

    @property
    def top(self) -> float:
        """Return where its type begins, from above."""
        return self.y - 0.8 * self.size

    @property
    def bottom(self) -> float:
        """Return where its type ends."""
        return self.y + 0.25 * self.size

    @property
    def centre(self) -> float:
        """Return its middle."""
        return (self.x0 + self.x1) / 2

    @cached_property
    def text(self) -> str:
        """Return its words, with a space where there is a gap, or the file has one."""
        parts = [self.words[0].text]
        filled = False
        for one, other in pairwise(self.words):
            gap = other.x0 - one.x1 > GAP * max(one.size, other.size)
            parts.append(" " if gap or (one.spaced and other.order > one.order) else "")
            parts.append(other.text)
            filled = filled or other.order != one.order + 1
        text = "".join(parts)
        return _NUMBER_IN_BLANK.sub("", text) if filled else text

    @property
    def bold(self) -> int:
        """Return how many characters at the beginning are bold."""
        bold = 0
        for word in self.words:
            bold += word.bold
            if word.bold < len(word.text):
                break
        return self._with_spaces(bold)

    def _with_spaces(self, letters: int) -> int:
        """Return the offset in the text behind so many characters that print."""
        if not letters:
            return 0
        for at, letter in enumerate(self.text, start=1):
            letters -= not letter.isspace()
            if not letters:
                return at
        return len(self.text)


def words_of(glyphs: Iterable[Sequence[Any]]) -> list[Word]:
    """Return the words of a page, from its glyphs in the order of the file."""
    made: list[Word] = []
    word: list[Sequence[Any]] = []
    for glyph in glyphs:
        if glyph[0].isspace():
            if word:
                made.append(_word(word, len(made), spaced=True))
            elif made:
                made[-1] = replace(made[-1], spaced=True)
            word = []
            continue
        if word and not _goes_on(word[-1], glyph):
            made.append(_word(word, len(made), spaced=False))
            word = []
        word.append(glyph)
    if word:
        made.append(_word(word, len(made), spaced=False))
    return made


def _goes_on(before: Sequence[Any], glyph: Sequence[Any]) -> bool:
    letter, x0, _, y, size, _, shown = glyph
    if shown != before[6]:
        return False
    if unicodedata.combining(letter) or shown == TURNED:
        return True
    size = max(size, before[4])
    if abs(y - before[3]) > RAISED * size:
        return False
    if unicodedata.bidirectional(letter) in {"R", "AL"}:
        return unicodedata.bidirectional(before[0]) in {"R", "AL"}
    return bool(-OVERLAP * size <= x0 - before[2] <= GAP * size)


def _word(glyphs: Sequence[Sequence[Any]], order: int, *, spaced: bool) -> Word:
    text = composed("".join(glyph[0] for glyph in glyphs))
    plain = next((at for at, glyph in enumerate(glyphs) if not glyph[5] & 1), len(glyphs))
    base = glyphs[0]
    return Word(
        text,
        min(glyph[1] for glyph in glyphs),
        max(glyph[2] for glyph in glyphs),
        base[3],
        max(glyph[4] for glyph in glyphs),
        len(composed("".join(glyph[0] for glyph in glyphs[:plain]))),
        all(glyph[5] & 2 for glyph in glyphs),
        base[6],
        order,
        spaced,
    )


def rows_of(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Yield the words that stand on one baseline, raised ones with those they follow."""
    row: list[Word] = []
    for word in sorted(words, key=lambda word: (word.y, word.x0)):
        if row and word.y - row[0].y > RAISED * max(one.size for one in (row[0], word)):
            yield sorted(row, key=lambda one: one.x0)
            row = []
        row.append(word)
    if row:
        yield sorted(row, key=lambda one: one.x0)


def lowered(words: Sequence[Word]) -> list[Word]:
    """Return the words of a page; raised numbers stand on the line of the word they follow."""
    result = list(words)
    for at, (before, word) in enumerate(pairwise(words), start=1):
        near = abs(word.x0 - before.x1) <= 0.3 * before.size and not before.spaced
        if near and word.size < 0.8 * before.size and 0 < before.y - word.y < 0.6 * before.size:
            result[at] = replace(word, y=result[at - 1].y)
    return result


def split(row: Sequence[Word], gap: float, spot: Spot) -> list[Line]:
    """Return the row in the pieces that gaps of at least so many sizes part."""
    pieces: list[list[Word]] = [[row[0]]]
    for one, other in pairwise(row):
        wide = other.x0 - max(word.x1 for word in pieces[-1]) >= gap * max(one.size, other.size)
        if wide and not (one is row[0] and _MARK.fullmatch(one.text)):
            pieces.append([])
        pieces[-1].append(other)
    return [Line(tuple(piece), spot) for piece in pieces]


def lines_of(words: Iterable[Word], spot_of: dict[float, Spot]) -> list[Line]:
    """Return the words as whole lines, from above; `spot_of` tells where a baseline stands."""
    return [Line(tuple(row), spot_of[row[0].y]) for row in rows_of(words)]
