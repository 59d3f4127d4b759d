"""What holds for every comparison, whatever the plans say."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kehoach.compare.compare import BETWEEN_PLANS, Side, compare
from kehoach.compare.units import sources_of
from kehoach.comparison import Comparison, Item, Unit
from kehoach.data.agencies import agencies
from kehoach.plan.model import Plan
from kehoach.source.document import load, validate
from tests.compare.planting import plan_from, plant, sketch_of, synthetic, vocabulary
from tests.conftest import PLANS, ROOT
from tests.support.plans import plans, rearranged, words

PUBLISHED = {name: load(ROOT / "plans" / f"{name}.yaml").plan for name in PLANS}
SIDES = ("left", "right")
any_plans = st.one_of(plans(), rearranged())


def compared(left: Plan, right: Plan) -> Comparison:
    return compare(Side(left, "left.yaml"), Side(right, "right.yaml"))


def plan_of(data: dict[str, Any]) -> Plan:
    """Return the plan of `data`; what is no valid plan is not tried."""
    plan, faults = validate(data)
    assume(plan is not None and not faults)
    assert plan is not None
    return plan


def told(item: Item) -> str:
    """Return all that an item says, so that two can be compared."""
    paths = [unit.path if unit else None for unit in (item.left, item.right)]
    return repr((item.part, item.kind, paths, item.matched_by, item.similarity, item.changes))


def assert_sound(left: Plan, right: Plan) -> None:
    """Assert all that must hold of two plans."""
    comparison, mirror = compared(left, right), compared(right, left)
    assert Counter(map(told, comparison.items)) == Counter(
        told(item.mirrored()) for item in mirror.items
    )
    units = [[one.unit for one in sources_of(plan, agencies())] for plan in (left, right)]
    if left.id != right.id:
        units = [[unit for unit in one if unit.part in BETWEEN_PLANS] for one in units]
    for item in comparison.items:
        assert_words(item)
    for side, expected in zip(SIDES, units, strict=True):
        assert_each_stands_there(comparison, side, expected)
    assert_least_moved(comparison, units)


def assert_words(item: Item) -> None:
    """Assert that the operations make the words of one side out of the other's, field by field."""
    for side, alone in zip(SIDES, "-+", strict=True):
        unit: Unit | None = getattr(item, side)
        said: dict[str, list[str]] = {}
        for change in item.changes:
            text = getattr(change, side)
            assert "".join(part for sign, part in change.ops if sign in ("=", alone)) == (
                text or ""
            )
            assert all(part for _, part in change.ops)
            if text is not None:
                said.setdefault(change.field, []).append(text)
        fields = unit.fields if unit else {}
        # Nothing is left out, nothing made up; those of one side in their order.
        assert {name: sorted(texts) for name, texts in said.items()} == {
            name: sorted(texts) for name, texts in fields.items()
        }


def assert_each_stands_there(comparison: Comparison, side: str, expected: Sequence[Unit]) -> None:
    """Assert that every unit stands in an item, and in one whole pair at most."""
    held = [(getattr(item, side).path, item) for item in comparison.items if getattr(item, side)]
    assert {path for path, _ in held} == {unit.path for unit in expected}
    piece = {"left": "merged", "right": "split"}[side]
    owned = Counter(path for path, item in held if item.kind not in ("split", "merged"))
    assert not owned or max(owned.values()) == 1
    for path, item in held:
        if item.kind == piece:
            assert path not in owned, "a piece has no pair of its own"
        elif item.kind in ("split", "merged"):
            assert path in owned, "what is split or merged has a pair"


def assert_least_moved(comparison: Comparison, units: Sequence[Sequence[Unit]]) -> None:
    """Assert that what is not moved keeps its order, and that no fewer could be called moved."""
    left, right = ({unit.path: at for at, unit in enumerate(one)} for one in units)
    both = [item for item in comparison.items if item.left and item.right]
    answers = {(item.left.path, item.right.path) for item in both if item.left and item.right}
    groups: dict[tuple[str, str, str], list[tuple[int, int, bool]]] = {}
    for item in both:
        assert item.left
        assert item.right
        above = item.left.above, item.right.above
        if item.kind in ("split", "merged"):
            continue
        if above != ("", "") and above not in answers:
            assert item.kind == "moved"
            continue
        part = item.part if item.part != "closing" else "organisation"
        places = (left[item.left.path], right[item.right.path], item.kind == "moved")
        groups.setdefault((part, *above), []).append(places)
    for members in groups.values():
        members.sort()
        kept = [place for _, place, moved in members if not moved]
        assert kept == sorted(kept)
        assert len(kept) == longest([place for _, place, _ in members])


