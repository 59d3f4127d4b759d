"""What the printed pages look like: the header of every province, page numbers, signature, notice."""

from __future__ import annotations

from itertools import pairwise, product

import pytest

from kehoach.compile import compile_plan
from kehoach.data.provinces import provinces
from kehoach.docx.header import plan_rows
from kehoach.docx.metrics import width
from kehoach.nd30 import decree
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT
from tests.support.plans import compiled, minimal

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
# The longest that a date can be.
DATE = "ngày 29 tháng 12 năm 2026"
POINTS_PER_MM = 72 / 25.4
HEADERS = list(product(provinces(), ("large", "small")))


def on_one_line(words) -> bool:
    return all(abs(one.top - other.top) < 2 for one, other in pairwise(words))


def centre(words):
    return (words[0].left + words[-1].right) / 2


@pytest.fixture(scope="module")
def headers(print_pages):
    """The first page of a plan of each province, in both size sets."""
    return print_pages(
        {
            f"{province}-{sizes}": compiled(
                minimal(
                    id=f"{province}-{sizes}",
                    province=province,
                    document__sizes=sizes,
                    document__number="123",
                    document__date="29/12/2026",
                )
            ).raw
            for province, sizes in HEADERS
        }
        | {"wide": compiled(minimal(document__issuer=[WIDE])).raw}
    )


WIDE = "ỦY BAN NHÂN DÂN MỘT TỈNH CÓ TÊN RẤT DÀI"


@pytest.mark.libreoffice
def test_a_line_that_wraps_is_noticed(headers) -> None:
    page = headers["wide"].pages[0]
    words = [word for word in page if word.text in ("MỘT", "RẤT", "DÀI")]
    assert len(words) == 3
    assert not on_one_line(words)
    assert on_one_line(headers["wide"].run_of(NATION))


@pytest.mark.libreoffice
@pytest.mark.parametrize(("province", "sizes"), HEADERS)
def test_header_of_no_province_wraps(headers, province: str, sizes: str) -> None:
    page = headers[f"{province}-{sizes}"]
    unit = provinces()[province]
    issuer = unit.header_lines(None)[1]
    nation = page.run_of(NATION)
    date = page.run_of(f"{unit.place_name}, {DATE}")
    for words in (
        nation,
        date,
        page.run_of(MOTTO),
        page.run_of(issuer),
        page.run_of("Số: 123/KH-UBND"),
    ):
        assert on_one_line(words)
    # The date stands centred under Quốc hiệu, on the line of the number.
    assert abs(centre(date) - centre(nation)) < POINTS_PER_MM
    assert abs(date[0].bottom - page.run_of("Số: 123/KH-UBND")[0].bottom) < 3
    # Nothing runs into the margins (30 and 15 mm).
    assert page.run_of(issuer)[0].left >= 30 * POINTS_PER_MM - 0.5
    assert date[-1].right <= (210 - 15) * POINTS_PER_MM + 0.5


@pytest.mark.parametrize(
    ("margins", "sizes"), [((30, 15), "large"), ((30, 15), "small"), ((35, 20), "small")]
)
def test_header_of_every_province_fits_by_computation(margins, sizes: str) -> None:
    """Also at the widest margins that the decree allows, which leave 155 mm, in the small set."""
    rules = decree()
    size = rules.size_sets[sizes]
    room = rules.paper[0] - sum(margins)
    for province in provinces().values():
        issuer = max(
            width(line, size["national_name"], bold=True) for line in province.header_lines(None)
        )
        nation = max(
            width(NATION, size["national_name"], bold=True), width(MOTTO, size["motto"], bold=True)
        )
        number = width("Số: 123/KH-UBND", 13)
        date = width(f"{province.place_name}, {DATE}", size["place_and_date"], italic=True)
        rows = plan_rows([(issuer, nation), (number, date)], room)
        for (left, right), row in zip([(issuer, nation), (number, date)], rows, strict=True):
            assert row.boundary >= left, province.name
            assert room - row.boundary - row.indent >= right, province.name
        centres = {round((row.boundary + room - row.indent) / 2, 6) for row in rows}
        assert len(centres) == 1


def test_what_cannot_fit_does_not_fit() -> None:
    (row,) = plan_rows([(90, 95)], 165)
    assert row.boundary < 90
    # Nor is a column ever without width, whatever is in the other.
    for needs in ([(30, 400)], [(400, 30)], [(400, 400), (1, 1)]):
        for row in plan_rows(needs, 165):
            assert 20 <= row.boundary <= 145
            assert row.indent >= 0


