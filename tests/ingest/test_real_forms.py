"""Documents as offices write them: whole files through reader and recogniser."""

from __future__ import annotations

import textwrap
from typing import Any

import pytest

from kehoach.ingest.ledger import plain
from kehoach.ingest.manuscript import missing
from kehoach.ingest.open import open_document
from kehoach.ingest.reading import Reading
from kehoach.ingest.recognise.recognise import recognise
from tests.golden.test_published import printed
from tests.ingest.documents import SIGNED, kinds, left, manuscript, rows
from tests.support.plans import compiled

HEADER = """\
ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND
Cao Bằng, ngày 18 tháng 3 năm 2026
"""
TITLE = """\
KẾ HOẠCH
Nâng cao chất lượng dân số tỉnh Cao Bằng
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
"""
ENDING = """\
Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh./.
Nơi nhận:
- Bộ Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Hoàng Văn Nam
"""
BODY = """\
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức.
2. Yêu cầu
Kịp thời, tiết kiệm.
II. NỘI DUNG
1. Truyền thông
- Chủ trì: Sở Y tế.
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Theo dõi, tổng hợp.
"""


def read(text: str) -> Reading:
    """Return what is recognised in a text file."""
    found = open_document("thu.txt", text.encode())
    assert missing(found) == 0
    return recognise(found)


def of_body(body: str, header: str = HEADER) -> tuple[Reading, dict[str, Any]]:
    """Return reading and data of a plan with this `body`; a plan that cannot be built fails."""
    reading = read(header + TITLE + textwrap.dedent(body) + ENDING)
    data = plain(reading.data)
    assert printed(compiled({"schema": "1", "id": "thu", **SOURCE, **data}).raw)
    return reading, data


SOURCE = {"source": {"status": "official"}}


# --- Header and ending ------------------------------------------------------------------------


def test_a_decision_keeps_its_signature_above_the_header_of_its_plan() -> None:
    header = """\
BỘ NỘI VỤ                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                        Độc lập - Tự do - Hạnh phúc
"""
    decision = """\
Số: 1024/QĐ-BNV                   Hà Nội, ngày 14 tháng 4 năm 2026

QUYẾT ĐỊNH
Ban hành Kế hoạch triển khai thi hành Luật Dân số
BỘ TRƯỞNG BỘ NỘI VỤ
Căn cứ Luật Dân số số 113/2025/QH15;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai thi hành Luật Dân số.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

Nơi nhận:                                     KT. BỘ TRƯỞNG
- Như Điều 2;                                   THỨ TRƯỞNG
- Bộ Y tế;
- Lưu: VT, PC.
                                             Vũ Chiến Thắng

"""
    reference = "(Kèm theo Quyết định số 1024/QĐ-BNV ngày 14 tháng 4 năm 2026)\n"
    reading = read(
        header + decision + header + "\n" + TITLE.replace("\nỦy", f"\n{reference}Ủy") + BODY
    )
    data = plain(reading.data)
    assert data["recipients"] == ["Như Điều 2;", "Bộ Y tế;", "Lưu: VT, PC."]
    assert data["signature"]["name"] == "Vũ Chiến Thắng"
    assert left(reading) == []


def test_blanks_for_number_and_day_part_no_columns() -> None:
    header = """\
UBND TỈNH QUẢNG TRỊ\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ\t\tĐộc lập - Tự do - Hạnh phúc
Số:       /KH-SYT\t\tQuảng Trị, ngày      tháng 4 năm 2026

"""
    _, data = of_body(BODY, header)
    assert data["document"]["superior"] == ["UBND TỈNH QUẢNG TRỊ"]
    assert data["document"]["issuer"] == ["SỞ Y TẾ"]
    assert data["document"]["symbol"] == "KH-SYT"


