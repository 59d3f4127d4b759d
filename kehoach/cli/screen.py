"""What the terminal of the user shows."""

from __future__ import annotations

import os
import shutil
import sys
from typing import NamedTuple


class Screen(NamedTuple):
    """How a report may look: how wide it is, with or without colours and drawn lines."""

    width: int
    colour: bool
    drawn: bool


def screen(*, to_file: bool) -> Screen:
    """Return how what is printed, or written to a file, may look.

    Lines are drawn for eyes at a terminal: a program, or a voice that reads to somebody, gets none.
    """
    drawn = not to_file and sys.stdout.isatty() and not dumb()
    return Screen(shutil.get_terminal_size().columns, not to_file and coloured(), drawn)


def terminal_width() -> int | None:
    """Return how wide the terminal of stdout is, or None where stdout goes elsewhere."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def coloured() -> bool:
    """Return whether what goes to stdout may be coloured: on a terminal that knows colours.

    A terminal that calls itself dumb shows the signs that stand for them. https://no-color.org
    """
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and not dumb()


def dumb() -> bool:
    """Return whether the terminal can show nothing but one line after the other."""
    return os.environ.get("TERM") == "dumb"
