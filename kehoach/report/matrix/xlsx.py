"""For officials, who work in Excel: the grid on one sheet, all that is behind it on another."""

from __future__ import annotations

from collections.abc import Mapping

from kehoach.grid import Matrix
from kehoach.plan.coverage import Status
from kehoach.report.comparison import Telling
from kehoach.report.matrix.listed import COLUMNS, lines
from kehoach.report.matrix.styles import Style
from kehoach.report.matrix.told import (
    MEANINGS,
    NAMES,
    SIGNS,
    column_names,
    gaps_of,
    origin,
    summary,
    task_title,
)
from kehoach.report.matrix.workbook import A3, Cell, Sheet, workbook
from kehoach.report.words import Words

_STYLES: Mapping[Status, Style] = {
    "covered": "covered",
    "partial": "partial",
    "outdated": "outdated",
    "uncovered": "uncovered",
    "not-applicable": "none",
}
_STATUS_COLUMN = [code for code, _ in COLUMNS].index("matrix.status")


def render(matrix: Matrix, telling: Telling) -> bytes:
    """Return the workbook."""
    words = telling.words
    return workbook([_grid(matrix, words), _details(matrix, words)], words("matrix.title"))


def _above(matrix: Matrix, words: Words) -> list[list[Cell]]:
    """Return what stands above each table: the title, and the sentences of the summary."""
    said = [" ".join(summary(matrix, words)), *origin(matrix, words)]
    return [[Cell(words("matrix.title"), "title")], *([Cell(one)] for one in said), []]


def _grid(matrix: Matrix, words: Words) -> Sheet:
    above = _above(matrix, words)
    head = [
        words("matrix.position"),
        words("matrix.plan"),
        *(f"{row.address}\n{task_title(row)}" for row in matrix.rows),
        words("matrix.gap_count"),
    ]
    body = []
    for j, name in enumerate(column_names(matrix)):
        cells = matrix.of_column(j)
        body.append(
            [
                Cell(j + 1, "figure"),
                Cell(name, "wrapped"),
                *(_status(cell.status, words) if cell else Cell(None, "figure") for cell in cells),
                Cell(gaps_of(cells), "figure"),
            ]
        )
    # Below the table and out of its filter.
    totals = [
        Cell(None, "head"),
        Cell(words("matrix.total"), "head"),
        *(Cell(gaps_of(cells), "head") for cells in matrix.cells),
        Cell(matrix.gaps, "head"),
    ]
    legend = [
        [Cell(None), _status(status, words), Cell(words(MEANINGS[status])), *[Cell(None)] * 2]
        for status in SIGNS
    ]
    return Sheet(
        name=words("matrix.sheet"),
        widths=[5, 18, *[20] * len(matrix.rows), 10],
        rows=[*above, [Cell(text, "head") for text in head], *body, totals, [], *legend],
        head=len(above) + 1,
        last=len(above) + 1 + len(body),
        fixed=2,
        one_page=True,
    )


def _status(status: Status, words: Words) -> Cell:
    return Cell(f"{SIGNS[status]} {words(NAMES[status])}", _STYLES[status])


def _details(matrix: Matrix, words: Words) -> Sheet:
    above = _above(matrix, words)
    statuses = {words(NAMES[status]): style for status, style in _STYLES.items()}
    body = []
    for line in lines(matrix, words):
        row = [Cell(value, "wrapped") for value in line]
        row[_STATUS_COLUMN] = Cell(line[_STATUS_COLUMN], statuses[str(line[_STATUS_COLUMN])])
        body.append(row)
    return Sheet(
        name=words("matrix.sheet_details"),
        widths=[width for _, width in COLUMNS],
        rows=[*above, [Cell(words(code), "head") for code, _ in COLUMNS], *body],
        head=len(above) + 1,
        last=len(above) + 1 + len(body),
        fixed=2,
        paper=A3,
    )
