"""Mending lines after a slip of syntax, so that one run shows what else there is."""

from __future__ import annotations

import re

from kehoach.source.compose import HOLE
from kehoach.source.slips import Slip, indent_of, speaks

OPENS = re.compile(r"\s*(?:-\s|[A-Za-z_][A-Za-z0-9_]*\s*:)")
"""A line that opens an element or a key, so that others depend on it."""

# What a line may begin with before its value: dashes, then a key as our format has them.
_BEFORE_VALUE = re.compile(r" *(?:- +)*(?:-(?=[^ -])|[a-z_]\w*:)? *", re.ASCII | re.IGNORECASE)


def leave_out(lines: list[str], slip: Slip, holes: set[int]) -> list[str]:
    """Take out of `lines` what `slip` spoils, and return the lines that are gone with it.

    Where its value can be told from what stands around it, none is: a hole is left in its place,
    and the number of its line added to `holes`.
    """
    if slip.mend == "value" and (owner := _owner(lines, slip, holes)) is not None:
        line, before = owner
        lines[line] = f"{before} {HOLE}"
        holes.add(line)
        # What goes on below stands to the right of the key, or of the dash where there is no key.
        _blank(lines, line + 1, before.rfind(" ") + 1)
        return []
    indent = indent_of(lines[slip.line])
    gone, lines[slip.line] = lines[slip.line], ""
    if slip.mend == "rest":
        return [gone, *_blank(lines, slip.line + 1, indent - 1)]
    return [gone, *_blank(lines, slip.line + 1, indent, text=True)]


def _owner(lines: list[str], slip: Slip, holes: set[int]) -> tuple[int, str] | None:
    """Return the line on which the value begins that `slip` stands in, and what is before it."""
    limit = slip.column + 1
    for number in range(slip.line, -1, -1):
        line = lines[number]
        if not line.strip() or indent_of(line) >= limit:
            continue
        limit = indent_of(line)
        found = _BEFORE_VALUE.match(line)
        before = found[0].rstrip() if found else ""
        if before and number not in holes:
            below = number < slip.line and indent_of(lines[slip.line]) <= before.rfind(" ") + 1
            return None if below else (number, before)
    return None


def _blank(lines: list[str], first: int, indent: int, *, text: bool = False) -> list[str]:
    """Blank the lines from `first` on that are indented further than `indent`; return them.

    With `text`, lines at `indent` that open nothing go as well: they belong to the text above.
    """
    gone = []
    for number in range(first, len(lines)):
        line = lines[number]
        if not speaks(line):
            continue
        own = indent_of(line)
        if own < indent or (own == indent and not (text and not OPENS.match(line))):
            break
        gone.append(line)
        lines[number] = ""
    return gone
