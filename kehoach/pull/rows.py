"""Paragraphs that were added in a table of tasks: in a cell, or in a row of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kehoach.ingest.edited import Line
from kehoach.plan.fault import Loc
from kehoach.plan.outline import Node
from kehoach.pull.frames import Frame
from kehoach.pull.places import Anchor
from kehoach.pull.split import form_of, mark_of
from kehoach.pull.tree import Element, new_tag

if TYPE_CHECKING:
    from kehoach.pull.walk import Walk

Row = tuple[int, int]
_NUMBER = re.compile(r"[IVXLC]{1,7}|\d{1,3}(?:\.\d{1,3})*\.?|[a-zđ]\)?|[-+]")


class Rows:
    """What is known of the tables of a file: the task of each row, the columns of each table."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.tasks: dict[Row, Node] = {}
        self.columns: dict[int, list[str]] = {}
        self.made: dict[Row, Frame] = {}
        self.owners: dict[int, Node] = {}
        places = walk.places
        for i, place in walk.found.items():
            cell = walk.pages.lines[i].cell
            node = places.node(places.base.lines[place]) if cell is not None else None
            while node is not None and node.kind != "task":
                node = places.parent(node)
            if node is None or cell is None:
                continue
            self.tasks.setdefault(cell[:2], node)
            above: Node | None = node
            while above is not None and cell.table not in self.columns:
                if above.columns:
                    self.columns[cell.table] = [*above.columns]
                    self.owners[cell.table] = above
                above = places.parent(above)

    def column(self, line: Line) -> str | None:
        """Return which column of a table of tasks a paragraph stands in, None where in none."""
        names = self.columns.get(line.cell.table, []) if line.cell is not None else []
        return names[line.cell.column] if line.cell and line.cell.column < len(names) else None

    def head(self, line: Line) -> Loc | None:
        """Return where the heading of a column is stated, None for any other paragraph."""
        name = self.column(line)
        if name is None or line.cell is None or line.cell.row > 0:
            return None
        loc = self.owners[line.cell.table].loc
        return (*(("document",) if loc == ("content",) else loc), "columns", name)

    def is_number(self, line: Line) -> bool:
        """Return whether a paragraph is the number of a row."""
        return self.column(line) == "position" and bool(_NUMBER.fullmatch(line.text.strip()))

    def new(self, line: Line) -> Anchor | None:
        """Put in a paragraph of a table; None where it stands in none."""
        name, text = self.column(line), line.text.strip()
        if name is None or line.cell is None or (name == "position" and not self.is_number(line)):
            return None
        task = self.task(line.cell[:2], text if name == "position" else "")
        if task is None:
            return None
        if name == "position":
            return self.walk.anchor_of(task)
        if name == "title":
            return self.title(task, text)
        return self.told(task, name, text)

    def task(self, row: Row, number: str) -> Frame | None:
        """Return the task of a row; a new one where the row is new, by the number typed in it."""
        if node := self.tasks.get(row):
            self.walk.current = self.walk.open(node)
            return self.walk.current
        if row not in self.made:
            current = self.walk.current
            chain = current.chain() if current is not None else iter(())
            above = next((one for one in chain if one.kind == "task"), None)
            made = self.beside(above, number) if above is not None else None
            if made is None:
                return None
            self.made[row] = made
            self.walk.added.append(made)
        self.walk.current = self.made[row]
        return self.made[row]

    def beside(self, above: Frame, number: str) -> Frame | None:
        """Return a new task below that of the row above: inside a group, or after it."""
        form = form_of(f"{number.rstrip('.')}.") if number else ""
        group = above.node is not None and any(one.kind == "task" for one in above.node.children)
        same = above.node is not None and form == form_of(above.node.mark)
        parent = above.above
        if group and not same and above.loc is not None:
            home: Loc | None = (*above.loc, "tasks")
            parent = above
        elif (
            form
            and not same
            and parent is not None
            and parent.node is not None
            and form == form_of(parent.node.mark)
        ):
            home, parent = parent.home, parent.above
        else:
            home = above.home
        if home is None:
            return None
        element = Element(new_tag(), {"id": "", "title": ""})
        self.walk.lists.setdefault(home, []).append(element)
        made = Frame("task", parent.forms[1:] if parent else (), value=element.value, above=parent)
        made.tag, made.home = element.tag, home
        return made

    def title(self, task: Frame, text: str) -> Anchor:
        """Set the title of a new row; more paragraphs continue it."""
        if task.loc is None and not task.value["title"]:
            task.value["title"] = text
        else:
            self.walk.add(task, ("paragraphs",), "words", text)
        return self.walk.anchor_of(task)

    def told(self, task: Frame, name: str, text: str) -> Anchor:
        """Add a paragraph to what a task tells in a cell: an item where it has a dash."""
        mark, body = mark_of(text)
        walk = self.walk
        loc = (*task.loc, name) if task.loc is not None else None
        if name not in task.value:
            task.value[name] = {}
        if loc is not None:
            walk.opened.add(loc)
        cell = Frame(name, task.forms[1:], loc, value=task.value[name], above=task)
        if not task.value[name]:
            task.value[name]["text"] = text
        elif mark == "-":
            return walk.add(cell, ("items",), "item", body)
        else:
            return walk.add(cell, ("paragraphs",), "words", text)
        return walk.anchor_of(cell)