@pytest.mark.parametrize(
    ("text", "size", "style", "measured"),
    [
        (NATION, 12, "bold", 88.3),
        (NATION, 13, "bold", 95.7),
        (MOTTO, 13, "bold", 56.1),
        (MOTTO, 14, "bold", 60.5),
        ("ỦY BAN NHÂN DÂN", 13, "bold", 43.2),
        ("THÀNH PHỐ HỒ CHÍ MINH", 13, "bold", 60.1),
        ("Quảng Ninh, ngày 05 tháng 01 năm 2027", 13, "italic", 76.2),
        ("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", 14, "italic", 106.3),
    ],
)
def test_widths_are_those_measured(text: str, size: float, style: str, measured: float) -> None:
    assert width(text, size, bold=style == "bold", italic=style == "italic") == pytest.approx(
        measured, abs=0.1
    )


def test_an_unknown_letter_counts_as_the_widest() -> None:
    assert width("𠮷", 14) > width("W", 14) - 0.01


@pytest.fixture(scope="module")
def published(print_pages):
    """The pages of the three plans, and of the plan that uses everything."""
    files = {name: ROOT / "plans" / f"{name}.yaml" for name in PLANS}
    files |= {name: ROOT / "tests" / "support" / f"{name}.yaml" for name in ("rich", "ordered")}
    return print_pages({name: compile_plan(load(path)).raw for name, path in files.items()})


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", PLANS)
def test_only_the_font_of_the_decree_is_used(published, name: str) -> None:
    families = {font.partition("-")[0] for font in published[name].fonts()}
    assert families <= {"Tinos", "LiberationSerif", "TimesNewRoman", "TimesNewRomanPS"}


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", ["langson", "sonla"])
def test_page_numbers_begin_on_page_two_in_the_top_margin(published, name: str) -> None:
    pages = published[name].pages
    assert len(pages) >= 4
    for number, page in enumerate(pages, 1):
        in_margin = [word for word in page if word.bottom < 20 * POINTS_PER_MM]
        assert [word.text for word in in_margin] == ([] if number == 1 else [str(number)])
        for word in in_margin:
            middle = (30 + (210 - 15)) / 2 * POINTS_PER_MM
            assert abs((word.left + word.right) / 2 - middle) < POINTS_PER_MM


@pytest.mark.libreoffice
def test_signature_stands_with_the_last_words_of_the_plan(published) -> None:
    pages = published["langson"]
    last = len(pages.pages) - 1
    for words in (
        "chỉ đạo./.",
        "Nơi nhận:",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "Trần Thanh Nhàn",
    ):
        pages.run_of(words, last)
    assert pages.run_of("Nơi nhận:", last)[0].bottom == pytest.approx(
        pages.run_of("TM. ỦY BAN NHÂN DÂN", last)[0].bottom, abs=4
    )


@pytest.mark.libreoffice
def test_every_page_of_a_reconstructed_plan_says_so(published) -> None:
    notice = "KHÔNG PHẢI VĂN BẢN CHÍNH THỨC"
    pages = published["qd-153-ttg"]
    assert len(pages.pages) >= 3
    assert all(notice in pages.text(page) for page in range(len(pages.pages)))
    official = published["langson"]
    assert not any(notice in official.text(page) for page in range(len(official.pages)))


@pytest.mark.libreoffice
def test_plan_attached_to_a_decision_begins_on_a_page_of_its_own_counted_from_one(
    published,
) -> None:
    pages = published["qd-153-ttg"]
    first = next(
        page for page in range(len(pages.pages)) if "KẾ HOẠCH" in pages.text(page).split("Triển")[0]
    )
    pages.run_of(NATION, first)
    top = [word.text for word in pages.pages[first] if word.bottom < 20 * POINTS_PER_MM]
    following = [word.text for word in pages.pages[first + 1] if word.bottom < 20 * POINTS_PER_MM]
    assert (top, following) == ([], ["2"])


@pytest.mark.libreoffice
def test_appendix_in_landscape_has_a_page_of_its_own(published) -> None:
    pages = published["rich"]
    page = next(i for i in range(len(pages.pages)) if "DANH MỤC NHIỆM VỤ" in pages.text(i))
    assert max(word.right for word in pages.pages[page]) > 210 * POINTS_PER_MM
    assert "HƯỚNG DẪN BÁO CÁO" not in pages.text(page)


@pytest.mark.libreoffice
def test_a_table_in_the_body_stays_between_the_margins(published) -> None:
    pages = published["ordered"]
    page = next(i for i in range(len(pages.pages)) if "Số hóa dữ liệu" in pages.text(i))
    words = pages.pages[page]
    assert min(word.left for word in words) >= 30 * POINTS_PER_MM - 1
    assert max(word.right for word in words) <= 195 * POINTS_PER_MM + 1
    assert "STT" in [word.text for word in words]
