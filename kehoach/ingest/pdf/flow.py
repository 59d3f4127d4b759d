"""The order in which a PDF page is read: lines, things set side by side, ruled tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from kehoach.ingest.pdf.grid import Grid
from kehoach.ingest.pdf.words import Line

# A gap between two columns, in sizes of the type, and the narrowest clear lane in points.
GAP = 1.0
LANE = 8.0
# A page with more pieces of lines than this is no header and no signature.
LIMIT_PIECES = 400


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns that stand side by side without lines: header, signature."""

    left: tuple[Line, ...]
    right: tuple[Line, ...]

    @property
    def y(self) -> float:
        """Return where it begins."""
        return min(self.left[0].y, self.right[0].y)


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruled table on one page, with the lines of each cell."""

    grid: Grid
    cells: dict[tuple[int, int], list[Line]]
    page: int

    @property
    def y(self) -> float:
        """Return where it begins."""
        return self.grid.ys[0]


Item = Line | Beside | Ruled


def flow(pieces: Sequence[Line], tables: Iterable[Ruled], width: float) -> list[Item]:
    """Return what stands on a page in the order in which it is read."""
    besides, rest = side_by_side(pieces, width)
    items: list[Item] = [*whole(rest), *besides, *tables]
    return sorted(items, key=lambda item: item.y)


def whole(pieces: Iterable[Line]) -> list[Line]:
    """Return the lines that pieces make, from above."""
    ordered = sorted(pieces, key=lambda one: (one.spot, one.x0))
    return [
        Line(tuple(word for one in row for word in one.words), spot)
        for spot, row in groupby(ordered, key=lambda one: one.spot)
    ]


def side_by_side(pieces: Sequence[Line], width: float) -> tuple[list[Beside], list[Line]]:
    """Return the pairs of columns among the pieces of a page, and the pieces in none."""
    ordered = sorted(pieces, key=lambda one: (one.top, one.x0))
    found: list[Beside] = []
    rest: list[Line] = []
    at = end = 0
    while at < len(ordered):
        block = _block(ordered, end, at, width) if len(ordered) <= LIMIT_PIECES else None
        if block is None:
            rest.append(ordered[at])
            at += 1
            continue
        first, last, left, right = block
        # What stands above belongs to it too: it was passed over before the pair was met.
        del rest[len(rest) - (at - first) :]
        found.append(Beside(tuple(whole(left)), tuple(whole(right))))
        at = end = last
    return found, rest


def _block(
    ordered: Sequence[Line], free: int, at: int, width: float
) -> tuple[int, int, list[Line], list[Line]] | None:
    """Return the two columns of which the piece `at` and one just below it are a pair.

    Pieces before `free` are in other columns. With the columns come the offsets of their first
    piece and behind their last.
    """
    seed = next(
        (
            two
            for two in range(at + 1, min(at + 4, len(ordered)))
            if _pair(ordered[at], ordered[two])
        ),
        None,
    )
    if seed is None:
        return None
    a, b = sorted((ordered[at], ordered[seed]), key=lambda one: one.x0)
    left, right = [a], [b]
    body = median(one.size for one in ordered)

    def add(piece: Line, beside: Sequence[Line], *, above: bool) -> bool:
        low, high = max(one.x1 for one in left), min(one.x0 for one in right)
        if piece.x1 <= high - LANE:
            column, other = left, right
        elif piece.x0 >= low + LANE:
            column, other = right, left
        else:
            return False
        paired = any(_overlap(piece, one) > 2 for one in (*other[-4:], *other[:4]))
        paired = paired or any(_pair(piece, one) for one in beside)
        if not paired and not _belongs(
            piece, column, body, width, right=column is right, above=above
        ):
            return False
        column.append(piece)
        return True

    last = at + 1
    while last < len(ordered):
        if last != seed and not add(ordered[last], ordered[last + 1 : last + 4], above=False):
            break
        last += 1
    if last <= seed or len(left) + len(right) < 3:
        return None
    first = at
    while first > free and add(ordered[first - 1], (), above=True):
        first -= 1
    return first, last, left, right


def _overlap(one: Line, other: Line) -> float:
    return min(one.bottom, other.bottom) - max(one.top, other.top)


def _pair(one: Line, other: Line) -> bool:
    """Return whether two pieces stand beside each other with a wide gap between."""
    gap = max(one.x0, other.x0) - min(one.x1, other.x1)
    return _overlap(one, other) > 2 and gap >= GAP * max(one.size, other.size)


def _belongs(
    piece: Line, column: Sequence[Line], body: float, width: float, *, right: bool, above: bool
) -> bool:
    """Return whether a piece with nothing beside it goes on with its column.

    In the right column it stands in the middle of it, not in that of the page, as a title does. In
    the left one it is set as the lines next to it; above, smaller than the text of the page.
    """
    middle = median(one.centre for one in column)
    if right:
        return abs(piece.centre - middle) < min(25.0, abs(piece.centre - width / 2))
    near = min(column, key=lambda one: abs(one.y - piece.y))
    beside = sorted({one.y for one in column})
    pitch = min((two - one for one, two in pairwise(beside) if two - one > 1), default=0.0)
    close = abs(near.y - piece.y) <= max(1.8 * near.size, min(1.2 * pitch, 3 * near.size))
    close = close and abs(near.size - piece.size) <= 1.2
    aligned = piece.x0 >= min(one.x0 for one in column) - 3
    return close and aligned and (not above or piece.size < body - 0.5)
