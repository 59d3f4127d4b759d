"""The words that count as one where parts of two plans are paired."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.province import Mark
from kehoach.plan.words import key

_SYLLABLES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonyms:
    """Words for the same thing; the first stands for all."""

    words: tuple[str, ...]
    source: str
    mark: Mark


@cache
def synonyms() -> tuple[Synonyms, ...]:
    """Return the groups of synonyms."""
    return parse_synonyms(read("synonyms.yaml"))


def parse_synonyms(text: str) -> tuple[Synonyms, ...]:
    """Return the groups of a data file.

    Raises:
        DataError: The file is not as it should be.
    """
    with errors_of("synonyms.yaml"):
        found = tuple(build(Synonyms, entry, {}) for entry in entries(text))
        words = [key(word) for group in found for word in group.words]
        if len(set(words)) != len(words):
            raise ValueError("a word is in two groups")
        if any(len(word) != _SYLLABLES for word in words):
            raise ValueError("a word has not just two syllables")
        return found


@cache
def _first_words() -> dict[tuple[str, ...], tuple[str, ...]]:
    return {key(word): key(group.words[0]) for group in synonyms() for word in group.words}


def canonical(syllables: Sequence[str]) -> list[str]:
    """Return the syllables with each synonym replaced by the first of its group."""
    known = _first_words()
    found: list[str] = []
    place = 0
    while place < len(syllables):
        pair = tuple(syllables[place : place + _SYLLABLES])
        replaced = known.get(pair)
        found += replaced or syllables[place : place + 1]
        place += _SYLLABLES if replaced else 1
    return found
