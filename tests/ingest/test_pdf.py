"""The reader of PDF files: geometry into paragraphs and tables, nothing lost, refusals."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kehoach.finding import Refused
from kehoach.ingest.manuscript import Manuscript, Paragraph, Table, missing
from kehoach.ingest.pdf import reader as pdf
from kehoach.ingest.pdf.reader import read_pdf
from tests.ingest.drawn import BOLD, ITALIC, Sheet, draw, width

LEFT, RIGHT, INDENT = 85.0, 540.0, 36.0
# 65 characters at 7 points reach from edge to edge.
FULL = "Sở Y tế chủ trì, phối hợp với các sở, ban, ngành và địa phương, s"
SHORT = "đơn vị liên quan tổ chức thực hiện Luật Dân số."


def read(*sheets: Sheet) -> Manuscript:
    manuscript = read_pdf("thu.pdf", draw(*sheets))
    assert missing(manuscript) == 0
    return manuscript


def texts(manuscript: Manuscript) -> list[str]:
    return [one.text for one in manuscript.paragraphs()]


def body(sheet: Sheet, y: float = 200) -> Sheet:
    """Print two paragraphs of three lines, so that the edges of the text show."""
    for top in (y, y + 60):
        sheet.text(LEFT + INDENT, top, FULL[: 65 - 5])
        sheet.lines(LEFT, top + 18, FULL, SHORT)
    return sheet


PARAGRAPH = f"{FULL[:60]} {FULL} {SHORT}"


def refused(raw: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_pdf("thu.pdf", raw)
    return caught.value.code


def left_out(manuscript: Manuscript) -> list[tuple[str, str]]:
    return [(one.reason, one.text) for one in manuscript.left_out]


def test_lines_are_joined_and_indents_begin_paragraphs() -> None:
    manuscript = read(body(Sheet()))
    assert texts(manuscript) == [PARAGRAPH, PARAGRAPH]
    first, second = manuscript.paragraphs()
    assert (first.spot, second.spot) == ((1, 1), (1, 4))
    assert first.joined == ()


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    one = body(Sheet()).text(LEFT + INDENT, 780, FULL[:60])
    two = body(Sheet().text(310, 40, "2").lines(LEFT, 70, FULL, SHORT))
    manuscript = read(one, two)
    assert texts(manuscript) == [PARAGRAPH] * 5
    assert left_out(manuscript) == [("page-number", "2")]


def test_a_page_number_higher_than_the_page_is_text() -> None:
    manuscript = read(body(Sheet()), body(Sheet().text(310, 40, "26")))
    assert "26" in texts(manuscript)


def test_a_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    sheet = body(Sheet())
    sheet.lines(LEFT + INDENT, 400, "Các sở, ban, ngành", "Công an tỉnh")
    assert texts(read(sheet))[2:] == ["Các sở, ban, ngành", "Công an tỉnh"]


def test_a_sentence_broken_before_the_edge_goes_on_and_is_told() -> None:
    sheet = body(Sheet())
    sheet.text(LEFT + INDENT, 400, FULL[:40]).lines(LEFT, 418, FULL[43:60], "và các xã.")
    sheet.text(LEFT + INDENT, 472, "- Tổ chức").text(LEFT + INDENT + 14, 490, "kiểm tra;")
    _, _, one, other = read(sheet).paragraphs()
    assert one.text == f"{FULL[:40]} {FULL[43:60]} và các xã."
    assert one.joined == (41, len(f"{FULL[:40]} {FULL[43:60]} "))
    assert (other.text, other.joined) == ("- Tổ chức kiểm tra;", (10,))


@pytest.mark.parametrize(
    ("above", "below", "x"),
    [
        ("Các sở, ban, ngành;", "công an tỉnh", LEFT),
        ("Các sở, ban, ngành", "Công an tỉnh", LEFT),
        ("Các sở, ban, ngành", "a) công an tỉnh", LEFT),
        ("Các sở, ban, ngành", "công an tỉnh", LEFT + 90),
        ("Các sở, ban, ngành", "2026", LEFT),
    ],
    ids=["ended", "capital", "mark", "indent", "number"],
)
def test_a_short_line_goes_on_only_in_small_letters(above: str, below: str, x: float) -> None:
    sheet = body(Sheet()).text(LEFT, 400, above).text(x, 418, below)
    assert texts(read(sheet))[2:] == [above, below]


def test_a_wrapped_dash_begins_no_item() -> None:
    sheet = body(Sheet())
    sheet.text(LEFT + INDENT, 400, FULL[:51] + "Thăng Long").text(LEFT, 418, "- Hà Nội, năm 2026.")
    assert texts(read(sheet))[2:] == [FULL[:51] + "Thăng Long - Hà Nội, năm 2026."]


def test_hanging_items_without_indent_of_the_first_line() -> None:
    sheet = body(Sheet())
    for y in (400, 454):
        sheet.text(LEFT, y, "- " + FULL[:61]).lines(LEFT + 14, y + 18, FULL[:63], SHORT)
    hung = f"- {FULL[:61]} {FULL[:63]} {SHORT}"
    assert texts(read(sheet))[2:] == [hung, hung]


def test_the_hyphen_of_a_document_number_at_the_end_of_a_line() -> None:
    sheet = body(Sheet())
    sheet.text(LEFT + INDENT, 400, FULL[:52] + "5969/QĐ-").text(LEFT, 418, "UBND ngày 28/11/2025.")
    sheet.text(LEFT + INDENT, 450, FULL[:49] + "Văn Miếu - ").text(LEFT, 468, "Quốc Tử Giám.")
    assert texts(read(sheet))[2:] == [
        FULL[:52] + "5969/QĐ-UBND ngày 28/11/2025.",
        FULL[:49] + "Văn Miếu - Quốc Tử Giám.",
    ]


def test_an_uncertain_joint_is_told() -> None:
    sheet = Sheet()
    sheet.lines(LEFT, 200, FULL, SHORT, FULL, FULL[:64] + ".", FULL, SHORT)
    _, second = read(sheet).paragraphs()
    assert second.text == f"{FULL} {FULL[:64]}. {FULL} {SHORT}"
    assert second.joined == (len(f"{FULL} {FULL[:64]}. "),)


def test_letters_are_composed() -> None:
    sheet = body(Sheet()).text(LEFT + INDENT, 400, "To\u0302\u0309 chu\u031b\u0301c")
    assert texts(read(sheet))[2:] == ["Tổ chức"]


def test_bold_italic_and_centred() -> None:
    sheet = body(Sheet(), 300)
    middle = (LEFT + RIGHT) / 2
    sheet.text(middle - width("KẾ HOẠCH") / 2, 200, "KẾ HOẠCH", face=BOLD)
    sheet.text(LEFT + INDENT, 230, "1. Sở Y tế:", face=BOLD)
    sheet.text(LEFT + INDENT + width("1. Sở Y tế: "), 230, "Chủ trì.")
    sheet.text(LEFT + INDENT, 260, "Căn cứ Luật Dân số;", face=ITALIC)
    title, mixed, basis, plain, _ = read(sheet).paragraphs()
    assert (title.bold, title.italic, title.centred) == (8, False, True)
    assert (mixed.text, mixed.bold, mixed.centred) == ("1. Sở Y tế: Chủ trì.", 11, False)
    assert (basis.bold, basis.italic) == (0, True)
    assert (plain.bold, plain.italic, plain.centred) == (0, False, False)


def test_a_title_over_two_lines_is_one_paragraph() -> None:
    sheet = body(Sheet(), 300)
    middle = (LEFT + RIGHT) / 2
    for y, line in ((200, FULL[:60]), (218, "trên địa bàn tỉnh")):
        sheet.text(middle - width(line) / 2, y, line, face=BOLD)
    assert texts(read(sheet))[0] == f"{FULL[:60]} trên địa bàn tỉnh"


def shapes() -> Sheet:
    """Return a page whose letters are drawn as shapes."""
    sheet = Sheet()
    for number in range(400):
        sheet.area(50 + number % 40 * 12, 100 + number // 40 * 20, 58 + number % 40 * 12, 112)
    return sheet


def header() -> Sheet:
    sheet = body(Sheet())
    for y, left, right in (
        (80, "ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        (98, "TỈNH THÍ DỤ", "Độc lập - Tự do - Hạnh phúc"),
    ):
        sheet.text(160 - width(left, 12) / 2, y, left, 12, BOLD)
        sheet.text(420 - width(right, 12) / 2, y, right, 12, BOLD)
    return sheet


def test_header_stands_side_by_side_with_number_and_date_of_the_signature() -> None:
    sheet = header()
    sheet.text(100, 120, "Số:      /KH-UBND").field(100 + width("Số: "), 120, "173")
    sheet.text(330, 120, "Thí Dụ, ngày    tháng   năm 2026", 12, ITALIC)
    sheet.field(330 + width("Thí Dụ, ngày ", 12), 120, "28", 12)
    sheet.field(330 + width("Thí Dụ, ngày    tháng ", 12), 120, "4", 12)
    table = read(sheet).blocks[0]
    assert isinstance(table, Table)
    assert not table.ruled
    ((left, right),) = table.rows
    assert [one.text for one in left.paragraphs] == [
        "ỦY BAN NHÂN DÂN",
        "TỈNH THÍ DỤ",
        "Số: 173/KH-UBND",
    ]
    assert [one.text for one in right.paragraphs] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Thí Dụ, ngày 28 tháng 4 năm 2026",
    ]


def test_recipients_and_signature_stand_side_by_side() -> None:
    sheet = body(Sheet(), 100)
    sheet.text(LEFT, 300, "Nơi nhận:", 12, ITALIC)
    recipients = (
        "- Thường trực Tỉnh ủy;",
        "- VPUB: CVP, các PCVP,",
        "  phòng: TH, KT;",
        "- Lưu: VT.",
    )
    sheet.lines(LEFT, 314, *recipients, pitch=13, size=11)
    for y, line in ((305, "TM. ỦY BAN NHÂN DÂN"), (323, "CHỦ TỊCH"), (420, "Nguyễn Văn A")):
        sheet.text(420 - width(line) / 2, y, line, face=BOLD)
    manuscript = read(sheet)
    assert texts(manuscript)[2:] == [
        "Nơi nhận:",
        "- Thường trực Tỉnh ủy;",
        "- VPUB: CVP, các PCVP, phòng: TH, KT;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Nguyễn Văn A",
    ]
    assert isinstance(manuscript.blocks[-1], Table)


def test_columns_right_below_other_columns_take_nothing_from_them() -> None:
    sheet = body(body(Sheet(), 300), 500)
    for y, left, right in ((100, "Sở Y tế", "Sở Nội vụ"), (110, "Công an", "Thanh tra")):
        sheet.text(LEFT, y, left, 8).text(330, y, right, 8)
    for y in (120, 130):
        sheet.text(LEFT, y, FULL, 8).text(450, y, "Sở Xây dựng", 8)
    assert texts(read(sheet))[:4] == ["Sở Y tế", "Công an", "Sở Nội vụ", "Thanh tra"]


XS = (85.0, 125.0, 305.0, 425.0, 540.0)


def row(sheet: Sheet, y: float, *cells: str) -> None:
    for x, cell in zip(XS, cells, strict=False):
        sheet.lines(x + 6, y, *cell.split("|"), pitch=15, size=12)


def test_a_ruled_table_over_two_pages() -> None:
    one = body(Sheet(), 100).grid(XS, (680, 700, 740, 780))
    row(one, 694, "TT", "Nội dung", "Chủ trì", "Thời gian")
    row(one, 714, "1", "Tuyên truyền, phổ biến Luật|Dân số đến Nhân dân.", "Sở Y tế", "Quý II")
    row(one, 754, "2", "Tập huấn cho cán bộ làm công", "Sở Nội vụ", "năm 2026")
    two = Sheet().text(310, 40, "2").grid(XS, (60, 80, 100, 120))
    row(two, 74, "TT", "Nội dung", "Chủ trì", "Thời gian")
    row(two, 94, "", "tác dân số.", "", "")
    row(two, 114, "3", "Kiểm tra.", "Sở Y tế", "")
    manuscript = read(one, body(two))
    (table,) = [block for block in manuscript.blocks if isinstance(block, Table)]
    assert table.ruled
    assert [[[one.text for one in cell.paragraphs] for cell in cells] for cells in table.rows] == [
        [["TT"], ["Nội dung"], ["Chủ trì"], ["Thời gian"]],
        [["1"], ["Tuyên truyền, phổ biến Luật Dân số đến Nhân dân."], ["Sở Y tế"], ["Quý II"]],
        [["2"], ["Tập huấn cho cán bộ làm công tác dân số."], ["Sở Nội vụ"], ["năm 2026"]],
        [["3"], ["Kiểm tra."], ["Sở Y tế"], []],
    ]
    assert table.rows[2][1].paragraphs[0].joined == (len("Tập huấn cho cán bộ làm công "),)
    heads = [text for reason, text in left_out(manuscript) if reason == "repeated-head"]
    assert heads == ["TT", "Nội dung", "Chủ trì", "Thời gian"]


def test_merged_cells() -> None:
    sheet = body(Sheet(), 100)
    for y in (300, 320, 340, 380):
        sheet.rule(XS[0], y, XS[-1], y)
    sheet.rule(XS[0], 360, XS[3], 360)
    for at, x in enumerate(XS):
        # The first row is one cell; the last column goes through two rows.
        sheet.rule(x, 300 if at in {0, 4} else 320, x, 380)
    row(sheet, 314, "I. Nhóm nhiệm vụ truyền thông")
    row(sheet, 334, "1", "Phát thanh", "Trạm Y tế", "Tháng 5")
    row(sheet, 354, "2", "Họp thôn", "Thôn", "Cả năm")
    row(sheet, 374, "3", "Tờ rơi", "Trạm Y tế")
    table = read(sheet).blocks[-1]
    assert isinstance(table, Table)
    assert [[(cell.columns, cell.continued) for cell in cells] for cells in table.rows] == [
        [(4, False)],
        [(1, False)] * 4,
        [(1, False)] * 4,
        [(1, False)] * 3 + [(1, True)],
    ]
    assert [one.text for one in table.rows[2][3].paragraphs] == ["Cả năm"]
    assert table.rows[3][3].paragraphs == ()


def test_a_table_drawn_with_thin_areas_as_word_does() -> None:
    sheet = body(Sheet(), 100)
    for y in (300, 320, 340):
        for x0, x1 in pairwise(XS):
            sheet.area(x0, y, x1, y + 0.5)
    for x in XS:
        for y in (300, 320):
            sheet.area(x, y, x + 0.5, y + 20)
    row(sheet, 314, "TT", "Nội dung", "Chủ trì", "Thời gian")
    row(sheet, 334, "1", "Tập huấn", "Sở Y tế", "Quý I")
    table = read(sheet).blocks[-1]
    assert isinstance(table, Table)
    assert [len(cells) for cells in table.rows] == [4, 4]


def test_a_frame_around_text_is_no_table() -> None:
    sheet = body(Sheet()).grid((60, 560), (150, 700))
    assert texts(read(sheet)) == [PARAGRAPH, PARAGRAPH]


def test_what_is_printed_around_the_text_is_left_out_and_told() -> None:
    sheets = [body(Sheet().text(85, 40, "Kế hoạch năm 2026", 10)) for _ in range(2)]
    sheets[0].lines(
        400,
        20,
        "Người ký: SỞ Y TẾ",
        "Email: syt@thidu.gov.vn",
        "Cơ quan: TỈNH THÍ DỤ",
        pitch=9,
        size=7,
    )
    sheets[1].text(LEFT, 600, "ngoài trang", mode=3)
    sheets[1].rule(LEFT, 700, LEFT + 144, 700).text(LEFT, 715, "1 Theo Nghị quyết số 5.", 10)
    sheets[1].text(LEFT + INDENT, 400, "Theo quy định").text(
        LEFT + INDENT + width("Theo quy định"), 394, "1", 8
    )
    sheets[1].text(LEFT + INDENT + width("Theo quy định") + 6, 400, "của tỉnh.")
    manuscript = read(*sheets)
    assert sorted(left_out(manuscript)) == [
        ("footnote", "1"),
        ("footnote", "1 Theo Nghị quyết số 5."),
        ("hidden", "ngoài trang"),
        ("running-title", "Kế hoạch năm 2026"),
        ("running-title", "Kế hoạch năm 2026"),
        ("signature-stamp", "Cơ quan: TỈNH THÍ DỤ"),
        ("signature-stamp", "Email: syt@thidu.gov.vn"),
        ("signature-stamp", "Người ký: SỞ Y TẾ"),
    ]
    assert texts(manuscript)[-1] == "Theo quy định của tỉnh."


def test_a_raised_number_without_a_footnote_stays() -> None:
    sheet = body(Sheet()).text(LEFT + INDENT, 400, "Diện tích 20 m")
    sheet.text(LEFT + INDENT + width("Diện tích 20 m"), 394, "2", 8)
    assert texts(read(sheet))[2:] == ["Diện tích 20 m2"]


def test_a_turned_page_is_read_as_it_is_seen() -> None:
    sheet = Sheet(rotate=90)
    for seen_y, words in ((100, "Phụ lục"), (120, "Danh mục nhiệm vụ")):
        codes = words.encode("utf-16-be").hex()
        sheet.content.append(f"BT /F1 14 Tf 0 1 -1 0 {seen_y} 300 Tm <{codes}> Tj ET")
    assert texts(read(sheet)) == ["Phụ lục", "Danh mục nhiệm vụ"]


def test_letters_across_the_page_do_not_get_into_its_lines() -> None:
    sheet = body(Sheet())
    codes = "DỰ THẢO".encode("utf-16-be").hex()
    sheet.content.append(f"BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 550 Tm <{codes}> Tj ET")
    manuscript = read(sheet)
    assert texts(manuscript) == [PARAGRAPH, PARAGRAPH]
    assert left_out(manuscript) == [("unplaced", "DỰ THẢO")]


def test_a_page_that_scales_its_type() -> None:
    sheet = body(Sheet())
    sheet.content.insert(0, "0.5 0 0 0.5 0 0 cm 2 0 0 2 0 0 cm")
    assert texts(read(sheet)) == [PARAGRAPH, PARAGRAPH]


@pytest.mark.parametrize(
    ("code", "raw"),
    [
        ("U051", b""),
        ("U051", b"%PDF-1.7\nkh\xc3\xb4ng ph\xe1\xba\xa3i"),
        ("U048", draw(Sheet())),
        ("U048", draw(body(Sheet()), Sheet().picture().text(50, 50, "Người ký: A", 7))),
        ("U048", draw(body(Sheet()), shapes())),
        ("U049", draw(body(Sheet()), shift=3)),
        ("U050", draw(body(Sheet()), locked=True)),
        ("U052", draw(*[Sheet()] * 401)),
        ("U052", draw(*[Sheet().lines(20, 20, *["m" * 4000] * 40)] * 3)),
    ],
    ids=["empty", "damaged", "blank", "scan", "shapes", "fonts", "locked", "pages", "characters"],
)
def test_refusals(code: str, raw: bytes) -> None:
    assert refused(raw) == code


def test_a_picture_behind_the_text_is_no_scan() -> None:
    assert texts(read(body(Sheet().picture().grid((20, 575), (20, 820))))) == [PARAGRAPH, PARAGRAPH]


def test_what_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "LIMIT_SECONDS", 0.001)
    assert refused(draw(body(Sheet()))) == "U052"


def test_a_file_that_crashes_its_process_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    assert refused(draw(body(Sheet()))) == "U051"


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "find_spec", lambda _: None)
    assert refused(draw(body(Sheet()))) == "U047"


def test_a_module_in_the_folder_of_the_user_is_not_run(
    tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(1)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert texts(read(body(Sheet()))) == [PARAGRAPH, PARAGRAPH]


def test_a_lost_character_would_be_noticed() -> None:
    manuscript = read(body(Sheet()))
    first, *others = manuscript.blocks
    assert isinstance(first, Paragraph)
    shorter = Paragraph(first.text[1:], first.spot)
    lacking = Manuscript("thu.pdf", (shorter, *others), (), manuscript.characters)
    assert missing(lacking) == 1


def test_a_mark_with_a_tab_behind_it_is_no_column() -> None:
    sheet = body(Sheet())
    rows = [("I.", "MỤC ĐÍCH"), ("1.", "Mục đích"), ("-", "Bảo đảm tiến độ.")]
    for number, (mark, words) in enumerate(rows):
        sheet.text(LEFT, 400 + 20 * number, mark).text(LEFT + 60, 400 + 20 * number, words)
    manuscript = read(sheet)
    assert texts(manuscript)[2:] == ["I. MỤC ĐÍCH", "1. Mục đích", "- Bảo đảm tiến độ."]
    assert not any(isinstance(block, Table) for block in manuscript.blocks)


@pytest.mark.parametrize(
    ("above", "doubtful"),
    [("Sở Tài chính; Sở Tư pháp;", False), ("Sở Tài chính và Sở Tư pháp;", True)],
)
def test_a_list_in_a_line_of_a_cell_goes_on(above: str, *, doubtful: bool) -> None:
    sheet = body(Sheet()).grid([85, 300, 540], [380, 440])
    sheet.lines(90, 400, above, "Trường Cao đẳng Y tế")
    (cell,) = [one for one in read(sheet).paragraphs() if one.text.startswith(above)]
    assert cell.text == f"{above} Trường Cao đẳng Y tế"
    assert bool(cell.joined) is doubtful
