"""The paragraphs of two fields, paired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach.compare.assignment import assign
from kehoach.compare.similarity import Space, candidates, terms

_LEAST_ALIKE = 0.23


def paired(
    left: Sequence[str], right: Sequence[str], space: Space
) -> Iterator[tuple[str | None, str | None]]:
    """Yield the paragraphs that answer each other, and those that nothing answers, in order.

    Two fields of one paragraph each answer each other, whatever they say. `space` knows how much
    each word tells in the two plans.
    """
    if left == right or len(left) == len(right) == 1:
        yield from zip(left, right, strict=True)
        return
    vectors = [[space.vector(terms(text)) for text in texts] for texts in (left, right)]
    found = candidates(vectors[0], vectors[1], _LEAST_ALIKE) if left and right else {}
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
