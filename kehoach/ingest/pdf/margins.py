"""What a PDF prints around the text of its pages, and what is no part of the document.

Page numbers, titles that run over the pages, footnotes, and the stamps that programs put on a page
when they sign it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from kehoach.imported import LeftOut, Reason
from kehoach.ingest.pdf.flow import Ruled
from kehoach.ingest.pdf.grid import Box
from kehoach.ingest.pdf.words import Line

# The margins of NĐ 30/2020, Phụ lục I, mục I.3 are at least 20 mm (57 points): what stands in the
# outer part of them is no text.
OUTER_TOP = 62.0
OUTER_BOTTOM = 50.0
# A number stands in this part of the height, at the top or bottom.
NUMBER_WITHIN = 0.12
_NUMBER = re.compile(
    r"(?:[-–—] ?)?(?:(?:Trang|Page) )?(\d{1,4})(?: ?/ ?\d{1,4})?(?: ?[-–—])?", re.IGNORECASE
)
# Stamps and notes are set small.
STAMP_SIZE = 10.5
# A page with more pieces of lines than this is no page of a plan.
LIMIT_PIECES = 400
FEW_RULERS = 10
NOTE_STARTS = re.compile(r"[(\[]?(\d{1,3}|\*+)[)\].]?(?=\s|\w|$)")


@dataclass
class Sheet:
    """A page: its pieces of lines outside tables, from above; its tables; the lines drawn on it."""

    width: float
    height: float
    pieces: list[Line]
    tables: Sequence[Ruled]
    rulers: Sequence[Box]
    left_out: list[LeftOut] = field(default_factory=list)

    def leave(self, reason: Reason, pieces: Iterable[Line]) -> None:
        """Take pieces out of the text."""
        gone = {id(piece): piece for piece in pieces}
        self.pieces = [one for one in self.pieces if id(one) not in gone]
        self.left_out += [LeftOut(one.text, reason, one.spot) for one in gone.values()]


def clear(sheets: Sequence[Sheet]) -> None:
    """Take out of the sheets what stands in their margins, footnotes and stamps."""
    for sheet in sheets:
        sheet.leave("signature-stamp", _stamps(sheet))
    alone = [_in_margins(sheet) for sheet in sheets]
    counts = Counter(text for pieces in alone for text in {one.text for one in pieces})
    for number, (sheet, pieces) in enumerate(zip(sheets, alone, strict=True), start=1):
        titles = [one for one in pieces if counts[one.text] > 1 and not _NUMBER.fullmatch(one.text)]
        sheet.leave("running-title", titles)
        sheet.leave("page-number", _page_number(sheet, number))
        sheet.leave("footnote", _footnotes(sheet))


def _in_margins(sheet: Sheet) -> list[Line]:
    """Return what stands outside the text; a header has two columns, and is none of it."""
    levels = Counter(one.spot for one in sheet.pieces)
    return [
        one
        for one in sheet.pieces
        if levels[one.spot] == 1 and not OUTER_TOP <= one.y <= sheet.height - OUTER_BOTTOM
    ]


def _page_number(sheet: Sheet, number: int) -> list[Line]:
    """Return the piece that is the number of the page: alone, in the middle or at the right.

    No page has a higher number than its place in the file: a higher one is something else.
    """
    for edge in _edges(sheet.pieces):
        match = _NUMBER.fullmatch(edge.text)
        outer = edge.y < NUMBER_WITHIN * sheet.height or edge.y > (1 - NUMBER_WITHIN) * sheet.height
        if outer and match and int(match[1]) <= number and edge.centre > sheet.width / 2 - 30:
            return [edge]
    return []


def _edges(pieces: Sequence[Line]) -> list[Line]:
    """Return the first and the last piece, each if it stands alone on its line."""
    ends = [(pieces[0], pieces[1:2]), (pieces[-1], pieces[-2:-1])] if pieces else []
    return [end for end, beside in ends if not beside or abs(beside[0].y - end.y) > 3]


def _footnotes(sheet: Sheet) -> list[Line]:
    """Return the lines below a short ruler in the lower part of the page, set smaller, numbered."""
    body = _body_size(sheet.pieces)
    left = min((one.x0 for one in sheet.pieces), default=0.0)
    short = [
        y0
        for x0, y0, x1, _ in sheet.rulers
        if y0 > sheet.height / 3 and abs(x0 - left) < 40 and 30 < x1 - x0 < 0.45 * sheet.width
    ]
    for y in sorted(short, reverse=True)[:FEW_RULERS]:
        below = [one for one in sheet.pieces if one.top > y - 2]
        small = below and all(one.size <= body - 1 for one in below)
        if small and NOTE_STARTS.match(below[0].text):
            numbers = {match[1] for one in below if (match := NOTE_STARTS.match(one.text))}
            return below + _references(sheet, numbers, y)
    return []


def _references(sheet: Sheet, numbers: set[str], above: float) -> list[Line]:
    """Return the raised numbers that call footnotes, taken out of their lines."""
    found = []
    for at, piece in enumerate(sheet.pieces):
        calls = [one for one in piece.words if one.size < 0.8 * piece.size and one.text in numbers]
        if calls and piece.y < above and len(calls) < len(piece.words):
            kept = tuple(one for one in piece.words if one not in calls)
            sheet.pieces[at] = Line(kept, piece.spot)
            found += [Line((one,), piece.spot) for one in calls]
    return found


def _body_size(pieces: Sequence[Line]) -> float:
    """Return the size of type in which most of the page is set."""
    letters: Counter[float] = Counter()
    for one in pieces:
        letters[round(one.size * 2) / 2] += len(one.text)
    return max(letters, key=lambda size: letters[size]) if letters else 0.0


@cache
def _labels() -> tuple[str, ...]:
    lines = (Path(__file__).parent / "stamps.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.casefold() for line in lines if line and not line.startswith("#"))


def _stamps(sheet: Sheet) -> list[Line]:
    """Return the lines of stamps: those with a label, and all that hang together with one."""
    small = [one for one in sheet.pieces if one.size <= STAMP_SIZE]
    labelled = [one.text.casefold().startswith(_labels()) for one in small]
    found = [one for one, is_label in zip(small, labelled, strict=True) if is_label]
    waiting = [one for one, is_label in zip(small, labelled, strict=True) if not is_label]
    queue = list(found) if len(small) <= LIMIT_PIECES else []
    while queue:
        one = queue.pop()
        joining = [other for other in waiting if _hang_together(one, other)]
        waiting = [other for other in waiting if not _hang_together(one, other)]
        found += joining
        queue += joining
    return found


def _hang_together(one: Line, other: Line) -> bool:
    """Return whether two lines stand close below each other, set in the same size."""
    close = abs(one.size - other.size) < 0.6 and abs(one.y - other.y) < 1.8 * one.size
    return close and one.x0 < other.x1 and other.x0 < one.x1
