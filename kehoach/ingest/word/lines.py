"""From the pieces of a Word paragraph to its lines, and which of them are paragraphs of their own.

Word breaks a line inside a paragraph for two reasons: to write lines below each other without their
being paragraphs (header, recipients, signature, cells), and by mistake inside a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_ENDED = (".", ";", ":", "!", "?", "…", "./")
# What a new line of its own begins with: a mark, never a word that goes on.
_MARK = re.compile(r"(?:[-+•*–]|[0-9]{1,3}(?:\.[0-9]{1,3})*[.)]|[a-zđ]\)|[IVX]{1,5}\.) ")


class Piece(NamedTuple):
    """Words in one look; a line break as `text` of one line end."""

    text: str
    bold: bool
    italic: bool


BREAK = Piece("\n", bold=False, italic=False)


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a paragraph, single spaces; `bold` counts the letters that begin it in bold.

    `joined` are the offsets where lines were joined.
    """

    text: str
    bold: int
    italic: bool
    joined: tuple[int, ...] = ()


def lines(pieces: Iterable[Piece], *, apart: bool, cell: bool) -> list[Line]:
    """Return the paragraphs that the lines of a Word paragraph are; at least one, perhaps empty.

    `apart` says that each line is one by itself: in a header, below a centred title. In a `cell`
    of a table with lines drawn, one that begins with a capital is, too.
    """
    groups: list[list[Line]] = []
    blank = True
    for line in map(_line, _split(pieces)):
        if line.text:
            if blank or apart or not _goes_on(groups[-1][-1].text, line.text, cell=cell):
                groups.append([])
            groups[-1].append(line)
        blank = not line.text
    return [_joined(group) for group in groups] or [Line("", 0, italic=False)]


def _goes_on(before: str, after: str, *, cell: bool) -> bool:
    if before.endswith(_ENDED):
        return False
    if cell:
        return not (after[0].isupper() or _MARK.match(after))
    return True


def _split(pieces: Iterable[Piece]) -> Iterator[Sequence[Piece]]:
    line: list[Piece] = []
    for piece in pieces:
        if piece is BREAK:
            yield line
            line = []
        else:
            line.append(piece)
    yield line


def _line(pieces: Sequence[Piece]) -> Line:
    parts: list[str] = []
    length = bold = 0
    all_bold, italic, spaced = True, True, False
    for text, is_bold, is_italic in pieces:
        words = " ".join(text.split())
        if not words:
            spaced = spaced or bool(text)
            continue
        gap = length > 0 and (spaced or text[0].isspace())
        parts.append(" " * gap + words)
        length += len(parts[-1])
        spaced = text[-1].isspace()
        italic = italic and is_italic
        all_bold = all_bold and is_bold
        bold = length if all_bold else bold
    return Line("".join(parts), bold, italic and length > 0)


def _joined(parts: Sequence[Line]) -> Line:
    offsets: list[int] = []
    length = bold = 0
    for part in parts:
        at = length + 1 if length else 0
        if at:
            offsets.append(at)
        # Bold goes on only where all was bold up to here.
        if part.bold and bold == length:
            bold = at + part.bold
        length = at + len(part.text)
    text = " ".join(part.text for part in parts)
    return Line(text, bold, all(part.italic for part in parts), tuple(offsets))
