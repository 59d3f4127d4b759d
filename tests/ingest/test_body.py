"""The parts of a plan, recognised: each way of assigning work, marks that differ, headings."""

from __future__ import annotations

import difflib
import random
import re
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.imported import Note
from kehoach.ingest.ledger import plain
from kehoach.ingest.manuscript import Block
from kehoach.ingest.recognise.body import passage
from kehoach.ingest.recognise.marks import read_mark
from kehoach.nd30 import decree
from kehoach.plan.model import Plan
from kehoach.plan.outliner import outline
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.ingest.bodies import (
    blocks_of,
    ledger_of,
    of_lines,
    paragraph,
    plan_of,
    printed,
    read,
    table,
    words_of,
)
from tests.ingest.generated import generated

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.yaml"))
SUPPORT = ROOT / "tests" / "support"
OPENING = ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "- Nâng cao nhận thức.", "II. NỘI DUNG"]


def told(notes: list[Note]) -> list[str]:
    return [
        " ".join([one.kind, ".".join(map(str, one.loc)), *map(str, one.params.values())])
        for one in notes
    ]


def kinds(notes: list[Note]) -> list[str]:
    return [one.kind for one in notes]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_is_read_as_it_says(path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    lines = case["text"].splitlines()
    data, notes = read(of_lines(lines))
    assert data == case["data"]
    assert told(notes) == case.get("notes", [])
    changed = [line for line in difflib.ndiff(lines, printed(plan_of(data))) if line[0] in "+-"]
    assert changed == case.get("printed_otherwise", [])


def test_one_other_word_is_seen() -> None:
    """The comparison above is no mirror."""
    case = yaml.safe_load(DOCUMENTS[0].read_text(encoding="utf-8"))
    text = case["text"].replace("quý I", "quý II", 1)
    assert text != case["text"]
    data, _ = read(of_lines(text.splitlines()))
    assert data != case["data"]


@pytest.mark.parametrize(
    "name", ["plans/qd-153-ttg", "tests/support/rich", "tests/support/ordered"]
)
def test_a_plan_that_was_laid_out_comes_back(name: str) -> None:
    plan = load(ROOT / f"{name}.yaml").plan
    data, _ = read(blocks_of(plan))
    found = plan_of(data)
    assert printed(found) == printed(plan)
    assert _said(found) == _said(plan)


@pytest.mark.parametrize("seed", range(40))
def test_a_generated_plan_comes_back(seed: int) -> None:
    plan = Plan.model_validate(generated(seed))
    data, notes = read(blocks_of(plan))
    found = plan_of(data)
    assert printed(found) == printed(plan)
    assert _said(found) == _said(plan)
    assert "mark-changed" not in kinds(notes)


def _said(plan: Plan) -> list[tuple[Any, ...]]:
    """Return the words of each line of the parts, labels apart, with their place in the model."""
    laid_out = outline(plan, decree().families[plan.document.numbering])
    return [(node.loc, node.title, node.text) for part in laid_out.parts for node in part.walk()]


# --- Marks ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("IV. KINH PHÍ", ("I.", "IV.")),
        ("2.Yêu cầu", ("1.", "2.")),
        ("2/ Yêu cầu", ("1.", "2/")),
        ("3.1. Sở Y tế", ("1.1.", "3.1.")),
        ("3.1 Sở Y tế", ("1.1.", "3.1")),
        ("1.2.3. Tập huấn", ("1.1.1.", "1.2.3.")),
        ("đ) Hiệu quả", ("a)", "đ)")),
        ("a. Hiệu quả", ("a)", "a.")),
        ("II - NỘI DUNG", ("I.", "II -")),
        ("1- Nội dung", ("1.", "1-")),
        ("10 - 20 người", None),
        ("(1) Tổ chức", ("1)", "(1)")),
        ("ii) Tổ chức", ("i)", "ii)")),
        ("– Tổ chức", ("-", "–")),
        ("-Tổ chức", ("-", "-")),
        ("+ Tổ chức", ("+", "+")),
        ("• Tổ chức", ("*", "•")),
        ("1.000 tỷ đồng", None),
        ("30/4 là ngày nghỉ", None),
        ("1/3 dân số", None),
        ("2026. Năm", None),
        ("-5 độ", None),
        ("Năm 2026", None),
        ("a)", None),
        ("I.", None),
    ],
)  # fmt: skip
def test_marks_are_told_from_words(text: str, mark: tuple[str, str] | None) -> None:
    found = read_mark(text)
    assert (found and (found.kind, found.text)) == mark


@pytest.mark.parametrize(
    ("marks", "irregular"),
    [
        ("a) b) c) d) đ) e) g) h) i) k)", 0),
        ("a) b) c) d) e) g) h)", 0),
        ("a) b) c) d) e) f) g) h) i) j)", 0),
        ("a) b) d)", 1),
        ("a) a)", 1),
        ("b) c)", 1),
    ],
)
def test_three_orders_of_letters_are_regular(marks: str, irregular: int) -> None:
    lines = [*OPENING, "1. Việc", *(f"{mark} Nội dung khác." for mark in marks.split())]
    _, notes = read(of_lines(lines))
    assert kinds(notes).count("mark-irregular") == irregular


def test_capital_letters_below_numerals() -> None:
    lines = [*OPENING, "A. Nhiệm vụ chung", "1. Một", "- Thời gian: 2026.", "B. Nhiệm vụ riêng"]
    data, _ = read(of_lines([*lines, "1. Hai", "- Thời gian: 2027.", "III. KINH PHÍ", "Không."]))
    assert [task["title"] for task in data["content"]] == ["Nhiệm vụ chung", "Nhiệm vụ riêng"]
    assert [task["tasks"][0]["title"] for task in data["content"]] == ["Một", "Hai"]
    assert data["funding"] == {"paragraphs": ["Không."]}


def test_small_numerals_are_told_from_letters() -> None:
    lines = [*OPENING, "1. Việc", "a) Gồm:", "i) Một.", "ii) Hai.", "iii) Ba.", "b) Khác."]
    data, _ = read(of_lines(lines))
    assert data["content"][0]["tasks"][0]["items"] == ["Một.", "Hai.", "Ba."]
    lines = [*OPENING, "1. Việc", *(f"{letter}) Khác." for letter in "abcdđeghi")]
    data, _ = read(of_lines(lines))
    assert data["content"][0]["items"] == ["Khác."] * 9


def test_more_points_than_letters_take_no_letters() -> None:
    """NĐ 30's order of letters ends with y: the 24th point would have none."""
    points = ["a) Nội dung: họp.", "b) Thời gian: 2026.", "c) Địa điểm: tỉnh."]
    tasks = [line for i in range(1, 21) for line in (f"{i}. Việc", *points)]
    data, _ = read(of_lines([*OPENING, *tasks, "21. Việc", *["- Nội dung khác."] * 30]))
    family = decree().families[data["document"]["numbering"]]
    assert len(outline(plan_of(data), family).parts) == 2


def test_a_level_that_changes_as_a_whole_is_one_note() -> None:
    lines = ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "* Một.", "* Hai.", "II. NỘI DUNG", "1. Việc"]
    _, notes = read(of_lines([*lines, "* Cơ quan chủ trì: Sở Y tế.", "2. Việc", "- Ba."]))
    (note,) = [one for one in notes if one.kind == "mark-changed"]
    assert (note.loc, dict(note.params)) == (
        ("purpose", 0),
        {"source": "*", "printed": "-", "count": 3},
    )


def test_items_too_deep_to_be_numbered_keep_their_marks() -> None:
    lines = [*OPENING, "1. Việc", "- Nội dung:", "+ Một:", "* Hai:", "(1) Ba."]
    data, notes = read(of_lines(lines))
    (item,) = data["content"][0]["activities"]["items"]
    assert item == {"text": "Một:", "paragraphs": ["* Hai:", "(1) Ba."]}
    assert kinds(notes) == ["mark-kept"]
    assert printed(plan_of(data)) == lines


def test_a_numeral_of_a_higher_rank_late_in_the_text_is_a_word() -> None:
    lines = [*OPENING, "1. Việc", "- Thời gian: 2026.", "A. Nguyễn Văn A làm trưởng ban."]
    data, _ = read(of_lines([*lines, "III. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Chủ trì."]))
    (task,) = data["content"]
    assert task["timeline"]["paragraphs"] == ["A. Nguyễn Văn A làm trưởng ban."]


@pytest.mark.parametrize("numeral", ["II.", "IV.", "X."])
def test_a_part_with_a_wrong_numeral_is_a_part(numeral: str) -> None:
    lines = [*OPENING, "1. Việc", "- Thời gian: 2026.", f"{numeral} TỔ CHỨC THỰC HIỆN"]
    data, notes = read(of_lines([*lines, "1. Sở Y tế: Chủ trì."]))
    assert told(notes) == [f"mark-irregular organisation {numeral} III."]
    assert data["organisation"][0]["agency"] == "Sở Y tế"


# --- Tasks ------------------------------------------------------------------------------------


def test_a_task_inside_keeps_what_is_below_it() -> None:
    lines = [*OPENING, "1. Nhóm", "- Chuẩn bị.", "a) Việc một", "- Cơ quan chủ trì: Sở Y tế."]
    lines += ["b) Việc hai", "III. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Chủ trì."]
    data, _ = read(of_lines(lines))
    (group,) = data["content"]
    assert group["items"] == ["Chuẩn bị."]
    assert [task["title"] for task in group["tasks"]] == ["Việc một", "Việc hai"]
    assert printed(plan_of(data)) == lines


def test_tasks_before_what_their_task_tells_stay_items() -> None:
    lines = [
        *OPENING,
        "1. Nhóm",
        "a) Việc một",
        "- Thời gian: 2026.",
        "- Cơ quan chủ trì: Sở Y tế.",
    ]
    lines += ["b) Thời gian: cả năm."]
    data, notes = read(of_lines(lines))
    (group,) = data["content"]
    assert "tasks" not in group
    assert group["timeline"]["text"] == "cả năm."
    assert "tasks-as-items" in kinds(notes)


def test_the_label_of_most_tasks_is_that_of_the_document() -> None:
    labels = ["Cơ quan chủ trì", "Đơn vị chủ trì", "Đơn vị chủ trì"]
    tasks = [[f"{i}. Việc", f"- {label}: Sở Y tế."] for i, label in enumerate(labels, 1)]
    data, _ = read(of_lines([*OPENING, *(line for task in tasks for line in task)]))
    assert data["document"]["labels"] == {"lead": "Đơn vị chủ trì"}
    assert [task["lead"].get("label") for task in data["content"]] == [
        "Cơ quan chủ trì",
        None,
        None,
    ]


def test_of_two_labels_for_one_field_the_better_one_is_meant() -> None:
    lines = ["1. Việc", "- Đơn vị thực hiện: Bảo tàng.", "- Đơn vị chủ trì: Sở Văn hóa."]
    data, notes = read(of_lines([*OPENING, *lines]))
    (task,) = data["content"]
    assert (task["lead"]["text"], task["items"]) == ("Sở Văn hóa.", ["Đơn vị thực hiện: Bảo tàng."])
    assert told(notes) == ["second-label content.0 Đơn vị thực hiện"]


def test_lines_that_never_have_a_mark_are_told_once() -> None:
    tasks = [[f"{i}. Việc", "Chủ trì: Sở Y tế.", "Thời gian: 2026."] for i in range(1, 4)]
    data, notes = read(of_lines([*OPENING, *(line for task in tasks for line in task)]))
    assert all(task["lead"] and task["timeline"] for task in data["content"])
    assert told(notes) == [
        "label-without-mark content.0.lead -",
        "mark-changed content.0.lead  - 6",
    ]


def test_an_empty_label_stays_an_item() -> None:
    data, _ = read(of_lines([*OPENING, "1. Việc", "- Kinh phí:", "- Thời gian: 2026."]))
    assert data["content"][0]["items"] == ["Kinh phí:"]
    plan_of(data)


# --- Parts ------------------------------------------------------------------------------------


def test_of_two_parts_that_may_be_the_content_that_with_tasks_is() -> None:
    lines = ["I. NỘI DUNG TUYÊN TRUYỀN", "1. Luật mới.", "II. MỘT SỐ HOẠT ĐỘNG", "1. Hội thi"]
    data, notes = read(of_lines([*lines, "- Thời gian: 2026.", "2. Hội diễn"]))
    assert [task["title"] for task in data["content"]] == ["Hội thi", "Hội diễn"]
    assert data["other_parts"][0]["title"] == "NỘI DUNG TUYÊN TRUYỀN"
    assert data["document"]["parts"] == ["noi-dung-tuyen-truyen", "content"]
    assert [(one.kind, one.loc) for one in notes] == [("part-guessed", ("other_parts", 0))]


def test_a_heading_with_nothing_below_it_stays_a_paragraph() -> None:
    lines = [*OPENING, "1. Việc", "- Thời gian: 2026.", "III. KINH PHÍ"]
    after = ["IV. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Chủ trì."]
    data, notes = read(of_lines([*lines, *after]))
    assert told(notes)[0] == "mark-kept content.0.timeline III."
    assert data["funding"] == []
    assert data["content"][0]["timeline"]["paragraphs"] == ["III. KINH PHÍ"]


