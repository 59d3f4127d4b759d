"""What differs between two versions of a plan whose elements know each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from kehoach.increasing import longest_increasing
from kehoach.pull.places import Anchor
from kehoach.pull.tree import Element, Tag, elements, plain, text_of
from kehoach.pulled import Kind

# Lists that print nothing themselves; each is told as a whole.
_WHOLE = {"order", "parts"}


class Difference(NamedTuple):
    """One difference, at a place that either version has."""

    kind: Kind
    anchor: Anchor
    before: str
    after: str


def edits_between(before: Any, after: Any) -> list[Difference]:
    """Return what leads from one version to the other."""
    tags = [{one.tag for _, one in elements(side)} for side in (before, after)]
    return list(_Edits(*tags).mapping(before, after, (None, ())))


class _Edits:
    def __init__(self, before: set[Tag], after: set[Tag]) -> None:
        self.before, self.after = before, after

    def mapping(self, before: Any, after: Any, anchor: Anchor) -> Iterator[Difference]:
        tag, rest = anchor
        for key in dict.fromkeys([*before, *after]):
            one, other = before.get(key), after.get(key)
            at = (tag, (*rest, key))
            if one is other:
                continue
            if key in _WHOLE or not isinstance(one or other, list):
                yield from self.value(one, other, at)
            else:
                yield from self.listing(one or [], other or [])

    def value(self, before: Any, after: Any, anchor: Anchor) -> Iterator[Difference]:
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self.mapping(before, after, anchor)
        elif plain(before) != plain(after):
            kind: Kind = "changed"
            if before is None or after is None:
                kind = "added" if before is None else "removed"
            yield Difference(kind, anchor, text_of(before), text_of(after))

    def listing(self, before: Sequence[Element], after: Sequence[Element]) -> Iterator[Difference]:
        known = {one.tag: one for one in before}
        there = {one.tag for one in after}
        for one in before:
            if one.tag not in there and one.tag not in self.after:
                yield Difference("removed", (one.tag, ()), text_of(one.value), "")
        places = {one.tag: i for i, one in enumerate(before)}
        common = [one.tag for one in after if one.tag in known]
        stay = {*longest_increasing([places[tag] for tag in common])}
        moved = {tag for i, tag in enumerate(common) if i not in stay}
        for one in after:
            if one.tag in known:
                if one.tag in moved:
                    yield Difference("moved", (one.tag, ()), "", text_of(one.value))
                yield from self.value(known[one.tag].value, one.value, (one.tag, ()))
            elif one.tag in self.before:
                yield Difference("moved", (one.tag, ()), "", text_of(one.value))
            else:
                yield Difference("added", (one.tag, ()), "", text_of(one.value))
