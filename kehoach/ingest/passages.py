"""Passages looked up by their bookmarks: paragraphs and items below any place of the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zlib import crc32

from kehoach.ingest.ids import Ids
from kehoach.ingest.pages import Line, NotUnderstood, Pages, Spot
from kehoach.plan.address import Numbering

Data = dict[str, Any]


class Passages:
    """The lines of a file, each to be taken once, and the marks that they must begin with."""

    def __init__(self, pages: Pages, numbering: Numbering) -> None:
        self.pages = pages
        self.numbering = numbering
        self._lines = {line.checksum: line for line in pages.lines}
        self._cursors: dict[str, int] = {}
        self._ids = Ids()
        self._unnamed: list[tuple[Data, str]] = []
        self._names: set[str] = set()

    def take(self, spot: Spot) -> Line | None:
        """Return the line of the node at `spot`, None where it has none or it was taken.

        What is printed again (the header, above a plan that goes with its Decision) says the same.
        """
        line = self._lines.pop(spot.checksum, None)
        if line is None:
            return None
        times = 2
        while again := self._lines.pop(_again(spot, times), None):
            if again.text != line.text:
                raise NotUnderstood
            times += 1
        return line

    def need(self, spot: Spot) -> Line:
        """Return the line of the node at `spot`, which no document is without."""
        line = self.take(spot)
        if line is None:
            raise NotUnderstood
        return line

    def text(self, spot: Spot) -> str | None:
        """Return the words of a node without a mark, None where it is not there."""
        line = self.take(spot)
        return None if line is None else line.text

    def listed(self, spot: Spot, mark: str = "") -> list[str]:
        """Return the words of the list at `spot`, each element without `mark`."""
        found: list[str] = []
        while line := self.take(spot.step(len(found) + 1)):
            found.append(unmarked(line.text, mark) if mark else line.text)
        return found

    def below(self, spot: Spot, forms: Sequence[str]) -> Data:
        """Return what continues the node at `spot`: its paragraphs, and items marked by `forms`."""
        return filled(
            paragraphs=self.listed(spot.step("paragraphs")), items=self.items(spot, forms)
        )

    def items(self, spot: Spot, forms: Sequence[str]) -> list[Data]:
        """Return the items directly below `spot`."""
        found: list[Data] = []
        while line := self.take(at := spot.step(len(found) + 1)):
            mark = self.mark(forms, len(found) + 1)
            found.append({"text": unmarked(line.text, mark)} | self.below(at, forms[1:]))
        return found

    def mark(self, forms: Sequence[str], position: int) -> str:
        """Return the mark at `position` (from 1) of the first of `forms`."""
        mark = self.numbering.mark(forms[0], position) if forms else None
        if mark is None:
            raise NotUnderstood
        return mark.printed

    def next_in(self, container: str, after: Line) -> Line | None:
        """Return the first line below the top key `container` after a line that was not taken.

        So come tasks and duties: their paths hold an id, which the file does not state.
        """
        lines = self.pages.lines
        at = self._cursors.get(container, after.order + 1)
        while at < len(lines) and lines[at].checksum not in self._lines:
            at += 1
        self._cursors[container] = at
        if at == len(lines) or not lines[at].readable.startswith(f"{container}_"):
            return None
        return lines[at]

    def left(self) -> bool:
        """Return whether lines are left that nobody took."""
        return bool(self._lines)

    # Ids.

    def named(self, container: Spot, line: Line, title: str, position: str) -> tuple[Data, Spot]:
        """Return the data of a task or duty with its id, and its path.

        Where the id cannot be told, `position` becomes one, once all others are known.
        """
        self._lines.pop(line.checksum, None)
        data: Data = {"id": self._ids.find(container, line, title)}
        readable = container.readable
        if data["id"] is None:
            self._unnamed.append((data, position))
            readable = None
        else:
            self._names.add(data["id"])
        if readable is not None:
            readable = f"{readable}_{data['id'].replace('-', '_')}"
        return data, Spot(line.checksum, readable)

    def id_fits(self, container: Spot, line: Line, title: str) -> bool:
        """Return whether an id is found under which `line` stands in `container`."""
        return self._ids.find(container, line, title) is not None

    def name_the_rest(self) -> None:
        """Give an id to what is left without one."""
        for data, position in self._unnamed:
            name, times = position, 1
            while name in self._names:
                times += 1
                name = f"{position}-x{times}"
            self._names.add(name)
            data["id"] = name


def unmarked(text: str, mark: str) -> str:
    """Return `text` without the mark that it begins with, and nothing else taken away."""
    if not text.startswith(f"{mark} "):
        raise NotUnderstood
    return text[len(mark) + 1 :]


def filled(**values: Any) -> Data:
    """Return the values that say something."""
    return {key: value for key, value in values.items() if value}


def _again(spot: Spot, times: int) -> int:
    """Return the checksum of the path that is printed for the `times`-th time."""
    return crc32(f"#{times}".encode(), spot.checksum)
