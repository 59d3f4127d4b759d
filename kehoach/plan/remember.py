"""What was worked out once is remembered for when the same text, or the same part, comes again.

Plans copy from one another, one text of a plan is read for several ends, and the plan of a province
is held against those of a hundred communes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar, TypeVarTuple

Ts = TypeVarTuple("Ts")
R = TypeVar("R")
T = TypeVar("T")

MOST = 2048
"""Texts that each function remembers: those of some thirty plans."""
LONGEST = 4000
"""Characters of the longest text that is kept, so that what is kept in memory is bounded."""


def remembered(read: Callable[[str, *Ts], R]) -> Callable[[str, *Ts], R]:
    """Return `read` with a memory for the texts that it was given last.

    What it returns must depend on its arguments alone, and is shared: it must never be changed.
    """
    kept = lru_cache(maxsize=MOST)(read)

    @wraps(read)
    def found(text: str, /, *rest: *Ts) -> R:
        return (kept if len(text) <= LONGEST else read)(text, *rest)

    return found


class Itself(Generic[T]):
    """A plan, or a part of one, as a key: it is no other, whatever it says."""

    __slots__ = ("one",)

    def __init__(self, one: T) -> None:
        self.one = one

    def __hash__(self) -> int:
        return id(self.one)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Itself) and self.one is other.one
