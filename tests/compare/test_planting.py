"""How much of what is planted is found, and how much is made up.

A small sample of seeds that nothing was tuned on; `python -m tests.compare.planting` prints the full
figures of docs/diff.md.
"""

from __future__ import annotations

import pytest

from kehoach.compare.compare import Side, compare
from kehoach.comparison import Timing
from tests.compare.planting import REPORTED, Planted, Scores, planted, vocabulary

SAMPLE = REPORTED[:3]


def scored(rewording: float, *, versions: bool) -> Scores:
    scores = Scores()
    for one in planted(SAMPLE, rewording, versions=versions, sizes=(12,)):
        scores.add(one)
    return scores


@pytest.mark.parametrize("versions", [True, False], ids=["versions", "plans"])
@pytest.mark.parametrize("rewording", [0.0, 0.1, 0.2, 0.3])
def test_what_is_little_reworded(rewording: float, versions: bool) -> None:
    scores = scored(rewording, versions=versions)
    assert scores.pairs.f1 >= 0.98
    assert scores.kinds.f1 >= 0.96
    assert scores.fields.f1 >= 0.96


@pytest.mark.parametrize("versions", [True, False], ids=["versions", "plans"])
@pytest.mark.parametrize("rewording", [0.4, 0.5, 0.6])
def test_what_is_much_reworded(rewording: float, versions: bool) -> None:
    scores = scored(rewording, versions=versions)
    assert scores.pairs.f1 >= 0.94
    assert scores.kinds.f1 >= 0.90
    assert scores.fields.f1 >= 0.90


def test_every_kind_is_planted() -> None:
    scores = scored(0.2, versions=True)
    assert set(scores.by_kind) == {
        *("same", "modified", "moved", "added", "removed", "split", "merged")
    }
    assert scores.fields.right > 10


def test_a_later_deadline_is_told_as_later() -> None:
    """What a deadline means follows the words, whatever else was changed."""
    found = 0
    for one in planted(SAMPLE, 0.1, versions=True, sizes=(12,)):
        comparison = compare(Side(one.left, "left.yaml"), Side(one.right, "right.yaml"))
        for item in comparison.items:
            for change in item.changes:
                if isinstance(change.meaning, Timing) and change.same:
                    assert (change.meaning.start, change.meaning.end) == ("same", "same")
                    found += 1
    assert found


def test_a_blind_comparison_scores_badly() -> None:
    """The score can fail: a comparison that pairs nothing, and one of other plans."""
    one = next(iter(planted(SAMPLE, 0.1, versions=True, sizes=(12,))))
    comparison = compare(Side(one.left, "left.yaml"), Side(one.right, "right.yaml"))
    right, blind, other = Scores(), Scores(), Scores()
    right.add(one)
    blind.add(one, compare(Side(one.left, "left.yaml"), Side(one.right, "right.yaml"), parts=[]))
    pairs = [truth for truth in one.truth if truth.left and truth.right]
    turned = [
        truth._replace(right=after.right)
        for truth, after in zip(pairs, (*pairs[1:], pairs[0]), strict=True)
    ]
    shifted = Planted(one.left, one.right, tuple(turned))
    other.add(shifted, comparison)
    assert right.pairs.f1 > 0.95
    assert blind.pairs.f1 == 0
    assert other.pairs.f1 < 0.2
    assert other.kinds.f1 < 0.5


def test_the_words_to_plant_with_are_words() -> None:
    assert len(set(vocabulary())) > 300
    assert all(word == word.strip() and word for word in vocabulary())