def test_a_header_in_a_narrow_column() -> None:
    broken = HEADER.replace("NGHĨA VIỆT", "NGHĨA\nVIỆT").replace(
        "ngày 18 tháng 3 ", "ngày 18\ntháng 3\n"
    )
    lines = [*broken.splitlines(), *TITLE.splitlines(), *BODY.splitlines(), *SIGNED]
    reading = recognise(manuscript(*lines))
    assert reading.data["document"]["date"] == "18/3/2026"
    assert left(reading) == []
    assert "unplaced" not in kinds(reading)


# --- Parts ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "marks",
    [
        ("Phần I\n", "Phần II\n", "Phần III\n"),
        ("PHẦN THỨ NHẤT\n", "PHẦN THỨ HAI\n", "PHẦN THỨ BA\n"),
        ("Phần 1. ", "Phần 2. ", "Phần 3. "),
        ("Chương I: ", "Chương II: ", "Chương III: "),
        ("I- ", "II- ", "III- "),
    ],
)
def test_parts_with_other_marks(marks: tuple[str, ...]) -> None:
    body = BODY
    for usual, mark in zip(("III. ", "II. ", "I. "), reversed(marks), strict=True):
        body = body.replace(f"\n{usual}", f"\n{mark}") if usual != "I. " else mark + body[3:]
    reading, data = of_body(body)
    _, usual_data = of_body(BODY)
    assert data == usual_data
    told = [one.params for one in reading.notes if one.kind == "mark-changed"]
    assert told[0]["source"] == marks[0].strip()
    assert sum(int(one["count"]) for one in told) == 3


def test_a_sentence_about_a_part_is_none() -> None:
    body = BODY.replace("Kịp thời, tiết kiệm.", "Phần I của Kế hoạch này là căn cứ để thực hiện.")
    _, data = of_body(body)
    assert data["openings"]["requirements"] == ["Phần I của Kế hoạch này là căn cứ để thực hiện."]


def test_numbers_in_quotes_are_no_marks() -> None:
    quoted = "Thực hiện đúng quy định:\n“1. Nhà nước hỗ trợ phụ nữ sinh đủ hai con.\n2. Mức hỗ trợ do tỉnh quy định.”\n"
    reading, data = of_body(BODY.replace("Kịp thời, tiết kiệm.\n", quoted))
    assert data["openings"]["requirements"] == quoted.splitlines()
    assert "mark-irregular" not in kinds(reading)


def test_quotes_that_nobody_closes_hide_no_marks() -> None:
    _, data = of_body(BODY.replace("Kịp thời, tiết kiệm.", "Phát động “Năm dân số."))
    assert [one["title"] for one in data["content"]] == ["Truyền thông"]


# --- Tasks ------------------------------------------------------------------------------------


def test_lines_without_marks_go_on_below_a_list() -> None:
    task = """\
1. Tổ chức mít tinh
Thời gian: ngày 26/12/2026.
Địa điểm: hội trường UBND tỉnh.
Thành phần:
- Lãnh đạo UBND tỉnh.
- Đại diện các sở.
Chủ trì: Sở Y tế.
"""
    _, data = of_body(BODY.replace("1. Truyền thông\n- Chủ trì: Sở Y tế.\n", task))
    (found,) = data["content"]
    assert found["timeline"] == {"text": "ngày 26/12/2026."}
    assert found["items"] == [
        "Địa điểm: hội trường UBND tỉnh.",
        {"text": "Thành phần:", "items": ["Lãnh đạo UBND tỉnh.", "Đại diện các sở."]},
    ]
    assert found["lead"] == {"text": "Sở Y tế."}


@pytest.mark.parametrize(
    ("line", "field", "words"),
    [
        ("Cơ quan chủ trì Sở Y tế.", "lead", "Sở Y tế."),
        ("Cơ quan chủ trì Phòng Văn hóa - Xã hội.", "lead", "Phòng Văn hóa - Xã hội."),
        ("Thời gian thực hiện tháng 7 năm 2026.", "timeline", "tháng 7 năm 2026."),
    ],
)
def test_a_label_without_a_colon_is_read_and_told(line: str, field: str, words: str) -> None:
    reading, data = of_body(BODY.replace("Chủ trì: Sở Y tế.", line))
    assert data["content"][0][field] == {"text": words}
    assert "label-without-colon" in kinds(reading)


