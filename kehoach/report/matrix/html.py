"""One page for people, complete in itself and without a script: opened, sent by mail, printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kehoach import __version__
from kehoach.grid import Cell, Matrix
from kehoach.plan.coverage import Status
from kehoach.report.comparison import Telling
from kehoach.report.matrix.told import (
    MEANINGS,
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
from kehoach.report.page import page_template
from kehoach.report.text import visible
from kehoach.report.words import Words

TEMPLATE = "matrix.html.j2"
_LABELS = {
    "address": "matrix.address",
    "by": "matrix.by",
    "coordination": "matrix.coordination",
    "count": "matrix.count",
    "details": "matrix.details",
    "end": "matrix.end",
    "filters": "matrix.filters",
    "gap_count": "matrix.gap_count",
    "grid": "matrix.grid",
    "grid_caption": "matrix.grid_caption",
    "lead": "matrix.lead",
    "leaders": "matrix.leaders",
    "legend": "matrix.legend",
    "made_by": "matrix.made_by",
    "meaning": "matrix.meaning",
    "note": "matrix.note",
    "plan": "matrix.plan",
    "results": "matrix.results",
    "skip": "matrix.skip",
    "start": "matrix.start",
    "status": "matrix.status",
    "task": "matrix.task",
    "tasks": "matrix.tasks",
    "timeline": "matrix.timeline",
    "title": "matrix.title",
    "total": "matrix.total",
}
"""What the template calls its words, and the sentences of the catalogue."""


class Sort(NamedTuple):
    """A status as the page shows it; `cells` is how many have it."""

    status: Status
    sign: str
    name: str
    means: str
    cells: int


class Task(NamedTuple):
    """A task with all that answers it; `place` counts from 1."""

    place: int
    address: str
    title: str
    gaps: int
    leaders: str
    cells: Sequence[tuple[int, Told]]


class Line(NamedTuple):
    """A plan with a status for each task; `has` are the classes that the filters go by."""

    place: int
    name: str
    path: str
    cells: Sequence[Cell | None]
    has: str
    gaps: int


def render(matrix: Matrix, telling: Telling) -> str:
    """Return the page."""
    words = telling.words
    return page_template(TEMPLATE).render(
        language=words.language,
        label={name: words(code) for name, code in _LABELS.items()},
        version=__version__,
        summary=summary(matrix, words),
        origin=origin(matrix, words),
        good=not matrix.gaps,
        sorts=_sorts(matrix, words),
        tasks=_tasks(matrix, telling),
        lines=_lines(matrix),
        gaps=matrix.gaps,
    )


def _sorts(matrix: Matrix, words: Words) -> dict[Status, Sort]:
    return {
        status: Sort(status, SIGNS[status], words(NAMES[status]), words(MEANINGS[status]), count)
        for status, count in matrix.counts.items()
    }


def _tasks(matrix: Matrix, telling: Telling) -> list[Task]:
    places = {column.path: place for place, column in enumerate(matrix.columns, 1)}
    cells: dict[str, list[tuple[int, Told]]] = {row.id: [] for row in matrix.rows}
    for one in told(matrix, telling.words):
        cells[one.row.id].append((places[one.column.path], one))
    return [
        Task(
            i + 1,
            row.address,
            task_title(row),
            gaps_of(matrix.cells[i]),
            leaders(i, matrix, telling),
            cells[row.id],
        )
        for i, row in enumerate(matrix.rows)
    ]


def _lines(matrix: Matrix) -> list[Line]:
    lines = []
    for j, name in enumerate(column_names(matrix)):
        cells = matrix.of_column(j)
        has = [f"{cell.status}-{i}" for i, cell in enumerate(cells, 1) if cell is not None]
        path = visible(matrix.columns[j].path)
        lines.append(Line(j + 1, name, path, cells, " ".join(has), gaps_of(cells)))
    return lines
