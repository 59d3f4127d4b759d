"""The words of a plan that somebody has yet to write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.province import Mark

FILE = "skeleton.yaml"
USES = (
    *("blank", "symbol", "title", "preamble", "preamble-attached"),
    *("recipient", "authority", "locality", "closing", "attached-to"),
    *("province-preamble", "province-preamble-direct"),
    *("province-preamble-attached", "province-preamble-attached-direct"),
    "province-recipient",
    *("duty-so-tai-chinh", "duty-so-ban-nganh", "duty-mat-tran", "duty-xa-phuong"),
    "request",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words of one of the `USES`, with the blanks that the head of the file explains."""

    use: str
    words: str
    source: str
    mark: Mark


@cache
def skeleton() -> Mapping[str, tuple[str, ...]]:
    """Return the words, by use, in the order of the file."""
    return parse_skeleton(read(FILE))


def parse_skeleton(text: str) -> Mapping[str, tuple[str, ...]]:
    """Return the words of a data file, by use.

    Raises:
        DataError: The file is not as it should be.
    """
    found: dict[str, list[str]] = {use: [] for use in USES}
    with errors_of(FILE):
        for entry in entries(text, under="words"):
            one = build(Phrase, entry, {})
            if one.use not in found:
                raise ValueError(f"{one.words}: no use {one.use!r}")
            found[one.use].append(one.words)
        if empty := [use for use, words in found.items() if not words]:
            raise ValueError(f"no words for {empty}")
    return MappingProxyType({use: tuple(words) for use, words in found.items()})
