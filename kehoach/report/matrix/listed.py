"""The cells as the lines of a list: the same columns in the sheet "Chi tiết" and in CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kehoach.grid import Matrix
from kehoach.report.matrix.told import told
from kehoach.report.text import visible
from kehoach.report.words import Words

Value = str | int | date | None
COLUMNS: Sequence[tuple[str, int]] = (
    ("matrix.position", 5),
    ("matrix.plan", 16),
    ("matrix.plan_id", 13),
    ("matrix.address", 8),
    ("matrix.task", 36),
    ("matrix.provenance", 16),
    ("matrix.status", 14),
    ("matrix.by", 14),
    ("matrix.lead", 40),
    ("matrix.coordination", 40),
    ("matrix.timeline", 26),
    ("matrix.start", 12),
    ("matrix.end", 12),
    ("matrix.results", 34),
    ("matrix.note", 30),
    ("matrix.path", 24),
)
"""The sentence of each heading, and how many characters wide its column is."""


def lines(matrix: Matrix, words: Words) -> Iterator[Sequence[Value]]:
    """Yield a line for each plan and task, with a value for each of `COLUMNS`."""
    for place, one in enumerate(told(matrix, words), 1):
        yield (
            place,
            one.name,
            visible(one.column.id),
            one.row.address,
            one.task,
            one.provenance,
            one.status,
            one.by,
            one.lead,
            one.coordination,
            one.timeline,
            one.start,
            one.end,
            one.results,
            one.note,
            visible(one.column.path),
        )
