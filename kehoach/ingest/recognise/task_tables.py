"""Tables of tasks: what each column holds by its head, what each row says, what are groups."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from kehoach.data.agencies import agencies
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch, joined
from kehoach.ingest.manuscript import Cell, Table
from kehoach.ingest.recognise.labelled import labelled
from kehoach.ingest.recognise.marks import RANKS, Mark, read_mark
from kehoach.ingest.recognise.table_heads import (
    Column,
    Head,
    captions_of,
    grid_of,
    head_of,
    says,
    words_of,
)
from kehoach.ingest.slugs import Slugs
from kehoach.nd30 import decree
from kehoach.plan.address import GROUPED_TABLE, TABLE, Numbering
from kehoach.plan.fault import Loc

_GROUPS = RANKS[: RANKS.index("a)")]
"""The marks that a title in a merged row may begin with."""


def task_table(
    table: Table, ledger: Ledger, notes: list[Note], loc: Loc, prefix: str
) -> dict[str, Any] | None:
    """Return the `columns` and `tasks` of a table, None where it is none of tasks.

    `loc` is the place of what holds the table; `prefix` begins the ids of the tasks. Where None is
    returned, nothing was entered in the ledger or told. What stands in rows above the head
    (`captions_of`) is left to the caller.
    """
    dash = decree().families["dash"]
    return read_table(table, ledger, notes, loc, Slugs(prefix=prefix), dash)


def read_table(
    table: Table,
    ledger: Ledger,
    notes: list[Note],
    loc: Loc,
    slugs: Slugs,
    numbering: Numbering,
) -> dict[str, Any] | None:
    """Do the same as `task_table` with ids from `slugs`, printed in the family `numbering`."""
    head = head_of(table, ledger)
    if head is None:
        return None
    reader = _Reader(head, ledger, notes, loc, slugs)
    above = [_texts(row) for row in table.rows[len(captions_of(table)) : head.rows]]
    for row in table.rows[head.rows :]:
        if _texts(row) in above:
            for words in (one for cell in row for one in words_of(cell, ledger)):
                ledger.leave(words, "repeated-head")
        else:
            reader.row(row)
    return reader.close(numbering)


def _texts(row: Sequence[Cell]) -> list[list[str]]:
    return [[one.text for one in cell.paragraphs] for cell in row]


class _Open(NamedTuple):
    """A row that may have rows below it; a `head` has nothing but a title."""

    rank: int
    mark: Mark | None
    head: bool
    task: dict[str, Any]
    loc: Loc


class _Line(NamedTuple):
    """What the cells of one row hold: its number, its title, and the rest by column."""

    sign: Stretch | None
    title: list[Stretch]
    others: list[tuple[Column, list[Stretch]]]


class _Reader:
    """Reads the rows of one table; `open` are those that go on, from the outermost."""

    def __init__(
        self, head: Head, ledger: Ledger, notes: list[Note], loc: Loc, slugs: Slugs
    ) -> None:
        self.head, self.ledger, self.notes, self.loc, self.slugs = head, ledger, notes, loc, slugs
        self.numbered = any(column.holds == "position" for column in head.columns)
        self.starts = [column.at for column in head.columns]
        self.said: set[tuple[str | int, ...]] = set()
        self.tasks: list[dict[str, Any]] = []
        self.open: list[_Open] = []
        self.last: tuple[dict[str, Any], Loc] | None = None
        self.signs: list[tuple[Stretch | None, Loc, Stretch]] = []
        self.merged: dict[Loc, Stretch] = {}
        self.filled: dict[str, tuple[Loc, Stretch]] = {}

    def row(self, row: Sequence[Cell]) -> None:
        """Read one row: a task, a group, or what continues the row above."""
        cells: dict[int, list[Stretch]] = {}
        for at, cell in grid_of(row):
            i = max(bisect(self.starts, at) - 1, 0)
            column = self.head.columns[i]
            if cell.paragraphs:
                cells.setdefault(i, []).extend(words_of(cell, self.ledger))
            if cell.continued and column.holds in self.filled:
                loc, begun = self.filled[column.holds]
                self.merged[loc] = begun
        words = [(self.head.columns[i], texts) for i, texts in cells.items()]
        if words and not says(row):
            for _, texts in words:
                self.ledger.leave(texts[0], "unplaced")
        elif words:
            across = any(cell.columns > 1 and cell.paragraphs for cell in row)
            self._said(words, across=across and len(words) == 1)

    def _said(self, words: list[tuple[Column, list[Stretch]]], *, across: bool) -> None:
        position = [one for column, texts in words if column.holds == "position" for one in texts]
        title = [one for column, texts in words if column.holds == "title" for one in texts]
        others = [one for one in words if one[0].holds not in ("position", "title")]
        if not title and not across and self.last is not None:
            self._continue(position, others)
            return
        if not title:
            title = position or others.pop(0)[1]
            position = []
        sign = joined(position) if position else None
        mark = read_mark(title[0]) if self.numbered and not sign and not others else None
        if mark is not None and mark.kind in _GROUPS:
            sign, title[0] = title[0].cut(0, len(mark.text)), title[0].cut(len(mark.text))
        self._task(_Line(sign, title, others), across=across)

    def _task(self, line: _Line, *, across: bool) -> None:
        mark = _mark_of(line.sign)
        head = not line.others and (across or self._stands_out(mark, line.title[0]))
        parent = self._parent(mark, head=head)
        siblings = parent.task.setdefault("tasks", []) if parent else self.tasks
        above = (*parent.loc, "tasks") if parent else (*self.loc, "tasks")
        at: Loc = (*above, len(siblings))
        task: dict[str, Any] = {"id": self.slugs.make(line.title[0]), "title": line.title[0]}
        task |= _passage(line.title[1:], self.ledger)
        self.last = (task, at)
        for column, texts in line.others:
            self._put(column, texts)
        siblings.append(task)
        if mark is not None or head:
            self.open.append(_Open(_rank(mark, head=head), mark, head, task, at))
        self.signs.append((line.sign, at, line.title[0]))

    def _parent(self, mark: Mark | None, *, head: bool) -> _Open | None:
        """Close the rows that go on no longer, and return the one that the new row is below."""
        if mark is None and not head:
            while self.open and not self.open[-1].head:
                self.open.pop()
            return self.open[-1] if self.open else None
        rank = _rank(mark, head=head)
        while self.open and self.open[-1].rank >= rank:
            above = self.open[-1]
            if mark and above.mark and mark.follows(above.mark) and above.head >= head:
                self.open.pop()
                break
            if above.head and not head and mark and mark.first:
                break
            self.open.pop()
        return self.open[-1] if self.open else None

    def _stands_out(self, mark: Mark | None, title: Stretch) -> bool:
        """Whether a row with nothing but a title is the head of those below it."""
        paragraph = self.ledger.paragraph(title)
        return (
            mark is None
            or mark.kind in ("A.", "I.")
            or paragraph.bold == len(paragraph.text)
            or title.isupper()
        )

    def _put(self, column: Column, texts: list[Stretch]) -> None:
        """Put the words of a cell into the field of its column, or say them as an item."""
        assert self.last is not None  # noqa: S101 - a cell is in a row
        task, at = self.last
        if not column.holds:
            head = " ".join(column.head)
            text = Stretch(f"{head}: {texts[0]}" if head else texts[0], texts[0].pieces)
            item = {"text": text, "paragraphs": texts[1:]} if texts[1:] else text
            task.setdefault("items", []).append(item)
            self._once("column-without-field", at, texts[0], column=head)
            return
        self.filled[column.holds] = ((*at, column.holds), texts[0])
        task[column.holds] = _field(texts, self.ledger)
        clauses = list(_clauses(texts)) if column.holds == "lead" else []
        others = next((i for i, one in enumerate(clauses) if _coordinates(one)), None)
        if others is not None:
            leads = agencies().read("; ".join(clauses[:others])).listed
            task["lead"] |= {"agencies": list(leads)} if leads else {}
            self._once("merged-duties", (*at, "lead"), texts[0])

    def _continue(
        self, position: list[Stretch], others: list[tuple[Column, list[Stretch]]]
    ) -> None:
        """Add a row without a title to the one above."""
        assert self.last is not None  # noqa: S101 - asked before
        task, at = self.last
        self._note(
            "row-continued", at, [*position, *(one for _, words in others for one in words)][0]
        )
        if position:
            task.setdefault("paragraphs", []).extend(position)
        for column, texts in others:
            if not column.holds or column.holds not in task:
                self._put(column, texts)
                continue
            field = task[column.holds]
            if "items" in field:
                if not isinstance(field["items"][-1], dict):
                    field["items"][-1] = {"text": field["items"][-1]}
                field = field["items"][-1]
            field.setdefault("paragraphs", []).extend(texts)

    def _once(self, kind: str, loc: Loc, words: Stretch, **params: str | int) -> None:
        """Tell something at the first row of which it is true; it is the same in the others."""
        if (kind, *params.values()) not in self.said:
            self.said.add((kind, *params.values()))
            self._note(kind, loc, words, **params)

    def _note(self, kind: str, loc: Loc, words: Stretch, **params: str | int) -> None:
        spot = self.ledger.paragraph(words).spot
        self.notes.append(Note(kind, loc, spot, doubtful=True, params=params))

    def close(self, numbering: Numbering) -> dict[str, Any]:
        """Enter head and numbers, and return what was read."""
        columns: dict[str, Any] = {}
        for column in self.head.columns:
            if not column.holds or not column.head:
                for one in column.head:
                    self.ledger.mark(one)
            else:
                columns[column.holds] = self._label(column.head)
        names = [name for name in columns if name != "position"]
        if names[0] != "title":
            self._note(
                "columns-reordered", self.loc, columns["title"], column=str(columns[names[0]])
            )
            first = {name: columns[name] for name in ("position", "title") if name in columns}
            columns = first | columns
        for one in self.head.above:
            self.ledger.leave(one, "unplaced")
            self._note("table-head-left-out", self.loc, one, head=str(one))
        for loc, words in self.merged.items():
            self._note("merged-cell", loc, words)
        self._number(numbering)
        return {"columns": columns, "tasks": self.tasks}

    def _label(self, head: Sequence[Stretch]) -> Stretch:
        """Return the head of a column as a label: on one line, without a colon at its end."""
        *above, last = head
        bare = last.rstrip(" :")
        if len(bare) < len(last):
            self.ledger.mark(last.cut(len(bare)))
        return joined([*above, last.cut(0, len(bare))] if bare else above)

    def _number(self, numbering: Numbering) -> None:
        """Enter the numbers of the rows; tell once how many will be printed otherwise."""
        grouped = any("tasks" in task for task in self.tasks)
        forms: tuple[str, ...] = GROUPED_TABLE if grouped else TABLE
        levels: list[tuple[tuple[str, ...], str]] = [(forms, "")]
        changed: list[tuple[str, str, Loc, Stretch]] = []
        for sign, at, title in self.signs:
            if sign is not None:
                self.ledger.mark(sign)
            depth = (len(at) - len(self.loc)) // 2 - 1
            del levels[depth + 1 :]
            forms, above = levels[depth]
            mark = numbering.mark(forms[0], int(at[-1]) + 1, above) if forms else None
            printed = mark.printed.rstrip(".)") if mark else ""
            levels.append((numbering.inside(forms) if forms else (), printed))
            found = sign.rstrip(".)") if sign else ""
            if found != printed:
                changed.append((found, printed, at, title))
        if changed and self.numbered:
            found, printed, at, title = changed[0]
            spot = self.ledger.paragraph(title).spot
            params: dict[str, str | int] = {"source": found, "printed": printed}
            params["count"] = len(changed)
            self.notes.append(Note("mark-changed", at, spot, doubtful=False, params=params))


def _mark_of(sign: Stretch | None) -> Mark | None:
    """Return the mark of a row by the words in the column of numbers."""
    if sign is None:
        return None
    bare = sign.rstrip(".)/")
    return read_mark(f"{bare}. x") or read_mark(f"{bare} x")


def _rank(mark: Mark | None, *, head: bool) -> int:
    return RANKS.index(mark.kind if mark else "I." if head else "*")


def _coordinates(words: Stretch) -> bool:
    found = labelled(words)
    return found is not None and found.field == "coordination"


def _clauses(texts: list[Stretch]) -> Iterator[Stretch]:
    """Yield the stretches of the cell between stops and semicolons."""
    for text in texts:
        start = 0
        for at, letter in enumerate(text):
            if letter in ".;":
                yield text.cut(start, at)
                start = at + 1
        if start < len(text):
            yield text.cut(start)


def _field(texts: list[Stretch], ledger: Ledger) -> dict[str, Any]:
    """Return the words of a cell: its first line, unnumbered lines, lines after a dash."""
    mark = read_mark(texts[0])
    if mark is not None and mark.kind == "-" and len(texts) > 1:
        return _passage(texts, ledger)
    return {"text": texts[0], **(_passage(texts[1:], ledger) if texts[1:] else {})}


def _passage(texts: list[Stretch], ledger: Ledger) -> dict[str, Any]:
    """Return lines as paragraphs, and as items from the first with a dash on."""
    paragraphs: list[Any] = []
    items: list[Any] = []
    for text in texts:
        mark = read_mark(text)
        if mark is not None and mark.kind == "-":
            ledger.mark(text.cut(0, len(mark.text)))
            items.append(text.cut(len(mark.text)))
        elif not items:
            paragraphs.append(text)
        else:
            if not isinstance(items[-1], dict):
                items[-1] = {"text": items[-1], "paragraphs": []}
            items[-1]["paragraphs"].append(text)
    return {key: lines for key, lines in (("paragraphs", paragraphs), ("items", items)) if lines}
