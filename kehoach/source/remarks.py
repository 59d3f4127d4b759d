"""Comments for the nodes of a plan, until each has found its line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kehoach.plan.fault import Loc
from kehoach.source.forms import Form, full_loc


class Remarks:
    """The comments that are to be written, by the place of their node in the long form."""

    def __init__(self, data: Any, form: Form | None, comments: Mapping[Loc, Sequence[str]]) -> None:
        """Take `comments` by places in `data`; what it has not counts for the nearest above."""
        self._lines: dict[Loc, list[str]] = {}
        self._below: dict[Loc, list[Loc]] = {}
        for loc, lines in comments.items():
            self.add(full_loc(data, form, loc), lines)

    def add(self, place: Loc, lines: Sequence[str]) -> None:
        """Take in `lines` for the node at `place` of the long form."""
        if place not in self._lines:
            self._lines[place] = []
            for length in range(len(place) + 1):
                self._below.setdefault(place[:length], []).append(place)
        self._lines[place] += lines

    def waiting(self, loc: Loc) -> bool:
        """Return whether comments for what stands inside the node at `loc` are still to come."""
        return any(self._lines[one] for one in self._below.get(loc, ()) if one != loc)

    def take(self, loc: Loc) -> list[str]:
        """Return the comments for the node at `loc` and what is left of those inside it."""
        taken: list[str] = []
        for one in self._below.get(loc, ()):
            taken += self._lines[one]
            self._lines[one] = []
        return taken