@pytest.mark.parametrize(
    ("after", "closing"),
    [
        (["Trên đây là Kế hoạch./."], 1),
        (["UBND tỉnh yêu cầu các sở thực hiện.", "Trên đây là Kế hoạch."], 2),
        ([], 0),
    ],
)
def test_the_last_paragraphs_are_the_end_of_the_plan(after: list[str], closing: int) -> None:
    lines = [*OPENING, "1. Việc", "- Thời gian: 2026.", "III. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế"]
    data, notes = read(of_lines([*lines, "- Chủ trì.", *after]))
    assert data.get("closing", []) == after[-closing:] if closing else "closing" not in data
    assert "closing-doubtful" not in kinds(notes)


def test_the_paragraph_of_the_last_duty_is_its_own() -> None:
    lines = [*OPENING, "1. Việc", "III. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế", "Theo dõi chung."]
    data, _ = read(of_lines([*lines, "Trên đây là Kế hoạch./."]))
    assert data["organisation"][0]["paragraphs"] == ["Theo dõi chung."]
    assert data["closing"] == ["Trên đây là Kế hoạch./."]


def test_a_heading_that_names_two_parts_is_that_of_the_tasks() -> None:
    lines = ["I. NHIỆM VỤ VÀ KINH PHÍ THỰC HIỆN", "1. Việc", "- Thời gian: 2026."]
    data, _ = read(of_lines([*lines, "II. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Chủ trì."]))
    assert data["document"]["headings"]["content"] == "NHIỆM VỤ VÀ KINH PHÍ THỰC HIỆN"
    assert data["funding"] == []


def test_dashes_before_the_first_number_shift_none() -> None:
    lines = ["I. NỘI DUNG", "- Nguyên tắc chung.", "1. Việc", "- Thời gian: 2026.", "2. Việc nữa"]
    data, notes = read(of_lines(lines))
    assert data["openings"] == {"content": ["- Nguyên tắc chung."]}
    assert told(notes) == ["mark-kept openings.content -"]
    assert printed(plan_of(data)) == lines


# --- Duties -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "agency", "text"),
    [
        ("Sở Y tế: Có trách nhiệm theo dõi.", "Sở Y tế", "Có trách nhiệm theo dõi."),
        ("Sở Y tế chủ trì, báo cáo.", None, "Sở Y tế chủ trì, báo cáo."),
        ("Trong quá trình thực hiện: báo cáo.", None, "Trong quá trình thực hiện: báo cáo."),
        ("Đề nghị các tổ chức chính trị - xã hội tỉnh: Phối hợp vận động.",
         "Đề nghị các tổ chức chính trị - xã hội tỉnh", "Phối hợp vận động."),
    ],
)  # fmt: skip
def test_who_is_addressed(line: str, agency: str | None, text: str) -> None:
    lines = [*OPENING, "1. Việc", "III. TỔ CHỨC THỰC HIỆN", f"1. {line}"]
    data, _ = read(of_lines(lines))
    (duty,) = data["organisation"]
    assert (duty.get("agency"), duty["text"]) == (agency, text)
    assert printed(plan_of(data))[-1] == lines[-1]


def test_bold_letters_tell_where_a_name_ends() -> None:
    """Without them "Hội Nông dân: hội viên" would be a heading to its end, or none."""
    line = "1. Nhóm Sao Mai: Sao nào cũng sáng."
    lines = of_lines([*OPENING, "1. Việc", "III. TỔ CHỨC THỰC HIỆN"])
    data, notes = read([*lines, paragraph(line, bold=len("1. Nhóm Sao Mai:"))])
    assert data["organisation"][0]["agency"] == "Nhóm Sao Mai"
    assert notes == []
    data, notes = read([*lines, paragraph(line)])
    assert "agency" not in data["organisation"][0]


def test_a_bold_heading_keeps_its_colon() -> None:
    heading = "1. UBND các phường: Ba Đình, Từ Liêm"
    lines = of_lines([*OPENING, "1. Việc", "III. TỔ CHỨC THỰC HIỆN"])
    data, notes = read([*lines, paragraph(heading, bold=len(heading)), paragraph("- Chủ trì.")])
    assert data["organisation"][0]["agency"] == heading.removeprefix("1. ")
    assert notes == []


