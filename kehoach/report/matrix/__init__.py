"""The matrix of plans and tasks, in the formats that people and programs read.

One small file per format. People read a line for each plan: there are 34 provinces and few tasks.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from kehoach.grid import Matrix
from kehoach.report.comparison import Telling

FORMATS: Mapping[str, str] = {
    name: f"{__name__}.{name}" for name in ("text", "html", "xlsx", "json", "csv", "markdown")
}
"""The name of each format, and the module that renders it."""
TERMINAL = ("text",)
"""The formats that know colours, the width of the window, and details on request."""


def render(
    name: str,
    matrix: Matrix,
    telling: Telling,
    *,
    colour: bool = False,
    width: int = 100,
    details: bool = False,
) -> bytes:
    """Return `matrix` in the format `name`, complete. A format is imported when it is used.

    The options are for `TERMINAL` formats: the others tell everything.
    """
    module = import_module(FORMATS[name])
    options = {"colour": colour, "width": width, "details": details} if name in TERMINAL else {}
    made: bytes | str = module.render(matrix, telling, **options)
    # The name of a file may hold bytes that are no characters.
    return made if isinstance(made, bytes) else made.encode("utf-8", "replace")
