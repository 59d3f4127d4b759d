"""The pairs that are chosen are worth the most together: held against trying all."""

from __future__ import annotations

import random
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach.compare.assignment import assign

Worth = Mapping[tuple[int, int], float]


def best(worth: Worth) -> float:
    """Return the greatest sum there is, by trying all: one left after the other, or left out."""

    def of(lefts: tuple[int, ...], taken: frozenset[int]) -> float:
        if not lefts:
            return 0.0
        first, rest = lefts[0], lefts[1:]
        found = of(rest, taken)
        for (left, right), value in worth.items():
            if left == first and right not in taken:
                found = max(found, value + of(rest, taken | {right}))
        return found

    return of(tuple(sorted({left for left, _ in worth})), frozenset())


def total(worth: Worth) -> float:
    """Return the sum that `assign` reaches, having seen that its pairs may be made."""
    pairs = assign(worth)
    assert pairs.items() <= worth.keys()
    assert len(set(pairs.values())) == len(pairs)
    return sum(worth[pair] for pair in pairs.items())


# Few values, so that many ways are worth the same; positions with gaps, sides of any size.
WORTH = st.dictionaries(
    st.tuples(st.integers(0, 6), st.integers(0, 4)),
    st.sampled_from([0.1, 0.2, 0.25, 0.5, 0.75, 1.0, 2.0]) | st.floats(0.01, 3.0),
    max_size=18,
)


@given(WORTH)
def test_the_sum_is_the_greatest(worth: Worth) -> None:
    assert total(worth) == pytest.approx(best(worth), abs=1e-9)


@given(WORTH)
def test_the_sum_is_the_same_from_the_other_side(worth: Worth) -> None:
    mirrored = {(right, left): value for (left, right), value in worth.items()}
    assert total(mirrored) == pytest.approx(total(worth), abs=1e-9)


def test_the_best_single_pair_may_have_to_wait() -> None:
    worth = {(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.8}
    assert assign(worth) == {0: 1, 1: 0}


def test_a_chain_of_changes_is_followed_to_its_end() -> None:
    length = 50
    worth = {(i, j): 1.0 for i in range(length) for j in (i, i + 1) if j < length}
    worth[length - 1, length] = 1.0
    assert assign({**worth, (length, 0): 1.0}) == {
        **{i: i + 1 for i in range(length)},
        length: 0,
    }


def test_whoever_is_worth_least_is_left_out() -> None:
    assert assign({(0, 0): 0.3, (1, 0): 0.5, (2, 0): 0.4}) == {1: 0}


def test_nothing_gives_nothing() -> None:
    assert assign({}) == {}


def test_many_positions() -> None:
    drawn = random.Random(1)
    worth = {(drawn.randrange(500), drawn.randrange(500)): drawn.random() for _ in range(4000)}
    assert total(worth) == pytest.approx(401.6190225513)  # of scipy.optimize.linear_sum_assignment
