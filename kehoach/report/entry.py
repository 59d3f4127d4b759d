"""What the catalogue holds for each code."""

from __future__ import annotations

from typing import NamedTuple

Both = tuple[str, str]
"""The same sentence in Vietnamese and in English."""


class Explained(NamedTuple):
    """What `kehoach rule` tells of a rule, besides its sentences.

    `bad` are words of a plan that break it, `good` what they should be: they are Vietnamese in
    every language. Both are proven by the rule's cases.
    """

    what: Both
    why: Both
    bad: str
    good: str


class Entry(NamedTuple):
    """A sentence and, where there is one, what to do about it; Vietnamese first, then English."""

    message: Both
    hint: Both | None = None
    explained: Explained | None = None
