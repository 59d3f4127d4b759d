"""Pages of a PDF put together: paragraphs and tables, over the ends of the pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kehoach.imported import LeftOut, Reason, Spot
from kehoach.ingest.manuscript import Block, Cell, Manuscript, Paragraph, Table, printing
from kehoach.ingest.pdf.flow import Beside, Item, Ruled, flow, side_by_side, whole
from kehoach.ingest.pdf.grid import grids_of
from kehoach.ingest.pdf.letters import HIDDEN, REPLACED, TURNED, UPRIGHT
from kehoach.ingest.pdf.margins import Sheet, clear
from kehoach.ingest.pdf.paragraphs import Setting, body_setting, column_setting, paragraphs_of
from kehoach.ingest.pdf.tables import Growing
from kehoach.ingest.pdf.words import (
    Line,
    Word,
    composed,
    lines_of,
    lowered,
    rows_of,
    split,
    words_of,
)

# Letters across the page ("DỰ THẢO") stand between the lines, and belong to none.
_NOT_READ: dict[int, Reason] = {HIDDEN: "hidden", TURNED: "unplaced"}

Page = Mapping[str, Any]
"""A page as glyphs.py tells it."""


def put_together(name: str, pages: Sequence[Page]) -> Manuscript:
    """Return the document that stands on `pages`; `name` is for messages."""
    sheets = [sheet_of(page, number) for number, page in enumerate(pages, start=1)]
    clear(sheets)
    flows = [flow(sheet.pieces, sheet.tables, sheet.width) for sheet in sheets]
    settings = _settings(sheets, flows)
    growing = _Growing()
    for sheet, items in zip(sheets, flows, strict=True):
        growing.page(items, settings[round(sheet.width)])
    blocks, heads = growing.end()
    left_out = [*heads, *(one for sheet in sheets for one in sheet.left_out)]
    return Manuscript(
        name,
        tuple(blocks),
        tuple(sorted(left_out, key=lambda one: one.spot)),
        sum(printing(composed(page["text"])) for page in pages),
    )


def sheet_of(page: Page, number: int) -> Sheet:
    """Return the lines of a page and its tables, without the text that nobody sees."""
    words = lowered(words_of(page["glyphs"]))
    seen = [word for word in words if word.shown == UPRIGHT]
    spot_of: dict[float, Spot] = {}
    for line, row in enumerate(rows_of(seen), start=1):
        spot_of |= {word.y: Spot(number, line) for word in row}
    grids = grids_of(page["lines"])
    cells: list[dict[tuple[int, int], list[Word]]] = [{} for _ in grids]
    outside = []
    for word in seen:
        for grid, inside in zip(grids, cells, strict=True):
            if (at := grid.cell_of(word)) is not None:
                inside.setdefault(at, []).append(word)
                break
        else:
            outside.append(word)
    tables = [
        Ruled(grid, {at: lines_of(held, spot_of) for at, held in inside.items()}, number)
        for grid, inside in zip(grids, cells, strict=True)
        if inside
    ]
    pieces = [piece for row in rows_of(outside) for piece in split(row, 1.0, spot_of[row[0].y])]
    left_out = [*_not_read(words, number), *_replaced(words, spot_of, number)]
    return Sheet(page["width"], page["height"], pieces, tables, page["lines"], left_out)


def _not_read(words: Sequence[Word], page: int) -> Iterator[LeftOut]:
    for shown, reason in _NOT_READ.items():
        if held := [word.text for word in words if word.shown == shown]:
            yield LeftOut(" ".join(held), reason, Spot(page, 1))


def _replaced(words: Sequence[Word], spot_of: Mapping[float, Spot], page: int) -> Iterator[LeftOut]:
    """Yield the lines that are printed where other words were read, with the place of those."""
    for row in rows_of(word for word in words if word.shown == REPLACED):
        near = min(spot_of, key=lambda y: abs(y - row[0].y), default=0.0)
        text = " ".join(word.text for word in row)
        yield LeftOut(text, "replaced", spot_of.get(near, Spot(page, 1)))


def _settings(sheets: Sequence[Sheet], flows: Sequence[Sequence[Item]]) -> dict[int, Setting]:
    """Return how the text is set on the pages of each width."""
    lines: dict[int, list[Line]] = {round(sheet.width): [] for sheet in sheets}
    for sheet, items in zip(sheets, flows, strict=True):
        lines[round(sheet.width)] += [item for item in items if isinstance(item, Line)]
    return {width: body_setting(held, width) for width, held in lines.items()}


class _Growing:
    """The document as it grows page by page: paragraphs and tables may go on over a page end."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._left_out: list[LeftOut] = []
        self._lines: list[tuple[Line, Setting]] = []
        self._table: Growing | None = None

    def page(self, items: Sequence[Item], setting: Setting) -> None:
        """Add what stands on a page."""
        for at, item in enumerate(items):
            if isinstance(item, Line):
                self._end_table()
                self._lines.append((item, setting))
            elif isinstance(item, Beside):
                self._end()
                self._blocks.append(_beside(item))
            elif at == 0 and self._table is not None and self._table.goes_on(item):
                self._table.add(item)
            else:
                self._end()
                self._table = Growing(item)

    def end(self) -> tuple[list[Block], list[LeftOut]]:
        """Return the blocks of the document, and the heads of tables that are printed again."""
        self._end()
        return self._blocks, self._left_out

    def _end(self) -> None:
        self._end_table()
        self._blocks += paragraphs_of(self._lines)
        self._lines = []

    def _end_table(self) -> None:
        if self._table is not None:
            self._blocks.append(self._table.table())
            self._left_out += self._table.left_out
            self._table = None


def _beside(item: Beside) -> Table:
    cells = (Cell(tuple(_column(item.left))), Cell(tuple(_column(item.right))))
    spot = min(item.left[0].spot, item.right[0].spot)
    return Table((cells,), spot, ruled=False)


def _column(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Yield the paragraphs of one of two columns; a mark behind a brace comes after its lines."""
    pieces = [piece for line in lines for piece in split(line.words, 1.0, line.spot)]
    inner, rest = side_by_side(pieces, 0.0)
    items: list[Item] = [*whole(rest), *inner]
    setting = column_setting(pieces)
    plain: list[tuple[Line, Setting]] = []
    for item in sorted(items, key=lambda one: one.y):
        if isinstance(item, Beside):
            plain += [(line, setting) for line in (*item.left, *item.right)]
        elif isinstance(item, Line):
            plain.append((item, setting))
    yield from paragraphs_of(plain)
