"""The layout against the decree, read from the built file by python-docx.

The numbers are written out here, from the decree; that `nd30.yaml` has the same is what is proven.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from kehoach.compile import compile_plan
from kehoach.docx.bookmarks import bookmark
from kehoach.nd30 import decree
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT

FILES = {name: ROOT / "plans" / f"{name}.yaml" for name in PLANS}
FILES |= {name: ROOT / "tests" / "support" / f"{name}.yaml" for name in ("rich", "ordered")}


def raw(name: str) -> bytes:
    return compile_plan(load(FILES[name])).raw


def opened(name: str):
    return docx.Document(io.BytesIO(raw(name)))


def near(length, expected, tolerance: int = 1300):
    """Compare EMU lengths to within two twips."""
    return abs(length - expected) <= tolerance


@pytest.mark.parametrize("name", FILES)
def test_page_and_margins_of_every_section(name: str) -> None:
    for section in opened(name).sections:
        sides = (Mm(210), Mm(297))
        if section.orientation == WD_ORIENT.LANDSCAPE:
            sides = sides[::-1]
        assert near(section.page_width, sides[0])
        assert near(section.page_height, sides[1])
        assert Mm(20) - 1300 <= section.top_margin <= Mm(25)
        assert Mm(20) - 1300 <= section.bottom_margin <= Mm(25)
        assert Mm(30) - 1300 <= section.left_margin <= Mm(35)
        assert Mm(15) - 1300 <= section.right_margin <= Mm(20)


@pytest.mark.parametrize("name", FILES)
def test_page_number_is_a_field_centred_in_the_header_but_on_page_one(name: str) -> None:
    for section in opened(name).sections:
        assert section.different_first_page_header_footer
        assert section.first_page_header.is_linked_to_previous
        (paragraph,) = section.header.paragraphs
        assert paragraph.style.paragraph_format.alignment == ALIGN.CENTER
        assert "PAGE" in paragraph._p.xml
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"


# Size in the large and the small set, bold, italic, alignment.
COMPONENTS = {
    "QuocHieu": (13, 12, True, False, ALIGN.CENTER),
    "TieuNgu": (14, 13, True, False, ALIGN.CENTER),
    "CoQuanChuQuan": (13, 12, False, False, ALIGN.CENTER),
    "CoQuanBanHanh": (13, 12, True, False, ALIGN.CENTER),
    "SoKyHieu": (13, 13, False, False, ALIGN.CENTER),
    "DiaDanhThoiGian": (14, 13, False, True, ALIGN.CENTER),
    "TenLoai": (14, 13, True, False, ALIGN.CENTER),
    "TrichYeu": (14, 13, True, False, ALIGN.CENTER),
    "KemTheo": (14, 13, False, True, ALIGN.CENTER),
    "CanCu": (14, 13, False, True, ALIGN.JUSTIFY),
    "NoiDung": (14, 13, False, False, ALIGN.JUSTIFY),
    "Muc": (14, 13, True, False, ALIGN.JUSTIFY),
    "KhoanCoTen": (14, 13, True, False, ALIGN.JUSTIFY),
    "Khoan": (14, 13, False, False, ALIGN.JUSTIFY),
    "Diem": (14, 13, False, False, ALIGN.JUSTIFY),
    "NoiNhan": (12, 12, True, True, ALIGN.LEFT),
    "DanhSachNoiNhan": (11, 11, False, False, ALIGN.LEFT),
    "QuyenHanChucVu": (14, 13, True, False, ALIGN.CENTER),
    "HoTen": (14, 13, True, False, ALIGN.CENTER),
    "PhuLuc": (14, 14, True, False, ALIGN.CENTER),
    "TenPhuLuc": (14, 13, True, False, ALIGN.CENTER),
    "SoTrang": (14, 13, False, False, ALIGN.CENTER),
}


@pytest.mark.parametrize("small", [False, True])
@pytest.mark.parametrize("id_", COMPONENTS)
def test_component(id_: str, small: bool, tmp_path) -> None:
    plan = tmp_path / "plan.yaml"
    text = FILES["rich"].read_text(encoding="utf-8")
    if small:
        text = text.replace("form: standalone", "form: standalone\n  sizes: small")
    plan.write_text(text, encoding="utf-8")
    document = docx.Document(io.BytesIO(compile_plan(load(plan)).raw))
    style = next(style for style in document.styles if style.style_id == id_)
    large, little, bold, italic, alignment = COMPONENTS[id_]
    assert style.font.size == Pt(little if small else large)
    assert (bool(style.font.bold), bool(style.font.italic)) == (bold, italic)
    assert style.paragraph_format.alignment == alignment


@pytest.mark.parametrize(
    "id_", ["NoiDung", "Muc", "KhoanCoTen", "Khoan", "Diem", "Gach", "Cong", "CanCu"]
)
def test_body_text(id_: str) -> None:
    style = next(style for style in opened("langson").styles if style.style_id == id_)
    layout = style.paragraph_format
    assert Mm(10) - 1300 <= layout.first_line_indent <= Mm(12.7) + 1300
    assert layout.space_before >= Pt(6)
    assert 1 <= layout.line_spacing <= 1.5


@pytest.mark.parametrize("name", FILES)
def test_one_font_in_all_slots_and_vietnamese_as_language(name: str) -> None:
    archive = zipfile.ZipFile(io.BytesIO(raw(name)))
    styles = archive.read("word/styles.xml").decode()
    for slot in ("ascii", "hAnsi", "eastAsia", "cs"):
        assert re.findall(rf'<w:rFonts[^>]* w:{slot}="([^"]*)"', styles) == ["Times New Roman"]
    assert re.findall(r'<w:lang w:val="([^"]*)"', styles) == ["vi-VN"]
    assert "rFonts" not in archive.read("word/document.xml").decode()


def test_styles_have_vietnamese_names_and_the_navigation_pane_has_levels() -> None:
    document = opened("langson")
    names = {style.style_id: style.name for style in document.styles}
    assert names["QuocHieu"] == "Quốc hiệu"
    assert names["DanhSachNoiNhan"] == "Danh sách nơi nhận"
    levels = {
        style.style_id: style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        for style in document.styles
    }
    assert {id_: level.get(qn("w:val")) for id_, level in levels.items() if level is not None} == {
        "Muc": "0",
        "KhoanCoTen": "1",
        "DiemCoTen": "2",
        "PhuLuc": "0",
    }
    used = {paragraph.style.style_id for paragraph in document.paragraphs}
    assert {"Muc", "KhoanCoTen", "Gach", "Cong", "TrichYeu"} <= used
    assert "Normal" not in used


# The share of the line above that a rule line may take.
RULES = {
    "TieuNgu": (1, 1),
    "CoQuanBanHanh": (1 / 3, 1 / 2),
    "TrichYeu": (1 / 3, 1 / 2),
    "KemTheo": (1 / 3, 1 / 2),
}


@pytest.mark.parametrize("name", FILES)
def test_rule_lines_are_borders_of_the_right_length(name: str) -> None:
    from kehoach.docx.metrics import width

    rules = decree()
    seen = set()
    body = docx.Document(io.BytesIO(raw(name))).element.body
    for paragraph in body.iter(qn("w:p")):
        if paragraph.find(f"{qn('w:pPr')}/{qn('w:pBdr')}") is None:
            continue
        above = paragraph.getprevious()
        id_ = above.pPr.pStyle.val
        indent = paragraph.find(f"{qn('w:pPr')}/{qn('w:ind')}")
        sides = int(indent.get(qn("w:left"))) + int(indent.get(qn("w:right")))
        cell = paragraph.getparent()
        # The appendix of the rich plan lies across.
        room = (297 - 45 if (name, id_) == ("rich", "KemTheo") else 165) * 1440 / 25.4
        if cell.tag == qn("w:tc"):
            room = int(cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}").get(qn("w:w")))
            right = above.find(f"{qn('w:pPr')}/{qn('w:ind')}")
            room -= int(right.get(qn("w:right"))) if right is not None else 0
            sides -= int(right.get(qn("w:right"))) if right is not None else 0
        style = rules.styles[id_]
        text = "".join(node.text for node in above.iter(qn("w:t")))
        line = (
            width(text, rules.size(style, "large"), bold=style.bold, italic=style.italic)
            * 1440
            / 25.4
        )
        low, high = RULES[id_]
        assert low - 0.01 <= (room - sides) / min(line, room) <= high + 0.01, id_
        seen.add(id_)
    assert {"TieuNgu", "CoQuanBanHanh"} <= seen
    assert seen & {"TrichYeu", "KemTheo"}


@pytest.mark.parametrize("name", FILES)
def test_bookmarks_name_each_node_once(name: str) -> None:
    body = docx.Document(io.BytesIO(raw(name))).element.body
    names = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert len(set(map(str.lower, names))) == len(names) > 20
    assert all(re.fullmatch(r"kh_[a-z0-9_]{1,37}", one) for one in names)


def test_bookmark_follows_from_the_path_alone() -> None:
    assert bookmark("content.tap-huan.lead") == "kh_content_tap_huan_lead_c5e564c7"
    assert bookmark("content.tap.huan-lead") != bookmark("content.tap-huan.lead")
    document = opened("langson").element.body
    names = {mark.get(qn("w:name")) for mark in document.iter(qn("w:bookmarkStart"))}
    assert bookmark("content.tap-huan.lead") in names
    assert bookmark("closing.1") in names
    # The last paragraph of a section, which also carries the section's properties.
    last = opened("sonla").element.body
    assert bookmark("organisation.vuong-mac") in {
        mark.get(qn("w:name")) for mark in last.iter(qn("w:bookmarkStart"))
    }


def test_properties_come_from_the_plan() -> None:
    decision = opened("qd-153-ttg").core_properties
    assert decision.identifier == "qd-153-ttg"
    assert decision.title == "KẾ HOẠCH Triển khai thi hành Luật Dân số số 113/2025/QH15"
    assert decision.author == "THỦ TƯỚNG CHÍNH PHỦ"
    assert decision.language == "vi-VN"
    assert decision.created.date().isoformat() == "2026-01-20"
    # A draft has no day, and none is invented.
    assert b"dcterms:created" not in raw("langson")
    assert opened("langson").core_properties.author == "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"


@pytest.mark.parametrize("name", FILES)
def test_no_dead_parts(name: str) -> None:
    archive = zipfile.ZipFile(io.BytesIO(raw(name)))
    names = set(archive.namelist())
    relations = {one for one in names if one.endswith(".rels")}
    related = {
        posixpath.normpath(posixpath.join(posixpath.dirname(posixpath.dirname(one)), target))
        for one in relations
        for target in re.findall(r'Target="([^"]*)"', archive.read(one).decode())
    }
    assert names - relations - {"[Content_Types].xml"} == related
    assert not [one for one in names if "thumbnail" in one]
    assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}


def test_tables_do_not_split_rows_and_repeat_their_head() -> None:
    table = next(
        table for table in opened("rich").tables if "Nhiệm vụ" in table.rows[0].cells[1].text
    )
    heads = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
    assert heads == [True] + [False] * (len(table.rows) - 1)
    assert all(
        row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table.rows
    )
    assert [row.cells[0].text for row in table.rows] == ["STT", "I", "1", "2", "II", "1"]
