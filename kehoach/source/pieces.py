"""What a changed file is put together from: stretches of the old one, and new text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kehoach.source.decode import SourceText
from kehoach.source.entries import Entry, line_end
from kehoach.source.original import as_written
from kehoach.source.style import comment
from kehoach.source.tree import Stretch

Piece = Stretch | str
"""A stretch of the file, or new text."""

_LINE_BEGIN = re.compile(r"\n(?=[^\n])")


def spelled(text: SourceText, pieces: Sequence[Piece]) -> str:
    """Return `pieces` as they stand in the file on disk: its letters, its kind of line ends."""
    copied = as_written(text, [one for one in pieces if not isinstance(one, str)])
    eol = end_of_line(text)
    return "".join(
        one.replace("\n", eol) if isinstance(one, str) else next(copied) for one in pieces
    )


def end_of_line(text: SourceText) -> str:
    """Return how the first line of the file ends."""
    found = re.search("\r\n|\r|\n", text.original)
    return found[0] if found else "\n"


def said(content: str, pieces: Sequence[Piece]) -> str:
    """Return `pieces` as they were read."""
    return "".join(one if isinstance(one, str) else content[slice(*one)] for one in pieces)


def shifted(content: str, pieces: Sequence[Piece], by: int) -> str:
    """Return `pieces` with each line but the first indented further by `by` spaces, or less far."""
    text = said(content, pieces)
    if by < 0:
        return re.sub(f"\n {{1,{-by}}}", "\n", text)
    return _LINE_BEGIN.sub("\n" + " " * by, text)


def comments_of(text: str) -> list[str]:
    """Return the words of each comment line in `text`, which holds nothing else."""
    lines = (line.strip() for line in text.split("\n"))
    return [line.lstrip("#").strip() for line in lines if line]


def unsaid(comments: Sequence[str], standing: str) -> list[str]:
    """Return those of `comments` that do not stand among the comment lines `standing`."""
    lines = [" ".join(line.split()) for line in comments_of(standing)]
    return [one for one in comments if not _stands(comments_of(comment([one], 0)), lines)]


def _stands(wanted: Sequence[str], lines: Sequence[str]) -> bool:
    """Return whether some of `lines` say what is wanted, wherever they are wrapped."""
    words = " ".join(" ".join(wanted).split())
    for first in range(len(lines)):
        found = ""
        for line in lines[first:]:
            found = f"{found} {line}".strip()
            if not words.startswith(found):
                break
            if found == words:
                return True
    return not words


class Gaps:
    """What stands between the entries of a block and belongs to none, in the order of the file."""

    def __init__(self, content: str, entries: Sequence[Entry]) -> None:
        self._content = content
        self._gaps = [entry.gap for entry in entries]
        self._next = 0

    def before(self, place: int, previous: int | None, *, on_top: bool) -> list[Piece] | None:
        """Return what stands above the entry at `place`; None where it was nothing of use.

        `previous` is the entry that stands above it now, if it is an old one. What stood above
        entries that are gone comes along, unless it is blank.
        """
        follows = on_top if place == 0 else previous == place - 1
        if follows and self._next == place:
            self._next = place + 1
            return [self._gaps[place]]
        kept: list[Piece] = []
        blank_above = on_top
        for start, end in [*self._loose(place), self._gaps[place]]:
            gap = self._without_blank_lines(start, end) if blank_above else (start, end)
            kept += [gap] if gap[0] < gap[1] else []
            blank_above = blank_above or bool(kept)  # What is loose ends with a blank line.
        self._next = place + 1
        if kept and not on_top and not said(self._content, kept).startswith("\n"):
            kept.insert(0, "\n")
        return kept or None

    def rest(self) -> list[Piece]:
        """Return what is left, unless it is blank."""
        return list(self._loose(len(self._gaps)))

    def _loose(self, end: int) -> list[Stretch]:
        gaps = self._gaps[self._next : end]
        return [gap for gap in gaps if self._content[slice(*gap)].strip()]

    def _without_blank_lines(self, start: int, end: int) -> Stretch:
        while start < end and not self._content[start : line_end(self._content, start)].strip():
            start = line_end(self._content, start)
        return min(start, end), end

    def apart(self) -> bool | None:
        """Return whether most entries have a blank line above; None for a single entry."""
        gaps = self._gaps[1:]
        blank = sum(self._content.startswith("\n", start) for start, end in gaps if start < end)
        return blank * 2 > len(gaps) if gaps else None
