"""For a merge request: the grid as a table, then what is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kehoach.grid import Matrix
from kehoach.plan.coverage import GAPS
from kehoach.report.comparison import Telling
from kehoach.report.matrix.told import (
    NAMES,
    SIGNS,
    column_names,
    gaps_of,
    leaders,
    origin,
    summary,
    task_title,
    told,
)


def render(matrix: Matrix, telling: Telling) -> str:
    """Return the document, from a heading of the second level down."""
    words = telling.words
    parts = [f"## {words('matrix.title')}", _escaped(" ".join(summary(matrix, words)))]
    parts += [f"> {_escaped(sentence)}" for sentence in origin(matrix, words)]
    if not any(matrix.all_cells()):
        return "\n\n".join(parts) + "\n"
    legend = [
        f"{SIGNS[status]} {words(NAMES[status])}: {count}"
        for status, count in matrix.counts.items()
    ]
    head = [words("matrix.plan"), *(row.address for row in matrix.rows), words("matrix.gap_count")]
    lines: list[Sequence[str]] = []
    for j, name in enumerate(column_names(matrix)):
        cells = matrix.of_column(j)
        signs = [SIGNS[cell.status] if cell else " " for cell in cells]
        lines.append([name, *signs, str(gaps_of(cells) or "")])
    parts += [" · ".join(legend), _table(head, lines, centred=len(matrix.rows))]
    head = [words(code) for code in ("matrix.address", "matrix.task", "matrix.gap_count")]
    tasks = [
        [row.address, task_title(row), str(gaps_of(cells)), leaders(i, matrix, telling)]
        for i, (row, cells) in enumerate(zip(matrix.rows, matrix.cells, strict=True))
    ]
    parts += [f"### {words('matrix.tasks')}", _table([*head, words("matrix.leaders")], tasks)]
    codes = ("matrix.plan", "matrix.address", "matrix.task", "matrix.status", "matrix.by")
    gaps = [
        [one.name, one.row.address, one.task, one.status, one.by, one.note]
        for one in told(matrix, words)
        if one.cell.status in GAPS
    ]
    if gaps:
        head = [words(code) for code in (*codes, "matrix.note")]
        parts += [f"### {words('matrix.gap_count')}", _table(head, gaps)]
    return "\n\n".join(parts) + "\n"


def _table(head: Sequence[str], lines: Sequence[Sequence[str]], centred: int = 0) -> str:
    """Return a table; `centred` columns stand in the middle, behind the first."""
    rule = ["---", *[":-:"] * centred, *["---"] * (len(head) - 1 - centred)]
    escaped = [[_escaped(text) for text in line] for line in (head, *lines)]
    rows = [escaped[0], rule, *escaped[1:]]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _escaped(text: str) -> str:
    """Return `text` without power over the page: no HTML, no marks of Markdown, on one line."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\`*_\[\]|~#@])", r"\\\1", text).replace("\n", "<br>")
