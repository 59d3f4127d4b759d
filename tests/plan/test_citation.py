"""References to legal documents: real wordings, names without an end, and laws of reading."""

from __future__ import annotations

import datetime
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.plan.citation import Citation, Found, read_citations

SHARED = Path(__file__).parents[3] / "shared"


def only(text: str, *known: str) -> Citation:
    (citation,) = read_citations(text, known)
    return citation


def value(found: Found[str] | None) -> str | None:
    return found and found.value


def names(text: str, *known: str) -> list[str | None]:
    return [value(citation.name) for citation in read_citations(text, known)]


def test_the_preamble_of_lang_son() -> None:
    text = (
        "Thực hiện Luật Dân số số 113/2025/QH15 ngày 10 tháng 12 năm 2025 và Quyết định số "
        "153/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai "
        "thi hành Luật Dân số, UBND tỉnh ban hành Kế hoạch triển khai thi hành Luật Dân số trên "
        "địa bàn tỉnh như sau:"
    )
    law, decision, again = read_citations(text)
    assert law.kind.value == "Luật"
    assert value(law.name) == "Luật Dân số"
    assert value(law.number) == "113/2025/QH15"
    assert law.date
    assert law.date.value == datetime.date(2025, 12, 10)
    assert law.span.of(text) == "Luật Dân số số 113/2025/QH15 ngày 10 tháng 12 năm 2025"
    assert (value(decision.number), value(decision.issuer)) == ("153/QĐ-TTg", "Thủ tướng Chính phủ")
    assert value(decision.name) == "ban hành Kế hoạch triển khai thi hành Luật Dân số"
    assert again.span.of(text) == "Luật Dân số"
    assert text[again.span.end :] == " trên địa bàn tỉnh như sau:"


def test_the_legal_bases_of_367() -> None:
    code = "Luật Ban hành văn bản quy phạm pháp luật"
    change = f"Luật sửa đổi, bổ sung một số điều của {code}"
    text = f"Căn cứ {code} ngày 19 tháng 02 năm 2025; {change} ngày 25 tháng 6 năm 2025;"
    assert names(text) == [code, change]


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Nghị định số 80/2025/NĐ-CP ngày 01 tháng 4 năm 2025", "Nghị định", "80/2025/NĐ-CP"),
        ("Kết luận số 149-KL/TW ngày 10/4/2025", "Kết luận", "149-KL/TW"),
        ("Chương trình hành động số 08-CTr/TU", "Chương trình hành động", "08-CTr/TU"),
        ("Tờ trình số 54/TTr-BYT", "Tờ trình", "54/TTr-BYT"),
        ("Pháp lệnh Dân số số 06/2003/PL-UBTVQH11", "Pháp lệnh", "06/2003/PL-UBTVQH11"),
        ("Luật số 87/2025/QH15", "Luật", "87/2025/QH15"),
        ("quyết định số 12/2026/QĐ-UBND", "Quyết định", "12/2026/QĐ-UBND"),
        ("Quyết định số 5969/QĐ-\nUBND", "Quyết định", "5969/QĐ-UBND"),
        ("Quyết định số 153 ngày 20/01/2026", "Quyết định", "153"),
        ("Nghị định 30/2020 quy định", "Nghị định", "30/2020"),
    ],
)
def test_kinds_and_numbers(text: str, kind: str, number: str) -> None:
    found = only(text)
    assert (found.kind.value, value(found.number)) == (kind, number)


