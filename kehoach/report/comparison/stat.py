"""For people in a hurry: a line for each part, and how much is covered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from kehoach.comparison import Comparison
from kehoach.report.columns import columns
from kehoach.report.comparison import Telling
from kehoach.report.comparison.wording import (
    KIND_NAMES,
    PART_NAMES,
    STATUS_NAMES,
    STATUSES,
    answers_told,
    by_part,
    kinds_of,
    nothing_told,
    percent,
    reconstructed_told,
    side_names,
    statuses_of,
    title_of,
    words_changed,
)
from kehoach.report.words import Words

_LEAST = 20
# The wider of those for which there is room.
_GAPS = ("  ", " ")


def render(comparison: Comparison, telling: Telling, *, width: int = 120) -> str:
    """Return the numbers; each line ends with the share of words that differ.

    Where the table is wider than `width`, each number stands behind its name.
    """
    words = telling.words
    blocks: list[list[str]] = []
    if comparison.differs:
        blocks.append(_wrapped([title_of(comparison, words)], width))
        blocks.append([*_lines(_parts(comparison, words), words, width)])
    else:
        blocks.append(_wrapped([nothing_told(comparison, words)], width))
    if comparison.coverage:
        covered = [*_lines(_coverage(comparison, words), words, width)]
        blocks.append(covered + _wrapped(_answers(comparison, words), width))
    if told := reconstructed_told(comparison, words):
        blocks.append(_wrapped(told, width))
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _wrapped(lines: Iterable[str], width: int) -> list[str]:
    return [part for line in lines for part in wrap(line, max(width, _LEAST))]


def _parts(comparison: Comparison, words: Words) -> Iterator[Sequence[str]]:
    kinds = [words(name) for name in KIND_NAMES.values()]
    yield words("diff.part"), *kinds, words("diff.words_share")
    rows = [(words(PART_NAMES[part]), items) for part, items in by_part(comparison.items).items()]
    rows.append((words("diff.total"), [*comparison.items]))
    for name, items in rows:
        counts = [str(count) for count in kinds_of(items).values()]
        yield name, *counts, words("diff.percent", percent=percent(words_changed(items)))


def _coverage(comparison: Comparison, words: Words) -> Iterator[Sequence[str]]:
    yield words("diff.coverage.task"), *(words(STATUS_NAMES[status]) for status in STATUSES)
    left = [task.left for task in comparison.coverage if task.left is not None]
    right = [task.right for task in comparison.coverage]
    for name, answers in zip(side_names(comparison, words), (left, right), strict=True):
        if answers:
            yield name, *(str(count) for count in statuses_of(answers).values())


def _answers(comparison: Comparison, words: Words) -> Iterator[str]:
    yield "; ".join(
        words("diff.label", label=label, told=len(tasks))
        for label, tasks in answers_told(comparison, words)
    )


def _lines(rows: Iterator[Sequence[str]], words: Words, width: int) -> Iterator[str]:
    """Yield the rows with their cells below each other: names to the left, numbers to the right."""
    kept = [*rows]
    widths = [max(map(columns, cells)) for cells in zip(*kept, strict=True)]
    fitting = (gap for gap in _GAPS if sum(widths) + len(gap) * (len(widths) - 1) <= width)
    between = next(fitting, None)
    if between is None:
        yield from _listed(kept, words)
        return
    for name, *numbers in kept:
        cells = [name + " " * (widths[0] - columns(name))]
        cells += [
            " " * (width - columns(number)) + number
            for number, width in zip(numbers, widths[1:], strict=True)
        ]
        yield between.join(cells)


def _listed(rows: Sequence[Sequence[str]], words: Words) -> Iterator[str]:
    """Yield the rows as lists: below each name its numbers, each with what it counts."""
    (_, *heads), *others = rows
    for name, *numbers in others:
        yield words("diff.label", label=name, told="").rstrip()
        for head, number in zip(heads, numbers, strict=True):
            if number not in ("0", ""):
                yield "  " + words("diff.label", label=head, told=number)
