"""Tables of tasks: heads, groups, merged cells, and what no column of a plan holds."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.imported import Note, Shares
from kehoach.ingest.ledger import plain
from kehoach.ingest.manuscript import Cell, Table
from kehoach.ingest.recognise.task_tables import task_table
from tests.ingest.bodies import cell, ledger_of, of_lines, paragraph, plan_of, printed, read, table
from tests.ingest.test_body import OPENING, kinds, told

SEVEN = ["STT", "Nhiệm vụ", "Sản phẩm", "Thời gian hoàn thành", "Chủ trì", "Phối hợp", "Theo dõi"]
FOUR = ["TT", "Nội dung", "Trách nhiệm thực hiện", "Thời gian"]


def rows_of(found: Table) -> tuple[dict[str, Any], list[Note], Shares]:
    """Read a table of an appendix; every character of it must go one way."""
    ledger = ledger_of([found])
    notes: list[Note] = []
    data = task_table(found, ledger, notes, ("appendices", 0), "pl1")
    assert data is not None
    return plain(data), notes, ledger.settle(data)


def text(words: str) -> dict[str, str]:
    return {"text": words}


def test_seven_columns_with_groups() -> None:
    """Way 3: the column that a plan has no field for is said as an item of each row."""
    data, notes, shares = rows_of(
        table(
            SEVEN,
            ["I", cell("HOÀN THIỆN THỂ CHẾ"), "", "", "", "", ""],
            ["1", "Sửa quy chế", "Quyết định", "Quý I", "Sở Nội vụ", "Sở Tư pháp", "Phòng NC"],
            ["2", "Rà soát", "", "Quý II", "Sở Tư pháp", "", "Phòng NC"],
            ["II", cell("TUYÊN TRUYỀN"), "", "", "", "", ""],
            ["1", "Hội thi", "Kế hoạch", "", "Tỉnh đoàn", "Các sở", ""],
        )
    )
    assert data["columns"] == {
        "position": "STT",
        "title": "Nhiệm vụ",
        "results": "Sản phẩm",
        "timeline": "Thời gian hoàn thành",
        "lead": "Chủ trì",
        "coordination": "Phối hợp",
    }
    first, second = data["tasks"]
    assert (first["id"], first["title"]) == ("pl1-hoan-thien-the-che", "HOÀN THIỆN THỂ CHẾ")
    assert first["tasks"] == [
        {
            "id": "pl1-sua-quy-che",
            "title": "Sửa quy chế",
            "results": text("Quyết định"),
            "timeline": text("Quý I"),
            "lead": text("Sở Nội vụ"),
            "coordination": text("Sở Tư pháp"),
            "items": ["Theo dõi: Phòng NC"],
        },
        {
            "id": "pl1-ra-soat",
            "title": "Rà soát",
            "timeline": text("Quý II"),
            "lead": text("Sở Tư pháp"),
            "items": ["Theo dõi: Phòng NC"],
        },
    ]
    assert [task["title"] for task in second["tasks"]] == ["Hội thi"]
    assert told(notes) == ["column-without-field appendices.0.tasks.0.tasks.0 Theo dõi"]
    assert (shares.left_out, shares.total) == (0, shares.plan + shares.marks)


@pytest.mark.parametrize(
    "group",
    [
        [cell("I. Nhóm nhiệm vụ", columns=4)],
        [cell("Nhóm nhiệm vụ", columns=4)],
        ["", "NHÓM NHIỆM VỤ", "", ""],
        ["I", "Nhóm nhiệm vụ", "", ""],
        ["A", "Nhóm nhiệm vụ", "", ""],
        ["1", Cell((paragraph("Nhóm nhiệm vụ", bold=len("Nhóm nhiệm vụ")),)), "", ""],
    ],
)
def test_rows_that_head_others(group: list[str | Cell]) -> None:
    rows = [["1", "Việc một", "Sở Y tế", "2026"], ["2", "Việc hai", "Sở Y tế", "2026"]]
    data, _, _ = rows_of(table(FOUR, group, *rows, deepcopy(group), *rows))
    assert [[task["title"] for task in one["tasks"]] for one in data["tasks"]] == [
        ["Việc một", "Việc hai"],
        ["Việc một", "Việc hai"],
    ]


def test_numbers_that_go_on_over_groups_are_told() -> None:
    rows = [[str(i), "Việc", "Sở", "2026"] for i in (1, 2)]
    groups = [[cell("NHÓM", columns=4)] for _ in rows]
    _, notes, _ = rows_of(table(FOUR, groups[0], rows[0], groups[1], rows[1]))
    (note,) = notes
    assert (note.kind, dict(note.params)) == (
        "mark-changed",
        {"source": "", "printed": "I", "count": 3},
    )


def test_rows_inside_a_row() -> None:
    data, notes, _ = rows_of(
        table(FOUR, ["1", "Chung", "Sở Y tế", "2026"], ["a", "Riêng", "Sở Nội vụ", ""], ["2", "Hai", "", "2027"])
    )  # fmt: skip
    assert [task["title"] for task in data["tasks"]] == ["Chung", "Hai"]
    assert data["tasks"][0]["tasks"][0]["lead"] == text("Sở Nội vụ")
    assert kinds(notes) == ["mark-changed"]  # groups print Roman numerals


def test_a_merged_cell_stands_in_its_first_row() -> None:
    data, notes, _ = rows_of(
        table(
            FOUR,
            ["1", "Một", "Sở Y tế", "2026"],
            ["2", "Hai", cell(continued=True), "2027"],
            ["3", "Ba", cell(continued=True), "2028"],
        )
    )
    assert [task.get("lead") for task in data["tasks"]] == [text("Sở Y tế"), None, None]
    assert told(notes) == ["merged-cell appendices.0.tasks.0.lead"]


def test_a_row_without_a_title_continues_the_one_above() -> None:
    data, notes, _ = rows_of(
        table(FOUR, ["1", "Một", "Sở Y tế", "2026"], ["", cell(continued=True), "Sở Nội vụ", ""])
    )
    assert data["tasks"][0]["lead"] == {"text": "Sở Y tế", "paragraphs": ["Sở Nội vụ"]}
    assert "row-continued" in kinds(notes)


def test_lines_of_a_cell() -> None:
    """A cell of several lines: paragraphs, and items from the first dash on."""
    several = cell("Trước ngày 30/6:", "- Dự thảo;", "- Trình ký.", "+ Hai bản.")
    data, _, _ = rows_of(table(FOUR, ["1", cell("Ban hành quy chế", "(sửa đổi)"), "Sở", several]))
    (task,) = data["tasks"]
    assert task["paragraphs"] == ["(sửa đổi)"]
    assert task["timeline"] == {
        "text": "Trước ngày 30/6:",
        "items": ["Dự thảo;", {"text": "Trình ký.", "paragraphs": ["+ Hai bản."]}],
    }


def test_one_cell_for_all_who_are_charged() -> None:
    """Way 7: the words stay together where there is one column for them; who leads is stated."""
    both = cell("Chủ trì: Sở Y tế. Phối hợp: các sở.")
    data, notes, _ = rows_of(table(["TT", "Nhiệm vụ", "Phân công"], ["1", "Việc", both]))
    lead = {"text": "Chủ trì: Sở Y tế. Phối hợp: các sở.", "agencies": ["so-y-te"]}
    assert data["tasks"][0]["lead"] == lead
    assert told(notes) == ["merged-duties appendices.0.tasks.0.lead"]


def test_a_head_of_two_rows() -> None:
    data, notes, shares = rows_of(
        table(
            ["TT", "Nhiệm vụ", cell("Phân công", columns=2), "Thời gian:"],
            [
                cell(continued=True),
                cell(continued=True),
                "Chủ trì",
                "Phối hợp",
                cell(continued=True),
            ],
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["1", "Việc", "Sở Y tế", "Các sở", "2026"],
        )
    )
    assert list(data["columns"].values()) == ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian"]
    assert data["tasks"][0]["coordination"] == text("Các sở")
    assert told(notes) == ["table-head-left-out appendices.0 Phân công"]
    assert shares.left_out == len("Phâncông(1)(2)(3)(4)(5)")


def test_the_task_comes_first() -> None:
    data, notes, _ = rows_of(table(["Thời gian", "Nhiệm vụ"], ["Quý I", "Việc"]))
    assert list(data["columns"]) == ["title", "timeline"]
    assert told(notes) == ["columns-reordered appendices.0 Thời gian"]


@pytest.mark.parametrize(
    "found",
    [
        table(["STT", "Họ và tên", "Chức vụ"], ["1", "Nguyễn Văn A", "Trưởng phòng"]),
        table(["STT", "Nhiệm vụ"], ["1", "Việc"]),
        table(["STT", "Nhiệm vụ", "Chủ trì"]),
        table(["STT", "Nhiệm vụ", "Chủ trì"], ["(1)", "(2)", "(3)"]),
        table([]),
        Table((), paragraph("x").spot, ruled=True),
    ],
)
def test_other_tables_are_left_alone(found: Table) -> None:
    ledger = ledger_of([found])
    notes: list[Note] = []
    assert task_table(found, ledger, notes, (), "") is None
    assert (notes, ledger.left_out) == ([], [])


# --- In the body ------------------------------------------------------------------------------

ROWS = [["1", "Mở chuyên mục", "Báo tỉnh", "Quý I"], ["2", "Tọa đàm", "Sở Y tế", "Quý II"]]


def test_a_table_below_a_task() -> None:
    """Way 4: the tasks of a table stand inside the task that it is below."""
    lines = [*OPENING, "1. Truyền thông", "a) Chương trình trên báo:", "Gồm 02 chuyên mục sau:"]
    data, notes = read([*of_lines(lines), table(FOUR, *ROWS), paragraph("b) Đăng tin.")])
    inside = data["content"][0]["tasks"][0]
    assert inside["paragraphs"] == ["Gồm 02 chuyên mục sau:"]
    assert list(inside["columns"].values()) == FOUR
    assert [task["lead"] for task in inside["tasks"]] == [text("Báo tỉnh"), text("Sở Y tế")]
    assert [task["title"] for task in data["content"][0]["tasks"]][1:] == ["Đăng tin."]
    assert notes == []
    assert printed(plan_of(data))[-10:-1] == ["Thời gian", *ROWS[0], *ROWS[1]]


def test_a_table_is_all_of_the_content() -> None:
    lines = [*OPENING, "Các nhiệm vụ gồm:"]
    after = ["III. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Chủ trì."]
    data, notes = read([*of_lines(lines), table(FOUR, *ROWS), *of_lines(after)])
    assert data["document"]["columns"]["title"] == "Nội dung"
    assert [task["title"] for task in data["content"]] == ["Mở chuyên mục", "Tọa đàm"]
    assert (data["openings"], notes) == ({"content": ["Các nhiệm vụ gồm:"]}, [])
    plan_of(data)


def test_a_paragraph_behind_a_table_goes_before_it_and_that_is_told() -> None:
    blocks = [*of_lines([*OPENING, "1. Truyền thông"]), table(FOUR, *ROWS), paragraph("Ghi chú.")]
    after = of_lines(["III. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Chủ trì."])
    data, notes = read([*blocks, *after])
    assert data["content"][0]["paragraphs"] == ["Ghi chú."]
    assert kinds(notes) == ["moved"]
    plan_of(data)


@pytest.mark.parametrize("ruled", [True, False])
def test_a_table_of_anything_else_comes_apart(ruled: bool) -> None:
    cells = [["Họ tên", "Chức vụ"], ["Ông A", "Giám đốc"]]
    blocks = [*of_lines([*OPENING, "1. Việc", "- Gồm:"]), table(*cells, ruled=ruled)]
    after = of_lines(["III. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Chủ trì."])
    data, notes = read([*blocks, *after])
    (item,) = data["content"][0]["items"]
    assert item["paragraphs"] == ["Họ tên", "Chức vụ", "Ông A", "Giám đốc"]
    assert kinds(notes) == (["table-flattened"] if ruled else [])


# --- Anything ---------------------------------------------------------------------------------

_TEXTS = ["1", "2", "I", "a", "1.1", "Việc", "- Một", "Sở Y tế", "NHÓM", "(1)", "Chủ trì: A. Phối hợp: B"]  # fmt: skip
_CELL = st.builds(
    lambda texts, columns, continued: cell(*texts, columns=columns, continued=continued),
    st.lists(st.sampled_from(_TEXTS), max_size=3),
    st.sampled_from([1, 1, 1, 2]),
    st.booleans(),
)
_HEAD = st.permutations(SEVEN).flatmap(lambda head: st.just(list(head)))


@settings(max_examples=200, deadline=None)
@given(_HEAD, st.lists(st.lists(_CELL, min_size=1, max_size=7), max_size=8))
def test_any_table_keeps_its_words(head: list[str], rows: list[list[Cell]]) -> None:
    """Each character goes one way, whatever the rows look like, and the plan is valid."""
    after = of_lines(["III. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Chủ trì."])
    data, _ = read([*of_lines([*OPENING, "1. Việc"]), table(head, *rows), *after])
    plan_of(data)
