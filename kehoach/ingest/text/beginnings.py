"""How a line begins: with a bullet, a number, a letter; and whether these count on.

Stricter than `ingest.recognise.marks`, which reads whole paragraphs: a line may be the rest of a
sentence, and begin with the number of a document or a year.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal["bullet", "number", "letter", "roman", "article"]

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"
# Bullets of symbol fonts arrive as private characters. They are compared one by one: a pattern that
# reaches beyond U+00FF takes long to compile.
_BULLETS = f"{DASHES}+*•●○▪■◦➢✓·\uf02d\uf0b7\uf0a7\uf0d8\uf076"
_COUNTED = re.compile(
    r"(?:(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2}){0,4}[.)/]|[0-9]{1,2}(?:\.[0-9]{1,2}){1,4})"
    r"|(?P<letter>[a-zđ])[.)/]"
    r"|(?P<roman>[IVX]{1,6})[.)]"
    r"|Điều (?P<article>[0-9]{1,3})[.:])(?=\s)"
)
_ROMAN = {"I": 1, "V": 5, "X": 10}
_ALPHABETS = (
    "abcdđeghiklmnopqrstuvxy",
    "abcdefghijklmnopqrstuvwxyz",
    "abcdđefghijklmnopqrstuvwxyz",
)


class Beginning(NamedTuple):
    """A mark: its kind, its words, and what it counts: (2, 1) for "2.1.", nothing for a bullet."""

    kind: Kind
    text: str
    counts: tuple[int | str, ...] = ()


def beginning(text: str) -> Beginning | None:
    """Return the mark that a line begins with, if any; after a bullet no space is needed."""
    if text[:1] in _BULLETS:
        return Beginning("bullet", text[0]) if text else None
    found = _COUNTED.match(text)
    if found is None:
        return None
    if found["number"]:
        steps = tuple(map(int, re.findall("[0-9]+", found["number"])))
        return Beginning("number", found[0], steps)
    if found["letter"]:
        return Beginning("letter", found[0], (found["letter"],))
    if found["roman"]:
        return Beginning("roman", found[0], (_roman(found["roman"]),))
    return Beginning("article", found[0], (int(found["article"]),))


def _roman(digits: str) -> int:
    values = [_ROMAN[one] for one in digits]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-one if one < following else one for one, following in pairs)


class Count:
    """The marks of a document so far: whether the next one counts on."""

    def __init__(self) -> None:
        self._last: dict[tuple[Kind, tuple[int | str, ...]], int | str] = {}

    def follows(self, mark: Beginning) -> bool:
        """Return whether `mark` is a first one, or comes after the last of its kind."""
        *above, count = mark.counts
        if count in {1, "a"}:
            return True
        last = self._last.get((mark.kind, tuple(above)))
        if last is None:
            return False
        if isinstance(count, int):
            return isinstance(last, int) and count == last + 1
        return any(f"{last}{count}" in alphabet for alphabet in _ALPHABETS)

    def enter(self, mark: Beginning) -> None:
        """Let `mark` be the last of its kind."""
        if mark.counts:
            *above, count = mark.counts
            self._last[mark.kind, tuple(above)] = count
