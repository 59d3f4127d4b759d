"""Word files are read as they print: nothing lost, nothing made up, what is left out named."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kehoach.ingest.manuscript import Paragraph
from tests.ingest.worded import (
    box_inside,
    br,
    cell,
    deleted,
    left,
    levels,
    numbered,
    only,
    p,
    r,
    read,
    row,
    table,
    texts,
)

CENTRED = '<w:jc w:val="center"/>'


def first(body: str, **parts: str) -> Paragraph:
    return next(read(body, **parts).paragraphs())


# Paragraphs.


def test_words_of_several_runs_are_one_paragraph_with_single_spaces() -> None:
    assert texts(p(" Sở ", "Y  ", "tế") + p("") + p("chủ trì")) == ["Sở Y tế", "chủ trì"]


def test_letters_are_composed_across_runs() -> None:
    found = read(p("Sở Y tê", "\u0301 chủ trì") + p("a" + "\u0323", "\u0302"))
    assert [one.text for one in found.paragraphs()] == ["Sở Y tế chủ trì", "ậ"]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("117<w:noBreakHyphen/>QĐ", "117-QĐ"),
        ("117\u2011QĐ", "117-QĐ"),
        ("kế\u00adhoạch", "kếhoạch"),
        ("kế<w:softHyphen/>hoạch", "kếhoạch"),
        ("kế\u200bhoạch\ufeff", "kếhoạch"),
        ("kế<w:tab/>hoạch", "kế hoạch"),
        ("kế\u00a0hoạch", "kế hoạch"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/> đạt', "✓ đạt"),
        ('<w:sym w:font="Symbol" w:char="F0B7"/> đạt', "• đạt"),
        ("kế<!-- x -->hoạch", "kếhoạch"),
    ],
)
def test_signs_that_are_no_letters(inside: str, text: str) -> None:
    pieces = inside.replace("<w:", "</w:t><w:").replace("/>", "/><w:t xml:space='preserve'>")
    assert texts(f"<w:p><w:r><w:t>{pieces}</w:t></w:r></w:p>") == [text]


def test_a_sign_of_an_unknown_font_is_not_guessed() -> None:
    found = read(p("<w:r><w:sym w:font='Đâu đó' w:char='F041'/></w:r>", "đạt"))
    assert [one.text for one in found.paragraphs()] == ["đạt"]
    assert left(found) == [("\uf041", "unplaced")]


def test_how_a_paragraph_looks() -> None:
    found = first(p(r("1. Sở Y tế", "<w:b/>"), ": chủ trì", properties=CENTRED))
    assert (found.bold, found.italic, found.centred) == (10, False, True)
    assert first(p(r("a", "<w:i/>"), " ", r("b", "<w:i/>"))).italic
    styled = first(
        p("Kế hoạch", properties='<w:pStyle w:val="T"/>'),
        styles='<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:jc w:val="center"/></w:pPr>'
        "<w:rPr><w:b/><w:caps/></w:rPr></w:style>",
    )
    assert (styled.text, styled.bold, styled.centred) == ("KẾ HOẠCH", 8, True)


def test_capitals_lengthen_no_word() -> None:
    assert texts(p(r("Straße ŉ", "<w:caps/>"))) == ["STRAßE ŉ"]


@pytest.mark.parametrize(
    ("parts", "read_as"),
    [
        (["Ủy ban nhân dân", "các xã"], ["Ủy ban nhân dân các xã"]),
        (["Thăng Long", "- Hà Nội, lần thứ II"], ["Thăng Long - Hà Nội, lần thứ II"]),
        (
            ["Nơi nhận:", "- Như Điều 3;", "- Lưu: VT."],
            ["Nơi nhận:", "- Như Điều 3;", "- Lưu: VT."],
        ),
        (["Năm 2026.", "Kinh phí từ ngân sách"], ["Năm 2026.", "Kinh phí từ ngân sách"]),
        (["Mục đích", "", "Yêu cầu"], ["Mục đích", "Yêu cầu"]),
    ],
)
def test_a_line_break_in_the_body(parts: Sequence[str], read_as: Sequence[str]) -> None:
    found = [*read(p(br(*parts))).paragraphs()]
    assert [one.text for one in found] == read_as
    joined = len(parts) > len(read_as) and "" not in parts
    assert [one.text[at:] for one in found for at in one.joined] == [*parts[1:]] * joined


def test_line_breaks_in_header_title_and_cells() -> None:
    header = table(row(cell(p(br("UBND", "tỉnh")))), lines=False)
    assert texts(header) == ["UBND", "tỉnh"]
    assert texts(p(br("KẾ HOẠCH", "triển khai"), properties=CENTRED)) == ["KẾ HOẠCH", "triển khai"]
    ruled = table(row(cell(p(br("Sở Y tế", "Sở Tài chính", "và các xã")))))
    assert texts(ruled) == ["Sở Y tế", "Sở Tài chính và các xã"]
    head = table(row(cell(p(br("Trách nhiệm", "thực hiện"), properties=CENTRED)), "b"))
    assert texts(head) == ["Trách nhiệm thực hiện", "b"]


# Automatic numbers.


def test_automatic_numbers_stand_before_the_words() -> None:
    numbering = levels("upperRoman|%1.", "%2.", "lowerLetter|%3)", "%2.%4.")
    found = read(
        p("Mục đích", properties=numbered(0))
        + p("Nội dung", properties=numbered(1))
        + p("Tập huấn", properties=numbered(2))
        + p("Chi tiết", properties=numbered(3))
        + p("Kinh phí", properties=numbered(0))
        + p("", properties=numbered(1)),
        numbering=numbering,
    )
    assert [(one.automatic, one.text) for one in found.paragraphs()] == [
        ("I.", "I. Mục đích"),
        ("1.", "1. Nội dung"),
        ("a)", "a) Tập huấn"),
        ("1.1.", "1.1. Chi tiết"),
        ("II.", "II. Kinh phí"),
        ("1.", "1."),
    ]


@pytest.mark.parametrize(
    ("font", "sign", "label"),
    [
        ("", "-", "-"),
        ("", "+", "+"),
        ("Symbol", "\uf0b7", "•"),
        ("Wingdings", "\uf0d8", "➢"),
        ("Symbol", "\uf02d", "-"),
        ("Courier New", "o", "○"),
        ("Lạ", "\uf099", "•"),
    ],
)
def test_automatic_bullets(font: str, sign: str, label: str) -> None:
    fonts = f"<w:rPr><w:rFonts w:ascii='{font}'/></w:rPr></w:lvl>" if font else "</w:lvl>"
    numbering = levels(f"bullet|{sign}").replace("</w:lvl>", fonts)
    found = first(p("Sở Y tế", properties=numbered()), numbering=numbering)
    assert (found.automatic, found.text) == (label, f"{label} Sở Y tế")


def test_a_list_that_begins_anew_and_one_that_never_does() -> None:
    numbering = levels("%1.", "%2)")
    again = '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
    numbering += again + '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    body = p("a", properties=numbered(0)) + p("b", properties=numbered(0, 2))
    assert texts(body, numbering=numbering) == ["1. a", "5. b"]
    body = "".join(p("x", properties=numbered(at)) for at in (0, 1, 0, 1))
    assert texts(body, numbering=numbering) == ["1. x", "1) x", "2. x", "1) x"]
    never = numbering.replace('"%2)"/>', '"%2)"/><w:lvlRestart w:val="0"/>')
    assert texts(body, numbering=never) == ["1. x", "1) x", "2. x", "2) x"]


def test_numbers_in_cells_and_without_a_space() -> None:
    rows = (row(cell(p("", properties=numbered())), "Sở Y tế") for _ in range(2))
    assert texts(table(*rows), numbering=levels("%1")) == ["1", "Sở Y tế", "2", "Sở Y tế"]
    tight = levels("Điều %1. ").replace("</w:lvl>", '<w:suff w:val="nothing"/></w:lvl>')
    assert texts(p("Ban hành", properties=numbered()), numbering=tight) == ["Điều 1. Ban hành"]


# What does not print.


def test_tracked_changes_are_read_as_accepted() -> None:
    inserted = f"<w:ins>{r('tỉnh')}</w:ins>"
    moved = f"<w:moveFrom>{r('đi')}</w:moveFrom><w:moveTo>{r(' đến')}</w:moveTo>"
    found = read(p("Sở ", deleted("Nội vụ"), inserted, moved))
    assert [one.text for one in found.paragraphs()] == ["Sở tỉnh đến"]
    assert left(found) == [("Nội vụ", "deleted"), ("đi", "deleted")]


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    found = read(p("Sở Y tế", properties=gone) + p(" chủ trì", properties=CENTRED))
    assert [(one.text, one.centred) for one in found.paragraphs()] == [("Sở Y tế chủ trì", True)]
    numbering = levels("%1.")
    body = p(deleted("bỏ"), properties=numbered() + gone) + p("giữ", properties=numbered())
    assert texts(body, numbering=numbering) == ["1. giữ"]
    assert texts(p("cuối", properties=gone)) == ["cuối"]
    assert texts(p("trước", properties=gone) + table(row("ô"))) == ["trước", "ô"]


def test_deleted_rows_and_cells_are_left_out() -> None:
    gone = row("bỏ", properties="<w:del/>")
    found = read(table(row("giữ", cell("bỏ ô", properties="<w:cellDel/>")), gone))
    assert [one.text for one in found.paragraphs()] == ["giữ"]
    assert left(found) == [("bỏ ô", "deleted"), ("bỏ", "deleted")]


def test_hidden_words_and_instructions_of_fields_do_not_print() -> None:
    sign = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
    nested = sign("begin") + r("lệnh") + sign("separate") + r("kết quả") + sign("end")
    found = read(p("Kế hoạch ", r("mật ", "<w:vanish/>"), nested))
    assert [one.text for one in found.paragraphs()] == ["Kế hoạch kết quả"]
    assert left(found) == [("mật lệnh", "hidden")]
    assert texts(p("a ", sign("begin"), "lệnh") + p("b")) == ["a", "b"]


def test_notes_comments_and_margins_are_left_out_with_their_place() -> None:
    refers = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    page = "<w:r><w:instrText> PAGE </w:instrText></w:r>"
    found = read(
        p("Một") + p("Hai", refers, "<w:r><w:commentReference w:id='7'/></w:r>"),
        footnotes=f"<w:footnote w:id='2'>{p('Chú thích')}</w:footnote>",
        comments=f"<w:comment w:id='7'>{p('Sửa lại')}{p('chỗ này')}</w:comment>",
        header=p(page, "3") + p("Mật"),
    )
    assert sorted((one.reason, one.text, one.spot.line) for one in found.left_out) == [
        ("comment", "Sửa lại chỗ này", 2),
        ("footnote", "Chú thích", 2),
        ("page-number", "3", 1),
        ("running-title", "Mật", 1),
    ]


def box(words: str) -> str:
    return box_inside(p(words))


def test_a_box_is_read_where_it_stands_alone_and_left_out_beside_words() -> None:
    alone = read(p(f"<w:r>{box('Nội dung')}</w:r>") + p("sau"))
    assert [one.text for one in alone.paragraphs()] == ["Nội dung", "sau"]
    beside = read(p("Kế hoạch", f"<w:r>{box('DỰ THẢO')}</w:r>"))
    assert left(beside) == [("DỰ THẢO", "text-box")]
    other = box("một").replace("một", "hai", 1)
    assert left(read(p("Kế hoạch", f"<w:r>{other}</w:r>"))) == [
        ("một", "unplaced"),
        ("hai", "text-box"),
    ]


def test_what_nobody_knows_is_left_out_and_not_lost() -> None:
    formula = "<m:oMath><m:r><m:t>1</m:t></m:r></m:oMath>"
    strange = f"<w:lạ>{p('trong')}</w:lạ>"
    found = read(p("Tỷ lệ ", formula) + strange + "<w:t>ngoài</w:t>")
    assert left(found) == [("1", "unplaced"), ("trong", "unplaced"), ("ngoài", "unplaced")]


# Tables.


def test_spans_merged_cells_and_tables_inside() -> None:
    goes_on = '<w:gridSpan w:val="2"/><w:vMerge/>'
    found = read(
        table(
            row(cell("I", properties='<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), "b"),
            row(cell("ẩn", properties=goes_on), cell("c", table(row("d", "e")), "<w:p/>")),
            row("f", properties='<w:gridBefore w:val="2"/>'),
        )
    )
    shape = [[(one.columns, one.continued) for one in cells] for cells in only(found.blocks).rows]
    assert shape == [[(2, False), (1, False)], [(2, True), (1, False)], [(2, False), (1, False)]]
    assert [one.text for one in found.paragraphs()] == ["I", "b", "c", "d", "e", "f"]
    assert left(found) == [("ẩn", "hidden")]


def test_tables_with_and_without_lines() -> None:
    body = row("a", "b") + row("c", "d")
    assert only(read(table(body)).blocks).ruled
    assert not only(read(table(body, lines=False)).blocks).ruled
    side = "<w:tcBorders><w:{} w:val='single'/></w:tcBorders>".format
    motto = row(cell("a"), cell("b", properties=side("bottom")))
    assert not only(read(table(motto, lines=False)).blocks).ruled
    boxed = row(cell("a", properties=side("left")), cell("b", properties=side("right")))
    assert only(read(table(boxed, lines=False)).blocks).ruled
    grid = "<w:tblBorders><w:insideV w:val='single'/></w:tblBorders>"
    style = f"<w:style w:type='table' w:styleId='G'><w:tblPr>{grid}</w:tblPr></w:style>"
    styled = f"<w:tbl><w:tblPr><w:tblStyle w:val='G'/></w:tblPr>{body}</w:tbl>"
    assert only(read(styled, styles=style).blocks).ruled


# Old encodings. Their letters are those of TCVN 5712:1993 (VN3).
OLD = (
    "Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch thùc hiÖn nhiÖm vô cña c¸c së, ngµnh vµ ®Þa ph\u00ad¬ng"
)
NEW = "Uỷ ban nhân dân tỉnh ban hành kế hoạch thực hiện nhiệm vụ của các sở, ngành và địa phương"


def test_words_in_an_old_encoding_are_made_unicode_piece_by_piece() -> None:
    pytest.importorskip("viparse")
    found = read(p(r(OLD[:8], "<w:b/>"), OLD[8:]) + p("Sở Y tế và các ngành được giao"))
    assert [one.text for one in found.paragraphs()] == [NEW, "Sở Y tế và các ngành được giao"]
    assert next(found.paragraphs()).bold == 8


def test_one_old_paragraph_among_others_is_found() -> None:
    pytest.importorskip("viparse")
    body = [p("Sở Y tế và các ngành được giao")] * 50
    found = texts("".join([*body, p("Hà", " là gì"), p(OLD)]))
    assert found[-2:] == ["Hà là gì", NEW]


# VNI-Windows writes a letter and its mark as two characters.
VNI = "UÛy ban nhaân daân tænh ban haønh keá hoaïch thöïc hieän cuûa caùc sôû vaø ngaønh"


def test_a_letter_in_two_pieces_is_one() -> None:
    pytest.importorskip("viparse")
    new = "Ủy ban nhân dân tỉnh ban hành kế hoạch thực hiện của các sở và ngành"
    at = VNI.index("â")
    assert texts(p(VNI)) == [new]
    assert texts(p(VNI[:at], VNI[at:]) + p(VNI[:7], VNI[7:])) == [new, new]


def test_unicode_words_in_an_old_font_stay() -> None:
    fonts = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    assert texts(p(r("Sở Y tế và các ngành", fonts))) == ["Sở Y tế và các ngành"]
