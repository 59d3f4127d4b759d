"""The nodes of tasks: one below the other, or the rows of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from kehoach.plan.address import GROUPED_TABLE, TABLE
from kehoach.plan.fault import Loc
from kehoach.plan.model import TASK_FIELDS, Column, Field, Task, Told
from kehoach.plan.nodes import Forms, Nodes
from kehoach.plan.order import Runs, runs_of, told
from kehoach.plan.outline import Node
from kehoach.plan.text import Label

Columns = Mapping[Column, Label]


class TaskNodes(Nodes):
    """Makes the nodes of tasks, and of what they tell."""

    @cached_property
    def order(self) -> Runs:
        """The order that holds for all tasks."""
        return runs_of(self.plan.document.order)

    def lay_out(
        self,
        tasks: Sequence[Task],
        columns: Columns,
        forms: Forms,
        loc: Loc,
        parent: Node,
        used: int = 0,
    ) -> None:
        """Put tasks under `parent`, as a table where there are columns; `used` marks are taken."""
        if columns:
            grouped = any(task.tasks for task in tasks)
            forms, used, parent.columns = GROUPED_TABLE if grouped else TABLE, 0, columns
        parent.children += self.tasks(tasks, columns, forms, loc, parent, used)

    def tasks(
        self,
        tasks: Sequence[Task],
        table: Columns,
        forms: Forms,
        loc: Loc,
        parent: Node,
        used: int = 0,
    ) -> list[Node]:
        """Return the nodes of tasks; `table` has the columns of the table that they stand in."""
        return [
            self.task((*loc, i), used + i + 1, task, table, forms, parent)
            for i, task in enumerate(tasks)
        ]

    def task(
        self, loc: Loc, position: int, task: Task, table: Columns, forms: Forms, parent: Node
    ) -> Node:
        """Return the node of one task, with what it tells and the tasks inside it."""
        source = task.source or parent.source
        node = self.numbered("task", loc, self.form(forms, loc), position, parent, source)
        node.title = task.title
        self.continued(node, task.paragraphs, loc)
        at, below = (*loc, "tasks"), forms[1:]
        inside = TABLE if task.columns else self.numbering.inside(forms) if forms else ()
        if table and below:
            below = ("-", *below[1:])  # cells print no numbers
        # Tasks with numbers of their own are cited by them alone: the dashes beside give way.
        shared = below[:1] == ("-",) and (bool(table) or inside[:1] in (("1.",), ("1.1.",)))
        cited = "-" if task.tasks and shared else ""
        own = _columns(table) or task.order
        order = runs_of(own) if own else self.order
        for i, (name, value) in enumerate(told(task, order), 1):
            if isinstance(value, Field):
                one = self.field((*loc, name), i, name, value, below, node, cited)
            else:
                place = (*loc, "items", int(name.removeprefix("item-")) - 1)
                one = self.item(place, i, value, below, node, cited)
            node.fields[name] = one
        if table:
            node.children = self.tasks(task.tasks, table, inside, at, node)
        else:
            used = len(node.fields) if inside[:1] == below[:1] else 0
            self.lay_out(task.tasks, task.columns, inside, at, node, used)
        return node

    def field(
        self,
        loc: Loc,
        position: int,
        name: str,
        value: Field,
        forms: Forms,
        task: Node,
        cited: str,
    ) -> Node:
        """Return the node of what a task says under a label."""
        source = value.source or task.source
        node = self.numbered("field", loc, self.form(forms, loc), position, task, source, cited)
        node.label = value.label or getattr(self.plan.document.labels, name)
        node.text = value.text
        self.below(node, value, forms[1:], loc)
        return node


def _columns(table: Columns) -> list[Told]:
    """Return the fields that a table has columns for, in the order of the columns."""
    names: dict[str, Told] = {name: name for name in TASK_FIELDS}
    return [names[name] for name in table if name in names]
