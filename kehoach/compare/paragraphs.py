"""The paragraphs of two fields, paired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach.compare.assignment import assign
from kehoach.compare.similarity import Space, candidates

_LEAST_ALIKE = 0.2


def paired(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[str | None, str | None]]:
    """Yield the paragraphs that answer each other, and those that nothing answers, in order.

    Two fields of one paragraph each answer each other, whatever they say.
    """
    if len(left) == len(right) == 1:
        yield left[0], right[0]
        return
    vectors = Space([*left, *right]).vectors()
    found = candidates(vectors[: len(left)], vectors[len(left) :], _LEAST_ALIKE)
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            if one == other:
                # Those at the same place go together where several say the same.
                found[i, j] = 2.0 - abs(i - j) / (len(left) + len(right))
    chosen = assign(found)
    alone = [j for j in range(len(right)) if j not in chosen.values()]
    for i, one in enumerate(left):
        j = chosen.get(i, -1)
        while alone and alone[0] < j:
            yield None, right[alone.pop(0)]
        yield one, right[j] if j >= 0 else None
    for j in alone:
        yield None, right[j]
