"""Files as clerks make them by hand, and a real plan: what is found there is true."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_TAB_ALIGNMENT as TAB
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt
from docx.text.run import Run

from kehoach.check.word.subject import WordSubject
from kehoach.docx.layout.reader import read_sealed
from tests.check.word.made import element, found_in, line
from tests.conftest import SHARED

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
DATE = "Lạng Sơn, ngày 05 tháng 3 năm 2026"
BODY = [
    "Thực hiện Quyết định số 153/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính phủ, Ủy ban"
    " nhân dân tỉnh ban hành Kế hoạch triển khai thi hành Luật Dân số trên địa bàn tỉnh như sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "a) Triển khai kịp thời, đầy đủ, thống nhất và hiệu quả Luật Dân số; nâng cao nhận thức của cán"
    " bộ, công chức và người dân.",
    "b) Xác định rõ nội dung công việc, thời hạn, tiến độ hoàn thành và trách nhiệm của các cơ quan,"
    " đơn vị có liên quan.",
    "2. Yêu cầu",
    "- Bảo đảm sự phối hợp chặt chẽ giữa các sở, ban, ngành và Ủy ban nhân dân các xã, phường.",
]


def blank_file():
    """Return a file of python-docx's template, with the page of the decree."""
    file = docx.Document()
    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True
    normal = file.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    fonts = normal.element.rPr.rFonts
    fonts.attrib.clear()
    for slot in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{slot}"), "Times New Roman")
    head = section.header.paragraphs[0]
    head.alignment = ALIGN.CENTER
    head._p.append(element('<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'))
    return file


def put(
    where, text, *, bold=None, italic=None, size=None, align=ALIGN.CENTER, before=0, first=None
):
    paragraph = where.add_paragraph() if hasattr(where, "add_paragraph") else where
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    run.font.size = Pt(size) if size else None
    paragraph.alignment = align
    layout = paragraph.paragraph_format
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(0), 1
    if first:
        layout.first_line_indent = Cm(first)
    return paragraph


def header_table(file, number="Số: 12/KH-SYT", kin=True):
    table = file.add_table(2, 2)
    table.autofit = False
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Mm(62), Mm(103)
    left, right = table.rows[0].cells
    put(left.paragraphs[0], "UBND TỈNH LẠNG SƠN", size=13)
    put(left, "SỞ Y TẾ", bold=True, size=13)
    put(left, "")._p.append(element(line(12)))
    put(right.paragraphs[0], NATION, bold=True, size=13)
    put(right, MOTTO, bold=True)._p.append(element(line(60)))
    put(table.rows[1].cells[0].paragraphs[0], number, size=13)
    put(table.rows[1].cells[1].paragraphs[0], DATE, italic=True)
    return table


def header_breaks(file):
    """All lines of a cell in one paragraph, as those write who do not press Enter."""
    table = file.add_table(1, 2)
    table.autofit = False
    table.rows[0].cells[0].width, table.rows[0].cells[1].width = Mm(62), Mm(103)
    left, right = (cell.paragraphs[0] for cell in table.rows[0].cells)
    put(left, "UBND TỈNH LẠNG SƠN\n", size=13)
    put(left, "SỞ Y TẾ", bold=True, size=13)
    put(left, "\n\nSố: 12/KH-SYT", size=13)._p.append(element(line(12)))
    put(right, f"{NATION}\n", bold=True, size=13)
    put(right, MOTTO, bold=True)._p.append(element(line(60)))
    put(right, f"\n\n{DATE}", italic=True)


def tabbed(file, left, right, *, size=13, other=14, bold=True, italic=None):
    paragraph = file.add_paragraph()
    layout = paragraph.paragraph_format
    layout.tab_stops.add_tab_stop(Mm(30), TAB.CENTER)
    layout.tab_stops.add_tab_stop(Mm(115), TAB.CENTER)
    for text, points, slanted in ((left, size, None), (right, other, italic)):
        paragraph.add_run("\t")
        run = paragraph.add_run(text)
        run.bold, run.italic, run.font.size = bold, slanted, Pt(points)
    return paragraph


def header_tabs(file):
    tabbed(file, "ỦY BAN NHÂN DÂN", NATION, other=13)
    second = tabbed(file, "TỈNH LẠNG SƠN", MOTTO)
    second._p.append(element(line(60)))
    second._p.append(element(line(18)))
    tabbed(file, "Số: 12/KH-SYT", DATE, bold=None, italic=True)


def title(file, kind="KẾ HOẠCH", subject="Triển khai thi hành Luật Dân số trên địa bàn tỉnh"):
    put(file, "")
    put(file, kind, bold=True)
    put(file, subject, bold=True)
    put(file, "")._p.append(element(line(45)))


def body(file, texts=BODY):
    for text in texts:
        heading = text[0] in "I12" and len(text) < 30
        put(file, text, bold=heading or None, align=ALIGN.JUSTIFY, before=6, first=1.27)


def signature(file):
    left, right = file.add_table(1, 2).rows[0].cells
    put(left.paragraphs[0], "Nơi nhận:", bold=True, italic=True, size=12, align=None)
    for text in ("- Bộ Y tế;", "- Các sở, ban, ngành;", "- Lưu: VT, NVY (03)."):
        put(left, text, size=11, align=None)
    put(right.paragraphs[0], "KT. GIÁM ĐỐC", bold=True)
    put(right, "PHÓ GIÁM ĐỐC", bold=True)
    for _ in range(4):
        put(right, "")
    put(right, "Nguyễn Văn A", bold=True)


