"""What a matrix consists of, as data: the tasks of one plan against the plans that answer it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple, get_args

from kehoach.plan.coverage import GAPS, Status

STATUSES: tuple[Status, ...] = get_args(Status)


class Row(NamedTuple):
    """A task of the plan one level up, and whose words it is in."""

    id: str
    address: str
    title: str
    provenance: str


class Column(NamedTuple):
    """A plan; `name` is what people call it or its province, `path` where it was read."""

    id: str
    province: str | None
    name: str
    path: str


class Assigned(NamedTuple):
    """Who is named: ids of the registry, the words, and whether all of them were understood."""

    ids: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    understood: bool = True


class Period(NamedTuple):
    """When: the words, and first and last day as far as they are understood.

    `open` is that it begins on a day and the words set no end.
    """

    words: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    open: bool = False
    understood: bool = True


Kind = Literal["task", "duty"]


class Answer(NamedTuple):
    """A task or duty of a plan that answers a task one level up.

    Of a duty, `lead` is who has it. `outdated` says that it was agreed against other words.
    """

    kind: Kind
    address: str
    heading: str
    provenance: str
    outdated: bool
    lead: Assigned = Assigned()
    coordination: Assigned = Assigned()
    timeline: Period = Period()
    results: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """How one plan answers one task; `reason` is why it opts out."""

    status: Status
    answers: tuple[Answer, ...] = ()
    reason: str = ""

    @property
    def by(self) -> tuple[str, ...]:
        """The addresses of what answers, each once."""
        return tuple(dict.fromkeys(answer.address for answer in self.answers))

    @property
    def telling(self) -> tuple[Answer, ...]:
        """The answers that say who leads, when and with what result: a duty does not."""
        return tuple(answer for answer in self.answers if answer.kind == "task")

    @property
    def leads(self) -> tuple[str, ...]:
        """The ids of those who lead, each once."""
        return tuple(dict.fromkeys(id_ for one in self.telling for id_ in one.lead.ids))

    @property
    def start(self) -> date | None:
        """The earliest first day."""
        days = [one.timeline.start for one in self.telling if one.timeline.start]
        return min(days, default=None)

    @property
    def end(self) -> date | None:
        """The latest last day; None where one of the answers goes on without end."""
        days = [one.timeline.end for one in self.telling if one.timeline.end]
        return None if self.open else max(days, default=None)

    @property
    def open(self) -> bool:
        """Whether one of the answers goes on without end."""
        return any(one.timeline.open for one in self.telling)


@dataclass(frozen=True, slots=True)
class Matrix:
    """All tasks of `base` (rows) against all plans (columns).

    `cells` has a line for each row and in it a cell for each column. A cell is None where a filter
    left it out, or where the plan answers the task through its parts, which have rows of their own.
    `shown` are the statuses that a filter kept; empty where there is none.
    """

    base: Column
    rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    cells: tuple[tuple[Cell | None, ...], ...]
    shown: tuple[Status, ...] = ()

    def all_cells(self) -> Iterator[tuple[Row, Column, Cell]]:
        """Yield every cell that is there, row by row."""
        for row, line in zip(self.rows, self.cells, strict=True):
            for column, cell in zip(self.columns, line, strict=True):
                if cell is not None:
                    yield row, column, cell

    def of_column(self, place: int) -> tuple[Cell | None, ...]:
        """Return the cells of one plan, in the order of the rows."""
        return tuple(line[place] for line in self.cells)

    @property
    def counts(self) -> Mapping[Status, int]:
        """How many cells have each status."""
        found = Counter(cell.status for _, _, cell in self.all_cells())
        return {status: found[status] for status in STATUSES}

    @property
    def gaps(self) -> int:
        """How many cells are not covered as they should be."""
        return sum(cell.status in GAPS for _, _, cell in self.all_cells())

    @property
    def reconstructed_tasks(self) -> int:
        """How many rows are not the words of the published plan but ours."""
        return sum(row.provenance == "reconstructed" for row in self.rows)

    @property
    def reconstructed_answers(self) -> int:
        """How many answers of the plans are in words of ours."""
        return len(
            {
                (column.path, answer.address)
                for _, column, cell in self.all_cells()
                for answer in cell.answers
                if answer.provenance == "reconstructed"
            }
        )

    def filtered(
        self,
        statuses: Collection[str] = (),
        tasks: Collection[str] = (),
        plans: Collection[str] = (),
    ) -> Matrix:
        """Return what is asked for; an empty filter asks for all.

        Tasks are named by id or address, plans by id or province. Of the statuses, cells of others
        are left out, and rows and columns in which no cell is left.
        """
        rows = [
            i for i, row in enumerate(self.rows) if not tasks or {row.id, row.address} & {*tasks}
        ]
        columns = [
            j
            for j, column in enumerate(self.columns)
            if not plans or {column.id, column.province} & {*plans}
        ]

        def kept(i: int, j: int) -> Cell | None:
            cell = self.cells[i][j]
            return cell if cell is not None and (not statuses or cell.status in statuses) else None

        if statuses:
            rows = [i for i in rows if any(kept(i, j) for j in columns)]
            columns = [j for j in columns if any(kept(i, j) for i in rows)]
        return replace(
            self,
            rows=tuple(self.rows[i] for i in rows),
            columns=tuple(self.columns[j] for j in columns),
            cells=tuple(tuple(kept(i, j) for j in columns) for i in rows),
            shown=tuple(status for status in STATUSES if status in statuses),
        )
