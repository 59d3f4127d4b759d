"""Words about offices: abbreviations of posts, degrees, heads and the bodies that they head."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.province import Mark

LISTS = ("post", "degree", "head", "collective", "single")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeWord:
    """A word about an office.

    Attributes:
        list: The list that it belongs to, one of `LISTS`.
        word: As it is written.
        meaning: What an abbreviation stands for.
        before: What must follow for the word to have this meaning; nothing where it always has.
        source: Where it was read.
        mark: How well it is known.
    """

    list: str
    word: str
    meaning: str = ""
    before: tuple[str, ...] = ()
    source: str
    mark: Mark


@cache
def offices() -> Mapping[str, tuple[OfficeWord, ...]]:
    """Return the words about offices, by list."""
    return parse_offices(read("offices.yaml"))


def parse_offices(text: str) -> Mapping[str, tuple[OfficeWord, ...]]:
    """Return the words of a data file, by list.

    Raises:
        DataError: The file is not as it should be.
    """
    found: dict[str, list[OfficeWord]] = {name: [] for name in LISTS}
    with errors_of("offices.yaml"):
        for entry in entries(text, under="words"):
            word = build(OfficeWord, entry, {})
            if word.list not in found:
                raise ValueError(f"{word.word}: no list {word.list!r}")
            found[word.list].append(word)
    return MappingProxyType({name: tuple(words) for name, words in found.items()})
