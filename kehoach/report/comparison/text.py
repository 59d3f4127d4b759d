"""For people at a terminal: what differs means first, then the words, in two columns or one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from kehoach.comparison import Change, Comparison, Covered, Item, Op, Sign
from kehoach.report.comparison import Telling
from kehoach.report.comparison.layout import Line, Piece, Style, padded, painted, wrapped
from kehoach.report.comparison.wording import (
    FIELD_NAMES,
    PART_NAMES,
    Field,
    against_parent,
    answers_told,
    by_part,
    covered_told,
    facts_of,
    fields_of,
    fields_same_told,
    has_gap,
    heading_of,
    kinds_told,
    meanings_of,
    nothing_told,
    places_of,
    plans_told,
    reach_title,
    reach_told,
    reconstructed_told,
    shown_words,
    side_names,
    task_told,
    title_of,
    told_by_heading,
)
from kehoach.report.text import visible
from kehoach.report.words import Words

# From this width on there is room for two columns.
_WIDE = 100
# Narrower than this, no words could be read.
_LEAST = 40
# Equal stretches of more words than this are told by their ends.
_MOST_EQUAL = 20
_KEPT = 7
# What the words of the plans are indented by.
_INDENT = 4
_BETWEEN = " │ "
_MARKS: dict[Sign, tuple[str, str, Style]] = {
    "-": ("[-", "-]", "gone"),
    "+": ("{+", "+}", "new"),
}
_ALONE_LEFT: Sign = "-"
_ALONE_RIGHT: Sign = "+"
_WORD = re.compile(r"\S+")


def render(
    comparison: Comparison,
    telling: Telling,
    *,
    width: int = 80,
    colour: bool = False,
    drawn: bool = True,
) -> str:
    """Return the comparison for a terminal of `width` columns; no line is wider.

    Without drawn lines there is one column: it is read from the top to the bottom.
    """
    lines = _Page(comparison, telling, max(width, _LEAST), drawn=drawn).lines()
    return "".join(f"{painted(line, colour=colour).rstrip()}\n" for line in lines)


class _Page:
    """What all parts of the output share: the plans, the language, the width."""

    def __init__(
        self, comparison: Comparison, telling: Telling, width: int, *, drawn: bool
    ) -> None:
        self.comparison = comparison
        self.telling = telling
        self.words: Words = telling.words
        self.width = width
        self.drawn = drawn
        self.wide = drawn and width >= _WIDE

    def lines(self) -> Iterator[Line]:
        """Yield all lines; of plans that do not differ, one, and what is not covered."""
        comparison, words = self.comparison, self.words
        if not comparison.differs:
            yield from self.told([Piece(nothing_told(comparison, words))])
            if has_gap(comparison):
                yield from self.coverage()
            yield from self.reconstructed()
            return
        yield from self.told([Piece(title_of(comparison, words), "strong")])
        for name, plan in plans_told(comparison, words):
            yield from self.labelled(name, plan, indent=2)
        yield from self.told([Piece(words("diff.legend"), "faint")], indent=2)
        for part, items in by_part(comparison.items).items():
            title = words("diff.label", label=words(PART_NAMES[part]), told="").rstrip()
            counted = Piece(f" {kinds_told(items, words)}")
            yield []
            yield from self.told([Piece(title, "strong"), counted])
            if not any(item.differs for item in items):
                continue
            yield from self.rule()
            if self.wide:
                names = side_names(comparison, words)
                yield self.columns(*([Piece(name, "faint")] for name in names))
            for place, item in enumerate(one for one in items if one.differs):
                if place:
                    yield []
                yield from self.item(item)
        if comparison.coverage:
            yield from self.coverage()
        if comparison.reach:
            yield from self.reach()
        yield from self.reconstructed()

    def told(self, line: Line, indent: int = 0, hanging: int = 0) -> Iterator[Line]:
        """Yield a line broken to the width, the first of it indented, the others further."""
        for place, one in enumerate(wrapped(line, self.width - indent - hanging)):
            yield [Piece(" " * (indent + (hanging if place else 0))), *one]

    def rule(self) -> Iterator[Line]:
        """Yield the line below a heading, where lines are drawn."""
        if self.drawn:
            yield [Piece("─" * self.width, "faint")]

    def labelled(self, label: str, told: str, indent: int) -> Iterator[Line]:
        """Yield what is told under a label."""
        line = self.words("diff.label", label=label, told=told)
        yield from self.told([Piece(line)], indent, hanging=2)

    def item(self, item: Item) -> Iterator[Line]:
        """Yield what differs between two units, or what only one side has."""
        words = self.words
        facts = Piece(" · ".join(facts_of(item, words)), "faint")
        head = [Piece(f"{places_of(item, words)}  ", "strong")]
        if heading := heading_of(item):
            yield from self.told([*head, Piece(heading, "strong")], hanging=2)
            yield from self.told([facts], indent=2)
        else:
            yield from self.told([*head, facts], hanging=2)
        for label, sentences in meanings_of(item, self.telling):
            if len(sentences) == 1:
                yield from self.labelled(label, sentences[0], indent=2)
                continue
            yield from self.labelled(label, "", indent=2)
            for sentence in sentences:
                yield from self.told([Piece(sentence)], indent=4, hanging=2)
        fields = fields_of(item)
        for field in fields:
            if not field.same and not told_by_heading(field, item):
                yield from self.field(field, alone=len(fields) == 1)
        if alike := fields_same_told(item, words):
            yield from self.told([Piece(alike, "faint")], indent=2)

    def field(self, field: Field, *, alone: bool) -> Iterator[Line]:
        """Yield the words of a field that differ; one that is alone needs no name."""
        alike = sum(change.same for change in field.changes)
        label = [Piece(f"— {self.words(FIELD_NAMES[field.name])}", "strong")]
        if alike:
            note = self.words("diff.paragraphs_same", count=alike)
            label.append(Piece(f" {note}", "faint"))
        if alike or not alone:
            yield from self.told(label, indent=2)
        bullet = "• " if len(field.changes) > 1 else ""
        for change in field.changes:
            if change.same:
                continue
            if self.wide:
                yield from self.side_by_side(change, bullet)
            else:
                yield from self.stacked(change, bullet)

    def side_by_side(self, change: Change, bullet: str) -> Iterator[Line]:
        """Yield the left words and the right words in two columns."""
        width = self.column - len(bullet)
        sides = [
            [*_below(bullet if said is not None else "", wrapped(_marked(change.ops, sign), width))]
            for said, sign in ((change.left, _ALONE_RIGHT), (change.right, _ALONE_LEFT))
        ]
        for left, right in zip_longest(*sides, fillvalue=[]):
            yield self.columns(left, right)

    @property
    def column(self) -> int:
        """The width of one of two columns."""
        return (self.width - _INDENT - len(_BETWEEN)) // 2

    def columns(self, left: Line, right: Line) -> Line:
        """Return a line of both columns."""
        margin = Piece(" " * _INDENT)
        return [margin, *padded(left, self.column), Piece(_BETWEEN, "faint"), *right]

    def stacked(self, change: Change, bullet: str) -> Iterator[Line]:
        """Yield the words of both sides in one text; those with nothing in common, in two."""
        apart = all(sign != "=" for sign, _ in change.ops)
        width = self.width - _INDENT - len(bullet)
        lines: list[Line] = []
        for ops in [[one] for one in change.ops] if apart else [change.ops]:
            lines += wrapped(_marked(ops), width)
        yield from _below(" " * _INDENT + bullet, lines)

    def coverage(self) -> Iterator[Line]:
        """Yield how each task of the plan one level up is answered, and the sums."""
        comparison, words = self.comparison, self.words
        base = visible(comparison.base.id) if comparison.base else ""
        yield []
        yield from self.told([Piece(words("diff.coverage", base=base), "strong")])
        yield from self.rule()
        yield from self.table() if self.wide else self.listed()
        yield []
        for label, tasks in answers_told(comparison, words):
            places = ", ".join(visible(task.address) for task in tasks)
            yield from self.labelled(label, f"{len(tasks)} ({places})" if tasks else "0", indent=0)

    def reach(self) -> Iterator[Line]:
        """Yield what of the plan two levels up came to the right side, and by way of what."""
        yield []
        yield from self.told([Piece(reach_title(self.comparison, self.words), "strong")])
        yield from self.rule()
        for task in reach_told(self.comparison, self.words):
            yield from self.labelled(task.task, task.status, indent=0)
            for through in task.through:
                yield from self.told([Piece(through)], indent=2, hanging=2)

    def table(self) -> Iterator[Line]:
        """Yield the coverage in columns: the task, and each side that answers."""
        words = self.words
        heads = [words("diff.coverage.task"), *self.answering()]
        rows = [
            [task_told(task, words), *(covered_told(one, words) for one in self.answers(place))]
            for place, task in enumerate(self.comparison.coverage)
        ]
        room = self.width - len(_BETWEEN) * (len(heads) - 1)
        widths = [room // len(heads)] * len(heads)
        widths[0] += room - sum(widths)
        yield from _row([[Piece(head, "strong")] for head in heads], widths)
        for row in rows:
            yield from _row([[Piece(cell)] for cell in row], widths)

    def listed(self) -> Iterator[Line]:
        """Yield the coverage task by task."""
        for place, task in enumerate(self.comparison.coverage):
            yield from self.told([Piece(task_told(task, self.words))], hanging=2)
            for label, answer in zip(self.answering(), self.answers(place), strict=True):
                yield from self.labelled(label, covered_told(answer, self.words), indent=2)

    def answering(self) -> Sequence[str]:
        """Return what the sides are called that answer the plan one level up."""
        left, right = side_names(self.comparison, self.words)
        return [right] if against_parent(self.comparison) else [left, right]

    def answers(self, place: int) -> Sequence[Covered | None]:
        """Return how the task at `place` is answered by each of them."""
        task = self.comparison.coverage[place]
        return [task.right] if against_parent(self.comparison) else [task.left, task.right]

    def reconstructed(self) -> Iterator[Line]:
        """Yield how much rests on words that are not official."""
        told = reconstructed_told(self.comparison, self.words)
        if told:
            yield []
        for sentence in told:
            yield from self.told([Piece(sentence)])


def _below(beginning: str, lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines, the first after `beginning`, the others as far to the right."""
    for place, line in enumerate(lines):
        yield [Piece(" " * len(beginning) if place else beginning), *line]


