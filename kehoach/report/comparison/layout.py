"""Words laid out by the columns that a terminal gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from kehoach.report.columns import columns

Style = Literal["", "strong", "faint", "gone", "new"]
_CODES: dict[Style, str] = {
    "strong": "\x1b[1m",
    "faint": "\x1b[2m",
    "gone": "\x1b[31m",
    "new": "\x1b[32m",
}
_END = "\x1b[0m"
_SPACES = re.compile("( +)")


class Piece(NamedTuple):
    """A stretch of text in one style."""

    text: str
    style: Style = ""


Line = Sequence[Piece]


def painted(line: Line, *, colour: bool) -> str:
    """Return a line as text, in colours where they are wanted."""
    return "".join(
        f"{_CODES[piece.style]}{piece.text}{_END}" if colour and piece.style else piece.text
        for piece in line
    )


def padded(line: Line, width: int) -> list[Piece]:
    """Return a line filled up with spaces."""
    taken = sum(columns(piece.text) for piece in line)
    return [*line, Piece(" " * (width - taken))]


def wrapped(line: Line, width: int) -> list[list[Piece]]:
    """Return a line broken at spaces, none of the lines wider than `width`.

    A word that is wider is broken within, but never between a letter and its marks.
    """
    lines: list[list[Piece]] = [[]]
    taken = 0
    spaces = Piece("")
    for word in _words(line):
        if word[0].text.isspace():
            spaces = word[0]
            continue
        wide = sum(columns(piece.text) for piece in word)
        if lines[-1] and taken + len(spaces.text) + wide > width:
            lines.append([])
            taken = 0
        elif lines[-1] and spaces.text:
            lines[-1].append(spaces)
            taken += len(spaces.text)
        spaces = Piece("")
        if wide <= width:
            lines[-1] += word
            taken += wide
            continue
        for letter in _letters(word):
            wide = columns(letter.text)
            if taken + wide > width and lines[-1]:
                lines.append([])
                taken = 0
            lines[-1].append(letter)
            taken += wide
    return [_joined(line) for line in lines]


def _words(line: Line) -> Iterator[list[Piece]]:
    """Yield the words, whose letters may differ in style, and the spaces between them."""
    word: list[Piece] = []
    for piece in line:
        for text in _SPACES.split(piece.text):
            if not text:
                continue
            if not text.isspace():
                word.append(Piece(text, piece.style))
                continue
            if word:
                yield word
                word = []
            yield [Piece(text, piece.style)]
    if word:
        yield word


def _letters(word: Iterable[Piece]) -> Iterator[Piece]:
    """Yield each letter of a word with the marks upon it."""
    for piece in word:
        letter = ""
        for sign in piece.text:
            if letter and columns(sign):
                yield Piece(letter, piece.style)
                letter = ""
            letter += sign
        yield Piece(letter, piece.style)


def _joined(line: Iterable[Piece]) -> list[Piece]:
    """Return the line with neighbours of one style made one piece."""
    joined: list[Piece] = []
    for piece in line:
        if joined and joined[-1].style == piece.style:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.style)
        else:
            joined.append(piece)
    return joined


def cut(text: str, width: int) -> str:
    """Return the beginning of a text that fits, with a sign where it was cut."""
    if columns(text) <= width:
        return text
    kept = ""
    for sign in text:
        if columns(kept + sign) > width - 1:
            break
        kept += sign
    return f"{kept.rstrip()}…"
