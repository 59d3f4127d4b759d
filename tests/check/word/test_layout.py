"""What a paragraph looks like: defaults, styles, lists, themes, drawings, page numbers."""

from __future__ import annotations

import time
from typing import Any

import pytest
from docx.oxml.ns import qn

from kehoach.docx.layout.model import Paragraph, WordDocument
from kehoach.docx.layout.reader import read_word
from tests.check.word.made import (
    Made,
    built,
    element,
    found_in,
    line,
    put,
    put_run,
    remove,
    vml_line,
)

BEGINS = "II. NỘI DUNG"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def made() -> Made:
    return Made(built("langson"))


def read(file: Made, begins: str = BEGINS) -> Paragraph:
    return next(one for one in read_word(file.raw()).paragraphs if one.text.startswith(begins))


def add_style(file: Made, id_: str, inside: str, kind: str = "paragraph", based: str = "") -> None:
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    file.styles.append(
        element(f'<w:style w:type="{kind}" w:styleId="{id_}">{on}{inside}</w:style>')
    )


def add_numbering(file: Made, levels: str, nums: str) -> None:
    file.parts["word/numbering.xml"] = (
        f'<w:numbering xmlns:w="{qn("w:p")[1:-2]}"><w:abstractNum w:abstractNumId="0">{levels}'
        f"</w:abstractNum>{nums}</w:numbering>"
    ).encode()
    file.replace(
        "word/_rels/document.xml.rels",
        "</Relationships>",
        f'<Relationship Id="rn" Type="{_RELATION}/numbering" Target="numbering.xml"/>'
        "</Relationships>",
    )


def test_every_paragraph_of_a_built_file_is_read_as_python_docx_reads_it() -> None:
    import io

    import docx

    for name in ("langson", "rich", "qd-153-ttg"):
        witness = docx.Document(io.BytesIO(built(name))).element.body
        theirs = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in witness.iter(qn("w:p"))]
        ours = [one.text for one in read_word(built(name)).paragraphs]
        assert ours == theirs


@pytest.mark.parametrize(
    ("own", "character", "bold"),
    [
        # The style Muc is bold; a character style that is bold as well takes it away.
        ("", "", True),
        ("", "<w:b/>", False),
        ("", '<w:b w:val="0"/>', True),
        ('<w:b w:val="0"/>', "", False),
        ('<w:b w:val="false"/>', "<w:b/>", False),
        ("<w:b/>", "<w:b/>", True),
    ],
)
def test_bold_is_on_where_an_odd_number_of_styles_say_so(
    own: str, character: str, bold: bool
) -> None:
    file = made()
    add_style(file, "Chu", f"<w:rPr>{character}</w:rPr>", "character")
    put_run(file.paragraph(BEGINS), '<w:rStyle w:val="Chu"/>', *([own] if own else []))
    assert read(file).runs[0].bold is bold


def test_a_style_states_over_the_one_that_it_is_based_on() -> None:
    file = made()
    add_style(file, "Duoi", '<w:pPr><w:jc w:val="right"/></w:pPr>', based="Muc")
    put(file.paragraph(BEGINS), '<w:pStyle w:val="Duoi"/>')
    found = read(file)
    assert found.alignment == "right"
    assert found.runs[0].bold
    assert (found.before, found.runs[0].size) == (6, 14)
    put(file.paragraph(BEGINS), '<w:jc w:val="end"/>', '<w:ind w:start="567" w:hanging="284"/>')
    found = read(file)
    assert (found.alignment, round(found.left), round(found.first_line or 0)) == ("right", 10, -5)


def test_a_style_that_is_not_there_is_the_default_one() -> None:
    file = made()
    put(file.paragraph(BEGINS), '<w:pStyle w:val="Khong"/>')
    found = read(file)
    assert (found.alignment, found.runs[0].bold, found.runs[0].size) == ("left", False, 14)


def test_fonts_of_the_theme_and_their_slots() -> None:
    file = made()
    file.replace("word/theme/theme1.xml", 'typeface="Times New Roman"', 'typeface="Aptos"')
    put_run(
        file.paragraph(BEGINS), '<w:rFonts w:asciiTheme="majorAscii" w:ascii="Arial" w:cs="X"/>'
    )
    fonts = read(file).runs[0].fonts
    assert (fonts.ascii, fonts.other, fonts.complex) == ("Aptos", "Times New Roman", "X")
    remove(next(file.paragraph(BEGINS).iter(qn("w:rFonts"))))
    put_run(file.paragraph(BEGINS), '<w:rFonts w:asciiTheme="khong"/>')
    assert read(file).runs[0].fonts.ascii is None


