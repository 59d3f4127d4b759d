"""Letters that PDFium's text page passes over, or gives in other words: none is lost in silence."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kehoach.finding import Refused
from kehoach.ingest.pdf import reader as pdf
from kehoach.ingest.pdf.reader import read_pdf
from tests.ingest.drawn import UNNAMED, Sheet, draw, width
from tests.ingest.test_pdf import INDENT, LEFT, body, left_out, read, refused, texts

START = LEFT + INDENT
# The fonts of drawn.py are not in the file, and those in their stead have no glyph for "ở".
ALONE = "ở"


def after_body(sheet: Sheet) -> list[str]:
    return texts(read(sheet))[2:]


def one_by_one(sheet: Sheet, y: float, *pieces: str, mode: int = 0) -> Sheet:
    """Print pieces of a line behind each other, each as a text object of its own."""
    x = START
    for piece in pieces:
        sheet.text(x, y, piece, mode=mode)
        x += width(piece)
    return sheet


def instead(sheet: Sheet, words: str, x: float, y: float, *printed: str) -> Sheet:
    """Print lines for which the file has other words (ActualText)."""
    sheet.content.append(f"/Span << /ActualText <feff{words.encode('utf-16-be').hex()}> >> BDC")
    sheet.lines(x, y, *printed)
    sheet.content.append("EMC")
    return sheet


# --- passed over --------------------------------------------------------------------------------


def test_a_letter_drawn_alone_without_a_glyph_is_read() -> None:
    sheet = one_by_one(body(Sheet()), 400, "có liên quan ", ALONE, " cấp tỉnh")
    assert after_body(sheet) == ["có liên quan ở cấp tỉnh"]


def test_letters_drawn_one_by_one_make_words() -> None:
    sheet = one_by_one(body(Sheet()), 400, *"mở trường ở Hồ, Ở Sở,", "\u1edf", ALONE)
    assert after_body(sheet) == ["mở trường ở Hồ, Ở Sở,ởở"]


def test_a_mark_drawn_over_its_letter_is_composed_with_it() -> None:
    sheet = body(Sheet()).text(START, 400, "Sơ").text(START + 14, 400, "\u0309")
    assert after_body(sheet) == ["Sở"]


def test_a_letter_alone_in_a_form_is_read_at_its_place() -> None:
    sheet = body(Sheet()).text(START, 400, "Làm việc      xã").field(START + 63, 400, ALONE)
    assert after_body(sheet) == ["Làm việc ở xã"]


def test_a_letter_alone_in_a_scaled_form_is_read_where_any_other_is() -> None:
    found = []
    for letter in (ALONE, "z"):
        raw = draw(
            body(Sheet()).text(START, 396, "Làm việc      xã").field(START + 63, 400, letter)
        )
        # The same box at half the scale: what is in it is printed twice as large.
        twice = raw.replace(b"/BBox [0 0 200 20]", b"/BBox [0 0 100 10]")
        assert twice != raw
        found.append(texts(read_pdf("thu.pdf", twice))[2:])
    assert found == [["Làm việc ở xã"], ["Làm việc z xã"]]


def test_a_letter_alone_in_a_form_that_turns_back_what_is_turned_in_it() -> None:
    codes = [one.encode("utf-16-be").hex() for one in ("xã ", ALONE)]
    sheet = body(Sheet())
    for number, code in enumerate(codes):
        inner = f"BT /F1 7 Tf 0 1 -1 0 0 {10.5 * number} Tm <{code}> Tj ET"
        sheet.form(f"0 -2 2 0 {START} 442", inner)
    assert after_body(sheet) == ["xã ở"]


def test_a_letter_alone_on_a_turned_page() -> None:
    sheet = Sheet(rotate=90)
    for seen_x, words in ((300, "Họp "), (328, ALONE), (335, " xã")):
        codes = words.encode("utf-16-be").hex()
        sheet.content.append(f"BT /F1 14 Tf 0 1 -1 0 100 {seen_x} Tm <{codes}> Tj ET")
    assert texts(read(sheet)) == ["Họp ở xã"]


def test_spaces_up_a_column_are_no_lost_letters() -> None:
    sheet = body(Sheet())
    for y in range(600, 680, 20):
        sheet.content.append(f"BT /F1 14 Tf 0 1 -1 0 200 {y} Tm <0020> Tj ET")
    sheet.content.append(f"BT /F1 14 Tf 0 1 -1 0 220 600 Tm <{ord(ALONE):04x}> Tj ET")
    assert left_out(read(sheet)) == [("unplaced", ALONE)]


def test_what_is_printed_twice_at_one_place_is_read_once() -> None:
    sheet = body(Sheet())
    for by in (0, 0.5, 1, 1.5, 2):
        sheet.text(START + by, 400, "Sở Y tế").text(START + by, 440, ALONE)
    assert after_body(sheet) == ["Sở Y tế", ALONE]


def test_the_same_words_close_below_each_other_are_read_twice() -> None:
    sheet = body(Sheet()).lines(START, 400, "Sở Y tế", "Sở Y tế", pitch=4)
    assert texts(read(sheet)).count("Sở Y tế") == 2


def test_what_is_printed_over_hidden_words_is_read() -> None:
    sheet = body(Sheet())
    for mode in (3, 0):
        sheet.text(START, 400, "Sở Y tế", mode=mode).text(START, 440, ALONE, mode=mode)
    manuscript = read(sheet)
    assert texts(manuscript)[2:] == ["Sở Y tế", ALONE]
    assert left_out(manuscript) == [("hidden", f"Sở Y tế {ALONE}")]


def test_a_hidden_letter_stays_hidden() -> None:
    manuscript = read(one_by_one(body(Sheet()), 400, "có ", ALONE, " xã", mode=3))
    assert left_out(manuscript) == [("hidden", "có ở xã")]


letters = st.sampled_from([ALONE, "Ở", "ệ", "a", "x", ".", "- "])


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 20), letters),
        max_size=40,
        unique_by=lambda one: one[:2],
    )
)
def test_no_letter_is_lost_wherever_it_is_drawn(places: list[tuple[int, int, str]]) -> None:
    sheet = body(Sheet(), 60)
    before = Counter("".join("".join(texts(read(sheet))).split()))
    drawn = Counter[str]()
    for column, row, letter in places:
        sheet.text(50 + 16 * column, 300 + 20 * row, letter)
        drawn[letter.strip()] += 1
    manuscript = read(sheet)
    found = " ".join([*texts(manuscript), *(one.text for one in manuscript.left_out)])
    assert Counter(unicodedata.normalize("NFC", "".join(found.split()))) == before + drawn


def test_letters_that_nobody_can_read_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = draw(body(Sheet()), body(Sheet()), body(Sheet()))
    pages = pdf._pages("thu.pdf", raw)
    assert [page["lost"] for page in pages] == [0, 0, 0]
    for number in (1, 2):
        pages[number]["lost"] = 1
    monkeypatch.setattr(pdf, "_pages", lambda *_: pages)
    with pytest.raises(Refused) as caught:
        read_pdf("thu.pdf", raw)
    assert (caught.value.code, caught.value.params["pages"]) == ("import.unread", "2, 3")


# --- other words in the file --------------------------------------------------------------------


def test_the_same_words_in_the_file_stand_where_they_are_printed() -> None:
    sheet = instead(body(Sheet()), "Sở Y tế", START, 400, "Sở Y tế")
    sheet.text(START + width("Sở Y tế "), 400, "chủ trì,").text(500, 400, "năm")
    manuscript = read(sheet)
    assert texts(manuscript)[2:] == ["Sở Y tế chủ trì, năm"]
    assert left_out(manuscript) == []


def test_other_words_in_the_file_are_told_with_what_is_printed() -> None:
    sheet = instead(body(Sheet()), "100 tỷ đồng", START, 400, "10 tỷ đồng")
    sheet.text(START + width("10 tỷ đồng "), 400, "mỗi năm.")
    manuscript = read(sheet)
    assert texts(manuscript)[2:] == ["100 tỷ đồng mỗi năm."]
    (left,) = manuscript.left_out
    assert (left.reason, left.text, left.spot) == ("replaced", "10 tỷ đồng", (1, 7))


def test_marks_that_only_the_file_names_are_no_other_words() -> None:
    sheet = instead(body(Sheet()), "Sở Y tế", START, 400, "Sơ Y tê")
    manuscript = read(sheet)
    assert texts(manuscript)[2:] == ["Sở Y tế"]
    assert left_out(manuscript) == []
    lacking = read(instead(body(Sheet()), "Sơ Y tê", START, 400, "Sở Y tế"))
    assert left_out(lacking) == [("replaced", "Sở Y tế")]


def test_the_same_words_over_two_lines_stand_on_both() -> None:
    sheet = instead(body(Sheet()), "Sở Y tế và Sở Nội vụ", START, 400, "Sở Y tế", "và Sở Nội vụ")
    sheet.text(START + width("Sở Y tế "), 400, "chủ trì")
    manuscript = read(sheet)
    assert " ".join(texts(manuscript)[2:]) == "Sở Y tế chủ trì và Sở Nội vụ"
    assert left_out(manuscript) == []


@pytest.mark.parametrize("nothing", ["", "\r", "\x07"])
def test_where_the_file_has_no_words_the_printed_ones_are_read(nothing: str) -> None:
    sheet = instead(body(Sheet()), nothing, START, 400, "Sở Y tế", "chủ trì")
    assert " ".join(after_body(sheet)) == "Sở Y tế chủ trì"


def test_a_letter_that_the_font_does_not_name_is_shown_as_unknown() -> None:
    sheet = one_by_one(body(Sheet()), 400, "xã ").text(START + 21, 400, "\u0041", face=UNNAMED)
    sheet.text(START + 28, 400, " phường")
    assert after_body(sheet) == ["xã \ufffd phường"]


def test_broken_fonts_are_still_refused() -> None:
    assert refused(draw(one_by_one(body(Sheet()), 400, ALONE), shift=3)) == "U049"
