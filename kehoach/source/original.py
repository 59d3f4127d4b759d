"""The way back from the text that was read to the file as it is on disk.

Reading composes letters and makes line ends one kind. What is written back leaves both as they were
wherever nothing was mended.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kehoach.finding import Edit
from kehoach.source.decode import SourceText
from kehoach.source.tree import Stretch

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


def write_back(text: SourceText, edits: Sequence[Edit]) -> str:
    """Return the original text with `edits` made in it; everything else stays as it is.

    The edits are in the order of the text and do not overlap; their offsets are those of
    `text.content`.
    """
    lines = _Lines(text)
    parts: list[str] = []
    end = 0
    for edit in edits:
        parts += [text.original[end : lines.offset(edit.start)], edit.new]
        end = lines.offset(edit.end)
    return "".join([*parts, text.original[end:]])


def as_written(text: SourceText, stretches: Iterable[Stretch]) -> Iterator[str]:
    """Yield each of the stretches of `text.content` as it stands in the original text."""
    lines = None if text.original == text.content else _Lines(text)
    for start, end in stretches:
        if lines is None:
            yield text.content[start:end]
        else:
            yield text.original[lines.offset(start) : lines.offset(end)]


def decomposed(text: SourceText) -> Iterator[Stretch]:
    """Yield where letters stood apart from their marks: one stretch of the content for a line."""
    if unicodedata.is_normalized("NFC", text.original):
        return
    lines = _Lines(text)
    for number, start in enumerate(lines.starts[:-1]):
        apart = [
            (place, end) for place, end, length in lines.letters(number) if length != end - place
        ]
        if apart:
            yield start + apart[0][0], start + apart[-1][1]


class _Lines:
    """The lines of a text, as they were and as they were read."""

    def __init__(self, text: SourceText) -> None:
        self.composed = text.content.split("\n")
        self.original = [line.rstrip("\r\n") for line in _LINE.findall(text.original)]
        self.original += [""] * (len(self.composed) - len(self.original))
        self.starts = _starts(len(line) + 1 for line in self.composed)
        self.original_starts = _starts(len(line) for line in _LINE.findall(text.original))

    def offset(self, offset: int) -> int:
        """Return the offset in the original of one in the content."""
        number = bisect_right(self.starts, offset) - 1
        column = offset - self.starts[number]
        if self.original[number] != self.composed[number]:
            column = self._column(number, column)
        return self.original_starts[number] + column

    def _column(self, number: int, column: int) -> int:
        """Return the column in the original of one in the line as it was read."""
        before = 0
        for place, end, length in self.letters(number):
            if column < end:
                # A mark that goes together with no letter is a character of its own in both.
                return before + (column - place if length == end - place else 0)
            before += length
        return before

    def letters(self, number: int) -> Iterator[tuple[int, int, int]]:
        """Yield each letter of a line: its place when composed, the end of it, its length before.

        A letter is a character with the marks that follow it.
        """
        line = self.original[number]
        place = start = 0
        for end in range(1, len(line) + 1):
            if end < len(line) and unicodedata.combining(line[end]):
                continue
            after = place + len(unicodedata.normalize("NFC", line[start:end]))
            yield place, after, end - start
            place, start = after, end


def _starts(lengths: Iterator[int]) -> list[int]:
    """Return where each line begins, and where the last one ends."""
    starts = [0]
    for length in lengths:
        starts.append(starts[-1] + length)
    return starts
