"""Who took over whose words, in the formats that people and programs read."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from kehoach.copied import Copies
from kehoach.report.words import Words

FORMATS: Mapping[str, str] = {name: f"{__name__}.{name}" for name in ("text", "json", "csv")}
"""The name of each format, and the module that renders it."""


def render(name: str, copies: Copies, words: Words) -> bytes:
    """Return the report in the format `name`, complete; a format is imported when it is used."""
    made: str = import_module(FORMATS[name]).render(copies, words)
    # The name of a file may hold bytes that are no characters.
    return made.encode("utf-8", "replace")


def percent(share: float) -> int:
    """Return a share as whole per cent; what is not all is never 100."""
    return int(share * 100 + 1e-9)
