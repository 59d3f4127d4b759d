"""A small writer of .xlsx files: texts, numbers and real dates, the same bytes on every machine.

ECMA-376, part 1, 18. Every text is an inline string, which no spreadsheet calculates; one that
looks like a formula is also marked as quoted, so that it stays a text when somebody edits it.
"""

from __future__ import annotations

import io
import re
import textwrap
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple
from xml.sax.saxutils import escape

from kehoach.report.matrix.styles import MAIN, WRAPPED, Style, style_number, styles_xml

Value = str | int | date | None

# The first moment that a zip file can name; a constant, so that equal content gives equal bytes.
_STAMP = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
# The day 0 of Excel, for all days after the 29 February 1900 that it believes in.
_DAY_ZERO = date(1899, 12, 30)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32767
A4, A3 = 9, 8
# Points of a line, and of the highest row that Excel knows.
_LINE = 15
_HIGHEST = 409
# What XML cannot carry, and what Excel would take for an escaped character.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


class Cell(NamedTuple):
    """A value and how it looks."""

    value: Value
    style: Style = "plain"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: rows of cells, how wide the columns are, and which row is the head of the table.

    `head` and `last` count from 1: rows up to `head` stay in view and are printed on every page,
    and the filter goes from `head` to `last`. `fixed` columns stay in view too. `paper` is its
    size by Excel's number; a sheet of `one_page` is printed on one, others are as wide as one.
    """

    name: str
    widths: Sequence[int]
    rows: Sequence[Sequence[Cell]]
    head: int
    last: int
    fixed: int
    paper: int = A4
    one_page: bool = False


def workbook(sheets: Sequence[Sheet], title: str) -> bytes:
    """Return the .xlsx file that holds `sheets`.

    Entries are stored, not deflated (docs/decisions/0004-stored-zip.md).
    """
    parts = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": _core(title),
        "xl/_rels/workbook.xml.rels": _relations(len(sheets)),
        "xl/styles.xml": styles_xml(),
        "xl/workbook.xml": _workbook(sheets),
        **{f"xl/worksheets/sheet{i}.xml": _sheet(one) for i, one in enumerate(sheets, 1)},
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.create_system = _UNIX
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (_DECLARATION + parts[name]).encode())
    return buffer.getvalue()


def column(place: int) -> str:
    """Return the letters of the column at `place`, from 1: A, B … Z, AA."""
    letters = ""
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _sheet(sheet: Sheet) -> str:
    last = column(len(sheet.widths))
    corner = f"{column(sheet.fixed + 1)}{sheet.head + 1}"
    widths = "".join(
        f'<col min="{i}" max="{i}" width="{width}" customWidth="1"/>'
        for i, width in enumerate(sheet.widths, 1)
    )
    rows = "".join(_row(i, row, sheet.widths) for i, row in enumerate(sheet.rows, 1))
    return (
        f'<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="A1:{last}{len(sheet.rows)}"/>'
        f'<sheetViews><sheetView workbookViewId="0"><pane xSplit="{sheet.fixed}"'
        f' ySplit="{sheet.head}" topLeftCell="{corner}" activePane="bottomRight" state="frozen"/>'
        "</sheetView></sheetViews>"
        '<sheetFormatPr defaultRowHeight="15"/>'
        f"<cols>{widths}</cols><sheetData>{rows}</sheetData>"
        f'<autoFilter ref="A{sheet.head}:{last}{sheet.last}"/>'
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'
        f'<pageSetup paperSize="{sheet.paper}" orientation="landscape" fitToWidth="1"'
        f' fitToHeight="{int(sheet.one_page)}"/>'
        "</worksheet>"
    )


def _row(place: int, cells: Sequence[Cell], widths: Sequence[int]) -> str:
    listed = (_cell(cell, f"{column(j)}{place}") for j, cell in enumerate(cells, 1))
    height = max((_lines(*one) for one in zip(cells, widths, strict=False)), default=1)
    height = min(height * _LINE, _HIGHEST)
    return f'<row r="{place}" ht="{height}" customHeight="1">{"".join(listed)}</row>'


def _lines(cell: Cell, width: int) -> int:
    """Return how many lines a cell takes: LibreOffice does not work it out when it opens a file.

    A width counts digits; on the whole the letters of a text are a good sixth narrower.
    """
    if not isinstance(cell.value, str) or cell.style not in WRAPPED:
        return 1
    return sum(_wrapped(line, width) for line in cell.value.split("\n"))


@cache
def _wrapped(text: str, width: int) -> int:
    return max(len(textwrap.wrap(text, max(1, width * 7 // 6 - 1))), 1)


def _cell(cell: Cell, at: str) -> str:
    value = cell.value
    quoted = isinstance(value, str) and value.startswith(_FORMULA)
    style = style_number(cell.style, dated=isinstance(value, date), quoted=quoted)
    if isinstance(value, date):
        return f'<c r="{at}" s="{style}"><v>{(value - _DAY_ZERO).days}</v></c>'
    if isinstance(value, int):
        return f'<c r="{at}" s="{style}"><v>{value}</v></c>'
    if not value:
        return f'<c r="{at}" s="{style}"/>'
    text = f'<is><t xml:space="preserve">{_text(value)}</t></is>'
    return f'<c r="{at}" s="{style}" t="inlineStr">{text}</c>'


def _text(text: str) -> str:
    harmless = _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)[:_LONGEST]
    return escape(_ESCAPED.sub("_x005F_", harmless))


def _workbook(sheets: Sequence[Sheet]) -> str:
    listed = "".join(
        f'<sheet name="{escape(one.name)}" sheetId="{i}" r:id="rId{i}"/>'
        for i, one in enumerate(sheets, 1)
    )
    names = ""
    for i, one in enumerate(sheets):
        quoted = "'" + escape(one.name.replace("'", "''")) + "'"
        area = f"{quoted}!$A${one.head}:${column(len(one.widths))}${one.last}"
        names += (
            f'<definedName name="_xlnm._FilterDatabase" localSheetId="{i}" hidden="1">{area}'
            f'</definedName><definedName name="_xlnm.Print_Titles" localSheetId="{i}">'
            f"{quoted}!${one.head}:${one.head}</definedName>"
        )
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets>'
        f"<definedNames>{names}</definedNames></workbook>"
    )


def _relations(count: int) -> str:
    kinds = [("worksheet", f"worksheets/sheet{i}.xml") for i in range(1, count + 1)]
    listed = "".join(
        f'<Relationship Id="rId{i}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate([*kinds, ("styles", "styles.xml")], 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _package_relations() -> str:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        f'<Relationship Id="rId2" Type="{core}" Target="docProps/core.xml"/></Relationships>'
    )


def _content_types(count: int) -> str:
    parts = {
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "xl/styles.xml": f"{_TYPE}.styles+xml",
        "xl/workbook.xml": f"{_TYPE}.sheet.main+xml",
        **{f"xl/worksheets/sheet{i}.xml": f"{_TYPE}.worksheet+xml" for i in range(1, count + 1)},
    }
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(
            f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items()
        )
        + "</Types>"
    )


def _core(title: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{_text(title)}</dc:title><dc:creator>kehoach</dc:creator></cp:coreProperties>"
    )