@pytest.mark.parametrize(
    ("issuer", "title"),
    [
        ("Chính phủ", "về tổ chức thi hành văn bản quy phạm pháp luật"),
        ("Ban Chấp hành Trung ương khóa XII", "về công tác dân số trong tình hình mới"),
        ("Ủy ban nhân dân tỉnh Lạng Sơn", "ban hành Quy chế làm việc"),
        ("Bộ trưởng Bộ Y tế", "quy định chi tiết thi hành Luật Dân số"),
        ("Sở Văn hóa, Thể thao và Du lịch", "về việc cử cán bộ"),
        ("Bộ Lao động - Thương binh và Xã hội", "hướng dẫn thực hiện Kế hoạch"),
        ("Thành uỷ Hà Nội", "sửa đổi, bổ sung Quy chế"),
    ],
)
def test_issuers_and_titles(issuer: str, title: str) -> None:
    for middle in (f"ngày 05/3/2020 của {issuer}", f"của {issuer} ngày 05 tháng 3 năm 2020"):
        found = only(f"Theo Nghị quyết số 1/NQ-X {middle} {title};")
        assert (value(found.issuer), value(found.name)) == (issuer, title)
        assert found.date
        assert found.date.value == datetime.date(2020, 3, 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tuyên truyền Luật Dân số trên Cổng thông tin điện tử", ["Luật Dân số"]),
        ("nội dung của Luật Dân số về quy mô dân số", ["Luật Dân số"]),
        ("phổ biến Luật Dân số và các văn bản hướng dẫn", ["Luật Dân số"]),
        ("phù hợp với Luật Dân số và tình hình thực tiễn của tỉnh.", ["Luật Dân số"]),
        ("thi hành Luật Dân số phải gắn với nhiệm vụ", ["Luật Dân số"]),
        ("thi hành Luật Dân số, UBND tỉnh ban hành", ["Luật Dân số"]),
        ("Luật Dân số (sau đây gọi tắt là Luật)", ["Luật Dân số"]),
        ("Luật Công nghiệp công nghệ số số 71/2025/QH15.", ["Luật Công nghiệp công nghệ số"]),
        ("Luật Tổ chức chính quyền địa phương", ["Luật Tổ chức chính quyền địa phương"]),
        ("Bộ luật Lao động năm 2019", ["Bộ luật Lao động"]),
        (
            "theo Luật Ngân sách nhà nước, Luật Đầu tư công và pháp luật có liên quan.",
            ["Luật Ngân sách nhà nước", "Luật Đầu tư công"],
        ),
        ("Luật Phòng, chống ma tuý số 73/2021/QH14", ["Luật Phòng, chống ma tuý"]),
        ("Căn cứ Luật Hôn nhân và gia đình ngày 19/6/2014;", ["Luật Hôn nhân và gia đình"]),
        # No mark tells these from "Luật Dân số và …": the reference is found, its name is not.
        ("theo Luật Bảo vệ và phát triển rừng.", [None]),
        ("theo Luật Thi đua, khen thưởng.", [None]),
        ("Luật Dân số 113/2025/QH15", [None]),
    ],
)
def test_names_of_laws(text: str, expected: list[str | None]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "thi hành Luật này, các luật khác và pháp luật; Luật. Luật được triển khai",
        "Hội Luật gia Việt Nam, luật sư",
        "các văn bản quy phạm pháp luật (Nghị quyết, Quyết định, Kế hoạch) của tỉnh",
        "Quyết định của Thủ tướng Chính phủ; Kế hoạch này; Kế hoạch năm 2026",
        "Kế hoạch 2/2026",
    ],
)
def test_no_references(text: str) -> None:
    assert read_citations(text) == ()


def test_known_names_make_certain() -> None:
    known = ("Luật Hôn nhân", "Luật Hôn nhân và gia đình", "Luật Dân số", "về A và B")
    text = "Luật Hôn nhân và gia đình và Luật  dân số, bảo đảm"
    assert names(text, *known) == ["Luật Hôn nhân và gia đình", "Luật dân số"]
    assert value(only("Luật Dân số 113/2025/QH15", *known).number) == "113/2025/QH15"
    assert names("Nghị định số 1/2026/NĐ-CP của Chính phủ về A và B và C", *known) == ["về A và B"]


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("về A được sửa đổi, bổ sung", "về A"),
        ("sửa đổi, bổ sung một số điều của B;", "sửa đổi, bổ sung một số điều của B"),
        ("về A và B", None),
        ("về A, bảo đảm B", None),
        ("về A trên địa bàn tỉnh", None),
        ("về đẩy mạnh thực hiện Nghị quyết số 21-NQ/TW", None),
        ("chỉ đạo thực hiện", None),
    ],
)
def test_titles_are_read_only_where_they_certainly_end(title: str, read: str | None) -> None:
    document = "Quyết định số 1/QĐ-TTg ngày 20/01/2026 của Thủ tướng Chính phủ"
    assert names(f"{document} {title}")[0] == read


