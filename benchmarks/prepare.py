"""What the contenders have at hand before the clock starts: templates and styles."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from jinja2 import DictLoader, Environment
from words import NAMESPACE

_LAYOUT = Path(__file__).parent / "layout.txt"
_CENTRED = {"CoQuanBanHanh", "QuocHieu", "TieuNgu", "SoKyHieu", "DiaDanhThoiGian", "TenLoai"}
_BOLD = {"CoQuanBanHanh", "QuocHieu", "TieuNgu", "TenLoai", "TrichYeu", "Muc", "KhoanCoTen"}
_TABLE = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
_PARAGRAPH = (
    '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>'
)
_FORMATS = "http://schemas.openxmlformats.org"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_FORMATS}/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_FORMATS}/package/2006/relationships">'
    f'<Relationship Id="r1" Target="word/document.xml"'
    f' Type="{_FORMATS}/officeDocument/2006/relationships/officeDocument"/></Relationships>',
    "word/_rels/document.xml.rels": f'<Relationships xmlns="{_FORMATS}/package/2006/relationships">'
    f'<Relationship Id="r1" Target="styles.xml"'
    f' Type="{_FORMATS}/officeDocument/2006/relationships/styles"/></Relationships>',
}


def prepare(folder: Path) -> None:
    """Make `base.docx` and `template.docx` with python-docx, and the floor's template and base."""
    _base().save(str(folder / "base.docx"))
    _template().save(str(folder / "template.docx"))
    _floor(folder)


def _lines() -> Iterator[tuple[str, str]]:
    """Yield the layout line by line: `%` and a tag, a bracketed name, or a style and its words."""
    for line in _LAYOUT.read_text(encoding="utf-8").splitlines():
        if line.startswith("%"):
            yield "%", line[1:].strip()
        elif line.startswith("["):
            yield line, ""
        elif not line.startswith("="):
            style, text = line.split(" | ", 1)
            yield style, text.replace("~", "\u00a0")


def _base() -> Any:
    document = Document()
    for name in sorted({name for name, text in _lines() if text} - {"%"}):
        style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.font.name, style.font.bold = "Times New Roman", name in _BOLD
        if name in _CENTRED:
            style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return document


def _template() -> Any:
    """Return the template of docxtpl, whose tags stand in paragraphs of their own."""
    document = _base()
    places: list[Any] = [document]
    row: Iterator[Any] = iter(())
    for name, text in _lines():
        match name:
            case "[table]":
                places.append(document.add_table(0, 2))
            case "[row]":
                row = iter(places[-1].add_row().cells)
            case "[cell]":
                places.append(next(row))
            case "[/cell]" | "[/table]":
                places.pop()
            case "[/row]":
                pass
            case "%":
                places[-1].add_paragraph(f"{{%p {text} %}}")
            case _:
                places[-1].add_paragraph(text, name)
    return document


def _floor(folder: Path) -> None:
    """Compile the floor's template to Python, and keep its other parts ready in `floor.docx`."""
    tags = {"[table]": _TABLE, "[row]": "<w:tr>", "[cell]": "<w:tc>"}
    tags |= {"[/table]": "</w:tbl>", "[/row]": "</w:tr>", "[/cell]": "</w:tc>"}
    blocks = [
        f"{{% {text} %}}" if name == "%" else tags.get(name) or _PARAGRAPH.format(name, text)
        for name, text in _lines()
    ]
    document = f'<w:document xmlns:w="{NAMESPACE}"><w:body>{"".join(blocks)}</w:body></w:document>'
    environment = Environment(autoescape=True, loader=DictLoader({"document.xml": document}))
    environment.compile_templates(folder / "floor", zip=None, ignore_errors=False)
    with (
        zipfile.ZipFile(folder / "base.docx") as base,
        zipfile.ZipFile(folder / "floor.docx", "w") as floor,
    ):
        for name, part in _PARTS.items():
            floor.writestr(name, part)
        floor.writestr("word/styles.xml", base.read("word/styles.xml"))


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