def plan(header: Callable[..., object]):
    file = blank_file()
    header(file)
    title(file)
    body(file)
    signature(file)
    return file


def decision():
    file = blank_file()
    header_table(file, "Số: 12/QĐ-SYT")
    title(file, "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch triển khai thi hành Luật Dân số")
    put(file, "GIÁM ĐỐC SỞ Y TẾ", bold=True, before=12)
    for text in (
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025;",
        "Theo đề nghị của Chánh Văn phòng Sở.",
    ):
        put(file, text, italic=True, align=ALIGN.JUSTIFY, before=6, first=1.27)
    put(file, "QUYẾT ĐỊNH:", bold=True, before=12)
    body(file, ["Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi hành Luật Dân số." * 2])
    signature(file)
    return file


def letter():
    file = blank_file()
    table = header_table(file, "Số: 12/SYT-NVY")
    put(table.rows[1].cells[0], "V/v triển khai thi hành Luật Dân số", size=12, before=6)
    put(file, "Kính gửi: Ủy ban nhân dân các xã, phường.", before=12)
    body(file, BODY[:1])
    signature(file)
    return file


MADE = {
    "table": lambda: plan(header_table),
    "line breaks": lambda: plan(header_breaks),
    "tabs": lambda: plan(header_tabs),
    "decision": decision,
    "công văn": letter,
}


def saved(file) -> bytes:
    buffer = io.BytesIO()
    file.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("name", MADE)
def test_nothing_is_found_in_a_file_made_well_by_hand(name: str) -> None:
    assert [(one.code, dict(one.params)) for one in found_in(saved(MADE[name]()))] == []


@pytest.mark.parametrize("name", MADE)
def test_its_components_are_recognised(name: str) -> None:
    subject = WordSubject(*read_sealed(saved(MADE[name]())))
    (act,) = subject.acts
    assert act.nation.text == NATION
    assert act.motto is not None
    assert act.motto.text == MOTTO
    assert act.date is not None
    assert act.date.text == DATE
    assert act.number is not None
    assert act.issuer[-1].text in ("SỞ Y TẾ", "TỈNH LẠNG SƠN")
    assert (act.title is None) == (name == "công văn")
    assert len(act.bases) == (3 if name == "decision" else 0)
    assert act.body
    assert [piece.text[:5] for piece in act.recipient_list] == ["- Bộ ", "- Các", "- Lưu"]
    assert [piece.text for piece in act.posts] == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    assert act.signer is not None


# What a clerk gets wrong, and what is said about it.
WRONG: list[tuple[str, str, str, str]] = [
    ("tabs", NATION, "CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM", "W006"),
    ("tabs", MOTTO, "Độc lập – Tự do – Hạnh phúc", "W007"),
    ("tabs", "Số: 12/KH-SYT", "Số: 2/KH-SYT", "W011"),
    ("line breaks", MOTTO, "Độc lập, Tự do, Hạnh phúc", "W007"),
    ("line breaks", "\n\nSố: 12/KH-SYT", "\n\nSố: 12 /KH-SYT", "W011"),
    ("table", DATE, "Lạng Sơn, ngày 5 tháng 3 năm 2026", "W012"),
    ("table", "KẾ HOẠCH", "Kế hoạch", "W013"),
    ("table", "PHÓ GIÁM ĐỐC", "Phó Giám đốc", "W020"),
    ("decision", "Theo đề nghị của Chánh Văn phòng Sở.", "Theo đề nghị của Văn phòng;", "W014"),
]


@pytest.mark.parametrize(("name", "old", "new", "code"), WRONG)
def test_a_slip_in_it_is_found(name: str, old: str, new: str, code: str) -> None:
    file = MADE[name]()
    changed = 0
    for one in file.element.body.iter(qn("w:r")):
        run = Run(one, file.paragraphs[0])
        if run.text == old:
            run.text = new
            changed += 1
    assert changed == 1
    assert [one.code for one in found_in(saved(file))] == [code]


def test_a_document_of_the_party_follows_other_rules() -> None:
    file = docx.Document()
    file.add_paragraph("ĐẢNG CỘNG SẢN VIỆT NAM")
    file.add_paragraph("KẾ HOẠCH")
    assert found_in(saved(file)) == []


def test_of_a_file_that_is_no_act_only_the_page_is_judged() -> None:
    file = docx.Document()
    file.add_paragraph("Một lá thư.")
    assert {one.code for one in found_in(saved(file))} == {"W001", "W002", "W003"}


@pytest.mark.corpus
def test_what_is_found_in_a_real_plan_is_true() -> None:
    raw = (SHARED / "corpus" / "lamdong-tuyentruyen-2026.docx").read_bytes()
    found = [
        (one.code, one.params["fault"], one.params.get("found"), one.place and one.place.line)
        for one in found_in(raw)
    ]
    # Each was looked up in the file: margins 18, 18 and 28 mm; the date in 13 under Tiêu ngữ in 14;
    # two lists that go from d) to e); "- Lưu: VT, NC.Châu" without a full stop.
    assert found == [
        ("W002", "margin-top", "18", 1),
        ("W002", "margin-bottom", "18", 1),
        ("W002", "margin-left", "28", 1),
        ("W008", "size-set", "13-14-13", 3),
        ("W022", "point-order", "e)", 177),
        ("W019", "recipients-end", None, 207),
    ]
