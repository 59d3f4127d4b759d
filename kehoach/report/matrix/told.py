"""What all formats say of a matrix: signs, sentences, and the words of each cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kehoach.grid import Answer, Cell, Column, Matrix, Row
from kehoach.plan.coverage import GAPS, Status
from kehoach.report.comparison import Telling
from kehoach.report.text import visible
from kehoach.report.words import Words

SIGNS: Mapping[Status, str] = {
    "covered": "●",
    "partial": "○",
    "outdated": "!",
    "uncovered": "×",
    "not-applicable": "–",
}
"""One character each, told apart by shape; all in WGL4, which the fonts of every console have."""
NAMES: Mapping[Status, str] = {
    "covered": "matrix.covered",
    "partial": "matrix.partial",
    "outdated": "matrix.outdated",
    "uncovered": "matrix.uncovered",
    "not-applicable": "matrix.not_applicable",
}
MEANINGS: Mapping[Status, str] = {
    "covered": "matrix.covered.means",
    "partial": "matrix.partial.means",
    "outdated": "matrix.outdated.means",
    "uncovered": "matrix.uncovered.means",
    "not-applicable": "matrix.not_applicable.means",
}
_STANDING: Mapping[str, str] = {
    "official": "matrix.official",
    "paraphrased": "matrix.paraphrased",
    "reconstructed": "matrix.ours",
}
OURS = "*"
"""Stands behind words that are reconstructed."""


# Those who lead a task in most plans; the details name all.
_LEADERS = 4


class Told(NamedTuple):
    """A cell in words; where several tasks answer, each has a line."""

    row: Row
    column: Column
    cell: Cell
    task: str
    name: str
    status: str
    by: str
    lead: str
    coordination: str
    timeline: str
    start: date | None
    end: date | None
    results: str
    note: str
    provenance: str


def told(matrix: Matrix, words: Words) -> Iterator[Told]:
    """Yield every cell in words, plan by plan, as people read a matrix."""
    names = column_names(matrix)
    for j, column in enumerate(matrix.columns):
        for row, cell in zip(matrix.rows, matrix.of_column(j), strict=True):
            if cell is not None:
                yield _told(row, column, names[j], cell, words)


def _told(row: Row, column: Column, name: str, cell: Cell, words: Words) -> Told:
    answers = cell.telling
    notes = [visible(cell.reason)] if cell.reason else []
    if cell.open:
        notes.append(words("matrix.open"))
    if cell.status == "partial":
        duties = [f"{one.address} {visible(one.heading)}".rstrip(" :") for one in cell.answers]
        notes.append(words("matrix.duties", duties="; ".join(duties)))
    if outdated := [one.address for one in cell.answers if one.outdated]:
        notes.append(words("matrix.outdated_at", addresses=", ".join(outdated)))
    if any(not one.timeline.understood for one in answers):
        notes.append(words("matrix.unread"))
    return Told(
        row=row,
        column=column,
        cell=cell,
        task=task_title(row),
        name=name,
        status=words(NAMES[cell.status]),
        by=", ".join(marked(one.address, one.provenance) for one in cell.answers),
        lead=_lines(answers, [one.lead.words for one in answers]),
        coordination=_lines(answers, [one.coordination.words for one in answers]),
        timeline=_lines(answers, [one.timeline.words for one in answers]),
        start=cell.start,
        end=cell.end,
        results=_lines(answers, [one.results for one in answers]),
        note="\n".join(notes),
        provenance=words(_STANDING[row.provenance]),
    )


def _lines(answers: Sequence[Answer], texts: Sequence[Sequence[str]]) -> str:
    """Return the words of each answer on a line, behind its address where there are several."""
    lines = [
        (f"{one.address}: " if len(answers) > 1 else "") + " ".join(map(visible, said))
        for one, said in zip(answers, texts, strict=True)
        if said
    ]
    return "\n".join(lines)


def marked(text: str, provenance: str) -> str:
    """Return `text` with the mark of words that are ours."""
    return f"{text}{OURS}" if provenance == "reconstructed" else text


def task_title(row: Row) -> str:
    """Return the title of a task, marked where it is reconstructed."""
    return marked(visible(row.title), row.provenance)


def column_names(matrix: Matrix) -> list[str]:
    """Return what people call each plan; with its id where two are called alike."""
    often = Counter(column.name for column in matrix.columns)
    return [
        visible(one.name if often[one.name] == 1 else f"{one.name} ({one.id})")
        for one in matrix.columns
    ]


def gaps_of(cells: Sequence[Cell | None]) -> int:
    """Return how many of `cells` are not covered as they should be."""
    return sum(cell is not None and cell.status in GAPS for cell in cells)


def summary(matrix: Matrix, words: Words) -> list[str]:
    """Return the sentences that sum up the matrix: its size, and how much is missing where."""
    if not any(matrix.all_cells()):
        return [words("matrix.nothing")]
    lines = [matrix.of_column(j) for j in range(len(matrix.columns))]
    lacking = sum(gaps_of(cells) > 0 for cells in lines)
    tasks, plans = len(matrix.rows), len(matrix.columns)
    said = [words("matrix.size", base=visible(matrix.base.name), tasks=tasks, plans=plans)]
    if matrix.shown:
        statuses = ", ".join(words(NAMES[status]) for status in matrix.shown)
        said.append(words("matrix.shown", statuses=statuses))
    if matrix.gaps:
        said.append(words("matrix.gaps", count=matrix.gaps, plans=lacking))
    elif not matrix.shown:
        said.append(words("matrix.no_gaps"))
    return said


def origin(matrix: Matrix, words: Words) -> list[str]:
    """Return the sentences that tell which words are reconstructed, with their count."""
    base = visible(matrix.base.name)
    said = []
    if count := matrix.reconstructed_tasks:
        total = len(matrix.rows)
        said.append(words("matrix.reconstructed", base=base, count=count, total=total))
    if count := matrix.reconstructed_answers:
        said.append(words("matrix.reconstructed_answers", count=count))
    return said


def leaders(row: int, matrix: Matrix, telling: Telling) -> str:
    """Return who leads one task, and in how many plans: "Sở Y tế (33), Sở Tài chính (1)"."""
    found = Counter(
        agency for cell in matrix.cells[row] if cell is not None for agency in cell.leads
    )
    ranked = sorted(found.items(), key=lambda one: (-one[1], one[0]))
    said = [
        f"{visible(telling.agency_names.get(agency, agency))} ({count})"
        for agency, count in ranked[:_LEADERS]
    ]
    more = len(ranked) - len(said)
    return ", ".join(said) + (f" {telling.words('matrix.more', count=more)}" if more else "")
