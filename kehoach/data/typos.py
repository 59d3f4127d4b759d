"""The slips of spelling that are never right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.province import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Typo:
    """A phrase that is never right, in lower case, and what is meant.

    After a word of `not_after` or before one of `not_before` it is no slip.
    """

    wrong: str
    right: str
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    source: str
    mark: Mark


@cache
def typos() -> tuple[Typo, ...]:
    """Return the slips of spelling."""
    return parse_typos(read("typos.yaml"))


def parse_typos(text: str) -> tuple[Typo, ...]:
    """Return the slips of a data file.

    Raises:
        DataError: The file is not as it should be.
    """
    with errors_of("typos.yaml"):
        return tuple(build(Typo, entry, {}) for entry in entries(text, "typos"))
