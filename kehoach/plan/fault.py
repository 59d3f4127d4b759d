"""A problem of a plan's data, before its place in the file is looked up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Loc = tuple[str | int, ...]
"""A path inside a plan's data: keys and 0-based positions, as pydantic reports them."""


def last_key(loc: Loc) -> str:
    """Return the key that a place is under."""
    return next((key for key in reversed(loc) if isinstance(key, str)), "")


@dataclass(frozen=True, slots=True)
class Fault:
    """One problem: a code of the message catalogue, its parameters, and where it stands.

    With `at_key`, the key at the end of `loc` is at fault, not its value. `related` is the other
    half of the problem, such as the first of two equal ids.
    """

    code: str
    loc: Loc
    params: Mapping[str, str | int] = field(default_factory=dict)
    at_key: bool = False
    related: Loc | None = None


class Faulty(Exception):  # noqa: N818 - reads as what happened
    """A plan's data cannot be used; whoever knows its positions turns the faults into findings."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__([fault.code for fault in faults])
        self.faults = tuple(faults)
