"""Which parts of the published plans answer each other: as a careful reader would say.

`docs/diff.md` says why, where one might doubt.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kehoach.compare.compare import Side, compare
from kehoach.comparison import Comparison
from kehoach.plan.model import Plan
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT

PUBLISHED = {name: load(ROOT / "plans" / f"{name}.yaml").plan for name in PLANS}

# "II.2 > II.3": they answer each other; "~": the left one has moved; "=": the same words;
# "+" before the right one: it is a piece; "+" before the left one: that is.
LANGSON_SONLA = {
    "purpose": "I.1.1 -, I.1.2 > I.1.a, I.1.3 -, - I.1.b",
    "requirements": "I.2.1 -, I.2.2 -, I.2.3 > I.2.b, I.2.4 > I.2.đ, - I.2.a, - I.2.c, - I.2.d",
    "content": "II.1 > II.1, II.2 ~ II.3, II.3 > II.2, II.4 > II.4, II.5 > II.5",
    "funding": "III > III.1, - III.2",
    "organisation": "IV.1 > IV.1, IV.2 -, +IV.3 > IV.2, IV.4 ~ IV.3, IV.5 > IV.2, - IV.4",
    "closing": "closing > IV.5",
}
DECISION_LANGSON = {
    "purpose": "I.1.a > I.1.2, I.1.b -, - I.1.1, - I.1.3",
    "requirements": "- I.2.1, - I.2.2, - I.2.3, - I.2.4",
    "content": "II.1 > II.1, II.2 > II.3, II.3 ~ II.2, II.4 > II.4, +II.5 > II.4, II.6 > II.5",
    "funding": "III > III",
    "organisation": "IV.1 > IV.1, IV.2 > IV.5, - IV.2, - IV.3, - IV.4",
    "closing": "- closing",
}
DECISION_SONLA = {
    "purpose": "I.1.a > I.1.a, I.1.b > I.1.b",
    "requirements": "- I.2.a, - I.2.b, - I.2.c, - I.2.d, - I.2.đ",
    "content": "II.1 > II.1, II.2 > II.2, II.3 > II.3, II.4 > II.4, +II.5 > II.4, II.6 > II.5",
    "funding": "III > III.1, - III.2",
    "organisation": "IV.1 > IV.1, IV.2 > IV.2, - IV.3, - IV.4, - IV.5",
}
GOLD = {
    ("langson", "sonla"): LANGSON_SONLA,
    ("qd-153-ttg", "langson"): DECISION_LANGSON,
    ("qd-153-ttg", "sonla"): DECISION_SONLA,
}


def stripped(plan: Plan, name: str) -> Plan:
    """Return the plan without links, its ids replaced by others that tell nothing."""
    content = [
        task.model_copy(update={"id": f"{name}{at}", "covers": []})
        for at, task in enumerate(plan.content)
    ]
    organisation = [
        duty.model_copy(update={"id": f"{name}-{at}", "covers": []})
        for at, duty in enumerate(plan.organisation)
    ]
    return plan.model_copy(update={"content": content, "organisation": organisation})


def aligned(comparison: Comparison) -> dict[str, set[str]]:
    """Return what answers what, part by part, as the gold says it."""
    found: dict[str, set[str]] = {}
    for item in comparison.items:
        left, right = (
            (unit.address or unit.part) if unit else "-" for unit in (item.left, item.right)
        )
        sign = {"moved": "~", "same": "="}.get(item.kind, ">")
        if item.kind == "merged":
            left = f"+{left}"
        if item.kind == "split":
            right = f"+{right}"
        told = f"{left} {sign} {right}" if item.left and item.right else f"{left} {right}"
        found.setdefault(item.part, set()).add(told)
    return found


def expected(gold: dict[str, str]) -> dict[str, set[str]]:
    return {part: set(told.split(", ")) for part, told in gold.items()}


def swapped(gold: dict[str, str]) -> set[str]:
    """Return the gold from right to left, all parts together: a pair may stand in another part."""
    found = set()
    for told in ", ".join(gold.values()).split(", "):
        left, *sign, right = told.split(" ")
        found.add(" ".join([right, *sign, left]))
    return found


def compared(left: Plan, right: Plan, base: Plan | None = None) -> Comparison:
    sides = [Side(plan, f"{plan.id}.yaml") for plan in (left, right)]
    return compare(sides[0], sides[1], Side(base, "base.yaml") if base else None)


@pytest.mark.parametrize("names", GOLD, ids=" ".join)
def test_the_parts_answer_each_other(names: tuple[str, str]) -> None:
    left, right = (PUBLISHED[name] for name in names)
    found = aligned(compared(left, right, PUBLISHED["qd-153-ttg"]))
    assert found == expected(GOLD[names])


@pytest.mark.parametrize("names", GOLD, ids=" ".join)
def test_the_words_alone_are_enough(names: tuple[str, str]) -> None:
    left, right = (stripped(PUBLISHED[name], f"x{at}") for at, name in enumerate(names))
    assert aligned(compared(left, right)) == expected(GOLD[names])


@pytest.mark.parametrize("names", GOLD, ids=" ".join)
def test_the_same_from_the_other_side(names: tuple[str, str]) -> None:
    left, right = (PUBLISHED[name] for name in names)
    found = aligned(compared(right, left))
    assert set().union(*found.values()) == swapped(GOLD[names])


def test_each_pair_names_the_pass_that_made_it() -> None:
    comparison = compared(PUBLISHED["langson"], PUBLISHED["sonla"], PUBLISHED["qd-153-ttg"])
    passes = {
        (item.left.address or item.left.part, item.right.address): item.matched_by
        for item in comparison.items
        if item.left and item.right
    }
    assert {passes[f"II.{i}", f"II.{j}"] for i, j in zip("12345", "13245", strict=True)} == {"link"}
    assert passes["IV.1", "IV.1"] == "agency"
    assert passes["IV.3", "IV.2"] == passes["closing", "IV.5"] == "similarity"


def test_a_link_is_stronger_than_words() -> None:
    """Two tasks that say the same, but answer other tasks, are no pair."""
    left, right = PUBLISHED["langson"], PUBLISHED["langson"].model_copy(update={"id": "khac"})
    links = [task.covers for task in right.content]
    content = [
        task.model_copy(update={"id": f"x{at}", "covers": links[(at + 1) % 5]})
        for at, task in enumerate(right.content)
    ]
    other = right.model_copy(update={"content": content})
    found = aligned(compared(left, other))["content"]
    assert {one.replace("~", ">") for one in found} == {
        *("II.1 > II.5", "II.2 > II.1", "II.3 > II.2", "II.4 > II.3", "II.5 > II.4")
    }


@pytest.mark.parametrize("version", ["id", "words"])
def test_versions_of_a_plan(version: str) -> None:
    """A task keeps its id, whatever it says; without ids, its words."""
    old = PUBLISHED["langson"]
    content = list(reversed(old.content))
    if version == "words":
        content = [
            task.model_copy(update={"id": f"x{at}", "covers": []})
            for at, task in enumerate(content)
        ]
    new = old.model_copy(update={"content": content})
    found = compared(old, new)
    pairs: Iterable[tuple[str, str]] = (
        (item.left.address, item.right.address)
        for item in found.items
        if item.part == "content" and item.left and item.right
    )
    assert set(pairs) == {(f"II.{i}", f"II.{6 - i}") for i in range(1, 6)}
    assert sum(item.kind == "moved" for item in found.items) == 4
    assert all(not item.differs for item in found.items if item.part != "content")
