"""The matrix: who answers what, for all plans at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kehoach.compare.compare import Side
from kehoach.compare.matrix import matrix
from kehoach.data.agencies import agencies
from kehoach.grid import Cell, Matrix
from kehoach.plan.coverage import coverage
from kehoach.plan.fingerprint import fingerprint
from tests.report.matrix.sample import sample
from tests.support.plans import minimal, plan_of

CENTRE = {
    "id": "tw",
    "level": "central",
    "province": None,
    "document__number": "9",
    "content": [
        {"id": "mot", "title": "Việc một"},
        {
            "id": "hai",
            "title": "Việc hai",
            "tasks": [{"id": "hai-a", "title": "Hai a"}, {"id": "hai-b", "title": "Hai b"}],
        },
    ],
}


def side(**changes: Any) -> Side:
    plan = plan_of(minimal(**changes))
    return Side(plan, f"{plan.id}.yaml")


def answering(id_: str = "p", **changes: Any) -> Side:
    content = [{"id": "a", "title": "A", "covers": ["mot"], **changes}]
    return side(id=id_, parent="tw", content=content)


def cell(found: Matrix, task: str, plan: str) -> Cell | None:
    i = [row.id for row in found.rows].index(task)
    j = [column.id for column in found.columns].index(plan)
    return found.cells[i][j]


def test_what_was_planted_is_found() -> None:
    found = sample()
    assert len(found.columns) == 34
    assert [row.address for row in found.rows] == [f"II.{i}" for i in range(1, 7)]
    kinds = {"covered": 186, "partial": 7, "outdated": 3, "uncovered": 5, "not-applicable": 3}
    assert found.counts == kinds
    assert found.gaps == 15
    lacking = {column.id for row, column, one in found.all_cells() if one.status == "uncovered"}
    assert lacking == {"cantho", "gialai", "khanhhoa", "phutho", "thanhhoa"}


def test_published_plans_answer_as_diff_says() -> None:
    found = sample()
    plans = {one.id: one for one in found.columns}
    assert plans["langson"].name == "Lạng Sơn"
    task = cell(found, "tap-huan", "langson")
    assert task is not None
    assert task.by == ("II.2", "IV.1")
    assert task.leads == ("so-y-te",)
    assert (task.start, task.end, task.open) == (date(2026, 1, 1), date(2026, 12, 31), False)
    assert task.telling[0].timeline.words == ("năm 2026.",)
    told = cell(found, "pho-bien", "sonla")
    assert told is not None
    assert told.open
    assert told.end is None


def test_statuses_are_those_of_the_model() -> None:
    base, plan = side(**CENTRE), answering()
    known = [(one.asked.id, one.status) for one in coverage(plan.plan, base.plan, agencies())]
    found = [(row.id, one.status) for row, _, one in matrix([plan], base).all_cells()]
    assert found == known == [("mot", "covered"), ("hai-a", "uncovered"), ("hai-b", "uncovered")]


def test_rows_and_counts_of_reconstructed_words() -> None:
    found = sample()
    assert (found.reconstructed_tasks, found.reconstructed_answers) == (6, 1)
    base = side(**CENTRE)
    assert matrix([answering()], base).reconstructed_tasks == 0
    ours = answering(source={"status": "reconstructed"})
    assert matrix([ours], base).reconstructed_answers == 1


def test_a_plan_that_answers_a_divided_task_answers_its_parts() -> None:
    base = side(**CENTRE)
    whole = answering("q", covers=["hai"])
    found = matrix([answering(), whole], base)
    assert [row.id for row in found.rows] == ["mot", "hai-a", "hai-b"]
    for part in ("hai-a", "hai-b"):
        one, other = cell(found, part, "p"), cell(found, part, "q")
        assert one is not None
        assert other is not None
        assert (one.status, other.status) == ("uncovered", "covered")


def test_duties_alone_are_partial_and_lead_nothing() -> None:
    duty = {"id": "d", "agency": "Sở Tài chính", "covers": ["mot"], "items": ["Bố trí."]}
    found = matrix([side(id="p", organisation=[duty])], side(**CENTRE))
    one = cell(found, "mot", "p")
    assert one is not None
    assert one.status == "partial"
    assert one.leads == ()
    (answer,) = one.answers
    assert (answer.kind, answer.heading, answer.lead.ids) == (
        "duty",
        "Sở Tài chính",
        ("so-tai-chinh",),
    )


def test_two_links_of_one_task_are_one_answer() -> None:
    base = side(**CENTRE)
    now = fingerprint(base.plan.content[0])
    links = [f"mot@{now}", "mot@00000000"]
    for covers in (links, links[::-1]):
        one = cell(matrix([answering(covers=covers)], base), "mot", "p")
        assert one is not None
        assert (one.status, len(one.answers), one.answers[0].outdated) == ("outdated", 1, True)


def test_several_answers_span_all_days() -> None:
    content = [
        {"id": "a", "title": "A", "covers": ["mot"], "timeline": "quý II năm 2026."},
        {"id": "b", "title": "B", "covers": ["mot"], "timeline": "trước ngày 31/12/2026."},
    ]
    found = matrix([side(id="p", content=content)], side(**CENTRE))
    one = cell(found, "mot", "p")
    assert one is not None
    assert (one.start, one.end) == (date(2026, 4, 1), date(2026, 12, 30))
    content[0]["timeline"] = "từ năm 2026 và các năm tiếp theo."
    one = cell(matrix([side(id="p", content=content)], side(**CENTRE)), "mot", "p")
    assert one is not None
    assert (one.start, one.end, one.open) == (date(2026, 1, 1), None, True)


def test_words_that_are_not_understood_are_kept_and_marked() -> None:
    plan = answering(lead="Sở Y tế, Đội Chim Én.", timeline="khi hoa nở.")
    one = cell(matrix([plan], side(**CENTRE)), "mot", "p")
    assert one is not None
    (answer,) = one.answers
    assert answer.lead.words == ("Sở Y tế, Đội Chim Én.",)
    assert not answer.lead.understood
    assert not answer.timeline.understood
    assert one.start is None


def test_opting_out_has_its_reason() -> None:
    plan = side(id="p", not_applicable=[{"task": "mot", "reason": "Không có biển."}])
    one = cell(matrix([plan], side(**CENTRE)), "mot", "p")
    assert one is not None
    assert (one.status, one.reason) == ("not-applicable", "Không có biển.")


def test_the_base_is_called_by_its_number() -> None:
    assert sample().base.name == "153/QĐ-TTg"
    assert matrix([answering()], side(**CENTRE)).base.name == "9/KH-UBND"
    assert matrix([answering()], side(**CENTRE | {"document__number": None})).base.name == "tw"


@pytest.mark.parametrize(
    ("filters", "rows", "columns", "cells"),
    [
        ({}, 6, 34, 204),
        ({"tasks": ["II.2"]}, 1, 34, 34),
        ({"tasks": ["van-ban", "II.6"]}, 2, 34, 68),
        ({"plans": ["langson", "sonla"]}, 6, 2, 12),
        ({"statuses": ["uncovered"]}, 1, 5, 5),
        ({"statuses": ["uncovered", "partial"]}, 2, 11, 12),
        ({"statuses": ["uncovered"], "plans": ["langson"]}, 0, 0, 0),
    ],
)
def test_filters(filters: dict[str, list[str]], rows: int, columns: int, cells: int) -> None:
    found = sample().filtered(**filters)
    assert (len(found.rows), len(found.columns), len([*found.all_cells()])) == (
        rows,
        columns,
        cells,
    )
    assert len(found.cells) == rows
    assert all(len(line) == columns for line in found.cells)


def test_no_plans_no_columns() -> None:
    found = matrix([], side(**CENTRE))
    assert [row.id for row in found.rows] == ["mot", "hai-a", "hai-b"]
    assert found.gaps == 0
