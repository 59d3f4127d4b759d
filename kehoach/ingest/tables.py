"""The table of an appendix: its columns, and the tasks in its rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

from kehoach.ingest.ids import READABLE
from kehoach.ingest.pages import Grid, Line, NotUnderstood, Spot
from kehoach.ingest.passages import Data, Passages, filled, unmarked
from kehoach.plan.model import TASK_FIELDS

SHARES = {
    "position": 1,
    "title": 5,
    "activities": 6,
    "lead": 3,
    "coordination": 3,
    "timeline": 2,
    "results": 3,
    "funding": 2,
}
"""How wide the compiler makes the columns, as shares; a column without words is told by it."""

# Words in the head of a column that tell what an empty one is for.
_HEADS = {
    "position": ("stt", "tt", "số tt"),
    "title": ("nhiệm vụ", "công việc"),
    "activities": ("nội dung", "hoạt động"),
    "lead": ("chủ trì",),
    "coordination": ("phối hợp",),
    "timeline": ("thời gian", "thời hạn", "tiến độ"),
    "results": ("kết quả", "sản phẩm"),
    "funding": ("kinh phí",),
}
_DASH = "-"
# What a number looks like on each level of a table with groups; without groups the first is left
# out. See `Numbering.nested` for the letters.
_LEVELS = (r"[IVXLCDM]+", r"[0-9]+", r"[a-zđ]", r"-", r"\+")


class TaskTable:
    """Reads one table; `prefix` begins the ids of tasks whose own cannot be told."""

    def __init__(self, passages: Passages, grid: Grid, table: int, prefix: str) -> None:
        self.passages = passages
        self.grid = grid
        self.table = table
        self.prefix = prefix
        self.columns: dict[str, int] = {}

    def read(self, tasks: Spot) -> Data:
        """Return columns and tasks; `tasks` is the path of the list of tasks."""
        lines = [line for line in self.passages.pages.tabled.get(self.table, ()) if _row(line) > 0]
        rows = [list(row) for _, row in groupby(lines, key=_row)]
        depths = self.depths(rows, tasks)
        top: list[Data] = []
        # From the whole table down: where tasks go, their path, and the position of the next.
        stack: list[tuple[list[Data], Spot]] = [(top, tasks)]
        for row, depth in zip(rows, depths, strict=True):
            del stack[depth + 1 :]
            if len(stack) <= depth or depth >= len(_LEVELS):
                raise NotUnderstood
            into, container = stack[depth]
            position = "-".join(
                str(len(siblings) + (level == depth)) for level, (siblings, _) in enumerate(stack)
            )
            task, spot = self.task(row, container, f"{self.prefix}-{position}")
            into.append(task)
            inner: list[Data] = []
            task["tasks"] = inner
            stack.append((inner, spot.step("tasks")))
        return filled(columns=self.named_columns(), tasks=top)

    # Rows.

    def task(self, row: list[Line], container: Spot, position: str) -> tuple[Data, Spot]:
        """Return the task of one row, and its path."""
        line, number = _title(row)
        data, spot = self.passages.named(container, line, line.text, position)
        data["title"] = line.text
        self.column("title", line)
        if number is not None:
            self.column("position", number)
            self.passages.take(spot.step("mark"))
        at = {one.checksum: one for one in row}
        for name in TASK_FIELDS:
            below = spot.step(name)
            cells = [at.get(one.checksum) for one in (below, below.step("paragraphs").step(1))]
            cells.append(at.get(below.step(1).checksum))
            for cell in filter(None, cells):
                self.column(name, cell)
            if field := self.cell(below):
                data[name] = field
        return data, spot

    def cell(self, spot: Spot) -> Data:
        """Return what one cell says: in a table, items of all levels have a dash."""
        return filled(text=self.passages.text(spot)) | self.below(spot)

    def below(self, spot: Spot, depth: int = 0) -> Data:
        """Return what stands in a cell below the paragraph at `spot`."""
        if depth > len(_LEVELS):
            raise NotUnderstood
        paragraphs = self.passages.listed(spot.step("paragraphs"))
        items: list[Data] = []
        while line := self.passages.take(at := spot.step(len(items) + 1)):
            items.append({"text": unmarked(line.text, _DASH)} | self.below(at, depth + 1))
        return filled(paragraphs=paragraphs, items=items)

    def column(self, name: str, line: Line) -> None:
        """Note that `line` stands in the column `name`; one column holds one thing."""
        column = line.cell.column if line.cell else None
        if column is None or self.columns.setdefault(name, column) != column:
            raise NotUnderstood

    # Groups.

    def depths(self, rows: list[list[Line]], tasks: Spot) -> list[int]:
        """Return how deep the task of each row stands: by number, else by weight and bookmark."""
        titles = [_title(row) for row in rows]
        numbers = [number.text for _, number in titles if number is not None]
        if rows and len(numbers) == len(rows):
            levels = _LEVELS if re.fullmatch(_LEVELS[0], numbers[0]) else _LEVELS[1:]
            return [_level(levels, number) for number in numbers]
        return list(self.weighed([line for line, _ in titles], tasks))

    def weighed(self, titles: list[Line], tasks: Spot) -> Iterator[int]:
        """Yield depths where no numbers are printed.

        A title in bold has tasks below, and the next row is the first of them. Any other row may
        go on with each of the lists that are open; the bookmark says with which.
        """
        groups: list[Line] = []
        containers = [tasks]
        depth = 0
        for before, line in zip([None, *titles], titles, strict=False):
            if before is not None and before.bold:
                depth += 1
            elif before is not None:
                may = [d for d in range(depth, -1, -1) if d == 0 or _below(groups[d - 1], line)]
                fits = [d for d in may if self.passages.id_fits(containers[d], line, line.text)]
                depth = (fits or may)[0]
            del containers[depth + 1 :], groups[depth:]
            containers.append(Spot(line.checksum, None).step("tasks"))
            groups.append(line)
            yield depth

    # Columns.

    def named_columns(self) -> dict[str, str]:
        """Return the heads of the columns under the names of what stands in them."""
        head = self.grid.head
        names = {column: name for name, column in self.columns.items()}
        shares = self.shares(names)
        for hinted in (True, False):
            for column, label in enumerate(head):
                free = [
                    name
                    for name, share in SHARES.items()
                    if name not in names.values()
                    and (shares is None or shares[column] == share)
                    and (not hinted or _meant(name, label))
                ]
                if column not in names and free:
                    names[column] = free[0]
        if len(names) != len(head):
            raise NotUnderstood
        return {names[column]: label for column, label in enumerate(head)}

    def shares(self, names: Mapping[int, str]) -> list[int] | None:
        """Return the shares of the columns, None where the widths are not the compiler's."""
        widths = self.grid.widths
        total = sum(widths)
        if len(widths) != len(self.grid.head) or total <= 0:
            return None
        room = Counter(SHARES.values())
        for whole in range(1, sum(SHARES.values()) + 1):
            exact = [width * whole / total for width in widths]
            shares = [round(one) for one in exact]
            if (
                all(abs(one - share) < 0.05 for one, share in zip(exact, shares, strict=True))
                and Counter(shares) <= room
                and all(SHARES[name] == shares[column] for column, name in names.items())
            ):
                return shares
        return None


def _row(line: Line) -> int:
    return line.cell.row if line.cell else 0


def _title(row: list[Line]) -> tuple[Line, Line | None]:
    """Return the paragraphs of title and number; the title is the first column of words."""
    for title in row[:2]:
        mark = Spot(title.checksum, None).step("mark").checksum
        for number in row:
            if number.checksum == mark:
                return title, number
    return row[0], None


def _below(group: Line, line: Line) -> bool:
    """Return whether the readable paths allow that `line` stands below `group`."""
    return line.readable.startswith(f"{group.readable}_tasks_"[:READABLE])


def _level(levels: tuple[str, ...], number: str) -> int:
    found = next((i for i, form in enumerate(levels) if re.fullmatch(form, number)), None)
    if found is None:
        raise NotUnderstood
    return found


def _meant(name: str, label: str) -> bool:
    words = label.casefold()
    if name == "position":
        return words in _HEADS[name]
    return any(one in words for one in _HEADS[name])
