"""Whose passages a plan took over, and which plans are copies of each other, without all pairs.

A passage is taken over word for word where the fingerprints are the same, nearly where at least
half of the shingles of both are the same. Against one plan, those are looked up in an inverted
index of its shingles. Among thousands of plans, a signature of each (one-permutation MinHash of
Broder and of Li, Owen and Zhang) says which may be alike: plans whose signatures agree in a band
are candidates, and each candidate is then counted paragraph by paragraph. So the time grows with
the number of plans, not with that of pairs; how many pairs are missed is measured in
docs/performance.md.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach.compare.copies_passages import Wording, Words
from kehoach.copied import How, Taken, TakenTask

# From this share of shingles on, two passages are nearly the same: two words of twenty replaced.
_NEARLY = 0.5
# A signature has so many places. Four in a row make a band: two plans with seven shingles of ten in
# common have one of the 32 bands the same, those with three of ten in one case of four.
_PLACES = 128
_BAND = 4
# A band keeps so many plans, those met first that are no copies of each other; and of all that a
# plan shares bands with it is held against so many, those that it shares most with.
_TRIED = 16
# Of so many shingles of a passage, its least ones, it is looked up who has them among twice as many
# least ones: two passages that have half of their shingles in common share two of eight, but in a
# few cases of a thousand.
_PROBED = 8
_KEPT = 2 * _PROBED
# An entry of the index is a shingle of 32 bits and behind it the place of a passage.
_PLACE_BITS = 20
_PLACE = (1 << _PLACE_BITS) - 1


class Passages:
    """Passages that others are looked up among."""

    def __init__(self, passages: Sequence[Words]) -> None:
        self.passages = passages
        self._exact: dict[int, int] = {}
        for place, words in enumerate(passages):
            self._exact.setdefault(words.print, place)
        self._index: array[int] | None = None

    def find(self, words: Words) -> tuple[int, How] | None:
        """Return where the passage stands that says the same, or nearly the same."""
        if (place := self._exact.get(words.print)) is not None:
            return place, "unchanged"
        own = set(words.shingles)
        probed = words.shingles[:_PROBED]
        shared = Counter(place for one in probed for place in self._holders(one))
        least = 2 if len(probed) == _PROBED else 1
        tried = [place for place, count in shared.items() if count >= least]
        alike = [(self._alike(own, place), -place) for place in tried]
        best, place = max(alike, default=(0.0, 0))
        return (-place, "nearly") if best >= _NEARLY else None

    def _alike(self, own: set[int], place: int) -> float:
        other = self.passages[place].shingles
        shared = len(own.intersection(other))
        return shared / (len(own) + len(other) - shared)

    def _holders(self, shingle: int) -> Iterator[int]:
        """Yield the places of the passages that have `shingle` among their least ones."""
        if self._index is None:
            # Sorted numbers instead of a dictionary: there are thousands of plans to keep.
            entries = (
                one << _PLACE_BITS | place
                for place, words in enumerate(self.passages[:_PLACE])
                for one in words.shingles[:_KEPT]
            )
            self._index = array("Q", sorted(entries))
        at = bisect_left(self._index, shingle << _PLACE_BITS)
        while at < len(self._index) and self._index[at] >> _PLACE_BITS == shingle:
            yield self._index[at] & _PLACE
            at += 1


class Original:
    """A plan that others may have taken words over from."""

    def __init__(self, wording: Wording) -> None:
        self._paragraphs = Passages(wording.paragraphs)
        self._tasks = Passages([task.words for task in wording.tasks])
        self._ids = [task.id for task in wording.tasks]

    def paragraphs(self, wording: Wording) -> Taken:
        """Return how many paragraphs of a plan are taken over."""
        found = [self._paragraphs.find(words) for words in wording.paragraphs]
        return _counted(len(found), [one[1] for one in found if one])

    def tasks(self, wording: Wording) -> tuple[Taken, tuple[TakenTask, ...]]:
        """Return how many tasks of a plan are taken over, and which."""
        found = [
            TakenTask(task.id, self._ids[place[0]], place[1])
            for task in wording.tasks
            if (place := self._tasks.find(task.words))
        ]
        return _counted(len(wording.tasks), [one.how for one in found]), tuple(found)


def _counted(total: int, hows: Sequence[How]) -> Taken:
    return Taken(total, hows.count("unchanged"), hows.count("nearly"))


class Member(NamedTuple):
    """A plan by its place, and how much of it and of the first of its group is the same."""

    place: int
    alike: float


class Groups:
    """Plans that are copies of each other, one plan added after the other.

    Each plan of a group has at least `share` of its paragraphs in common with the first, and the
    other way round; it is in one group only.
    """

    def __init__(self, share: float) -> None:
        self.share = share
        self._heads: list[_Head] = []
        self._bands: defaultdict[tuple[int, ...], list[_Head]] = defaultdict(list)

    def add(self, place: int, paragraphs: Sequence[Words]) -> None:
        """Let the plan join the group that it is like, or begin one."""
        if not paragraphs:
            return
        one = _Head(place, paragraphs)
        keys = one.bands()
        shared = Counter(head for key in keys for head in self._bands.get(key, ()))
        likely = sorted(shared, key=lambda head: (-shared[head], head.place))
        for head in likely[:_TRIED]:
            if alike := one.alike(head, self.share):
                head.group.append(Member(place, alike))
                return
        self._heads.append(one)
        for key in keys:
            if len(self._bands[key]) < _TRIED:
                self._bands[key].append(one)

    def found(self) -> list[list[Member]]:
        """Return the groups of several plans, in the order of their first plans."""
        return [head.group for head in self._heads if len(head.group) > 1]


class _Head:
    """A plan with its signature; the first of a group, if others turn out to be like it."""

    def __init__(self, place: int, paragraphs: Sequence[Words]) -> None:
        self.place = place
        self.paragraphs = paragraphs
        self.group = [Member(place, 1.0)]
        self.signature = _signature(paragraphs)
        self._passages: Passages | None = None

    def bands(self) -> list[tuple[int, ...]]:
        """Return the bands of the signature, each with its place in front."""
        return [
            (start, *self.signature[start : start + _BAND]) for start in range(0, _PLACES, _BAND)
        ]

    def alike(self, head: _Head, share: float) -> float:
        """Return the share of paragraphs that both have in common; 0 where it is below `share`."""
        most = max(len(self.paragraphs), len(head.paragraphs))
        same = len(self.paragraphs)
        if min(same, len(head.paragraphs)) < share * most:
            return 0.0
        for words in self.paragraphs:
            if head.passages.find(words) is None:
                same -= 1
                # Most candidates are none, and that shows after a few paragraphs.
                if same < share * most:
                    return 0.0
        return same / most

    @property
    def passages(self) -> Passages:
        """The paragraphs, to be looked up among."""
        if self._passages is None:
            self._passages = Passages(self.paragraphs)
        return self._passages


def _signature(paragraphs: Sequence[Words]) -> tuple[int, ...]:
    """Return the least of all shingles in each of the places that they are dealt out to.

    A place that has none takes what the next one has.
    """
    every = sorted({one for words in paragraphs for one in words.shingles}, reverse=True)
    least = {one % _PLACES: one for one in every}
    made: list[int] = []
    last = every[-1]
    for place in reversed(range(_PLACES)):
        last = least.get(place, last)
        made.append(last)
    return tuple(reversed(made))