def test_where_the_east_asian_font_is_asked_for_other_letters_have_no_certain_one() -> None:
    file = made()
    put_run(file.paragraph(BEGINS), '<w:rFonts w:hint="eastAsia" w:eastAsia="MS Mincho"/>')
    assert read(file).runs[0].fonts.other is None
    assert found_in(file.raw()) == []


def test_capitals_tabs_breaks_and_hidden_words() -> None:
    file = made()
    paragraph = file.paragraph(BEGINS)
    for xml in (
        "<w:r><w:tab/><w:t>x</w:t><w:br/></w:r>",
        "<w:r><w:rPr><w:caps/></w:rPr><w:t>đề mục</w:t><w:noBreakHyphen/></w:r>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>kín</w:t></w:r>",
        '<w:del w:id="5" w:author="x"><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
        '<w:ins w:id="6" w:author="x"><w:r><w:t>thêm</w:t></w:r></w:ins>',
        "<w:sdt><w:sdtContent><w:r><w:t>ô</w:t></w:r></w:sdtContent></w:sdt>",
        "<w:hyperlink><w:r><w:t>nối</w:t></w:r></w:hyperlink>",
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText></w:r>',
        '<w:r><w:br w:type="page"/></w:r>',
    ):
        paragraph.append(element(xml))
    found = read(file)
    assert found.text == f"{BEGINS}\tx\nĐỀ MỤC-thêmônối"
    assert (found.hidden, found.changed, found.breaks_page) == ("kín", True, True)


def test_letters_apart_from_their_marks_are_joined() -> None:
    file = made()
    file.paragraph(BEGINS).append(element("<w:r><w:t>e\u0302\u0301</w:t></w:r>"))
    assert read(file).text == f"{BEGINS}ế"


LEVEL = (
    '<w:lvl w:ilvl="{0}"><w:start w:val="{1}"/><w:numFmt w:val="{2}"/><w:lvlText w:val="{3}"/>'
    '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
)


