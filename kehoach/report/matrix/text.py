"""For people at a terminal: a line for each plan, a sign for each task; details on request."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from kehoach.grid import Cell, Matrix
from kehoach.plan.coverage import Status
from kehoach.report.comparison import Telling
from kehoach.report.matrix.told import (
    NAMES,
    SIGNS,
    Told,
    column_names,
    gaps_of,
    leaders,
    origin,
    summary,
    task_title,
    told,
)
from kehoach.report.text import visible
from kehoach.report.words import Words

_COLOURS: Mapping[Status, str] = {
    "covered": "\x1b[32m{}\x1b[0m",
    "partial": "\x1b[1;33m{}\x1b[0m",
    "outdated": "\x1b[1;35m{}\x1b[0m",
    "uncovered": "\x1b[1;31m{}\x1b[0m",
    "not-applicable": "\x1b[2m{}\x1b[0m",
}
_LONGEST_NAME = 28
_LEAST_WIDTH = 40
_BETWEEN = "    "
# From so many plans on, two halves side by side leave less to scroll.
_MANY = 12


def render(
    matrix: Matrix,
    telling: Telling,
    *,
    colour: bool = False,
    width: int = 100,
    details: bool = False,
) -> str:
    """Return the grid with its legend, and what each cell consists of where `details` are asked."""
    words, width = telling.words, max(width, _LEAST_WIDTH)
    parts = [[words("matrix.title"), *_wrapped(" ".join(summary(matrix, words)), width)]]
    if any(matrix.all_cells()):
        parts += [
            [*_legend(matrix, words, width, colour=colour)],
            *_grids(matrix, words, width, colour=colour),
            [*_tasks(matrix, telling, width)],
        ]
    parts += [_wrapped(sentence, width) for sentence in origin(matrix, words)]
    if details:
        parts += _details(matrix, words, width, colour=colour)
    return "\n\n".join("\n".join(map(str.rstrip, lines)) for lines in parts if lines) + "\n"


def _wrapped(text: str, width: int, indent: str = "", first: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=first or indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )


def _legend(matrix: Matrix, words: Words, width: int, *, colour: bool) -> Iterator[str]:
    """Yield what each sign stands for, with the number of cells that have it."""
    line, taken = "", 0
    for status, count in matrix.counts.items():
        text = f" {words(NAMES[status])}: {count}"
        if taken and taken + len(text) + 4 > width:
            yield line
            line, taken = "", 0
        line += ("   " if taken else "") + _sign(status, colour) + text
        taken += len(text) + (4 if taken else 1)
    yield line


def _sign(status: Status, colour: bool) -> str:
    sign = SIGNS[status]
    return _COLOURS[status].format(sign) if colour else sign


def _grids(matrix: Matrix, words: Words, width: int, *, colour: bool) -> Iterator[list[str]]:
    """Yield the grid: in halves side by side where it is long, in parts where it is wide."""
    names = [_cut(name) for name in column_names(matrix)]
    margin = max(map(len, names))
    figure = words("matrix.gap_count")
    columns = [max(len(row.address), 1) for row in matrix.rows]
    start = 0
    while start < len(columns):
        stop, taken = start + 1, margin + 2 + columns[start] + 2 + len(figure)
        while stop < len(columns) and taken + 2 + columns[stop] <= width:
            taken += 2 + columns[stop]
            stop += 1
        head = _line(
            "",
            [row.address for row in matrix.rows[start:stop]],
            figure,
            (margin, columns[start:stop], len(figure)),
        )
        lines: list[str] = []
        for j, name in enumerate(names):
            cells = matrix.of_column(j)
            signs = [_of_cell(cell, colour) for cell in cells[start:stop]]
            count = str(gaps_of(cells) or "")
            lines.append(_line(name, signs, count, (margin, columns[start:stop], len(figure))))
        yield _side_by_side(head, lines, taken, width)
        start = stop


def _of_cell(cell: Cell | None, colour: bool) -> str:
    return " " if cell is None else _sign(cell.status, colour)


def _line(
    name: str, signs: Sequence[str], count: str, widths: tuple[int, Sequence[int], int]
) -> str:
    """Return a line of the grid; each sign stands in the middle of its column."""
    margin, columns, figure = widths
    middle = "".join(
        "  " + _centred(sign, column) for sign, column in zip(signs, columns, strict=True)
    )
    return f"{name:<{margin}}{middle}  {count:>{figure}}"


def _centred(sign: str, column: int) -> str:
    """Return `sign` in the middle of a column; what colours it takes no room."""
    shown = len(sign) if "\x1b" not in sign else 1
    before = (column - shown) // 2
    return " " * before + sign + " " * (column - shown - before)


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _side_by_side(head: str, lines: Sequence[str], taken: int, width: int) -> list[str]:
    if len(lines) < _MANY or 2 * taken + len(_BETWEEN) > width:
        return [head, *lines]
    half = (len(lines) + 1) // 2
    right = zip_longest([head, *lines[:half]], [head, *lines[half:]], fillvalue="")
    return [f"{one}{_BETWEEN}{other}".rstrip() for one, other in right]


def _tasks(matrix: Matrix, telling: Telling, width: int) -> Iterator[str]:
    """Yield what the addresses stand for, how often each task is not covered, and who leads it."""
    words = telling.words
    yield words("matrix.tasks")
    margin = max(len(row.address) for row in matrix.rows)
    indent = " " * (margin + 4)
    for i, row in enumerate(matrix.rows):
        count = gaps_of(matrix.cells[i])
        lacking = f" ({words('matrix.gap_count').lower()}: {count})" if count else ""
        yield from _wrapped(
            f"{task_title(row)}{lacking}", width, indent, f"  {row.address:<{margin}}  "
        )
        if who := leaders(i, matrix, telling):
            yield from _wrapped(f"{words('matrix.leaders')}: {who}", width, indent)


def _details(matrix: Matrix, words: Words, width: int, *, colour: bool) -> Iterator[list[str]]:
    """Yield every plan with its cells, word for word."""
    lines: list[str] = []
    above = ""
    for one in told(matrix, words):
        if one.column.path != above:
            if lines:
                yield lines
            lines = [f"{one.name} · {visible(one.column.path)}"]
            above = one.column.path
        sign = _sign(one.cell.status, colour)
        head = _wrapped(f"{one.row.address} {one.task}: {one.status}", width - 4, "    ", " ")
        lines += [f"  {sign}{head[0]}", *head[1:]]
        for label, text in _facts(one, words):
            for place, line in enumerate(text.split("\n")):
                first = f"      {label}: " if not place else "        "
                lines += _wrapped(line, width, "        ", first)
    if lines:
        yield lines


def _facts(one: Told, words: Words) -> Iterator[tuple[str, str]]:
    days = (("matrix.start", one.start), ("matrix.end", one.end))
    for label, text in (
        ("matrix.by", one.by),
        ("matrix.lead", one.lead),
        ("matrix.coordination", one.coordination),
        ("matrix.timeline", one.timeline),
        *((label, f"{day:%d/%m/%Y}" if day else "") for label, day in days),
        ("matrix.results", one.results),
        ("matrix.note", one.note),
    ):
        if text:
            yield words(label), text