@pytest.mark.parametrize(
    "line",
    [
        "Cơ quan chủ trì tổ chức họp hằng tháng.",
        "Cơ quan chủ trì Tổ chức thi đua.",
        "Thời gian thực hiện được ghi trong phụ lục.",
    ],
)
def test_a_sentence_that_begins_like_a_label_is_none(line: str) -> None:
    reading, data = of_body(BODY.replace("Chủ trì: Sở Y tế.", line))
    assert data["content"][0]["items"] == [line]
    assert "label-without-colon" not in kinds(reading)


def test_labels_in_parentheses_stay_there() -> None:
    title = "Quán triệt Luật (chủ trì: Sở Y tế; thời gian: quý II)"
    reading, data = of_body(BODY.replace("1. Truyền thông", f"1. {title}"))
    assert data["content"][0]["title"] == title
    assert "split-labels" not in kinds(reading)


def test_an_office_before_a_colon_needs_no_doubt() -> None:
    duties = "1. Phòng Nghiệp vụ Y: Theo dõi, tổng hợp.\n2. Phòng, chống dịch: Tổ chức diễn tập.\n"
    reading, data = of_body(BODY.replace("1. Sở Y tế\n- Theo dõi, tổng hợp.\n", duties))
    assert data["organisation"][0]["agency"] == "Phòng Nghiệp vụ Y"
    doubted = [one.loc for one in reading.notes if one.kind == "agency-doubtful"]
    assert doubted == [("organisation", 1)]


# --- Tables -----------------------------------------------------------------------------------

HEAD = ("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian")


def tabled(*blocks: Any) -> tuple[Reading, dict[str, Any]]:
    """Return what is read where `blocks` stand below the only task."""
    lines = BODY.splitlines()
    at = lines.index("- Chủ trì: Sở Y tế.")
    above = [*HEADER.splitlines(), *TITLE.splitlines(), *lines[:at]]
    reading = recognise(manuscript(*above, *blocks, *lines[at + 1 :], *ENDING.splitlines()))
    return reading, plain(reading.data["content"][0])


def test_two_tables_with_one_head_are_one() -> None:
    first = rows(HEAD, ("1", "Ngày Dân số thế giới", "Sở Y tế", "Tháng 7"), ruled=True)
    second = rows(HEAD, ("2", "Ngày Dân số Việt Nam", "Sở Y tế", "Tháng 12"), ruled=True)
    reading, task = tabled(first, second)
    assert [one["title"] for one in task["tasks"]] == [
        "Ngày Dân số thế giới",
        "Ngày Dân số Việt Nam",
    ]
    assert left(reading) == [(words, "repeated-head") for words in HEAD]
    assert "mark-changed" not in kinds(reading)


def test_two_tables_with_different_heads_stay_apart() -> None:
    first = rows(HEAD, ("1", "Ngày Dân số thế giới", "Sở Y tế", "Tháng 7"), ruled=True)
    second = rows(("TT", "Nhiệm vụ", "Kết quả"), ("1", "Khảo sát", "Báo cáo"), ruled=True)
    reading, task = tabled(first, second)
    assert "tasks" not in task
    assert kinds(reading).count("table-flattened") == 2


def test_a_caption_in_the_first_row_is_a_paragraph() -> None:
    table = rows(HEAD, ("1", "Ngày Dân số thế giới", "Sở Y tế", "Tháng 7"), ruled=True)
    (words,) = rows(("Bảng phân công nhiệm vụ",)).rows[0]
    caption = type(words)(words.paragraphs, columns=4)
    whole = type(table)(((caption,), *table.rows), table.spot, ruled=True)
    reading, task = tabled(whole)
    assert task["paragraphs"] == ["Bảng phân công nhiệm vụ"]
    assert list(task["columns"]) == ["position", "title", "lead", "timeline"]
    assert left(reading) == []
