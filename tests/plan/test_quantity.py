"""The numbers of targets: real wordings, what is no target, and laws of reading."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.plan.quantity import Bound, read_quantities

Read = tuple[str, str, str, Bound | None]


def read(text: str) -> list[Read]:
    return [(q.span.of(text), str(q.value), q.unit, q.bound) for q in read_quantities(text)]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit", "bound"),
    [
        ("Tổng tỷ suất sinh 2,1 con/phụ nữ", "2,1 con/phụ nữ", "2.1", "con/phụ nữ", None),
        ("tỷ lệ đạt 98%.", "98%", "98", "%", None),
        ("từ 95% trở lên", "từ 95% trở lên", "95", "%", Bound.AT_LEAST),
        ("đạt trên 90%", "trên 90%", "90", "%", Bound.MORE_THAN),
        ("ít nhất 50% số xã", "ít nhất 50%", "50", "%", Bound.AT_LEAST),
        ("không quá 5 %", "không quá 5 %", "5", "%", Bound.AT_MOST),
        ("không thấp hơn 95%", "không thấp hơn 95%", "95", "%", Bound.AT_LEAST),
        ("≥ 95%", "≥ 95%", "95", "%", Bound.AT_LEAST),
        ("15% trở xuống", "15% trở xuống", "15", "%", Bound.AT_MOST),
        ("bằng 100%", "bằng 100%", "100", "%", Bound.EXACTLY),
        ("đạt khoảng 22%,", "khoảng 22%", "22", "%", Bound.ABOUT),
        ("dưới 113", "dưới 113", "113", "", Bound.LESS_THAN),
        ("dưới 113 vào năm 2030", "dưới 113", "113", "", Bound.LESS_THAN),
        ("Tổng tỷ suất sinh đạt 2,1.", "2,1", "2.1", "", None),
        (
            "Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái sinh ra sống",
            "dưới 109 bé trai/100 bé gái", "109", "bé trai/100 bé gái", Bound.LESS_THAN,
        ),
        (
            "xuống dưới mức 0,46 điểm phần trăm/năm",
            "dưới mức 0,46 điểm phần trăm/năm", "0.46", "điểm phần trăm/năm", Bound.LESS_THAN,
        ),
        ("Quy mô dân số 104 triệu người", "104 triệu người", "104", "triệu người", None),
        ("15 bác sĩ/10.000 dân", "15 bác sĩ/10.000 dân", "15", "bác sĩ/10.000 dân", None),
        ("1.000 lượt người", "1.000 lượt người", "1000", "lượt người", None),
        ("1.234.567,5 đồng", "1.234.567,5 đồng", "1234567.5", "đồng", None),
        ("sống khỏe mạnh đạt tối thiểu 68 năm", "tối thiểu 68 năm", "68", "năm", Bound.AT_LEAST),
        ("người từ 65 tuổi trở lên", "từ 65 tuổi trở lên", "65", "tuổi", Bound.AT_LEAST),
        ("hằng quý có ít nhất 01 tin,\nbài", "ít nhất 01 tin,\nbài", "1", "tin, bài", Bound.AT_LEAST),
    ],
)  # fmt: skip
def test_targets(text: str, words: str, value: str, unit: str, bound: Bound | None) -> None:
    assert read(text) == [(words, value, unit, bound)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "đạt 75 tuổi, nam 168,5 cm",
            [("75 tuổi", "75", "tuổi", None), ("168,5 cm", "168.5", "cm", None)],
        ),
        (
            "mức 105 - 106 trẻ sơ sinh trai/100 trẻ sơ sinh gái",
            [
                ("105", "105", "trẻ sơ sinh trai/100 trẻ sơ sinh gái", Bound.AT_LEAST),
                (
                    "106 trẻ sơ sinh trai/100 trẻ sơ sinh gái",
                    "106", "trẻ sơ sinh trai/100 trẻ sơ sinh gái", Bound.AT_MOST,
                ),
            ],
        ),
        ("tăng từ 70 đến 90%", [("từ 70", "70", "%", None), ("90%", "90", "%", None)]),
        (
            "khoảng 15-20%",
            [("khoảng 15", "15", "%", Bound.ABOUT), ("20%", "20", "%", Bound.ABOUT)],
        ),
    ],
)  # fmt: skip
def test_several_numbers(text: str, expected: list[Read]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 153/QĐ-TTg ngày 20/01/2026; Nghị quyết số 21-NQ/TW",
        "Luật Dân số số 113/2025/QH15 ngày 10 tháng 12 năm 2025",
        "từ năm 2026 đến năm 2030; giai đoạn 2026 - 2030; đến 2030",
        "điểm c khoản 1 Điều 14; Phụ lục 2; Phường 3 Bảo Lộc; khóa 15",
        "6 tháng đầu năm 2026; quý 2; 30 ngày; từ 20 giờ 15 phút",
        "ít nhất 03 năm một lần hoặc khi có biến động lớn",
        "giai đoạn 5 năm 2026 - 2030",
        "1. Mục đích, 2. Yêu cầu",
        "Covid-19 người",
        "triển khai trên 65 xã, phường",  # more than 65, or in the 65?
        "3 lớp/cụm xã",
        "1,500 người",  # one and a half, or thousands?
        "1.5%",
        "1.00.000 người",
        "trên 90% trở lên",
        "trên 105 - 106 người",
    ],
)
def test_no_targets(text: str) -> None:
    assert read(text) == []


VOCABULARY = """
    từ đến trên dưới ít nhất không quá đạt 98% 2,1 con/phụ nữ 109 bé trai/100 gái trở lên - , ;
    triệu người năm 2026 1.000 1,500 / mức tuổi
"""
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.lists(WORDS).map(" ".join) | st.text(max_size=60))
def test_spans_are_ordered_and_apart(text: str) -> None:
    place = 0
    for quantity in read_quantities(text):
        start, end = quantity.span
        assert place <= start < end <= len(text)
        place = end


@given(
    st.integers(0, 10**9).filter(lambda number: not 1900 <= number < 2100),
    st.sampled_from(["", ",5", ",25"]),
)
def test_vietnamese_notation_is_read_back(whole: int, fraction: str) -> None:
    (quantity,) = read_quantities(f"đạt {whole:,}".replace(",", ".") + fraction)
    assert quantity.value == Decimal(f"{whole}{fraction.replace(',', '.')}")


@settings(deadline=None)
@given(st.lists(WORDS, max_size=4).map(" ".join) | st.text(), st.sampled_from(["", " ", ", "]))
def test_time_stays_linear(words: str, gap: str) -> None:
    text = ((words + gap or " ") * 10_000)[:10_000]
    begin = time.perf_counter()
    read_quantities(text)
    assert time.perf_counter() - begin < 2
