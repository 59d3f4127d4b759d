"""Edits whose outcome is known: every one comes back as it was made, or is told."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
import yaml

from kehoach.docx.embedded import data_of
from kehoach.finding import Invalid
from kehoach.pull.pull import pull
from kehoach.source.document import load
from tests.compare.planting import planted
from tests.golden.test_published import printed
from tests.ingest.made import compile_
from tests.pull.made import EDITS, Edited, document_of, insert, rewrite, tracked
from tests.pull.test_edits import FILES, HERE
from tests.support.plans import plan_of


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_one_edit_comes_back_exactly(path: Path) -> None:
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    made: Counter[str] = Counter()
    for seed in range(25):
        dice = random.Random(seed)
        edited = Edited(data)
        kind = dice.choice(EDITS)(edited, dice)
        if not kind:
            continue
        made[kind] += 1
        found = pull(HERE, edited.raw(), edited.document)
        assert plan_of(found.target) == plan_of(edited.data), (seed, kind)
        assert (found.not_taken, found.conflicts) == ([], []), (seed, kind)
    assert made.total() >= 10


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_edit_that_the_plan_file_has_already_pulls_nothing(path: Path) -> None:
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    for seed in range(15):
        dice = random.Random(seed)
        edited = Edited(data)
        kind = dice.choice(EDITS)(edited, dice)
        found = pull(HERE, edited.raw(), document_of(edited.data))
        assert (found.edits, found.conflicts) == ([], []), (seed, kind)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_does_not_matter_which_of_two_edits_was_made_in_word(path: Path) -> None:
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    merged = 0
    for seed in range(15):
        sides: list[tuple[Edited, str]] = []
        for number in (seed, seed + 1000):
            dice = random.Random(number)
            edited = Edited(data)
            # What both put in at one place has no order of its own.
            kind = dice.choice([edit for edit in EDITS if edit is not insert])(edited, dice)
            sides.append((edited, kind))
        (one, kind), (other, _) = sides
        there = pull(HERE, one.raw(), document_of(other.data))
        back = pull(HERE, other.raw(), document_of(one.data))
        assert len(there.conflicts) == len(back.conflicts), (seed, kind)
        if not there.conflicts:
            merged += 1
            assert plan_of(there.target) == plan_of(back.target), (seed, kind)
    assert merged >= 8


def test_the_harness_can_fail() -> None:
    data = yaml.load(FILES[0].read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    edited = Edited(data)
    _, paragraph = next(one for one in edited.paragraphs if one[0].kind == "item")
    rewrite(paragraph, "- Lời khác.")
    found = pull(HERE, edited.raw(), edited.document)
    assert plan_of(found.target) != plan_of(edited.data)


def rewritten(rewording: float) -> tuple[int, int]:
    """Return how many plans, rewritten in many places at once, come back in print, and of how many.

    None may come back otherwise without a word about it.
    """
    exact = total = 0
    for one in planted(range(6), rewording, versions=True, sizes=(15,)):
        left, right = document_of(data_of(one.left)), document_of(data_of(one.right))
        try:
            raw = tracked(left, right)
        except Invalid:
            continue
        found = pull(HERE, raw, left)
        same = printed(compile_(plan_of(found.target))) == printed(compile_(right.plan))
        assert same or found.not_taken
        exact, total = exact + same, total + 1
    return exact, total


@pytest.mark.parametrize(("rewording", "least"), [(0.0, 0.9), (0.3, 0.85), (0.6, 0.8)])
def test_a_plan_that_was_rewritten_comes_back(rewording: float, least: float) -> None:
    exact, total = rewritten(rewording)
    assert total >= 10
    assert exact >= least * total


def test_the_largest_files_are_pulled_in_bounded_time() -> None:
    data = data_of(load(FILES[0]).plan)
    task = {"title": "Việc", "lead": "Sở Y tế.", "activities": ["a", "b", "c"]}
    data["content"] = [{**task, "id": f"v{i}"} for i in range(1_500)]
    edited = Edited(data)
    dice = random.Random(1)
    for _, paragraph in dice.sample(edited.paragraphs, 300):
        rewrite(paragraph, f"- Lời {dice.random()}")
    found = pull(HERE, edited.raw(), edited.document)
    assert len(found.edits) + len(found.not_taken) > 100
