"""The letters that print like Vietnamese ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kehoach.data.table import DataError, build, entries, errors_of, read
from kehoach.plan.province import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAlikes:
    """The twins in one script: each letter of `wrong` looks like that of `right` at its place."""

    name: str
    wrong: str
    right: str
    source: str
    mark: Mark


@cache
def lookalikes() -> tuple[LookAlikes, ...]:
    """Return the twins, one script after the other."""
    return parse_lookalikes(read("lookalikes.yaml"))


def parse_lookalikes(text: str) -> tuple[LookAlikes, ...]:
    """Return the twins of a data file.

    Raises:
        DataError: The file is not as it should be.
    """
    with errors_of("lookalikes.yaml"):
        found = tuple(build(LookAlikes, entry, {}) for entry in entries(text, "scripts"))
    for one in found:
        if len(one.wrong) != len(one.right):
            raise DataError(f"lookalikes.yaml: {one.name}: not one letter for each")
    return found
