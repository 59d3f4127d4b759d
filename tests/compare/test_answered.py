"""What of the centre comes to a commune, by way of its province."""

from __future__ import annotations

from typing import Any

import pytest

from kehoach.compare.answered import central_tasks, reached
from kehoach.compare.compare import Side, compare
from kehoach.comparison import Reached
from kehoach.plan.model import Plan
from tests.support.plans import minimal, plan_of

XA = "UBND các xã, phường."


def plan(id_: str, level: str, content: list[dict[str, Any]], **changes: Any) -> Plan:
    tasks = [{"title": one["id"], **one} for one in content]
    return plan_of(minimal(**{"id": id_, "level": level, "content": tasks, **changes}))


CENTRE = plan("tw", "central", [{"id": one} for one in "abcde"], province=None)
PROVINCE = plan(
    "tinh",
    "province",
    [
        {"id": "hai", "covers": ["a", "b"], "lead": XA},
        {"id": "mot", "covers": ["b"], "coordination": XA},
        {"id": "so", "covers": ["c"], "lead": "Sở Y tế."},
    ],
    organisation=[
        {"id": "xa", "agency": "UBND các xã, phường", "text": "Làm.", "covers": ["d"]},
        {"id": "so-y-te", "agency": "Sở Y tế", "text": "Chủ trì./.", "covers": ["a"]},
    ],
)


def reach(*covers: str) -> dict[str, Reached]:
    content = [{"id": "x", "covers": [*covers]}]
    commune = plan("xa-mot", "commune", content, parent="tinh")
    return {one.id: one for one in reached(CENTRE, PROVINCE, commune)}


def statuses(found: dict[str, Reached]) -> str:
    return " ".join(one.status for one in found.values())


def test_tasks_come_by_way_of_what_answers_them() -> None:
    found = reach("hai", "xa")
    ways = {id_: [one.id for one in task.through] for id_, task in found.items()}
    assert ways == {"a": ["hai"], "b": ["hai", "mot"], "c": ["so"], "d": ["xa"], "e": []}
    assert [one.answered.by for one in found["b"].through] == [("II.1",), ()]


@pytest.mark.parametrize(
    ("covers", "expected"),
    [
        ((), "uncovered uncovered not-applicable uncovered uncovered"),
        (("hai",), "covered partial not-applicable uncovered uncovered"),
        (("hai", "mot", "xa"), "covered covered not-applicable covered uncovered"),
        (("so",), "uncovered uncovered covered uncovered uncovered"),
        (("hai@00000000", "mot"), "outdated outdated not-applicable uncovered uncovered"),
    ],
)
def test_statuses(covers: tuple[str, ...], expected: str) -> None:
    assert statuses(reach(*covers)) == expected


def test_only_a_comparison_with_the_plan_above_tells_it() -> None:
    commune = plan("xa-mot", "commune", [{"id": "x", "covers": ["hai"]}], parent="tinh")
    left, right = Side(PROVINCE, "tinh"), Side(commune, "xa")
    assert compare(left, right, left).reach == ()
    found = compare(left, right, left, top=Side(CENTRE, "tw"))
    assert found.top is not None
    assert (found.top.id, [one.id for one in found.reach]) == ("tw", [*"abcde"])


def test_both_communes_are_held_against_the_same_tasks_and_duties() -> None:
    one = plan("xa-mot", "commune", [{"id": "x", "covers": ["hai"]}])
    other = plan("xa-hai", "commune", [{"id": "x", "covers": ["xa"]}])
    told = {
        task.id: (task.left and task.left.status, task.right.status, task.right.addressed)
        for task in central_tasks(one, other, PROVINCE)
    }
    assert told == {
        "hai": ("covered", "uncovered", True),
        "mot": ("uncovered", "uncovered", True),
        "so": ("not-applicable", "not-applicable", False),
        "xa": ("uncovered", "covered", True),
    }
