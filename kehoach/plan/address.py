"""Numbers and letters: how each level of a plan is marked, and how an official cites a place.

Marks are computed from positions, never stored: `II.`, `3.`, `đ)`, `-`, `+`. An address joins the
marks without their punctuation (`II.3`, `I.2.đ`); a dash or a plus has no number of its own, so its
position counts (`I.1.2` is the second dash of I.1).
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

    The forms are `I.`, `1.`, `a)`, `-` and `+`. Tasks within tasks take letters in every family.
    """

    levels: tuple[str, ...]
    letters: tuple[str, ...]

    @property
    def nested(self) -> tuple[str, ...]:
        """Return the forms from a task within a task down."""
        return ("a)", *(form for form in self.levels if form in "-+"))

    def mark(self, form: str, position: int) -> Mark | None:
        """Return the mark at `position` (from 1), or None where the letters are used up."""
        if form == "I.":
            cited = roman(position)
        elif form == "1.":
            cited = str(position)
        elif form == "a)":
            if position > len(self.letters):
                return None
            cited = self.letters[position - 1]
        else:
            return Mark(Computed(form), str(position))
        return Mark(Computed(cited + form[-1]), cited)


def roman(number: int) -> str:
    """Return `number` (from 1, below 40 in practice) in Roman numerals."""
    numeral = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral
