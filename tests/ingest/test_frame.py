"""The lines above the body of a plan: header, title, bases, preamble."""

from __future__ import annotations

from typing import Any

import pytest

from kehoach.data.frame import parse_frame
from kehoach.data.table import DataError
from kehoach.plan.model import Document, Plan
from tests.ingest.documents import (
    BODY,
    HEADER,
    NATION,
    SIGNED,
    TITLE,
    cells,
    data_of,
    kinds,
    left,
    read,
)

# --- Header. ---


def test_what_follows_from_the_province_is_not_stored() -> None:
    data = data_of(HEADER, *TITLE, *BODY, *SIGNED)
    assert (data["level"], data["province"]) == ("province", "langson")
    document = data["document"]
    assert {"superior", "issuer", "place"}.isdisjoint(document)
    assert (document["number"], document["symbol"]) == ("12", "KH-UBND")
    assert (document["form"], document["date"]) == ("standalone", "05/3/2026")


@pytest.mark.parametrize(
    "lines",
    [
        # Line by line, as text.
        [
            "ỦY BAN NHÂN DÂN",
            "TỈNH LẠNG SƠN",
            *NATION,
            "Số: 12/KH-UBND",
            "Lạng Sơn, ngày 05 tháng 3 năm 2026",
        ],
        # The columns side by side in one line.
        [
            f"ỦY BAN NHÂN DÂN {NATION[0]}",
            f"TỈNH LẠNG SƠN {NATION[1]}",
            "Số: 12 /KH-UBND Lạng Sơn, ngày 05 tháng 3 năm 2026",
        ],
        # Another letter with the tone, other dashes, the number apart from the symbol.
        [
            cells(
                ["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN", "-------", "/KH-UBND", "Số: 12"],
                [
                    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Độc lập – Tự do – Hạnh phúc",
                    "Lạng Sơn, ngày 05 tháng 3 năm 2026",
                ],
            )
        ],
    ],
)
def test_the_header_reads_the_same_however_it_is_laid_out(lines: list[Any]) -> None:
    expected = data_of(HEADER, *TITLE, *BODY, *SIGNED)
    assert data_of(*lines, *TITLE, *BODY, *SIGNED) == expected


@pytest.mark.parametrize(
    ("left_side", "expected"),
    [
        # Not spelled as the compiler spells it: the words are kept.
        (
            ["UỶ BAN NHÂN DÂN", "TỈNH LẠNG SƠN"],
            ("province", [], ["UỶ BAN NHÂN DÂN", "TỈNH LẠNG SƠN"]),
        ),
        (
            ["UBND TỈNH LẠNG SƠN", "SỞ Y TẾ"],
            ("province", ["UBND TỈNH LẠNG SƠN"], ["SỞ Y TẾ"]),
        ),
        (
            ["ỦY BAN NHÂN DÂN TỈNH", "LẠNG SƠN", "ỦY BAN NHÂN DÂN", "XÃ BẮC SƠN"],
            (
                "commune",
                ["ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"],
                ["ỦY BAN NHÂN DÂN", "XÃ BẮC SƠN"],
            ),
        ),
        (["BỘ Y TẾ"], ("central", [], ["BỘ Y TẾ"])),
        # Begins as a stamp or a deputy would, but for the diacritics.
        (["MẶT TRẬN TỔ QUỐC"], ("central", [], ["MẶT TRẬN TỔ QUỐC"])),
        (
            ["UBND XÃ BẮC SƠN, TỈNH LẠNG SƠN", "PHÒNG Y TẾ"],
            ("commune", ["UBND XÃ BẮC SƠN, TỈNH LẠNG SƠN"], ["PHÒNG Y TẾ"]),
        ),
    ],
)
def test_other_issuers_are_stated(
    left_side: list[str], expected: tuple[str, list[str], list[str]]
) -> None:
    right_side = [*NATION, "Hà Nội, ngày 05 tháng 3 năm 2026"]
    header = cells([*left_side, "Số: 12/KH-X"], right_side)
    data = data_of(header, *TITLE, *BODY, *SIGNED)
    document = data["document"]
    found = (data["level"], document.get("superior", []), document["issuer"])
    assert found == expected
    assert document["place"] == "Hà Nội"


def test_bold_tells_the_issuer_from_its_superior() -> None:
    names = [("BAN CHỈ ĐẠO", 0), ("CÔNG TÁC DÂN SỐ", 15), ("TỈNH LẠNG SƠN", 13)]
    header = cells([*names, ("Số: 12/KH-BCĐ", 0)], list(NATION))
    document = data_of(header, *TITLE, *BODY, *SIGNED)["document"]
    assert document["superior"] == ["BAN CHỈ ĐẠO"]
    assert document["issuer"] == ["CÔNG TÁC DÂN SỐ", "TỈNH LẠNG SƠN"]


@pytest.mark.parametrize(
    ("number", "date", "aside"),
    [
        ("Số: /KH-UBND", "Lạng Sơn, ngày tháng năm", []),
        ("Số: ....../KH-UBND", "Lạng Sơn, ngày ... tháng ... năm ...", ["......"]),
        # A month without a day is no date.
        (
            "Số: /KH-UBND",
            "Lạng Sơn, ngày tháng 01 năm 2026",
            ["ngày tháng 01 năm 2026"],
        ),
        (
            "Số: /KH-UBND",
            "Lạng Sơn, ngày 31 tháng 02 năm 2026",
            ["ngày 31 tháng 02 năm 2026"],
        ),
    ],
)
def test_blanks_stay_blank(number: str, date: str, aside: list[str]) -> None:
    header = cells(["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN", number], [*NATION, date])
    reading = read(header, *TITLE, *BODY, *SIGNED)
    document = reading.data["document"]
    assert document["symbol"] == "KH-UBND"
    assert {"number", "date", "place"}.isdisjoint(document)
    assert left(reading) == [(one, "drawn-blank") for one in aside]
    incomplete = any(map(str.isdigit, "".join(aside)))
    assert ("date-incomplete" in kinds(reading)) is incomplete


def test_a_date_that_will_print_differently_is_told() -> None:
    header = cells(
        ["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN", "Số: 12/KH-UBND"],
        [*NATION, "Lạng Sơn, ngày 5 tháng 03 năm 2026"],
    )
    reading = read(header, *TITLE, *BODY, *SIGNED)
    assert reading.data["document"]["date"] == "05/3/2026"
    (note,) = (one for one in reading.notes if one.kind == "date-changed")
    assert note.params["printed"] == "ngày 05 tháng 3 năm 2026"


def test_what_has_no_place_in_a_header_is_told() -> None:
    header = cells(
        ["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN", "Số: 12a/KH-UBND", "DỰ THẢO 2"],
        [*NATION, "Ký bởi: Văn phòng"],
    )
    reading = read(header, *TITLE, *BODY, *SIGNED)
    aside = [
        ("12a", "unplaced"),
        ("DỰ THẢO 2", "unplaced"),
        ("Ký bởi: Văn phòng", "signature-stamp"),
    ]
    assert left(reading) == aside
    assert kinds(reading).count("unplaced") == 1


def test_without_a_header_the_words_tell_whose_plan_it_is() -> None:
    reading = read(*TITLE, *BODY, *SIGNED)
    data = reading.data
    assert (data["level"], data["province"]) == ("province", "langson")
    assert data["document"]["symbol"] == "KH-UBND"
    assert {"owner-guessed", "symbol-derived"} <= {
        one.kind for one in reading.notes if one.doubtful
    }


@pytest.mark.parametrize(
    ("reference", "level", "province"),
    [
        ("(Kèm theo Quyết định số 9/QĐ-TTg của Thủ tướng Chính phủ)", "central", None),
        ("(Kèm theo Quyết định số 9/QĐ-UBND của Ủy ban nhân dân xã Bắc Sơn)", "commune", "langson"),
        ("(Kèm theo Quyết định số 9/QĐ-UBND của Ủy ban nhân dân tỉnh)", "province", "langson"),
    ],
)
def test_what_a_plan_goes_with_tells_first_whose_it_is(
    reference: str, level: str, province: str | None
) -> None:
    data = data_of(*TITLE[:2], reference, *BODY)
    assert (data["level"], data.get("province")) == (level, province)


@pytest.mark.parametrize(
    ("issuer", "place", "level", "doubtful"),
    [
        ("SỞ Y TẾ", "Lạng Sơn", "province", True),
        ("SỞ Y TẾ TỈNH LẠNG SƠN", "Lạng Sơn", "province", False),
        ("BỘ Y TẾ", "Hà Nội", "central", False),
        # The words name the province, which has a ward of that name; and none of the other.
        ("ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG KINH", "Đông Kinh", "commune", False),
        ("ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG KÍNH", "Đông Kính", "commune", True),
        # Other words than "XÃ" and "PHƯỜNG", but for the diacritics.
        ("BAN CHỈ ĐẠO ĐỊA PHƯƠNG VÙNG XA", "Hà Nội", "central", False),
    ],
)
def test_an_issuer_that_does_not_name_its_province(
    issuer: str, place: str, level: str, doubtful: bool
) -> None:
    header = cells([issuer, "Số: 12/KH-X"], [*NATION, f"{place}, ngày 05 tháng 3 năm 2026"])
    reading = read(header, *TITLE, *BODY, *SIGNED)
    assert reading.data["level"] == level
    assert reading.data.get("province") == (None if level == "central" else "langson")
    assert ("owner-guessed" in kinds(reading)) is doubtful


def test_a_commune_is_known_by_its_header_and_its_province() -> None:
    header = cells(
        ["ỦY BAN NHÂN DÂN", "XÃ HỮU LIÊN", "Số: 12/KH-UBND"],
        [*NATION, "Hữu Liên, ngày 05 tháng 3 năm 2026"],
    )
    data = read(header, *TITLE, *BODY, *SIGNED).data
    assert (data["level"], data["province"], data["commune"]) == ("commune", "langson", "huu-lien")
    # The compiler prints issuer and place by itself.
    assert not {"issuer", "place"} & data["document"].keys()


# --- Title, bases, preamble. ---


@pytest.mark.parametrize(
    "lines",
    [
        ["KẾ HOẠCH", "Triển khai thi hành Luật Dân số", "trên địa bàn tỉnh Lạng Sơn", "_______"],
        ["KẾ HOẠCH Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn"],
        [cells(["KẾ HOẠCH"]), "Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn"],
    ],
)
def test_title_and_subject(lines: list[Any]) -> None:
    data = data_of(HEADER, *lines, TITLE[-1], *BODY, *SIGNED)
    document = data["document"]
    assert document["title"] == "KẾ HOẠCH"
    assert document["subject"] == "Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn"
    assert data["preamble"] == [TITLE[-1]]


def test_a_longer_title_keeps_its_line() -> None:
    document = data_of(HEADER, "CHƯƠNG TRÌNH HÀNH ĐỘNG", *TITLE[1:], *BODY, *SIGNED)["document"]
    assert document["title"] == "CHƯƠNG TRÌNH HÀNH ĐỘNG"
    assert document["subject"] == TITLE[1]


def test_a_title_in_capitals_over_two_lines() -> None:
    lines = ["KẾ HOẠCH TRIỂN KHAI THI HÀNH", "LUẬT DÂN SỐ TRÊN ĐỊA BÀN TỈNH"]
    document = data_of(HEADER, *lines, TITLE[2], *BODY, *SIGNED)["document"]
    assert document["title"] == "KẾ HOẠCH"
    assert document["subject"] == "TRIỂN KHAI THI HÀNH LUẬT DÂN SỐ TRÊN ĐỊA BÀN TỈNH"


def test_bases_come_before_the_preamble() -> None:
    bases = ["Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025;", "Theo đề nghị của Sở Y tế."]
    said = "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"
    data = data_of(HEADER, *TITLE[:2], *bases, said, *BODY, *SIGNED)
    assert data["document"]["bases"] == bases
    assert data["preamble"] == [said]
    # A sentence that only begins as a basis does is none.
    data = data_of(HEADER, *TITLE[:2], f"Căn cứ Luật Dân số, {said}", *BODY, *SIGNED)
    assert data["preamble"] == [f"Căn cứ Luật Dân số, {said}"]


def test_keys_come_in_the_order_of_the_model() -> None:
    data = data_of(HEADER, *TITLE, *BODY, *SIGNED)
    for keys, model in ((data, Plan), (data["document"], Document)):
        assert list(keys) == [one for one in model.model_fields if one in keys]


def test_a_word_of_no_list_is_a_fault_of_the_data() -> None:
    entry = "- {list: nothing, source: x, mark: K, words: [{word: Một}]}"
    with pytest.raises(DataError, match=r"frame\.yaml: Một: no list 'nothing'"):
        parse_frame(entry)