def test_a_title_in_a_list_of_legal_bases_runs_to_the_semicolon() -> None:
    title = "quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Dân số"
    assert names(f"Căn cứ Nghị định số 168/2026/NĐ-CP {title};") == [title]
    assert names(f"Nghị định số 168/2026/NĐ-CP {title};") == [None, "Luật Dân số"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("theo điểm c khoản 1 Điều 14 Luật Dân số", ["điểm c", "khoản 1", "Điều 14"]),
        ("các điểm c, d khoản 1 Điều 14 của Luật Dân số", ["điểm c, d", "khoản 1", "Điều 14"]),
        ("Điều 5, Điều 6 và Điều 7 Nghị định số 1/2026/NĐ-CP", ["Điều 5", "Điều 6", "Điều 7"]),
        ("Điều 59 và Luật Dân số", ["Điều 59"]),
        ("Điều 59; Luật Dân số", []),
    ],
)
def test_parts(text: str, parts: list[str]) -> None:
    citation = only(text)
    assert [part.value for part in citation.parts] == parts
    assert [part.span.of(text) for part in citation.parts] == parts


def test_a_day_that_no_calendar_has_is_found_but_has_no_value() -> None:
    text = "Quyết định số 53/2016/QĐ-UBND ngày 31/02/2016 và nguồn xã hội hoá"
    found = only(text).date
    assert found
    assert (found.value, found.span.of(text)) == (None, "ngày 31/02/2016")


@pytest.mark.corpus
@pytest.mark.skipif(not SHARED.is_dir(), reason="the real documents are not here")
def test_every_law_in_367_is_read_with_its_name() -> None:
    text = (SHARED / "corpus" / "367-qd-ttg.txt").read_text("utf-8")
    found = [citation for line in text.split("\n") for citation in read_citations(line)]
    laws = [value(citation.name) for citation in found if citation.kind.value == "Luật"]
    assert (len(laws), None in laws) == (20, False)


VOCABULARY = """
    Luật Dân số 113/2025/QH15 ngày 10/12/2025 tháng 31/02/2016 năm 2025 và , ; . của Chính phủ Bộ Y
    tế Quyết định 153/QĐ-TTg Căn cứ Điều 14 khoản điểm a về ban hành sửa đổi, bổ sung
"""
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.lists(WORDS).map(" ".join) | st.text(max_size=60))
def test_spans_are_ordered_and_apart(text: str) -> None:
    place = 0
    for citation in read_citations(text):
        start, end = citation.span
        assert place <= start < end <= len(text)
        place = end
        fields = (citation.number, citation.date, citation.issuer, citation.name)
        for found in (citation.kind, *citation.parts, *(field for field in fields if field)):
            assert start <= found.span.start < found.span.end <= end
        if citation.name:
            assert citation.name.value == re.sub(r"\s+", " ", citation.name.span.of(text))


@settings(deadline=None)
@given(st.lists(WORDS, max_size=4).map(" ".join) | st.text(), st.sampled_from(["", " ", ", "]))
def test_time_stays_linear(words: str, gap: str) -> None:
    text = ((words + gap or " ") * 10_000)[:10_000]
    begin = time.perf_counter()
    read_citations(text)
    assert time.perf_counter() - begin < 2
