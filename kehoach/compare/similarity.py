"""How alike two texts are: the words that they share, each by how much it tells.

A word that every part of both plans has tells next to nothing.
Words for the same work count as one (`kehoach/data/synonyms.yaml`).
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from kehoach.data.synonyms import canonical
from kehoach.plan.words import key

Terms = Counter[str]
"""How often each term stands in a text: a syllable, or two that follow each other."""

Vector = Mapping[str, float]
"""The weight of each term of a text; the squares of all sum up to one."""

# What a term that stands everywhere still tells; and what two syllables that follow each other tell
# against one alone: where every second word is another one, few still follow the same. Both are
# tuned on planted changes (docs/diff.md).
_TELLS_LEAST = 0.3
# A term that more texts have than this makes none of them a candidate.
_EVERYWHERE = 16
# Of so many texts that share most otherwise it is worked out how alike they are.
_TRIED = 32
_PAIR_SHARE = 0.3


class Space:
    """The terms of a collection of texts, and how much each of them tells."""

    def __init__(self, texts: Iterable[str]) -> None:
        documents: Counter[str] = Counter()
        total = 0
        for text in texts:
            documents.update(terms(text).keys())
            total += 1
        self._tells = {
            term: (math.log((1 + total) / (1 + n)) + _TELLS_LEAST) * _share(term)
            for term, n in documents.items()
        }
        self._unheard = math.log(1 + total) + _TELLS_LEAST

    def vector(self, counted: Terms) -> Vector:
        """Return the vector of a text that has these terms."""
        weights = {
            term: (1 + math.log(count)) * (self._tells.get(term) or self._unheard * _share(term))
            for term, count in counted.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {term: weight / length for term, weight in weights.items()} if length else {}


@lru_cache(maxsize=8192)
def terms(text: str) -> Terms:
    """Return how often each syllable of `text` stands there, and each two that follow another."""
    syllables = canonical(key(text))
    counted = Counter(syllables)
    counted.update(f"{one} {other}" for one, other in pairwise(syllables))
    return counted


def _share(term: str) -> float:
    return _PAIR_SHARE if " " in term else 1.0


def cosine(one: Vector, other: Vector) -> float:
    """Return how alike two texts are, between 0 and 1."""
    if len(one) > len(other):
        one, other = other, one
    return min(1.0, sum(weight * other[term] for term, weight in one.items() if term in other))


def contained(part: Vector, whole: Vector) -> float:
    """Return which share of `part` stands in `whole`, between 0 and 1."""
    total = sum(weight * weight for weight in part.values())
    shared = sum(weight * weight for term, weight in part.items() if term in whole)
    return shared / total if total else 0.0


def candidates(
    left: Sequence[Vector], right: Sequence[Vector], least: float, most: int | None = None
) -> dict[tuple[int, int], float]:
    """Return the pairs at least `least` alike: positions in both, and how alike they are.

    Of each of the left, the `most` alike. Only pairs that share a term are looked at, and one that
    is not everywhere, those first that share most of them: so many texts cost little more than few.
    """
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for j, vector in enumerate(right):
        for term, weight in vector.items():
            holders[term].append((j, weight))
    found: dict[tuple[int, int], float] = {}
    for i, vector in enumerate(left):
        shared: defaultdict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            if len(at := holders.get(term, ())) <= _EVERYWHERE:
                for j, other in at:
                    shared[j] += weight * other
        tried = heapq.nlargest(_TRIED, shared, key=shared.__getitem__)
        alike = [(cosine(vector, right[j]), j) for j in tried]
        alike = sorted((-score, j) for score, j in alike if score >= least)
        found |= {(i, j): -score for score, j in alike[:most]}
    return found
