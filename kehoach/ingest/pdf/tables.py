"""Ruled tables of a PDF put together over the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kehoach.imported import LeftOut, Spot
from kehoach.ingest.manuscript import Cell, Paragraph, Table
from kehoach.ingest.pdf.flow import Ruled
from kehoach.ingest.pdf.paragraphs import MARK, cell_setting, paragraphs_of
from kehoach.ingest.pdf.words import Line

# How far, in points, borders may stand apart on two pages.
NEAR = 4.0


@dataclass
class Growing:
    """A ruled table and what of it was read so far; `left_out` are its repeated head rows."""

    first: Ruled
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rows = _rows(self.first)

    def goes_on(self, ruled: Ruled) -> bool:
        """Return whether `ruled`, the first thing on the next page, is more of this table."""
        mine, other = self.first.grid.xs, ruled.grid.xs
        shift = other[0] - mine[0]
        return len(mine) == len(other) and all(
            abs(one + shift - two) <= NEAR for one, two in zip(mine, other, strict=True)
        )

    def add(self, ruled: Ruled) -> None:
        """Add the rows on the next page, without the head that is printed again."""
        rows = _rows(ruled)
        heads = 0
        while heads < min(len(rows) - 1, len(self.rows)) and _same(rows[heads], self.rows[heads]):
            heads += 1
        self.left_out += [
            LeftOut(one.text, "repeated-head", one.spot)
            for row in rows[:heads]
            for cell in row
            for one in cell.paragraphs
        ]
        rest = rows[heads:]
        if _broken(self.rows[-1], rest[0]):
            self.rows[-1] = tuple(map(_together, self.rows[-1], rest.pop(0)))
        self.rows += rest

    def table(self) -> Table:
        """Return the table."""
        spots = [one.spot for row in self.rows for cell in row for one in cell.paragraphs]
        return Table(tuple(self.rows), min(spots, default=Spot(self.first.page, 1)), ruled=True)


def _rows(ruled: Ruled) -> list[tuple[Cell, ...]]:
    grid = ruled.grid
    return [
        tuple(
            Cell(
                _paragraphs(
                    ruled.cells.get((row, place), ()), grid.xs[span.first], grid.xs[span.last + 1]
                ),
                span.last - span.first + 1,
                span.continued,
            )
            for place, span in enumerate(spans)
        )
        for row, spans in enumerate(grid.rows)
    ]


def _paragraphs(lines: Sequence[Line], left: float, right: float) -> tuple[Paragraph, ...]:
    if not lines:
        return ()
    setting = cell_setting(lines, left, right)
    return tuple(paragraphs_of((line, setting) for line in lines))


def _same(row: tuple[Cell, ...], other: tuple[Cell, ...]) -> bool:
    def words(cells: tuple[Cell, ...]) -> list[tuple[int, list[str]]]:
        return [(cell.columns, [one.text for one in cell.paragraphs]) for cell in cells]

    return words(row) == words(other) and any(cell.paragraphs for cell in row)


def _broken(row: tuple[Cell, ...], below: tuple[Cell, ...]) -> bool:
    """Return whether a page broke in a row: no number in the part below, and words go on there."""
    if [cell.columns for cell in row] != [cell.columns for cell in below]:
        return False
    if below[0].paragraphs or not row[0].paragraphs or len(row) < 2:
        return False
    filled = [(one, two) for one, two in zip(row, below, strict=True) if two.paragraphs]
    return bool(filled) and any(
        one.paragraphs
        and (two.paragraphs[0].text[0].islower() or one.paragraphs[-1].text[-1] not in ".;:")
        for one, two in filled
    )


def _together(cell: Cell, below: Cell) -> Cell:
    """Return a cell that a page broke; where its words go on in lower case, so does a paragraph."""
    if not cell.paragraphs or not below.paragraphs:
        return Cell(cell.paragraphs or below.paragraphs, cell.columns, cell.continued)
    *before, last = cell.paragraphs
    first, *after = below.paragraphs
    if first.text[0].isupper() or MARK.match(first.text) or last.text[-1] in ".;:":
        return Cell((*cell.paragraphs, *below.paragraphs), cell.columns, cell.continued)
    at = len(last.text) + 1
    joined = Paragraph(
        f"{last.text} {first.text}",
        last.spot,
        bold=last.bold if last.bold != len(last.text) else at + (first.bold or 0),
        italic=last.italic and first.italic,
        centred=last.centred and first.centred,
        joined=(*last.joined, at, *(at + one for one in first.joined)),
    )
    return Cell((*before, joined, *after), cell.columns, cell.continued)
