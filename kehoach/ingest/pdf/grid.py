"""Ruled tables of a PDF page: straight lines that cross, and the cells between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from kehoach.ingest.pdf.words import Word

Box = tuple[float, float, float, float]

# Lines that miss each other by so many points meet all the same.
NEAR = 3.0
# More lines than this on a page, level or upright, are a drawing.
LIMIT_LINES = 100


class _Ruler(NamedTuple):
    """A straight line: where it runs (x of an upright one, y of a level one), from, to."""

    at: float
    start: float
    end: float


class Span(NamedTuple):
    """The columns of a cell, first and last, and whether it goes on from the row above."""

    first: int
    last: int
    continued: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table on a page: borders of columns and rows, and in each row its cells."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    rows: tuple[tuple[Span, ...], ...]

    def cell_of(self, word: Word) -> tuple[int, int] | None:
        """Return row and place in the row of the cell that holds `word`; None if it is outside."""
        x, y = (word.x0 + word.x1) / 2, word.y - 0.3 * word.size
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]):
            return None
        row = min(bisect_right(self.ys, y), len(self.rows)) - 1
        column = min(bisect_right(self.xs, x), len(self.xs) - 1) - 1
        while True:
            spans = self.rows[row]
            place = next(at for at, one in enumerate(spans) if one.first <= column <= one.last)
            if not spans[place].continued:
                return row, place
            row -= 1


def grids_of(lines: Iterable[Box]) -> list[Grid]:
    """Return the ruled tables that the lines of a page make, from above.

    A single frame is no table: its words stand in the text.
    """
    boxes = list(lines)
    level = _merged(
        [_Ruler((y0 + y1) / 2, x0, x1) for x0, y0, x1, y1 in boxes if x1 - x0 > y1 - y0]
    )
    upright = _merged(
        [_Ruler((x0 + x1) / 2, y0, y1) for x0, y0, x1, y1 in boxes if y1 - y0 >= x1 - x0]
    )
    if len(level) > LIMIT_LINES or len(upright) > LIMIT_LINES:
        return []
    found = [_grid(*group) for group in _groups(level, upright)]
    return sorted((grid for grid in found if grid), key=lambda grid: grid.ys[0])


def _merged(rulers: list[_Ruler]) -> list[_Ruler]:
    """Return the lines with pieces of one line put together."""
    result: list[_Ruler] = []
    for bundle in _bundles(sorted(rulers)):
        pieces = sorted(bundle, key=lambda one: one.start)
        at = sum(one.at for one in pieces) / len(pieces)
        start, end = pieces[0].start, pieces[0].end
        for one in pieces[1:]:
            if one.start > end + NEAR:
                result.append(_Ruler(at, start, end))
                start, end = one.start, one.end
            end = max(end, one.end)
        result.append(_Ruler(at, start, end))
    return result


def _bundles(rulers: Sequence[_Ruler]) -> Iterator[list[_Ruler]]:
    bundle: list[_Ruler] = []
    for one in rulers:
        if bundle and one.at - bundle[0].at > NEAR:
            yield bundle
            bundle = []
        bundle.append(one)
    if bundle:
        yield bundle


def _groups(
    level: Sequence[_Ruler], upright: Sequence[_Ruler]
) -> Iterator[tuple[list[_Ruler], list[_Ruler]]]:
    """Yield the lines that hang together, the level and the upright ones."""
    waiting = set(range(len(upright)))
    seen: set[int] = set()
    for first in range(len(level)):
        if first in seen:
            continue
        seen.add(first)
        rows, columns, queue = [level[first]], [], [level[first]]
        while queue:
            row = queue.pop()
            for at in [at for at in waiting if _cross(row, upright[at])]:
                waiting.discard(at)
                columns.append(upright[at])
                for number, other in enumerate(level):
                    if number not in seen and _cross(other, upright[at]):
                        seen.add(number)
                        rows.append(other)
                        queue.append(other)
        yield rows, columns


def _cross(level: _Ruler, upright: _Ruler) -> bool:
    return _covers(level, upright.at) and _covers(upright, level.at)


def _covers(ruler: _Ruler, at: float) -> bool:
    return ruler.start - NEAR <= at <= ruler.end + NEAR


def _grid(level: Sequence[_Ruler], upright: Sequence[_Ruler]) -> Grid | None:
    xs = [sum(one.at for one in group) / len(group) for group in _bundles(sorted(upright))]
    ys = [sum(one.at for one in group) / len(group) for group in _bundles(sorted(level))]
    if len(xs) < 2 or len(ys) < 2 or (len(xs), len(ys)) == (2, 2):
        return None
    across = [[one for one in level if abs(one.at - y) <= NEAR] for y in ys]
    down = [[one for one in upright if abs(one.at - x) <= NEAR] for x in xs]
    rows: list[tuple[Span, ...]] = []
    for row, (top, bottom) in enumerate(pairwise(ys)):
        spans, first = [], 0
        above = {(one.first, one.last) for one in rows[-1]} if rows else set()
        for column in range(len(xs) - 1):
            border = any(_covers(one, (top + bottom) / 2) for one in down[column + 1])
            if border or column == len(xs) - 2:
                middles = [(xs[at] + xs[at + 1]) / 2 for at in range(first, column + 1)]
                closed = any(_covers(one, middle) for one in across[row] for middle in middles)
                spans.append(Span(first, column, (first, column) in above and not closed))
                first = column + 1
        rows.append(tuple(spans))
    return Grid(tuple(xs), tuple(ys), tuple(rows))
