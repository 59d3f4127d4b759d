"""Numbers and letters: how each level of a plan is marked, and how an official cites a place.

Marks are computed from positions, never stored: `II.`, `3.`, `đ)`, `-`, `+`, `3.2.`. An address
joins the marks without their punctuation (`II.3`, `I.2.đ`); a dash or a plus has no number of its
own, so its position counts (`I.1.2` is the second dash of I.1). Where numbers stand beside dashes,
the dashes are cited as such: `II.1.2` is task 1.2., `II.1.-2` the second dash above it.
"""

from __future__ import annotations

from typing import NamedTuple

from kehoach.plan.text import Computed

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Mark(NamedTuple):
    """How one numbered paragraph is marked (`đ)`) and cited (`đ`)."""

    printed: Computed
    cited: str


class Numbering(NamedTuple):
    """A family of marks: one form per level from the part down, and the letters of points.

    The forms are `I.`, `1.`, `1.1.`, `a)`, `-` and `+`; `nested` are those from a task within a
    task down.
    """

    levels: tuple[str, ...]
    nested: tuple[str, ...]
    letters: tuple[str, ...]

    def inside(self, forms: tuple[str, ...]) -> tuple[str, ...]:
        """Return the forms of the tasks inside a task that is marked with the first of `forms`."""
        return self.nested if forms[0] in ("1.", self.levels[1]) else forms[1:]

    def mark(self, form: str, position: int, above: str = "") -> Mark | None:
        """Return the mark at `position` (from 1), or None where the letters are used up.

        `above` is the number of what it stands below, which the form `1.1.` repeats.
        """
        if form in "-+":
            return Mark(Computed(form), str(position))
        if form == "a)":
            if position > len(self.letters):
                return None
            cited = self.letters[position - 1]
        else:
            cited = roman(position) if form == "I." else str(position)
        printed = f"{above}.{cited}" if form == "1.1." else cited
        return Mark(Computed(printed + form[-1]), cited)


TABLE = ("1.", "-", "+")
"""The forms in a table of tasks."""
GROUPED_TABLE = ("I.", *TABLE)
"""The forms in a table of tasks whose rows stand in groups."""


def roman(number: int) -> str:
    """Return `number` (from 1, below 40 in practice) in Roman numerals."""
    numeral = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral
