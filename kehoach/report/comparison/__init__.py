"""What two plans have in common and what not, in the formats that people and programs read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from kehoach.comparison import Comparison
from kehoach.report.words import Words

FORMATS: Mapping[str, str] = {
    name: f"{__name__}.{name}" for name in ("text", "json", "html", "markdown", "stat")
}
"""The name of each format, and the module that renders it."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How a comparison is told: in which language, and the names of the agencies by id."""

    words: Words
    agency_names: Mapping[str, str]


def render(
    name: str,
    comparison: Comparison,
    telling: Telling,
    *,
    width: int = 80,
    colour: bool = False,
    drawn: bool = True,
) -> str:
    """Return `comparison` in the format `name`; it is imported when it is used.

    `width` and `colour` are those of a terminal, and `drawn` is whether lines may be drawn on it,
    for the formats that have any use for them.
    """
    module = import_module(FORMATS[name])
    options: dict[str, int] = {"width": width} if name in ("text", "stat") else {}
    if name == "text":
        options |= {"colour": colour, "drawn": drawn}
    text: str = module.render(comparison, telling, **options)
    # The name of a file may hold bytes that are no characters.
    return text.encode("utf-8", "replace").decode("utf-8")