def longest(numbers: Sequence[int]) -> int:
    """Return the length of a longest increasing run, by trying all ends."""
    lengths: list[int] = []
    for at, number in enumerate(numbers):
        lengths.append(1 + max((lengths[i] for i in range(at) if numbers[i] < number), default=0))
    return max(lengths, default=0)


@pytest.mark.parametrize("left", PLANS)
@pytest.mark.parametrize("right", PLANS)
def test_the_published_plans(left: str, right: str) -> None:
    assert_sound(PUBLISHED[left], PUBLISHED[right])


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_does_not_differ_from_itself(name: str) -> None:
    comparison = compared(PUBLISHED[name], PUBLISHED[name])
    assert not comparison.differs
    assert all(item.similarity == 1.0 for item in comparison.items)
    assert all(change.same for item in comparison.items for change in item.changes)


@pytest.mark.parametrize("name", ["langson", "sonla"])
def test_a_plan_of_the_same_words_does_not_differ(name: str) -> None:
    sketch = sketch_of(PUBLISHED[name])
    comparison = compared(plan_from(sketch, "mot", "a"), plan_from(sketch, "hai", "b"))
    assert not comparison.differs


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("versions", [True, False])
def test_planted_changes(seed: int, versions: bool) -> None:
    sketches = [sketch_of(PUBLISHED[name]) for name in ("langson", "sonla")]
    sketches.append(synthetic(random.Random(seed), 12))
    for sketch in sketches:
        planted = plant(sketch, seed, seed / 10, versions=versions, vocabulary=vocabulary())
        assert_sound(planted.left, planted.right)


@given(any_plans)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_an_arbitrary_plan_does_not_differ_from_itself(data: dict[str, Any]) -> None:
    plan = plan_of(data)
    assert not compared(plan, plan).differs


@st.composite
def changed(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the data of a plan, and the same with lists shuffled, shortened and reworded."""
    data = draw(any_plans)
    other = deepcopy(data)
    other["id"] = draw(st.sampled_from(["thu", "khac"]))
    for name in ("purpose", "requirements", "content", "organisation"):
        shuffled: list[Any] = draw(st.permutations(other[name]))
        dropped: bool = len(shuffled) > 1 and draw(st.booleans())
        other[name] = shuffled[1:] if dropped else shuffled
    for task in other["content"]:
        if draw(st.booleans()):
            task["title"] = draw(words)
        if draw(st.booleans()):
            task["id"] = f"moi-{task['id']}"
    inner = [task for task in other["content"] if task.get("tasks")]
    if draw(st.booleans()) and inner:
        other["content"].append(inner[0]["tasks"].pop())
    return data, other


@given(changed())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_arbitrary_changes(data: tuple[dict[str, Any], dict[str, Any]]) -> None:
    assert_sound(*map(plan_of, data))


@given(any_plans, any_plans)
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_arbitrary_plans(left: dict[str, Any], right: dict[str, Any]) -> None:
    assert_sound(plan_of(left), plan_of({**right, "id": "khac"}))


def test_a_broken_comparison_is_found() -> None:
    """The checks above can fail: each kind of damage is planted in a sound comparison."""
    left, right = PUBLISHED["langson"], PUBLISHED["sonla"]
    comparison = compared(left, right)
    units = [[one.unit for one in sources_of(plan, agencies())] for plan in (left, right)]
    pair = next(item for item in comparison.items if item.kind == "modified")
    change = pair.changes[0]
    with pytest.raises(AssertionError):
        assert_words(replace(pair, changes=(replace(change, ops=change.ops[:-1]),)))
    with pytest.raises(AssertionError):
        assert_words(replace(pair, changes=pair.changes[1:]))
    without = replace(comparison, items=comparison.items[1:])
    twice = replace(comparison, items=(*comparison.items, pair))
    for broken in (without, twice):
        with pytest.raises(AssertionError):
            assert_each_stands_there(broken, "left", units[0])
    still = [
        replace(item, kind="modified") if item.kind == "moved" else item
        for item in comparison.items
    ]
    restless = [
        replace(item, kind="moved") if item.kind == "modified" else item
        for item in comparison.items
    ]
    for items in (still, restless):
        with pytest.raises(AssertionError):
            assert_least_moved(replace(comparison, items=tuple(items)), units)
