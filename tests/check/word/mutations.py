"""One fault at a time, planted in a built file: what to do, which rule finds it, and where."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import NamedTuple

from docx.oxml.ns import qn

from tests.check.word.made import (
    Made,
    element,
    following,
    line,
    put,
    put_run,
    remove,
    say,
    size,
    vml_line,
)

NATION = "CỘNG HÒA"
MOTTO = "Độc lập"
LONG = "a) Nội dung: Tuyên truyền, phổ biến nội dung của Luật"
PLAIN = "Luật Dân số số 113/2025/QH15 (sau đây"


class Mutation(NamedTuple):
    """A fault: in which plan, its code, the fault that is named, and the words of the paragraph."""

    plan: str
    code: str
    fault: str
    at: str | None
    edit: Callable[[Made], object]


def section(number: int, name: str, **attributes: str) -> Callable[[Made], None]:
    def edit(made: Made) -> None:
        found = made.sections[number].find(qn(f"w:{name}"))
        for key, value in attributes.items():
            found.set(qn(f"w:{key}"), value)

    return edit


def on(begins: str, act: Callable[..., object], *values: object) -> Callable[[Made], object]:
    return lambda made: act(made.paragraph(begins), *values)


def each(*edits: Callable[[Made], object]) -> Callable[[Made], object]:
    return lambda made: [edit(made) for edit in edits]


def underline_off(begins: str) -> Callable[[Made], object]:
    """Take the rule line below a paragraph away."""

    def edit(made: Made) -> None:
        below = following(made.paragraph(begins))
        borders = below.find(f"{qn('w:pPr')}/{qn('w:pBdr')}")
        remove(borders)

    return edit


def typed_line(made: Made) -> None:
    paragraph = made.paragraph(MOTTO)
    below = following(paragraph)
    remove(below.find(f"{qn('w:pPr')}/{qn('w:pBdr')}"))
    below.append(element("<w:r><w:t>____________________</w:t></w:r>"))


def underlined_motto(made: Made) -> None:
    paragraph = made.paragraph(MOTTO)
    remove(following(paragraph).find(f"{qn('w:pPr')}/{qn('w:pBdr')}"))
    put_run(paragraph, '<w:u w:val="single"/>')


def drawn(begins: str, xml: str) -> Callable[[Made], object]:
    """Draw a line in place of the border."""

    def edit(made: Made) -> None:
        below = following(made.paragraph(begins))
        remove(below.find(f"{qn('w:pPr')}/{qn('w:pBdr')}"))
        below.append(element(xml))

    return edit


def blank_before(begins: str) -> Callable[[Made], object]:
    def edit(made: Made) -> None:
        made.paragraph(begins).addprevious(element("<w:p/>"))

    return edit


def footer_number(made: Made) -> None:
    """Move the page number to the foot of the page."""
    made.parts["word/footer9.xml"] = (
        made.parts["word/header1.xml"].replace(b"w:hdr", b"w:ftr").replace(b"<w:hdr", b"<w:ftr")
    )
    relations = "word/_rels/document.xml.rels"
    made.replace(
        relations,
        "</Relationships>",
        '<Relationship Id="rf9" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/footer" Target="footer9.xml"/></Relationships>',
    )
    for one in made.sections:
        remove(one.find(qn("w:headerReference")))
        one.insert(0, element('<w:footerReference w:type="default" r:id="rf9"/>'))


def no_number(made: Made) -> None:
    for one in made.sections:
        remove(one.find(qn("w:headerReference")))


def header_style(old: str, new: str) -> Callable[[Made], object]:
    return lambda made: made.replace("word/header1.xml", old, new)


def style_size(id_: str, points: int) -> Callable[[Made], object]:
    def edit(made: Made) -> None:
        made.style(id_).find(qn("w:rPr")).find(qn("w:sz")).set(qn("w:val"), str(points * 2))

    return edit


def tracked(made: Made) -> None:
    run = next(made.paragraph(LONG).iter(qn("w:r")))
    inserted = element('<w:ins w:id="900" w:author="x"/>')
    run.addprevious(inserted)
    inserted.append(run)


def deleted(made: Made) -> None:
    made.paragraph(LONG).append(
        element('<w:del w:id="901" w:author="x"><w:r><w:delText>bỏ</w:delText></w:r></w:del>')
    )


def comment(made: Made) -> None:
    made.paragraph(LONG).append(element('<w:r><w:commentReference w:id="1"/></w:r>'))


def hidden(made: Made) -> None:
    made.paragraph(LONG).append(
        element("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ghi chú nội bộ</w:t></w:r>")
    )


def big_table(made: Made, *, head: bool, whole: bool) -> None:
    """Put a table of several pages into the body."""
    row = "<w:tr><w:trPr>{}{}</w:trPr>" + "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>" * 2
    cant = "<w:cantSplit/>" if whole else ""
    rows = "".join(
        row.format(cant, "<w:tblHeader/>" if head and not i else "", f"Cột {i}", "chữ " * 40)
        + "</w:tr>"
        for i in range(40)
    )
    table = element(
        '<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'
        f"{rows}</w:tbl>"
    )
    made.paragraph("II. NỘI DUNG").addprevious(table)


def automatic_list(made: Made) -> None:
    """Give six points Word's own letters."""
    made.parts["word/numbering.xml"] = (
        b'<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        b'<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
        b'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    made.replace(
        "word/_rels/document.xml.rels",
        "</Relationships>",
        '<Relationship Id="rn" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/numbering" Target="numbering.xml"/></Relationships>',
    )
    after = made.paragraph("a) Một yêu cầu.")
    for number in range(6):
        one = copy.deepcopy(after)
        for mark in list(one.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
            remove(mark)
        say(one, f"Ý thứ {number + 1}.")
        put(one, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
        after.addprevious(one)
    remove(after)


def lose(begins: str) -> Callable[[Made], object]:
    return lambda made: remove(made.paragraph(begins))


def theme_font(made: Made) -> None:
    """Let one paragraph take its font from a theme that is not Times New Roman."""
    made.replace("word/theme/theme1.xml", 'typeface="Times New Roman"', 'typeface="Aptos"')
    put_run(
        made.paragraph(PLAIN),
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
    )


def style_not_bold(made: Made) -> None:
    """Let a paragraph be bold twice over: by its style and by that of its characters."""
    made.styles.append(
        element('<w:style w:type="character" w:styleId="Manh"><w:rPr><w:b/></w:rPr></w:style>')
    )
    put_run(made.paragraph("KẾ HOẠCH"), '<w:rStyle w:val="Manh"/>')


FONT = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:cs="{0}" w:eastAsia="{0}"/>'
LEFT = '<w:jc w:val="left"/>'
BOLD_OFF = ('<w:b w:val="0"/>',)
SIZE = 'w:val="28"'

MUTATIONS: dict[str, Mutation] = {
    # Page.
    "Letter": Mutation(
        "langson", "W001", "paper", "ỦY BAN", section(0, "pgSz", w="12240", h="15840")
    ),
    "Letter in the appendix": Mutation(
        "rich", "W001", "paper", "Phụ lục I", section(1, "pgSz", w="15840", h="12240")
    ),
    "left margin": Mutation(
        "langson", "W002", "margin-left", "ỦY BAN", section(0, "pgMar", left="1417")
    ),
    "right margin of the last section": Mutation(
        "rich", "W002", "margin-right", "Phụ lục II", section(2, "pgMar", right="1418")
    ),
    "top margin": Mutation(
        "langson", "W002", "margin-top", "ỦY BAN", section(0, "pgMar", top="1080")
    ),
    "bottom margin": Mutation(
        "langson", "W002", "margin-bottom", "ỦY BAN", section(0, "pgMar", bottom="1440")
    ),
    "gutter": Mutation(
        "langson", "W002", "margin-left", "ỦY BAN", section(0, "pgMar", gutter="567")
    ),
    # Font and colour.
    "Calibri": Mutation(
        "langson",
        "W003",
        "font",
        "II. NỘI DUNG",
        on("II. NỘI DUNG", put_run, FONT.format("Calibri")),
    ),
    "Arial in the letters with marks only": Mutation(
        "sonla",
        "W003",
        "font",
        "I. MỤC ĐÍCH",
        on("I. MỤC ĐÍCH", put_run, '<w:rFonts w:hAnsi="Arial"/>'),
    ),
    "a font of the theme": Mutation("qd-153-ttg", "W003", "font", PLAIN, theme_font),
    ".VnTime in a table": Mutation(
        "rich", "W003", "font", "Phát thanh", on("Phát thanh", put_run, FONT.format(".VnTime"))
    ),
    "font of the page number": Mutation(
        "langson",
        "W003",
        "font-of-page-number",
        None,
        header_style("<w:r><w:t>", f"<w:r><w:rPr>{FONT.format('Calibri')}</w:rPr><w:t>"),
    ),
    "blue": Mutation(
        "langson",
        "W004",
        "colour",
        "II. NỘI DUNG",
        on("II. NỘI DUNG", put_run, '<w:color w:val="0000FF"/>'),
    ),
    "grey in a table": Mutation(
        "rich",
        "W004",
        "colour",
        "Phát thanh",
        on("Phát thanh", put_run, '<w:color w:val="808080"/>'),
    ),
    # Page number.
    "no page number": Mutation("langson", "W005", "page-number-missing", None, no_number),
    "page number on page one": Mutation(
        "langson",
        "W005",
        "page-number-first",
        None,
        lambda made: remove(made.sections[0].find(qn("w:titlePg"))),
    ),
    "page number at the foot": Mutation("langson", "W005", "page-number-foot", None, footer_number),
    "page number at the right": Mutation(
        "langson",
        "W005",
        "page-number-centred",
        None,
        header_style("</w:pPr>", '<w:jc w:val="right"/></w:pPr>'),
    ),
    "page number of 11 points": Mutation(
        "langson", "W005", "page-number-size", None, style_size("SoTrang", 11)
    ),
    "italic page number": Mutation(
        "langson",
        "W005",
        "page-number-upright",
        None,
        header_style("<w:r><w:t>", "<w:r><w:rPr><w:i/></w:rPr><w:t>"),
    ),
    "Roman page number": Mutation(
        "langson", "W005", "page-number-arabic", None, section(0, "pgNumType", fmt="lowerRoman")
    ),
    # Quốc hiệu and Tiêu ngữ.
    "a wrong letter in Quốc hiệu": Mutation(
        "langson", "W006", "text", "CỘNG", on(NATION, say, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM")
    ),
    "Quốc hiệu in small letters": Mutation(
        "langson", "W006", "upper", "Cộng", on(NATION, say, "Cộng hòa xã hội chủ nghĩa Việt Nam")
    ),
    "Quốc hiệu not bold": Mutation(
        "langson", "W006", "bold", NATION, on(NATION, put_run, *BOLD_OFF)
    ),
    "Quốc hiệu italic": Mutation(
        "langson", "W006", "upright", NATION, on(NATION, put_run, "<w:i/>")
    ),
    "Quốc hiệu of 11 points": Mutation("langson", "W006", "size", NATION, on(NATION, size, 11)),
    "Tiêu ngữ at the left": Mutation("langson", "W007", "centred", MOTTO, on(MOTTO, put, LEFT)),
    "dashes in Tiêu ngữ": Mutation(
        "langson", "W007", "text", MOTTO, on(MOTTO, say, "Độc lập – Tự do – Hạnh phúc")
    ),
    "no spaces in Tiêu ngữ": Mutation(
        "langson", "W007", "text", MOTTO, on(MOTTO, say, "Độc lập-Tự do-Hạnh phúc")
    ),
    "small letters in Tiêu ngữ": Mutation(
        "langson", "W007", "text", MOTTO, on(MOTTO, say, "Độc lập - tự do - hạnh phúc")
    ),
    "Tiêu ngữ not bold": Mutation("langson", "W007", "bold", MOTTO, on(MOTTO, put_run, *BOLD_OFF)),
    "Quốc hiệu of the small set": Mutation(
        "langson",
        "W008",
        "size-set",
        NATION,
        each(
            on(NATION, size, 12),
            on("ỦY BAN NHÂN DÂN", size, 12),
            on("TỈNH LẠNG SƠN", size, 12),
        ),
    ),
    "date of 13 points under Tiêu ngữ of 14": Mutation(
        "rich", "W008", "size-set", NATION, on("Thí Dụ, ngày", size, 13)
    ),
    # Rule lines.
    "no line under Tiêu ngữ": Mutation(
        "langson", "W009", "rule-missing", MOTTO, underline_off(MOTTO)
    ),
    "no line under the issuer": Mutation(
        "langson", "W009", "rule-missing", "TỈNH LẠNG SƠN", underline_off("TỈNH LẠNG SƠN")
    ),
    "no line under the subject": Mutation(
        "langson", "W009", "rule-missing", "Triển khai", underline_off("Triển khai")
    ),
    "a typed line": Mutation("langson", "W009", "rule-typed", "____", typed_line),
    "underlined words": Mutation("langson", "W009", "rule-underlined", MOTTO, underlined_motto),
    "a drawn line, too short": Mutation(
        "langson", "W009", "rule-length", MOTTO, drawn(MOTTO, line(20))
    ),
    "a line of Word 2003, too short": Mutation(
        "langson", "W009", "rule-length", MOTTO, drawn(MOTTO, vml_line(60))
    ),
    "a line as long as the issuer": Mutation(
        "langson", "W009", "rule-length", "TỈNH LẠNG SƠN", drawn("TỈNH LẠNG SƠN", line(45))
    ),
    # Issuer, number, date.
    "issuer not bold": Mutation(
        "langson", "W010", "bold", "TỈNH LẠNG SƠN", on("TỈNH LẠNG SƠN", put_run, *BOLD_OFF)
    ),
    "issuer in small letters": Mutation(
        "langson", "W010", "upper", "Tỉnh", on("TỈNH LẠNG SƠN", say, "Tỉnh Lạng Sơn")
    ),
    "parent agency in bold": Mutation(
        "rich",
        "W010",
        "not-bold",
        "ỦY BAN NHÂN DÂN TỈNH",
        on("ỦY BAN NHÂN DÂN TỈNH", put_run, "<w:b/>"),
    ),
    "issuer smaller than Quốc hiệu": Mutation(
        "langson",
        "W010",
        "size-of-national-name",
        "TỈNH LẠNG SƠN",
        on("TỈNH LẠNG SƠN", size, 12),
    ),
    "number without a zero": Mutation(
        "rich", "W011", "number-zero", "Số", on("Số: 05", say, "Số: 5/KH-UBND")
    ),
    "number with spaces": Mutation(
        "rich", "W011", "number-spaces", "Số", on("Số: 05", say, "Số: 05 / KH-UBND")
    ),
    "number with a dash": Mutation(
        "rich", "W011", "number-hyphen", "Số", on("Số: 05", say, "Số: 05/KH–UBND")
    ),
    "number without a colon": Mutation(
        "rich", "W011", "number-colon", "Số", on("Số: 05", say, "Số 05/KH-UBND")
    ),
    "number of 14 points": Mutation("rich", "W011", "size", "Số", on("Số: 05", size, 14)),
    "bold number": Mutation("rich", "W011", "not-bold", "Số", on("Số: 05", put_run, "<w:b/>")),
    "date without a zero": Mutation(
        "rich",
        "W012",
        "date-zero",
        "Thí Dụ",
        on("Thí Dụ, ngày", say, "Thí Dụ, ngày 5 tháng 3 năm 2026"),
    ),
    "needless zero": Mutation(
        "rich",
        "W012",
        "date-needless-zero",
        "Thí Dụ",
        on("Thí Dụ, ngày", say, "Thí Dụ, ngày 05 tháng 03 năm 2026"),
    ),
    "date without a comma": Mutation(
        "rich",
        "W012",
        "date-comma",
        "Thí Dụ",
        on("Thí Dụ, ngày", say, "Thí Dụ ngày 05 tháng 3 năm 2026"),
    ),
    "upright date": Mutation(
        "rich", "W012", "italic", "Thí Dụ", on("Thí Dụ, ngày", put_run, '<w:i w:val="0"/>')
    ),
    # Title, bases.
    "title in small letters": Mutation(
        "langson", "W013", "upper", "Kế hoạch", on("KẾ HOẠCH", say, "Kế hoạch")
    ),
    "title at the left": Mutation(
        "langson", "W013", "centred", "KẾ HOẠCH", on("KẾ HOẠCH", put, LEFT)
    ),
    "title bold twice, so not": Mutation("langson", "W013", "bold", "KẾ HOẠCH", style_not_bold),
    "subject in capitals": Mutation(
        "sonla",
        "W013",
        "lower",
        "TRIỂN KHAI",
        on("Triển khai", put_run, "<w:caps/>"),
    ),
    "subject of 15 points": Mutation(
        "sonla", "W013", "size", "Triển khai", on("Triển khai", size, 15)
    ),
    "upright Kèm theo": Mutation(
        "qd-153-ttg", "W013", "italic", "(Kèm theo", on("(Kèm theo", put_run, '<w:i w:val="0"/>')
    ),
    "upright căn cứ": Mutation(
        "qd-153-ttg",
        "W014",
        "italic",
        "Căn cứ Luật Dân số",
        on("Căn cứ Luật Dân số", put_run, '<w:i w:val="0"/>'),
    ),
    "căn cứ with a comma": Mutation(
        "qd-153-ttg",
        "W014",
        "basis-end",
        "Căn cứ Luật Dân số",
        on("Căn cứ Luật Dân số", say, "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025,"),
    ),
    "last căn cứ with a semicolon": Mutation(
        "rich",
        "W014",
        "basis-end",
        "Căn cứ Luật Dân số",
        on("Căn cứ Luật Dân số", say, "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025;"),
    ),
    "căn cứ with a dash": Mutation(
        "rich",
        "W014",
        "basis-dash",
        "- Căn cứ",
        on("Căn cứ Luật Dân số", say, "- Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025."),
    ),
    # Body.
    "a paragraph of 12 points": Mutation(
        "qd-153-ttg", "W015", "body-size", LONG, on(LONG, size, 12)
    ),
    "a paragraph of 13 points": Mutation(
        "qd-153-ttg", "W015", "body-mixed", LONG, on(LONG, size, 13)
    ),
    "aligned left": Mutation("qd-153-ttg", "W016", "justified", LONG, on(LONG, put, LEFT)),
    "no first line": Mutation(
        "qd-153-ttg", "W017", "indent", PLAIN, on(PLAIN, put, '<w:ind w:firstLine="0"/>')
    ),
    "first line of a point": Mutation(
        "qd-153-ttg", "W017", "indent", LONG, on(LONG, put, '<w:ind w:firstLine="284"/>')
    ),
    "paragraphs too close": Mutation(
        "qd-153-ttg",
        "W018",
        "gap",
        LONG,
        on(LONG, put, '<w:spacing w:before="60" w:after="0" w:line="264"/>'),
    ),
    "lines too far apart": Mutation(
        "qd-153-ttg",
        "W018",
        "line",
        LONG,
        on(LONG, put, '<w:spacing w:before="120" w:line="420"/>'),
    ),
    "lines of 30 points": Mutation(
        "qd-153-ttg",
        "W018",
        "line-points",
        LONG,
        on(LONG, put, '<w:spacing w:before="120" w:line="600" w:lineRule="exact"/>'),
    ),
    "a blank paragraph": Mutation("qd-153-ttg", "W018", "blank", "", blank_before("II. NỘI DUNG")),
    # Recipients, signature.
    "Nơi nhận upright": Mutation(
        "langson", "W019", "italic", "Nơi nhận", on("Nơi nhận", put_run, '<w:i w:val="0"/>')
    ),
    "Nơi nhận underlined": Mutation(
        "langson",
        "W019",
        "underlined",
        "Nơi nhận",
        on("Nơi nhận", put_run, '<w:u w:val="single"/>'),
    ),
    "Nơi nhận of 13 points": Mutation(
        "langson", "W019", "size", "Nơi nhận", on("Nơi nhận", size, 13)
    ),
    "Nơi nhận without a colon": Mutation(
        "langson", "W019", "recipients-colon", "Nơi nhận", on("Nơi nhận", say, "Nơi nhận")
    ),
    "recipients of 12 points": Mutation(
        "rich", "W019", "size", "- Các ban", on("- Các ban", size, 12)
    ),
    "recipient with a full stop": Mutation(
        "rich", "W019", "recipients-end", "- Các ban", on("- Các ban", say, "- Các ban, ngành xã.")
    ),
    "Lưu without a full stop": Mutation(
        "rich", "W019", "recipients-end", "- Lưu", on("- Lưu", say, "- Lưu: VT, VHXH (03)")
    ),
    "no line Lưu": Mutation("rich", "W019", "recipients-filed", "Nơi nhận", lose("- Lưu")),
    "post in small letters": Mutation(
        "langson", "W020", "upper", "Phó Chủ tịch", on("PHÓ CHỦ TỊCH", say, "Phó Chủ tịch")
    ),
    "post not bold": Mutation(
        "langson", "W020", "bold", "KT. CHỦ TỊCH", on("KT. CHỦ TỊCH", put_run, *BOLD_OFF)
    ),
    "post with a stroke": Mutation(
        "langson", "W020", "post-mark", "T/M", on("TM. ỦY BAN", say, "T/M ỦY BAN NHÂN DÂN")
    ),
    "name not bold": Mutation(
        "rich", "W020", "bold", "Nguyễn Thị", on("Nguyễn Thị", put_run, *BOLD_OFF)
    ),
    "name in capitals": Mutation(
        "rich", "W020", "lower", "NGUYỄN THỊ", on("Nguyễn Thị", say, "NGUYỄN THỊ THÍ DỤ")
    ),
    # Appendices, points.
    "PHỤ LỤC in capitals": Mutation(
        "rich", "W021", "lower", "PHỤ LỤC II", on("Phụ lục II", say, "PHỤ LỤC II")
    ),
    "Phụ lục of 13 points": Mutation(
        "rich", "W021", "size", "Phụ lục I", on("Phụ lục I", size, 13)
    ),
    "Phụ lục not centred": Mutation(
        "rich", "W021", "centred", "Phụ lục I", on("Phụ lục I", put, LEFT)
    ),
    "Phụ lục 2": Mutation("rich", "W021", "roman", "Phụ lục 2", on("Phụ lục II", say, "Phụ lục 2")),
    "e) after d)": Mutation(
        "rich", "W022", "point-order", "e) Kết quả", on("đ) Kết quả", say, "e) Kết quả: Các buổi.")
    ),
    "a. in place of a)": Mutation(
        "rich", "W022", "point-mark", "a. Một yêu cầu", on("a) Một yêu cầu", say, "a. Một yêu cầu.")
    ),
    "Word's list of letters": Mutation("rich", "W022", "point-list", "Ý thứ 5", automatic_list),
    "title of an appendix in small letters": Mutation(
        "rich", "W021", "upper", "Danh mục", on("DANH MỤC NHIỆM VỤ", say, "Danh mục nhiệm vụ")
    ),
    "part in small letters": Mutation(
        "langson", "W027", "upper", "II. Nội dung", on("II. NỘI DUNG", say, "II. Nội dung")
    ),
    "part not bold": Mutation(
        "sonla", "W027", "bold", "I. MỤC ĐÍCH", on("I. MỤC ĐÍCH", put_run, *BOLD_OFF)
    ),
    # Header, traces, tables.
    "Quốc hiệu with too little room": Mutation(
        "langson", "W023", "wraps", NATION, on(NATION, put, '<w:ind w:right="800"/>')
    ),
    "highlighted": Mutation(
        "qd-153-ttg",
        "W024",
        "highlighted",
        LONG,
        on(LONG, put_run, '<w:highlight w:val="yellow"/>'),
    ),
    "inserted": Mutation("qd-153-ttg", "W024", "changed", LONG, tracked),
    "deleted": Mutation("qd-153-ttg", "W024", "changed", LONG, deleted),
    "commented": Mutation("qd-153-ttg", "W024", "commented", LONG, comment),
    "hidden": Mutation("qd-153-ttg", "W024", "hidden", LONG, hidden),
    "head that does not come again": Mutation(
        "qd-153-ttg",
        "W025",
        "head-not-repeated",
        "Cột 0",
        lambda made: big_table(made, head=False, whole=True),
    ),
    "rows that are split": Mutation(
        "qd-153-ttg",
        "W025",
        "rows-split",
        "Cột 0",
        lambda made: big_table(made, head=True, whole=False),
    ),
}

# What looks odd and is right: no rule may speak.
HARMLESS: dict[str, tuple[str, Callable[[Made], object]]] = {
    "HOÀ": ("langson", on(NATION, say, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
    "a drawn line": ("langson", drawn(MOTTO, line(60))),
    "a line drawn by hand, a little short": ("langson", drawn(MOTTO, line(56))),
    "a line of Word 2003": ("langson", drawn(MOTTO, vml_line(170))),
    "margins of the other end": (
        "langson",
        section(0, "pgMar", left="1985", right="1134", top="1418", bottom="1418"),
    ),
    "two twips beside A4": ("langson", section(0, "pgSz", w="11907", h="16840")),
    "a blank number and date": (
        "rich",
        each(
            on("Số: 05", say, "Số:        /KH-UBND"),
            on("Thí Dụ, ngày", say, "Thí Dụ, ngày      tháng     năm 2026"),
        ),
    ),
    "bold spaces": (
        "langson",
        lambda made: made.paragraph("Số:").append(
            element('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">  </w:t></w:r>')
        ),
    ),
    "Symbol": (
        "langson",
        lambda made: made.paragraph("II. NỘI DUNG").append(
            element(
                '<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>→</w:t></w:r>'
            )
        ),
    ),
    "the automatic colour": (
        "langson",
        on("II. NỘI DUNG", put_run, '<w:color w:val="auto"/>'),
    ),
    "a table of one page": (
        "qd-153-ttg",
        lambda made: made.paragraph("II. NỘI DUNG").addprevious(
            element(
                '<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'
                + "<w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr>" * 3
                + "</w:tbl>"
            )
        ),
    ),
    "1.5 lines": (
        "qd-153-ttg",
        on(LONG, put, '<w:spacing w:before="120" w:line="360" w:lineRule="auto"/>'),
    ),
    "18 points": (
        "qd-153-ttg",
        on(LONG, put, '<w:spacing w:before="120" w:line="360" w:lineRule="exact"/>'),
    ),
    "space after instead of before": (
        "qd-153-ttg",
        each(
            *(
                on(begins, put, '<w:spacing w:before="0" w:after="120" w:line="264"/>')
                for begins in ("1. Tuyên truyền, phổ biến", LONG, "2. Rà soát, xây dựng")
            ),
            on("II. NỘI DUNG", put, '<w:spacing w:before="120" w:after="120"/>'),
        ),
    ),
    "first line of 1 cm": ("qd-153-ttg", on(PLAIN, put, '<w:ind w:firstLine="567"/>')),
    "a short paragraph that is not justified": ("rich", on("Từ ngân sách xã", put, LEFT)),
    "HOA in the middle of căn cứ as an introduction": (
        "rich",
        on(
            "Thực hiện Kế hoạch của tỉnh",
            say,
            "Căn cứ Kế hoạch của tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
        ),
    ),
}
