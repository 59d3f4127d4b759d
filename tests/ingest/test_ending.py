"""Recipients with their marks, signatures, and the appendices that follow them."""

from __future__ import annotations

from typing import Any

import pytest

from kehoach.imported import Spot
from kehoach.ingest.ledger import plain
from kehoach.ingest.manuscript import Block, Paragraph, Table
from kehoach.ingest.recognise.frame import BLANK
from tests.ingest.documents import BODY, HEADER, SIGNED, TITLE, Words, cells, read, rows

OFFICE = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
NAME = "Nguyễn Văn An"
A, B, C, D = "Tỉnh ủy;", "HĐND tỉnh;", "Sở Y tế;", "Lưu: VT."
LISTED = [A, B, C, D]
DASHED = [f"- {one}" for one in LISTED]
OF_THREE = [{"lines": [A, B, C], "mark": "(b/c);"}, D]


def ended(*blocks: Block | Words) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Return the data of a plan that ends so, and what of it was left out."""
    reading = read(HEADER, *TITLE, *BODY, *blocks)
    return plain(reading.data), [(one.text, one.reason) for one in reading.left_out]


@pytest.mark.parametrize(
    "blocks",
    [
        ["Nơi nhận:", *DASHED, *OFFICE, NAME],
        # As text is taken out of a PDF: the right column first.
        [*OFFICE, NAME, "Nơi nhận:", *DASHED],
        [*OFFICE, "Nơi nhận:", *DASHED, NAME],
        [cells(["Nơi nhận:", *DASHED], [*OFFICE, NAME])],
        [
            rows(("Nơi nhận:", OFFICE[0]), *zip(DASHED[:3], (*OFFICE[1:], NAME), strict=True)),
            DASHED[3],
        ],
        ["Nơi nhận:", rows(*zip(DASHED, (*OFFICE, NAME), strict=True))],
        ["NƠI NHẬN", *(f"– {one}" for one in LISTED), *OFFICE, "(Đã ký)", NAME],
        [cells(["Nơi nhận: - Tỉnh ủy;", *DASHED[1:]], [*OFFICE, "Ký bởi: Văn phòng", NAME])],
    ],
)
def test_recipients_and_signature_however_they_are_laid_out(blocks: list[Any]) -> None:
    data, left = ended(*blocks)
    assert data["recipients"] == LISTED
    assert data["signature"] == {"authority": [*OFFICE], "name": NAME}
    assert {reason for _, reason in left} <= {"signature-stamp"}
    assert data["closing"] == [BODY[-1]]


def test_a_recipient_over_several_lines_is_one() -> None:
    data, _ = ended("Nơi nhận:", "- VPUB: CVP,", "các phòng: KT,", "TH;", DASHED[3], *OFFICE, NAME)
    assert data["recipients"] == ["VPUB: CVP, các phòng: KT, TH;", D]


def at(line: int, text: str) -> Paragraph:
    return Paragraph(text, Spot(3, line))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        # Beside the middle of three.
        ([DASHED[0], f"{DASHED[1]} (b/c);", *DASHED[2:]], OF_THREE),
        # In the cell beside all of them, and beside the middle one of three rows.
        ([cells(DASHED[:3], ["(b/c);"]), DASHED[3]], OF_THREE),
        ([rows((DASHED[0], ""), (DASHED[1], "(b/c);"), (DASHED[2], "")), DASHED[3]], OF_THREE),
        # Among the lines of one cell: those above.
        ([cells([*DASHED[:3], "(b/c);", DASHED[3]])], OF_THREE),
        ([*DASHED[:3], "} (b/c);", DASHED[3]], OF_THREE),
        # Between two lines, after the first.
        ([DASHED[0], "(để b/c);", *DASHED[1:]], [{"lines": [A, B], "mark": "(để b/c);"}, C, D]),
        # On a page the line tells, not the order in which the words come.
        (
            [
                at(1, DASHED[0]),
                at(3, DASHED[1]),
                at(4, DASHED[2]),
                at(5, DASHED[3]),
                at(2, "(b/c)"),
            ],
            [{"lines": [A, B], "mark": "(b/c)"}, C, D],
        ),
        (
            [
                at(1, DASHED[0]),
                at(2, DASHED[1]),
                at(3, DASHED[2]),
                at(2, "(b/c);"),
                at(4, DASHED[3]),
            ],
            OF_THREE,
        ),
        # One that stands before the end of a recipient is its own.
        ([f"- {A[:-1]} (b/c);", *DASHED[1:]], [f"{A[:-1]} (b/c);", B, C, D]),
    ],
)
def test_what_a_brace_joins(blocks: list[Any], expected: list[Any]) -> None:
    data, left = ended("Nơi nhận:", *blocks, *OFFICE, NAME)
    assert data["recipients"] == expected
    assert left in ([], [("}", "drawn-blank")])
    assert data["signature"]["name"] == NAME


def test_a_brace_is_doubtful() -> None:
    reading = read(HEADER, *TITLE, *BODY, "Nơi nhận:", *DASHED[:2], "(b/c);", DASHED[3], *OFFICE)
    (note,) = (one for one in reading.notes if one.kind == "brace")
    assert (note.loc, note.doubtful, note.params["count"]) == (("recipients", 0), True, 2)


def test_a_second_signature_is_left_out() -> None:
    data, left = ended(cells(["Nơi nhận:", *DASHED], [*OFFICE, NAME, "GIÁM ĐỐC", "Trần Thị Bình"]))
    assert data["signature"]["name"] == NAME
    assert left == [("GIÁM ĐỐC", "unplaced"), ("Trần Thị Bình", "unplaced")]


def test_a_name_in_capitals_is_no_office() -> None:
    data, _ = ended("Nơi nhận:", *DASHED, *OFFICE, NAME.upper())
    assert data["signature"] == {"authority": [*OFFICE], "name": NAME.upper()}


def test_an_ending_that_is_lost_is_told() -> None:
    reading = read(HEADER, *TITLE, *BODY)
    assert {"recipients-missing", "signature-missing"} <= {one.kind for one in reading.notes}
    # The model asks for both: a blank, which check reports, invents nothing.
    assert reading.data["recipients"] == [{"text": BLANK}]
    assert reading.data["signature"] == {"authority": [BLANK]}


# --- Appendices. ---

HEADS = ("STT", "Nhiệm vụ", "Chủ trì", "Thời gian hoàn thành")
TASKS = (("1", "Tuyên truyền", "Sở Y tế", "Năm 2026"), ("2", "Tập huấn", "Sở Nội vụ", "Quý I"))


def table() -> Table:
    return rows(HEADS, *TASKS, ruled=True)


@pytest.mark.parametrize(
    ("lines", "title", "reference", "told"),
    [
        (["Phụ lục", "DANH MỤC NHIỆM VỤ"], "DANH MỤC NHIỆM VỤ", None, []),
        (
            ["PHỤ LỤC", "DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 12/KH-UBND", "của tỉnh)"],
            "DANH MỤC NHIỆM VỤ",
            "(Kèm theo Kế hoạch số 12/KH-UBND của tỉnh)",
            [],
        ),
        (["Phụ lục 1: DANH MỤC", "NHIỆM VỤ"], "DANH MỤC NHIỆM VỤ", None, ["mark-changed"]),
        (["Phụ lục I. Danh mục nhiệm vụ"], "Danh mục nhiệm vụ", None, ["mark-changed"]),
        (["PHỤ LỤC"], "PHỤ LỤC", None, ["appendix-untitled"]),
        (
            ["DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 12/KH-UBND)"],
            "DANH MỤC NHIỆM VỤ",
            "(Kèm theo Kế hoạch số 12/KH-UBND)",
            ["appendix-unnamed"],
        ),
        (["DANH MỤC NHIỆM VỤ"], "DANH MỤC NHIỆM VỤ", None, ["appendix-unnamed"]),
    ],
)
def test_an_appendix_with_a_table(
    lines: list[str], title: str, reference: str | None, told: list[str]
) -> None:
    reading = read(HEADER, *TITLE, *BODY, *SIGNED, *lines, table())
    (appendix,) = plain(reading.data)["appendices"]
    assert appendix["title"] == title
    assert appendix.get("reference") == reference
    assert [one["title"] for one in appendix["tasks"]] == ["Tuyên truyền", "Tập huấn"]
    assert [one.kind for one in reading.notes] == told
    assert not reading.left_out


def test_several_appendices() -> None:
    blocks: list[Any] = [
        "Phụ lục I",
        "DANH MỤC",
        table(),
        "Phụ lục II",
        "MẪU",
        "Một đoạn.",
        "1. Một ý.",
    ]
    data, left = ended(*SIGNED, *blocks)
    first, second = data["appendices"]
    assert (first["title"], second["title"]) == ("DANH MỤC", "MẪU")
    assert second["paragraphs"] == ["Một đoạn."]
    assert [one["text"] if isinstance(one, dict) else one for one in second["items"]] == ["Một ý."]
    assert left == []


def test_a_table_goes_on_after_its_head_is_repeated() -> None:
    data, left = ended(*SIGNED, "Phụ lục", "DANH MỤC", table(), table())
    (appendix,) = data["appendices"]
    assert [one["title"] for one in appendix["tasks"]] == ["Tuyên truyền", "Tập huấn"] * 2
    assert len({one["id"] for one in appendix["tasks"]}) == 4
    assert left == []


def test_what_has_no_place_in_an_appendix_is_left_out() -> None:
    other = rows(("Chỉ số", "Đơn vị"), ("Số người", "Người"), ruled=True)
    reading = read(HEADER, *TITLE, *BODY, *SIGNED, "Phụ lục", "BIỂU", "Một đoạn.", other)
    (appendix,) = plain(reading.data)["appendices"]
    assert appendix == {"title": "BIỂU", "paragraphs": ["Một đoạn."]}
    words = [one.text for one in reading.left_out]
    assert words == ["Chỉ số", "Đơn vị", "Số người", "Người"]
    assert [one.kind for one in reading.notes] == ["unplaced"]


def test_a_sentence_about_an_appendix_begins_none() -> None:
    body = [*BODY[:-1], "Phụ lục I kèm theo Kế hoạch này nêu các nhiệm vụ.", BODY[-1]]
    reading = read(HEADER, *TITLE, *body, *SIGNED)
    assert "appendices" not in reading.data
