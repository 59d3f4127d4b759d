"""Text laid out by spaces: what stands side by side, as a header, a signature, a table do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kehoach.data.joints import joints
from kehoach.imported import Spot

# Between two columns stand at least so many spaces, on every line.
_GUTTER = 3
_GAP = re.compile(rf"(?<=\S) {{{_GUTTER},}}(?=\S)")
# A blank that is left for a number or a day is no gap.
_TO_FILL_IN = re.compile(r"(?:Số:|ngày|tháng|năm) +(?=/|tháng|năm|[0-9])")
_FEWEST_LINES = 2
# So far may two lines of one piece stand apart.
_REACH = 8
# What is wider, or has more gaps, is no page of columns.
_WIDEST = 400
_MOST_GAPS = 6
_RECIPIENTS = "Nơi nhận"
# From so many columns on it is a table, whose rows begin where the first column has words.
_TABLE = 3


class Row(NamedTuple):
    """A line of a file with the spaces that lay it out; see `habits.Line`."""

    text: str
    spot: Spot
    blank: bool = False
    page: bool = False


class Sides(NamedTuple):
    """Columns side by side: rows of cells, each of lines; a table, or only set so."""

    rows: tuple[tuple[tuple[Row, ...], ...], ...]
    spot: Spot
    table: bool


class _Gap(NamedTuple):
    start: int
    end: int


def sides(rows: Sequence[Row]) -> Iterator[Sides | list[Row]]:
    """Yield the rows in order: what stands side by side as columns, all else as it is."""
    page = _Page(rows)
    plain = at = 0
    while at < len(rows):
        end, gap = page.piece(at)
        if end == at:
            at += 1
            continue
        start = page.above(plain, at, gap)
        if plain < start:
            yield list(rows[plain:start])
        yield _split(rows[start:end])
        plain = at = end
    if plain < len(rows):
        yield list(rows[plain:])


class _Page:
    """Rows with their gaps, each found once."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._gaps = [_gaps(row.text) for row in rows]

    def piece(self, at: int) -> tuple[int, _Gap]:
        """Return where the rows side by side end that begin at `at`, and the gap between them."""
        rows, best = self._rows, (at, _Gap(0, 0))
        for first in self._gaps[at]:
            gap, sure = first, first
            split, end, position = 1, at + 1, at + 1
            headed = self._headed(at)
            while position < len(rows) and position - end <= _REACH and not rows[position].page:
                narrowed = self._free(position, gap)
                if narrowed is None or (not headed and self._headed(position)):
                    break
                gap = narrowed
                text = rows[position].text
                position += 1
                if text[: gap.start].strip() and text[gap.end :].strip():
                    split, end, sure = split + 1, position, gap
            right = rows[at].text[first.end :].startswith(joints().right)
            if (split >= _FEWEST_LINES or right) and end > at and end >= best[0]:
                best = (end, sure)
        end, gap = best
        return (self._below(at, end, gap), gap) if end > at else best

    def above(self, first: int, at: int, gap: _Gap) -> int:
        """Return where a piece begins: above `at`, if the recipients begin directly above it."""
        for position in range(at, max(first, at - _REACH) - 1, -1):
            row = self._rows[position]
            narrowed = self._free(position, gap)
            if narrowed is None:
                break
            gap = narrowed
            if row.text[: gap.start].strip().startswith(_RECIPIENTS):
                return position
            if row.blank or row.page:
                break
        return at

    def _headed(self, position: int) -> bool:
        """Return whether the header of a document stands in a row, on the right."""
        text = self._rows[position].text
        return any(text.startswith(joints().right_half, gap.end) for gap in self._gaps[position])

    def _below(self, at: int, end: int, gap: _Gap) -> int:
        """Return where a piece ends with what stands directly below it in its left column.

        The column of the recipients, and a name below the signature, may go on for longer.
        """
        rows = self._rows
        listed = any(_RECIPIENTS in row.text for row in rows[max(0, at - _REACH) : end])
        recipients = listed and not self._headed(at)
        table = len(self._gaps[at]) + 1 >= _TABLE
        while end < len(rows) and not rows[end].page and self._free(end, gap) == gap:
            left = rows[end].text[: gap.start].strip()
            if self._headed(end) or (not recipients and (rows[end].blank or not (left or table))):
                break
            end += 1
        return end

    def _free(self, position: int, gap: _Gap) -> _Gap | None:
        """Return what of `gap` a row leaves free, if it is enough."""
        text = self._rows[position].text
        if len(text) > _WIDEST:
            return None
        edge = len(text) - len(text.lstrip())
        free = (_Gap(0, edge), *self._gaps[position], _Gap(len(text), max(len(text), gap.end)))
        common = [_Gap(max(gap.start, one.start), min(gap.end, one.end)) for one in free]
        return max((one for one in common if one.end - one.start >= _GUTTER), default=None)


def split_at_gaps(text: str) -> list[str]:
    """Return the parts of `text` between which a column may end."""
    return _GAP.split(text)


def _gaps(text: str) -> tuple[_Gap, ...]:
    if len(text) > _WIDEST or "   " not in text:
        return ()
    found = tuple(_Gap(*gap.span()) for gap in _GAP.finditer(_filled_in(text)))
    return found if len(found) <= _MOST_GAPS else ()


def _filled_in(text: str) -> str:
    """Return `text` with something in the blanks for number and date; nothing else moves."""
    return _TO_FILL_IN.sub(lambda found: found[0].replace(" ", "_"), text)


def _split(rows: Sequence[Row]) -> Sides:
    """Return rows of a piece cut where all of them have a gap."""
    free = _free_in_all([_filled_in(row.text) for row in rows])
    cuts = [0, *((gap.start + gap.end) // 2 for gap in free), _WIDEST]
    cut = [
        [
            row._replace(text=" " * start + row.text[start:end].rstrip())
            for start, end in pairwise(cuts)
        ]
        for row in rows
    ]
    table = len(cuts) > _TABLE
    groups: list[list[list[Row]]] = []
    for cells in cut:
        if not groups or (table and cells[0].text.strip()):
            groups.append([])
        groups[-1].append(cells)
    return Sides(
        tuple(
            tuple(
                tuple(one for one in column if one.text.strip())
                for column in zip(*group, strict=True)
            )
            for group in groups
        ),
        rows[0].spot,
        table,
    )


def _free_in_all(texts: Sequence[str]) -> list[_Gap]:
    """Return the gaps that all lines have, between columns with words."""
    wide = max(map(len, texts))
    taken = [False] * wide
    for text in texts:
        for at, one in enumerate(text):
            taken[at] = taken[at] or not one.isspace()
    shape = "".join("x" if one else " " for one in taken)
    return [_Gap(*gap.span()) for gap in _GAP.finditer(shape)]