# --- Texts without parts ----------------------------------------------------------------------


def test_a_passage_has_paragraphs_and_items() -> None:
    blocks = of_lines(["Gồm các ông, bà:", "1. Trưởng ban:", "a) Ông A.", "2. Phó ban."])
    ledger = ledger_of(blocks)
    notes: list[Note] = []
    data = passage(blocks, ledger, notes, ("document", "decision", "articles", 0), "dash")
    ledger.settle(data)
    assert plain(data) == {
        "paragraphs": ["Gồm các ông, bà:"],
        "items": [{"text": "Trưởng ban:", "items": ["Ông A."]}, "Phó ban."],
    }
    assert notes == []


def test_nothing_is_nothing() -> None:
    data, notes = read([])
    assert (data["content"], data["document"], notes) == ([], {"numbering": "dash"}, [])


def test_words_before_the_first_part_are_kept() -> None:
    data, _ = read(of_lines(["Phần thứ nhất", *OPENING, "1. Việc"]))
    assert data["preamble"] == ["Phần thứ nhất"]


# --- Anything ---------------------------------------------------------------------------------

_MARKS = ["I.", "II.", "III.", "1.", "2.", "1.1.", "2.1.", "a)", "b)", "đ)", "e)", "-", "-", "+", "*", "", "A.", "1)", "–"]  # fmt: skip
_WORDS = [
    *("MỤC ĐÍCH, YÊU CẦU", "Mục đích", "Yêu cầu:", "NỘI DUNG", "KINH PHÍ: Ngân sách.", "NHIỆM VỤ"),
    *("TỔ CHỨC THỰC HIỆN", "Sở Y tế: Chủ trì.", "Sở Tài chính", "Trên đây là Kế hoạch./."),
    *("Cơ quan chủ trì: Sở Y tế.", "Kinh phí:", "Thời gian: 2026", "Nội dung:", "Kết quả: có."),
    *("Hội nghị. Chủ trì: Sở Y tế; phối hợp: các sở.", "Rà soát văn bản", "Gồm:", ":", "x: y: z"),
]
_LINE = st.builds(
    lambda mark, words: f"{mark} {words}".strip(), *map(st.sampled_from, (_MARKS, _WORDS))
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_LINE, max_size=40), st.booleans())
def test_any_text_keeps_its_words_in_their_order(lines: list[str], opened: bool) -> None:
    """Each character goes one way, the plan is valid, and prints the words as they stood."""
    data, _ = read(of_lines([*OPENING, *lines] if opened else lines))
    if not data["content"]:
        return
    plan = plan_of(data)
    laid_out = outline(plan, decree().families[plan.document.numbering])
    found = [words_of(node) for part in laid_out.parts for node in part.walk()]
    source = _bare(" ".join([*OPENING, *lines] if opened else lines))
    at = 0
    for line in [*data.get("preamble", []), *found, *data.get("closing", [])]:
        at = source.find(_bare(line), at)
        assert at >= 0, line
        at += len(_bare(line))


def _bare(text: str) -> str:
    return re.sub(r"\W", "", text)


def _many(count: int) -> dict[str, list[Block]]:
    lot = random.Random(1)
    opened = of_lines([*OPENING, "1. Việc"])
    line = ". Thời gian: x; a:" * count
    return {
        "dashes": [*opened, *of_lines(["- Gồm:"] * count)],
        "beginnings": [*opened, *of_lines(["1. Gồm:", "a) Gồm:"] * count)],
        "labels": [*opened, *of_lines(["Thời gian: 2026."] * count)],
        "tasks": [*opened, *of_lines(["a) Việc", "- Thời gian: 2026."] * count)],
        "one line": [*opened, *of_lines([f"- Chủ trì: x{line}", f"I. {line}", line])],
        "marks": of_lines(f"{lot.choice(_MARKS)} {lot.choice(_WORDS)}" for _ in range(count)),
        "rows": [*opened, table(["STT", "Nhiệm vụ", "Chủ trì"], *[["1", "Việc", "Sở"]] * count)],
    }


@pytest.mark.parametrize("name", _many(0))
def test_time_grows_with_the_text_and_no_faster(name: str) -> None:
    times = []
    for count in (400, 3200):
        blocks = _many(count)[name]
        start = time.process_time()
        read(blocks)
        times.append(time.process_time() - start)
    assert times[1] < 8 * 4 * max(times[0], 0.02)
