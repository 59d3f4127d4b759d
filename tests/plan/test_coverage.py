"""What is asked one level up, and what answers it: tasks, and of communes duties."""

from __future__ import annotations

from typing import Any

import pytest

from kehoach.data.agencies import agencies
from kehoach.plan.asked import asked_of_below
from kehoach.plan.coverage import Status, answers_of, coverage
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.model import Duty, Plan
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.support.plans import minimal, plan_of

PROVINCE: dict[str, Any] = {
    "id": "tinh",
    "content": [
        {"id": "chu-tri", "title": "Cấp xã chủ trì", "lead": "UBND các xã, phường."},
        {
            "id": "phoi-hop",
            "title": "Cấp xã phối hợp",
            "lead": "Sở Y tế.",
            "coordination": "các sở, ngành, UBND xã, phường.",
        },
        {
            "id": "cua-so",
            "title": "Việc của sở",
            "lead": "Sở Y tế.",
            "coordination": "Sở Tài chính.",
        },
        {
            "id": "chia",
            "title": "Việc được chia",
            "lead": "Ủy ban nhân dân các cấp.",
            "tasks": [
                {"id": "phan-xa", "title": "Không nêu ai"},
                {"id": "phan-so", "title": "Của sở", "lead": "Sở Tư pháp."},
            ],
        },
        {"id": "khong-nhan", "title": "Nêu trong câu", "items": ["Giao UBND cấp xã rà soát."]},
        {"id": "khong-ai", "title": "Không nêu ai"},
    ],
    "organisation": [
        {"id": "so-y-te", "agency": "Sở Y tế", "items": ["Chủ trì."]},
        {"id": "xa", "agency": "UBND các xã, phường", "items": ["Bố trí nguồn lực."]},
        {"id": "chung", "text": "UBND các xã, phường báo cáo vướng mắc./."},
    ],
}


def province(**changes: Any) -> Plan:
    return plan_of(minimal(**{**PROVINCE, **changes}))


def commune(**changes: Any) -> Plan:
    return plan_of(minimal(**{"id": "xa-mot", "level": "commune", "parent": "tinh", **changes}))


def task(*covers: str, **changes: Any) -> dict[str, Any]:
    return {"id": "a", "title": "Tuyên truyền", "covers": [*covers], **changes}


def statuses(plan: Plan, parent: Plan) -> dict[str, Status]:
    return {one.asked.id: one.status for one in coverage(plan, parent, agencies())}


def test_a_province_asks_what_names_the_communes() -> None:
    found = {one.part.id: one for one in asked_of_below(province(), agencies())}
    assert [id_ for id_, one in found.items() if one.addressed] == [
        *("chu-tri", "phoi-hop", "phan-xa", "khong-nhan", "xa"),
    ]
    assert [id_ for id_, one in found.items() if one.leads] == ["chu-tri", "phan-xa"]
    assert "so-y-te" not in found


def test_the_centre_asks_every_task_of_every_province() -> None:
    centre = load(ROOT / "plans" / "qd-153-ttg.yaml").plan
    found = asked_of_below(centre, agencies())
    assert [one.part.id for one in found] == [task.id for task in centre.content]
    assert all(one.addressed for one in found)


def test_what_is_remembered_is_of_the_same_plan() -> None:
    one, other = province(), province(content=PROVINCE["content"][:1])
    assert asked_of_below(one, agencies()) is asked_of_below(one, agencies())
    assert len(asked_of_below(other, agencies())) == 2


def test_statuses_of_a_commune() -> None:
    parent = province()
    plan = commune(
        content=[task("chu-tri", "xa")],
        organisation=[{"id": "b", "agency": "Trạm Y tế", "text": "Làm./.", "covers": ["phoi-hop"]}],
    )
    assert statuses(plan, parent) == {
        "chu-tri": "covered",
        "phoi-hop": "partial",
        "cua-so": "not-applicable",
        "phan-xa": "uncovered",
        "phan-so": "not-applicable",
        "khong-nhan": "uncovered",
        "khong-ai": "not-applicable",
        "xa": "covered",
    }


def test_what_nobody_asked_for_may_be_answered_all_the_same() -> None:
    assert statuses(commune(content=[task("cua-so")]), province())["cua-so"] == "covered"


def test_a_duty_is_answered_by_a_duty_and_may_be_opted_out_of() -> None:
    duty = {"id": "b", "agency": "Trạm Y tế", "text": "Làm./.", "covers": ["xa"]}
    assert statuses(commune(organisation=[duty]), province())["xa"] == "covered"
    out = commune(not_applicable=[{"task": "xa", "reason": "x"}])
    assert statuses(out, province())["xa"] == "not-applicable"
    assert statuses(commune(), province())["xa"] == "uncovered"


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        ({"agency": "UBND các phường"}, True),
        ({"items": ["Bố trí  nguồn lực."]}, False),
        ({"items": ["Bố trí nguồn lực, kinh phí."]}, True),
        ({"covers": ["pho-bien"]}, False),
    ],
)
def test_the_fingerprint_of_a_duty_is_that_of_its_words(
    change: dict[str, Any], changed: bool
) -> None:
    duty = PROVINCE["organisation"][1]
    before, after = Duty.model_validate(duty), Duty.model_validate({**duty, **change})
    assert (fingerprint(before) != fingerprint(after)) is changed
    parent = province(organisation=[{**duty, **change}])
    plan = commune(content=[task(f"xa@{fingerprint(before)}")])
    assert [one.outdated for one in answers_of(plan, parent)] == [changed]
