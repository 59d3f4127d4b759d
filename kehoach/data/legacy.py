"""Encodings of Vietnamese from before Unicode, and how each shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.province import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Legacy:
    """One encoding: `charmap` is its name for the converter, `title` its name for people.

    `telltales` are words as they look when read as Western European; `gaps` are what the
    converter does not know: what it looks like, a space, the letter.
    """

    name: str
    charmap: str
    title: str
    telltales: tuple[str, ...]
    gaps: tuple[str, ...]
    source: str
    mark: Mark


@cache
def legacies() -> tuple[Legacy, ...]:
    """Return the encodings."""
    return parse_legacies(read("legacy.yaml"))


def parse_legacies(text: str) -> tuple[Legacy, ...]:
    """Return the encodings of a data file.

    Raises:
        DataError: The file is not as it should be.
    """
    with errors_of("legacy.yaml"):
        return tuple(build(Legacy, entry, {}) for entry in entries(text))
