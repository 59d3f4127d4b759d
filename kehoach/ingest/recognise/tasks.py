"""Tasks from the nodes of the content: what each tells, in which order, and the tasks inside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from kehoach.ingest.ledger import Stretch
from kehoach.ingest.manuscript import Table
from kehoach.ingest.recognise.labelled import Labelled, labelled
from kehoach.ingest.recognise.scribe import Forms, Scribe
from kehoach.ingest.recognise.table_heads import is_task_table, united
from kehoach.ingest.recognise.task_tables import read_table
from kehoach.ingest.recognise.tree import Node
from kehoach.ingest.slugs import Slugs
from kehoach.plan.fault import Loc
from kehoach.plan.model import TASK_FIELDS

_MOST_ORDERS = 20
"""So many orders are tried as that of the document."""
_NUMBERED = ("Phần", "A.", "I.", "1.", "1.1.", "1.1.1.")
"""Marks of headings; letters and dashes may stand before anything."""


class Inside(NamedTuple):
    """What stands below the title of a task: what it tells, then tasks, of which a table."""

    told: list[tuple[Node, Labelled | None]]
    tasks: list[Node]
    table: Table | None


class TaskWriter:
    """Writes the tasks of one plan; labels and orders that most of them have are stated once."""

    def __init__(self, scribe: Scribe, slugs: Slugs) -> None:
        self.scribe, self.slugs = scribe, slugs
        self._labels: list[tuple[Labelled, dict[str, Any]]] = []
        self._orders: list[tuple[tuple[str, ...], dict[str, Any]]] = []

    def content(self, part: Node, forms: Forms, above: str) -> tuple[dict[str, Any], list[Any]]:
        """Return what the document says about the content as such, and the tasks."""
        table = None if part.children else self._tables(part.blocks, ("openings", "content"))
        if table is not None:
            read = self._table(table, ())
            return {"columns": read["columns"]}, read["tasks"]
        return {}, self.tasks(part.children, forms, ("content",), above)

    def _table(self, table: Table, loc: Loc) -> dict[str, Any]:
        scribe = self.scribe
        read = read_table(table, scribe.ledger, scribe.notes, loc, self.slugs, scribe.numbering)
        assert read is not None  # noqa: S101 - only tables of tasks get here
        return read

    def tasks(
        self,
        nodes: Sequence[Node],
        forms: Forms,
        loc: Loc,
        above: str,
        used: int = 0,
        before: Node | None = None,
    ) -> list[dict[str, Any]]:
        """Return tasks whose marks are the first of `forms`, after `used` others."""
        written = []
        for i, node in enumerate(nodes):
            at = (*loc, i)
            number = self.scribe.mark(node, forms[0], used + i + 1, at, above, before)
            written.append(self._task(node, forms, at, number))
            before = node
        return written

    def _task(self, node: Node, forms: Forms, loc: Loc, number: str) -> dict[str, Any]:
        scribe = self.scribe
        task: dict[str, Any] = {"id": self.slugs.make(node.words), "title": node.words}
        below = scribe.numbering.inside(forms)
        inside = self._inside(node, below, loc)
        if paragraphs := scribe.paragraphs(node.blocks, loc):
            task["paragraphs"] = paragraphs
        if inside.told and not forms[1:]:
            kept = scribe.kept([child for child, _ in inside.told], loc)
            task.setdefault("paragraphs", []).extend(kept)
            inside.told.clear()
        order: list[str] = []
        before: Node | None = None
        for i, (child, found) in enumerate(inside.told, 1):
            if found is None:
                at: Loc = (*loc, "items", len(task.get("items", ())))
                item = scribe.item(child, forms[1:], i, at, number, before)
                task.setdefault("items", []).append(item)
            else:
                at = (*loc, found.field)
                value = self._field(child, found, forms[1:], i, at, number, before)
                task[found.field] = value
            order.append(found.field if found else "item")
            before = child
        if order:
            self._orders.append((tuple(order), task))
        if inside.table is not None:
            task |= self._table(inside.table, loc)
        elif inside.tasks:
            shared = below[:1] == forms[1:2]
            used, last = (len(order), before) if shared else (0, None)
            task["tasks"] = self.tasks(inside.tasks, below, (*loc, "tasks"), number, used, last)
        return task

    def _field(
        self,
        node: Node,
        found: Labelled,
        forms: Forms,
        position: int,
        loc: Loc,
        above: str,
        before: Node | None,
    ) -> dict[str, Any]:
        number = self.scribe.mark(node, forms[0], position, loc, above, before)
        self.scribe.ledger.mark(found.colon)
        if not found.colon:
            label = str(found.label)
            self.scribe.note("label-without-colon", loc, node.whole, doubtful=True, label=label)
        value: dict[str, Any] = {"text": found.words} if found.words else {}
        value |= self.scribe.below(node, forms[1:], loc, number)
        self._labels.append((found, value))
        return value

    def _inside(self, node: Node, below: Forms, loc: Loc) -> Inside:
        """Tell the fields, items and tasks below a title from each other."""
        kinds = {
            child.mark.kind for child in node.children if child.mark and self.is_task(child, below)
        }
        told: list[Node] = []
        tasks: list[Node] = []
        for child in node.children:
            inner = child.mark and child.mark.kind in kinds and not labelled(child.words)
            (tasks if inner else told).append(child)
        if tasks and told and node.children.index(told[-1]) > node.children.index(tasks[0]):
            self.scribe.note("tasks-as-items", loc, tasks[0].whole, doubtful=True, count=len(tasks))
            told, tasks = node.children, []
        table = None if tasks else self._last_table(node, loc)
        fields = self._fields(node.children, loc)
        return Inside([(child, fields.get(id(child))) for child in told], tasks, table)

    def _fields(self, nodes: Sequence[Node], loc: Loc) -> dict[int, Labelled]:
        """Say which node fills which field: the one under the better label, else the first."""
        best: dict[str, tuple[Node, Labelled]] = {}
        for node in nodes:
            found = labelled(node.words)
            blocks = [one for one in node.blocks if id(one) not in self.scribe.placed]
            if found is None or not (found.words or blocks or node.children):
                continue
            taken = best.setdefault(found.field, (node, found))
            if taken[0] is not node:
                first, second = sorted((taken, (node, found)), key=lambda one: one[1].rank)
                best[found.field] = first
                label = str(second[1].label)
                self.scribe.note("second-label", loc, second[0].whole, doubtful=True, label=label)
        return {id(node): found for node, found in best.values()}

    def is_task(self, node: Node, below: Forms) -> bool:
        """Return whether a node below the title of a task is a task of its own.

        It says what a task says; or it has a number that only tasks have.
        """
        if not below or node.mark is None or labelled(node.words):
            return False
        kind = node.mark.kind
        if kind in _NUMBERED and below[0] in ("1.1.", kind):
            return True
        items = self.scribe.numbering.levels
        if kind == below[0] == "a)" and "a)" not in items and node.children:
            return True
        if any(labelled(child.words) for one in node.walk() for child in one.children):
            return True
        return kind not in ("-", "+", "*") and any(
            isinstance(block, Table) and is_task_table(block)
            for one in node.walk()
            for block in one.blocks
        )

    def _last_table(self, node: Node, loc: Loc) -> Table | None:
        """Take the table of tasks off the end of a task; what follows it goes before it."""
        return self._tables(node.last().blocks, loc)

    def _tables(self, blocks: Sequence[Stretch | Table], loc: Loc) -> Table | None:
        """Return the tables of tasks among `blocks` as one that stands behind these.

        Tell what follows the first of them now, and goes before it.
        """
        tables = [one for one in blocks if isinstance(one, Table) and is_task_table(one)]
        table = united(tables)
        if table is None:
            return None
        self.scribe.placed |= set(map(id, tables))
        after = next((i for i, one in enumerate(blocks, 1) if one is tables[0]), 0)
        if words := next((one for one in blocks[after:] if isinstance(one, Stretch)), None):
            self.scribe.note("moved", loc, words, doubtful=True)
        return table

    def close(self) -> dict[str, Any]:
        """State labels and order of most tasks once, and where a task differs; return them."""
        document: dict[str, Any] = {}
        labels = self._usual_labels()
        if labels:
            document["labels"] = labels
        for found, value in self._labels:
            if labels[found.field] == found.label:
                self.scribe.ledger.mark(found.label)
            else:
                value["label"] = found.label
        order = self._usual_order()
        if order:
            document["order"] = list(order)
        for told, task in self._orders:
            if printed(told, order) != told:
                task["order"] = list(told)
        return document

    def _usual_labels(self) -> dict[str, str]:
        counts: dict[str, Counter[str]] = {}
        for found, _ in self._labels:
            counts.setdefault(found.field, Counter())[str(found.label)] += 1
        return {name: counts[name].most_common(1)[0][0] for name in TASK_FIELDS if name in counts}

    def _usual_order(self) -> tuple[str, ...]:
        """Return the order that leaves the fewest tasks to state their own."""
        counts = Counter(told for told, _ in self._orders)
        candidates = [(), *(order for order, _ in counts.most_common(_MOST_ORDERS))]

        def served(order: tuple[str, ...]) -> int:
            return sum(n for told, n in counts.items() if printed(told, order) == told)

        return max(candidates, key=lambda order: (served(order), not order, len(order)))


def printed(told: Sequence[str], order: Sequence[str]) -> tuple[str, ...]:
    """Return in which order a task prints what it tells, as `Task.told` does it."""
    items = told.count("item")
    first = max(0, items - order.count("item"))
    found = ["item"] * first
    left = items - first
    for name in order:
        if name == "item" and left:
            found.append(name)
            left -= 1
        elif name != "item" and name in told:
            found.append(name)
    return (*found, *(name for name in TASK_FIELDS if name in told and name not in order))
