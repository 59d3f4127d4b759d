"""Ids of tasks and duties, got back from the names of bookmarks.

A name holds the readable path as far as it fits, and the checksum of the whole path. What fits is
read; what was cut off is guessed and proven by the checksum: the words of the title are tried in
their order, then every ending of at most three letters. Of those the checksum leaves at most one;
that another id was meant is as good as excluded, which with four letters it would not be.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from zlib import crc32

from kehoach.docx.bookmarks import bookmark
from kehoach.ingest.pages import Line, Spot

READABLE = len(bookmark("x" * 99)) - len(bookmark(""))
"""Characters of the path that the name of a bookmark has room for."""

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_LONGEST = 64
_MOST_WORDS = 24
_TRIES = 20_000
_ALL_TRIES = 2_000_000
_ENDING = 3
_ONES = 0xFFFFFFFF
_POLYNOMIAL = 0xEDB88320


class Ids:
    """Finds the ids of one document; the effort for all of them together is bounded."""

    def __init__(self) -> None:
        self._left = _ALL_TRIES

    def find(self, container: Spot, line: Line, title: str) -> str | None:
        """Return the id under which `line` stands in `container`, None where it cannot be told."""
        start = crc32(b".", container.checksum)
        known, whole = _readable(container, line)
        if _fits(known, start, line.checksum):
            return known
        if whole:
            return None
        return self._worded(known, start, line.checksum, title) or _ended(
            known, start, line.checksum
        )

    def _worded(self, known: str, start: int, checksum: int, title: str) -> str | None:
        for tried, candidate in enumerate(_candidates(words_of(title)[:_MOST_WORDS], known)):
            self._left -= 1
            if tried > _TRIES or self._left < 0:
                break
            if _fits(candidate, start, checksum):
                return candidate
        return None


def words_of(title: str) -> list[str]:
    """Return the words of a title as they stand in ids: lower case, without accents."""
    plain = unicodedata.normalize("NFD", title.lower().replace("đ", "d"))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return re.findall(r"[a-z0-9]+", letters)


def _readable(container: Spot, line: Line) -> tuple[str, bool]:
    """Return what can be read of the id, and whether that is all of it."""
    if container.readable is None:
        return "", False
    known = line.readable[len(container.readable) + 1 :].replace("_", "-")
    return known, len(line.readable) < READABLE


def _fits(candidate: str, start: int, checksum: int) -> bool:
    return (
        crc32(candidate.encode(), start) == checksum
        and len(candidate) <= _LONGEST
        and _SLUG.match(candidate) is not None
    )


def _candidates(words: list[str], known: str) -> Iterator[str]:
    """Yield what can be made of `words` in their order, beginning with `known`.

    Words that stand side by side come first: most ids are a stretch of the title.
    """
    for start in range(len(words)):
        made = ""
        for word in words[start:]:
            made = f"{made}-{word}" if made else word
            if made.startswith(known):
                yield made
            elif not known.startswith(made):
                break
    pending = [("", 0)]
    while pending:
        following = []
        for made, index in pending:
            for i in range(index, len(words)):
                longer = f"{made}-{words[i]}" if made else words[i]
                if longer.startswith(known):
                    yield longer
                elif not known.startswith(longer):
                    continue
                if len(longer) < _LONGEST:
                    following.append((longer, i + 1))
        pending = following[:_TRIES]


def _ended(known: str, start: int, checksum: int) -> str | None:
    """Return `known` with the shortest ending that gives `checksum` and makes an id."""
    before = crc32(known.encode(), start) ^ _ONES
    table, by_top = _tables()
    state = checksum ^ _ONES
    for count in range(1, _ENDING + 1):
        index = by_top[state >> 24]
        state = ((state ^ table[index]) << 8 | index) & _ONES
        ending = state ^ before
        if ending < 256**count:
            candidate = known + ending.to_bytes(count, "little").decode("latin-1")
            if candidate.isascii() and _fits(candidate, start, checksum):
                return candidate
    return None


@cache
def _tables() -> tuple[list[int], dict[int, int]]:
    """Return the table of the checksum, and which of its entries has which first byte."""
    table = []
    for byte in range(256):
        entry = byte
        for _ in range(8):
            entry = entry >> 1 ^ (_POLYNOMIAL if entry & 1 else 0)
        table.append(entry)
    return table, {entry >> 24: index for index, entry in enumerate(table)}
