"""The usual words of plans: labels, headings, heads of columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.words import parentheses

Key = tuple[str, ...]
_MOST = 16
"""Words that are known are far fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """Words that plans use in one place (`use`), and what they mean there.

    With `within`, they may stand among other words.
    """

    use: str
    means: str
    words: str
    within: bool = False
    source: str


class Vocabulary:
    """The words of one use, found without regard to accents, case and parentheses."""

    def __init__(self, usual: tuple[Usual, ...]) -> None:
        self._meanings: dict[Key, tuple[str, ...]] = {}
        self._within: set[Key] = set()
        for one in usual:
            key = key_of(one.words)
            self._meanings[key] = (*self._meanings.get(key, ()), one.means)
            if one.within:
                self._within.add(key)
        self._ranks = {key: rank for rank, key in enumerate(self._meanings)}
        self._longest = max(map(len, self._meanings), default=0)

    def exactly(self, words: str) -> tuple[str, ...]:
        """Return what `words` may mean, most usual first; nothing where they are not known."""
        return self._meanings.get(_short_key(str(words)), ())

    def rank(self, words: str) -> int:
        """Return how far down the list `words` stand; what is not known stands behind all."""
        return self._ranks.get(_short_key(str(words)), len(self._ranks))

    def begins(self, words: str) -> bool:
        """Return whether `words` begin with something that is known."""
        key = key_of(words, most=self._longest)
        return any(key[:length] in self._meanings for length in range(1, len(key) + 1))

    def inside(self, words: str) -> tuple[str, ...]:
        """Return the meanings of the words in `words` that are known, the longest words first.

        Of equally long ones the first comes first.
        """
        key = key_of(words)
        if key in self._meanings:
            return self._meanings[key]
        found = [one for one in _stretches(key, self._longest) if one in self._within]
        found.sort(key=len, reverse=True)
        return tuple(dict.fromkeys(one for stretch in found for one in self._meanings[stretch]))

    def holds(self, words: str) -> bool:
        """Return whether words that may stand among others stand anywhere in `words`."""
        return any(one in self._within for one in _stretches(key_of(words), self._longest))


@cache
def vocabulary(use: str) -> Vocabulary:
    """Return the words of one use: label, part, section, column, closing or duty."""
    return Vocabulary(tuple(one for one in usual_words() if one.use == use))


@cache
def usual_words() -> tuple[Usual, ...]:
    """Return all usual words."""
    return parse_usual_words(read("labels.yaml"))


def parse_usual_words(text: str) -> tuple[Usual, ...]:
    """Return the words of a data file.

    Raises:
        DataError: The file is not as it should be.
    """
    with errors_of("labels.yaml"):
        return tuple(build(Usual, entry, {}) for entry in entries(text, under="entries"))


def key_of(words: str, most: int | None = None) -> Key:
    """Return the words as they are compared; with `most`, no more than that many of the first."""
    if most is not None:
        words = words[: most * 16]
    for span in reversed(parentheses(words)):
        words = words[: span.start] + " " + words[span.end :]
    return tuple(bare_words(words)[:most])


@lru_cache(maxsize=4096)  # plans say the same labels over and over
def _short_key(words: str) -> Key:
    return key_of(words, most=_MOST)


def bare_words(text: str) -> list[str]:
    """Return the words of `text` in lower case, without accents and punctuation."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return re.findall(r"[a-z0-9]+", letters)


def _stretches(key: Key, longest: int) -> Iterator[Key]:
    for start in range(len(key)):
        for end in range(start + 1, min(start + longest, len(key)) + 1):
            yield key[start:end]
