"""For spreadsheets: a line for each plan; marks and separators as in `report.matrix.csv`."""

from __future__ import annotations

import csv
import io

from kehoach.copied import Copied, Copies
from kehoach.report.copies import percent
from kehoach.report.text import visible
from kehoach.report.words import Words

_MARK = "\ufeff"
# What makes a spreadsheet take a text for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = (
    *("copies.position", "copies.id", "copies.path", "copies.parent"),
    *("copies.tasks", "copies.tasks_unchanged", "copies.tasks_nearly", "copies.tasks_share"),
    *("copies.paragraphs", "copies.unchanged", "copies.nearly", "copies.share"),
    "copies.group_number",
)


def render(copies: Copies, words: Words) -> str:
    """Return the list; plans of one group have the same number in the last column."""
    made = io.StringIO()
    made.write(_MARK)
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow([words(code) for code in _COLUMNS])
    groups = {
        plan.path: number for number, group in enumerate(copies.groups, 1) for plan in group.plans
    }
    for place, plan in enumerate(copies.plans, 1):
        writer.writerow([place, *_cells(plan), groups.get(plan.path, "")])
    return made.getvalue()


def _cells(plan: Copied) -> list[str | int]:
    texts = [_text(plan.id), _text(plan.path), _text(plan.parent or "")]
    if plan.parent is None:
        return [*texts, *[""] * 8]
    tasks, paragraphs = plan.tasks, plan.paragraphs
    return [
        *texts,
        *(*tasks, percent(tasks.share_unchanged)),
        *(*paragraphs, percent(paragraphs.share_unchanged)),
    ]


def _text(value: str) -> str:
    """Return a text that no spreadsheet calculates."""
    shown = visible(value)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