def _row(cells: Iterable[Line], widths: Sequence[int]) -> Iterator[Line]:
    """Yield the lines of a row of a table."""
    broken = [wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for parts in zip_longest(*broken, fillvalue=[]):
        line: list[Piece] = []
        for part, width in zip(parts, widths, strict=True):
            line += [*([Piece(_BETWEEN, "faint")] if line else []), *padded(part, width)]
        yield line


def _marked(ops: Sequence[Op], without: Sign | None = None) -> list[Piece]:
    """Return the words with their marks, but for those of one sign; equal ones shortened."""
    line = []
    for place, (sign, text) in enumerate(ops):
        if sign == without:
            continue
        if sign == "=":
            ends = place == len(ops) - 1
            line.append(Piece(_shortened(visible(text), starts=place == 0, ends=ends)))
            continue
        (opening, closing, style), (before, words, after) = _MARKS[sign], shown_words(text)
        line += [Piece(before), Piece(f"{opening}{words}{closing}", style), Piece(after)]
    return line


def _shortened(text: str, *, starts: bool, ends: bool) -> str:
    """Return an equal stretch by its ends that touch a change, unless it is short."""
    found = [*_WORD.finditer(text)]
    if len(found) <= _MOST_EQUAL:
        return text
    head = "" if starts else f"{text[: found[_KEPT - 1].end()]} "
    tail = "" if ends else f" {text[found[-_KEPT].start() :]}"
    return f"{head}…{tail}"
