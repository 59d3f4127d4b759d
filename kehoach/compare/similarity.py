"""How alike two texts are: the words that they share, each by how much it tells.

A word that every part of both plans has tells nothing; a pair of syllables tells more than each.
Words for the same work count as one (`kehoach/data/synonyms.yaml`).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from kehoach.data.synonyms import canonical
from kehoach.plan.words import key

Vector = Mapping[str, float]
"""The weight of each term of a text; the squares of all sum up to one."""


class Space:
    """The terms of a collection of texts, and how much each of them tells."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._terms = [Counter(_terms(text)) for text in texts]
        documents = Counter(term for terms in self._terms for term in terms)
        total = len(self._terms)
        # Smoothed, so that a term that stands everywhere still counts a little.
        self._tells = {term: math.log((1 + total) / (1 + n)) + 1 for term, n in documents.items()}

    def vectors(self) -> list[Vector]:
        """Return the vector of each text, in their order."""
        return [self._vector(terms) for terms in self._terms]

    def vector(self, text: str) -> Vector:
        """Return the vector of a text, which may be another one."""
        return self._vector(Counter(_terms(text)))

    def _vector(self, terms: Mapping[str, int]) -> Vector:
        weights = {
            term: (1 + math.log(count)) * self._tells.get(term, 1.0)
            for term, count in terms.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {term: weight / length for term, weight in weights.items()} if length else {}


def _terms(text: str) -> Iterator[str]:
    syllables = canonical(key(text))
    yield from syllables
    for one, other in pairwise(syllables):
        yield f"{one} {other}"


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
    left: Sequence[Vector], right: Sequence[Vector], least: float
) -> dict[tuple[int, int], float]:
    """Return the pairs at least `least` alike: positions in both, and how alike they are.

    Only pairs that share a term are looked at, so that many texts cost little more than few.
    """
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for j, vector in enumerate(right):
        for term, weight in vector.items():
            holders[term].append((j, weight))
    found: dict[tuple[int, int], float] = {}
    for i, vector in enumerate(left):
        scores: defaultdict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            for j, other in holders.get(term, ()):
                scores[j] += weight * other
        for j, score in scores.items():
            if score >= least:
                found[i, j] = min(1.0, score)
    return found
