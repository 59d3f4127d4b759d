"""What was given by hand stays when a document is imported again."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from kehoach.adopt.carry import Carried, carry
from kehoach.adopt.propose import proposals
from kehoach.source.document import load
from kehoach.source.write import data_of
from tests.conftest import ROOT
from tests.support.plans import minimal, plan_of

TASKS: list[dict[str, Any]] = [
    {
        "id": "truyen-thong",
        "title": "Tuyên truyền, phổ biến Luật Dân số trên địa bàn tỉnh",
        "covers": [{"task": "pho-bien"}],
        "lead": {"text": "ngành y tế.", "agencies": ["so-y-te"]},
        "timeline": {"text": "sau khi Luật có hiệu lực.", "start": "1/7/2026"},
    },
    {"id": "tap-huan", "title": "Tập huấn nghiệp vụ cho cán bộ dân số cấp xã", "lead": "Sở Y tế."},
]


def given(**changes: Any) -> dict[str, Any]:
    return minimal(content=deepcopy(TASKS), **changes)


def read_again(before: dict[str, Any], content: list[Any], **changes: Any) -> Carried:
    """Return what an update makes of a new text that knows no ids."""
    new = minimal(content=content, id="moi", **changes)
    return carry(plan_of(before), before, plan_of(new), new)


def words_only(task: dict[str, Any], id_: str) -> dict[str, Any]:
    """Return a task as a document tells it."""
    fields = {
        name: field["text"] if isinstance(field, dict) else field
        for name, field in task.items()
        if name not in ("id", "covers")
    }
    return {"id": id_, **fields}


def test_ids_links_and_what_is_stated_are_kept() -> None:
    new = [words_only(task, f"doc-{place}") for place, task in enumerate(TASKS)]
    carried = read_again(given(), new)
    assert carried.data["content"] == TASKS
    assert carried.data["id"] == "thu"
    assert ("content", 0) in carried.same


def test_what_is_stated_of_other_words_is_not_kept() -> None:
    new = [words_only(task, f"doc-{place}") for place, task in enumerate(TASKS)]
    new[0]["lead"] = "Sở Tư pháp."
    task = read_again(given(), new).data["content"][0]
    assert task["lead"] == "Sở Tư pháp."
    assert task["timeline"] == TASKS[0]["timeline"]
    assert task["id"] == "truyen-thong"


def test_a_new_task_gets_an_id_that_nobody_has() -> None:
    extra = {"id": "tap-huan", "title": "Bố trí kinh phí cho trạm y tế", "lead": "Sở Tài chính."}
    new = [words_only(TASKS[1], "doc"), extra]
    content = read_again(given(), new).data["content"]
    assert [task["id"] for task in content] == ["tap-huan", "tap-huan-2"]


def test_a_header_that_the_text_has_lost_is_kept_and_told() -> None:
    before = given(document__number="12", document__date="15/3/2026")
    carried = read_again(before, [words_only(task, task["id"]) for task in TASKS])
    assert carried.data["document"]["number"] == "12"
    assert carried.kept == ("number", "date")


def test_suppressions_and_the_parent_are_kept() -> None:
    before = given(suppress=[{"rule": "S005", "reason": "đã rõ"}], parent="qd-153-ttg")
    data = read_again(before, [words_only(task, task["id"]) for task in TASKS]).data
    assert data["suppress"] == before["suppress"]
    assert data["parent"] == "qd-153-ttg"


def test_proposed_links_are_those_that_people_made() -> None:
    parent = load(ROOT / "plans" / "qd-153-ttg.yaml").plan
    for name in ("langson", "sonla"):
        plan = load(ROOT / "plans" / f"{name}.yaml").plan
        data = data_of(plan)
        for task in data["content"]:
            del task["covers"]
        made: dict[str, set[str]] = {}
        for one in proposals(plan_of(data), parent):
            id_ = plan.content[int(one.loc[1])].id
            made.setdefault(id_, set()).add(one.link)
        assert made == {
            task.id: {f"{link.task}@{link.fingerprint}" for link in task.covers}
            for task in plan.content
        }


def test_a_task_with_links_is_left_alone() -> None:
    parent = load(ROOT / "plans" / "qd-153-ttg.yaml").plan
    assert proposals(load(ROOT / "plans" / "langson.yaml").plan, parent) == []
