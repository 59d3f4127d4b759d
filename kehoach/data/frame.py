"""Words by which the parts of a document around its body are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.province import Mark

LISTS = (
    "plan",
    "fixed",
    "ruling",
    "basis",
    "attached",
    "appendix",
    "recipients",
    "signing",
    "deputy",
    "stamp",
    "handling",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameWord:
    """A word of one of the `LISTS`, as it is usually written."""

    list: str
    word: str
    source: str
    mark: Mark


@cache
def frame() -> Mapping[str, tuple[str, ...]]:
    """Return the words, by list."""
    return parse_frame(read("frame.yaml"))


def parse_frame(text: str) -> Mapping[str, tuple[str, ...]]:
    """Return the words of a data file, by list.

    Raises:
        DataError: The file is not as it should be.
    """
    found: dict[str, list[str]] = {name: [] for name in LISTS}
    with errors_of("frame.yaml"):
        for entry in entries(text, under="words"):
            one = build(FrameWord, entry, {})
            if one.list not in found:
                raise ValueError(f"{one.word}: no list {one.list!r}")
            found[one.list].append(one.word)
    return MappingProxyType({name: tuple(words) for name, words in found.items()})