def numbered(file: Made, *places: tuple[int, int]) -> list[tuple[str, float, float | None]]:
    """Number new paragraphs by list and level, and return labels and indents."""
    mark = file.paragraph(BEGINS)
    for list_, level in places:
        one = element("<w:p><w:r><w:t>mục mới</w:t></w:r></w:p>")
        put(one, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>')
        mark.addprevious(one)
    found = [one for one in read_word(file.raw()).paragraphs if one.text == "mục mới"]
    return [
        (one.numbered.label if one.numbered else "", round(one.left, 1), one.first_line)
        for one in found
    ]


def test_automatic_numbers() -> None:
    file = made()
    add_numbering(
        file,
        LEVEL.format(0, 1, "upperRoman", "%1.")
        + LEVEL.format(1, 1, "decimal", "%2.")
        + LEVEL.format(2, 3, "lowerLetter", "%1.%2.%3)"),
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="9"/></w:lvlOverride></w:num>',
    )
    found = numbered(
        file, (1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (2, 0), (7, 0), (1, 8)
    )
    labels = [label for label, *_ in found]
    assert labels == ["I.", "1.", "2.", "I.2.c)", "II.", "1.", "IX.", "X.", "", ""]
    assert found[0][1] == 12.7
    assert round(found[0][2] or 0, 2) == -6.35


@pytest.mark.parametrize(
    ("xml", "length"),
    [
        (line(40), 40),
        (vml_line(72), 25.4),
        (
            '<w:r><w:pict><v:shape style="position:absolute;width:72pt;height:0" '
            'type="#_x0000_t32"/></w:pict></w:r>',
            25.4,
        ),
        ('<w:r><w:pict><v:rect o:hr="t" style="height:1.5pt"/></w:pict></w:r>', None),
        ('<w:r><w:pict><v:line from="0,0" to="90,0"/></w:pict></w:r>', None),
    ],
)
def test_drawn_lines(xml: str, length: float | None) -> None:
    file = made()
    file.paragraph(BEGINS).append(element(xml))
    (drawn,) = read(file).drawn
    assert drawn.length == (None if length is None else pytest.approx(length, abs=0.1))


@pytest.mark.parametrize(
    "xml",
    [
        '<w:r><w:pict><v:line from="0,0" to="9pt,90pt"/></w:pict></w:r>',
        '<w:r><w:pict><v:shape style="width:72pt;height:72pt"/></w:pict></w:r>',
        line(40).replace('cy="0"', 'cy="900000"').replace('"line"', '"rect"'),
    ],
)
def test_other_drawings_are_no_lines(xml: str) -> None:
    file = made()
    file.paragraph(BEGINS).append(element(xml))
    found = read(file)
    assert (found.drawn, found.other_drawings) == ((), 1)


def header(file: Made, paragraph: str) -> WordDocument:
    file.parts["word/header1.xml"] = (
        f'<w:hdr xmlns:w="{qn("w:p")[1:-2]}">{paragraph}</w:hdr>'
    ).encode()
    return read_word(file.raw())


_COMPLEX = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT '
    '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_CENTRED = '<w:pPr><w:jc w:val="center"/></w:pPr>'


@pytest.mark.parametrize(
    ("paragraph", "alignment"),
    [
        (f"<w:p>{_CENTRED}{_COMPLEX}</w:p>", "center"),
        (f"<w:sdt><w:sdtContent><w:p>{_CENTRED}{_COMPLEX}</w:p></w:sdtContent></w:sdt>", "center"),
        (f'<w:p><w:pPr><w:framePr w:xAlign="center"/></w:pPr>{_COMPLEX}</w:p>', "center"),
        (f'<w:p><w:pPr><w:framePr w:x="500"/></w:pPr>{_COMPLEX}</w:p>', None),
        (f'<w:p><w:r><w:ptab w:alignment="center"/></w:r>{_COMPLEX}</w:p>', "center"),
        (f"<w:p><w:r><w:tab/></w:r>{_COMPLEX}</w:p>", None),
        (f"<w:p>{_COMPLEX}</w:p>", "left"),
        (f"<w:p><w:r><w:txbxContent><w:p>{_COMPLEX}</w:p></w:txbxContent></w:r></w:p>", None),
    ],
)
def test_where_a_page_number_stands(paragraph: str, alignment: str | None) -> None:
    numbers = header(made(), paragraph).sections[0].numbers
    assert numbers
    assert {one.alignment for one in numbers} == {alignment}
    assert {one.where for one in numbers} == {"header"}


def test_a_number_that_only_later_pages_show_is_not_on_the_first() -> None:
    file = made()
    remove(file.sections[0].find(qn("w:titlePg")))
    field = _COMPLEX.replace(
        "<w:r><w:instrText>",
        '<w:r><w:instrText> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>",
        1,
    )
    section = header(file, f"<w:p>{_CENTRED}{field}</w:p>").sections[0]
    assert len(section.numbers) == 1
    assert section.first_numbers == ()


def test_a_number_in_a_box_is_that_of_the_box() -> None:
    small = '<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>'
    box = small.format(f"<w:p>{_CENTRED}{_COMPLEX}</w:p>")
    (number,) = header(made(), f"<w:p>{box}</w:p>").sections[0].numbers
    assert (number.alignment, number.size) == (None, 14)
    old = header(made(), f"<w:p>{_CENTRED}<w:r><w:pgNum/></w:r></w:p>").sections[0].numbers
    assert [one.alignment for one in old] == ["center"]


@pytest.mark.parametrize("field", ["NUMPAGES", "PAGEREF x", "DATE"])
def test_other_fields_are_no_page_numbers(field: str) -> None:
    found = header(made(), f"<w:p>{_COMPLEX.replace('PAGE', field)}</w:p>")
    assert found.sections[0].numbers == ()


def test_a_header_goes_on_in_later_sections_until_they_have_their_own() -> None:
    file = Made(built("rich"))
    for section in file.sections[1:]:
        remove(section.find(qn("w:headerReference")))
    sections = read_word(file.raw()).sections
    assert len(sections) == 3
    assert all(one.numbers for one in sections)


def many(inner: str) -> bytes:
    file = made()
    mark = file.paragraph(BEGINS)
    holder: Any = element(f"<w:body>{inner}</w:body>")
    for one in list(holder):
        mark.addprevious(one)
    return file.raw()


_P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "inner",
    [
        _P.format("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") * 4000,
        _P.format("Phụ lục I") * 4000,
        f"<w:tbl><w:tr><w:tc>{_P.format('x')}{_P.format('CHỦ TỊCH') * 4000}</w:tc></w:tr></w:tbl>",
        "<w:p>" + "<w:r><w:t>a</w:t><w:tab/></w:r>" * 8000 + "</w:p>",
        "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" * 4000,
        _P.format("_" * 1_000_000),
        _P.format("ngày tháng " * 90_000),
    ],
    ids=["acts", "appendices", "posts", "tabs", "sections", "one long line", "one long date"],
)
def test_the_time_grows_with_the_file_and_not_with_its_square(inner: str) -> None:
    started = time.monotonic()
    found_in(many(inner))
    assert time.monotonic() - started < 8
