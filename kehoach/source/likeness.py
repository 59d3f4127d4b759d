"""Which element of a list became which: by id, by equal words, then by words that are alike."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

from kehoach.increasing import longest_increasing
from kehoach.source.forms import identity

_ALIKE = 0.5
# Comparing each with each takes time that grows with the square of both numbers; what is left after
# ids and equal words is a handful.
_MOST_PAIRS = 900
_MOST_WORDS = 200


def pair(before: Sequence[Any], after: Sequence[Any]) -> list[int | None]:
    """Return for each element of `after` the position in `before` of what it was, if it was there.

    Elements are in long form. No position is returned twice.
    """
    found: list[int | None] = [None] * len(after)
    taken: set[int] = set()
    for keys in (_ids, _words_of_each):
        places: dict[str, list[int]] = {}
        for place, key in reversed([*enumerate(keys(before))]):
            if key and place not in taken:
                places.setdefault(key, []).append(place)
        for position, key in enumerate(keys(after)):
            if found[position] is None and places.get(key):
                found[position] = place = places[key].pop()
                taken.add(place)
    left = [place for place in range(len(before)) if place not in taken]
    new = [position for position, place in enumerate(found) if place is None]
    if len(left) * len(new) <= _MOST_PAIRS:
        for place, position in _alike(before, after, left, new):
            found[position] = place
    _fill(found, [bool(one) for one in _ids(before)], [bool(one) for one in _ids(after)])
    return found


def _fill(found: list[int | None], named: Sequence[bool], named_after: Sequence[bool]) -> None:
    """Pair what is left where as many elements as before stand between the same neighbours.

    Not those that have an id of their own.
    """
    stay = in_order(found)
    anchors = [(-1, -1), *((n, one) for n, one in enumerate(found) if one in stay)]
    anchors.append((len(found), len(named)))
    taken = {*found}
    for (above, was_above), (below, was_below) in pairwise(anchors):
        new, old = range(above + 1, below), range(was_above + 1, was_below)
        if len(new) == len(old):
            for position, place in zip(new, old, strict=True):
                free = found[position] is None and place not in taken
                if free and not named[place] and not named_after[position]:
                    found[position] = place


def _ids(elements: Sequence[Any]) -> list[str]:
    ids = (one.get("id") if isinstance(one, dict) else None for one in elements)
    return [one if isinstance(one, str) else "" for one in ids]


def _words_of_each(elements: Sequence[Any]) -> list[str]:
    return [identity(one) for one in elements]


def _alike(
    before: Sequence[Any], after: Sequence[Any], left: list[int], new: list[int]
) -> list[tuple[int, int]]:
    """Return pairs of places whose words are alike, the best first chosen."""
    words = {position: _words(after[position]) for position in new}
    pairs: list[tuple[float, int, int]] = []
    for place in left:
        matcher = SequenceMatcher(None, "", "", autojunk=False)
        matcher.set_seq2(_words(before[place]))
        for position in new:
            matcher.set_seq1(words[position])
            if matcher.quick_ratio() >= _ALIKE and (ratio := matcher.ratio()) >= _ALIKE:
                pairs.append((-ratio, place, position))
    chosen: dict[int, int] = {}
    for _, place, position in sorted(pairs):
        if place not in chosen and position not in chosen.values():
            chosen[place] = position
    return [*chosen.items()]


def _words(value: Any) -> list[str]:
    """Return the first words of all texts in `value`."""
    words: list[str] = []
    open_values = [value]
    while open_values and len(words) < _MOST_WORDS:
        one = open_values.pop()
        if isinstance(one, dict):
            open_values += reversed(one.values())
        elif isinstance(one, list):
            open_values += reversed(one)
        elif isinstance(one, str):
            words += one.split()
    return words[:_MOST_WORDS]


def in_order(places: Sequence[int | None]) -> set[int]:
    """Return the most of `places` that follow one another in order: what has not moved."""
    known = [place for place in places if place is not None]
    return {known[at] for at in longest_increasing(known)}
