"""What a fix replaces, by lines and columns."""

from __future__ import annotations

from typing import NamedTuple

from kehoach.finding import Finding, Place


class Mending(NamedTuple):
    """The stretch that a fix replaces, and what shall stand there."""

    place: Place
    text: str


def mending(finding: Finding) -> Mending | None:
    """Return the fix of a finding, for programs that mend files themselves.

    A fix replaces what the finding names. One that reaches further, or that changes only how
    letters are encoded, is left to `--fix`, which knows the whole text.
    """
    edit, place = finding.fix, finding.place
    if edit is None or place is None:
        return None
    if place.line == place.end_line:
        named = place.source_line[place.column - 1 : place.end_column - 1]
        if edit.end - edit.start != place.end_column - place.column or edit.new == named:
            return None
    return Mending(place, edit.new)
