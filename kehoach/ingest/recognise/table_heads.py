"""Heads of tables: which column holds what, and whether a table is one of tasks at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach.data.labels import vocabulary
from kehoach.ingest.ledger import Ledger, Stretch
from kehoach.ingest.manuscript import Cell, Table
from kehoach.plan.model import TASK_FIELDS

_FEWEST = 2
"""A head that names fewer columns is none of a table of tasks."""
_COUNT = 4
"""The number of a column has no more characters."""


class Column(NamedTuple):
    """A column: where it stands in the grid, what it holds ("" where a plan has no place)."""

    at: int
    holds: str
    head: tuple[Stretch, ...]


class Head(NamedTuple):
    """The head of a table: its columns, how many rows it takes, what stands above several."""

    columns: list[Column]
    rows: int
    above: list[Stretch]


def is_task_table(table: Table) -> bool:
    """Return whether the head of `table` names tasks and something about them."""
    return head_of(table, None) is not None


def head_of(table: Table, ledger: Ledger | None) -> Head | None:
    """Read the first row, and the second where the first is parted in it.

    Without a ledger only whether there is a head can be told.
    """
    rows = table.rows[len(captions_of(table)) :]
    if not rows:
        return None
    grid = list(grid_of(rows[0]))
    lower = _lower(rows, grid)
    heads: list[tuple[int, Cell]] = []
    above: list[Cell] = []
    for at, cell in grid:
        if lower and cell.columns > 1:
            above.append(cell)
            heads += [(i, lower[i]) for i in range(at, at + cell.columns) if i in lower]
        else:
            heads.append((at, cell))
    columns: list[Column] = []
    taken: set[str] = set()
    for at, cell in heads:
        holds = _holds(" ".join(one.text for one in cell.paragraphs), taken)
        taken.add(holds)
        columns.append(Column(at, holds, words_of(cell, ledger)))
    known = [one.holds for one in columns if one.holds in ("title", *TASK_FIELDS)]
    if "title" not in known or len(known) < _FEWEST:
        return None
    taking = 2 if lower else 1
    if not any(map(says, rows[taking:])):
        return None
    begin = len(table.rows) - len(rows)
    return Head(columns, begin + taking, [one for cell in above for one in words_of(cell, ledger)])


def captions_of(table: Table) -> list[Cell]:
    """Return the cells above the head that reach over all columns, one to a row."""
    found: list[Cell] = []
    for row in table.rows:
        filled = [cell for cell in row if cell.paragraphs]
        if len(filled) != 1 or filled[0].columns < max(_FEWEST, sum(one.columns for one in row)):
            break
        found += filled
    return found


def united(tables: Sequence[Table]) -> Table | None:
    """Return tables with the same head as one, whose head comes again; None where they differ."""
    heads = [head_of(table, None) for table in tables]
    shapes = [[one[:2] for one in head.columns] for head in heads if head is not None]
    if not shapes or len(shapes) < len(tables) or any(one != shapes[0] for one in shapes):
        return None
    first, *others = tables
    more = [row for table in others for row in table.rows[len(captions_of(table)) :]]
    return Table((*first.rows, *more), first.spot, first.ruled)


def _lower(rows: Sequence[Sequence[Cell]], grid: Sequence[tuple[int, Cell]]) -> dict[int, Cell]:
    """Return the second row of the head, where it parts cells of the first; else nothing."""
    parted = {i for at, cell in grid if cell.columns > 1 for i in range(at, at + cell.columns)}
    if not parted or len(rows) < _FEWEST:
        return {}
    lower = dict(grid_of(rows[1]))
    filled = {at for at, cell in lower.items() if cell.paragraphs}
    return lower if filled and filled <= parted else {}


def says(row: Sequence[Cell]) -> bool:
    """Whether a row holds more than the numbers of the columns."""
    filled = [[one.text for one in cell.paragraphs] for cell in row if cell.paragraphs]
    return bool(filled) and not (len(filled) > 1 and all(map(_is_count, filled)))


def _holds(words: str, taken: set[str]) -> str:
    meaning = next(iter(vocabulary("column").inside(words)), "")
    if meaning == "title" and "title" in taken:
        meaning = "activities"
    return "" if meaning in taken else meaning


def words_of(cell: Cell, ledger: Ledger | None) -> tuple[Stretch, ...]:
    """Return the paragraphs of a cell; without a ledger, none."""
    return tuple(map(ledger.whole, cell.paragraphs)) if ledger else ()


def grid_of(row: Sequence[Cell]) -> Iterator[tuple[int, Cell]]:
    """Yield the cells of a row with the number of the column where each begins."""
    at = 0
    for cell in row:
        yield at, cell
        at += cell.columns


def _is_count(texts: Sequence[str]) -> bool:
    """Whether a cell holds nothing but the number of its column."""
    return len(texts) == 1 and len(texts[0]) <= _COUNT and texts[0].strip("() ").isdecimal()
