"""How the cells of a workbook look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
Style = Literal[
    "plain",
    "wrapped",
    "head",
    "title",
    "figure",
    "covered",
    "partial",
    "outdated",
    "uncovered",
    "none",
]
_FONT = "Times New Roman"
_DATE = 164  # the first number that is free for formats of one's own


class Look(NamedTuple):
    """How a cell of a style looks: colours of words and ground, weight, place in the cell."""

    ink: str = "000000"
    ground: str = ""
    bold: bool = False
    size: int = 11
    wrap: bool = False
    across: str = "left"


_LOOKS: Mapping[Style, Look] = {
    "plain": Look(),
    "wrapped": Look(wrap=True),
    "head": Look("000000", "DDE3EA", bold=True, wrap=True, across="center"),
    "title": Look(bold=True, size=14),
    "figure": Look(across="center"),
    "covered": Look("1E5C36", "E6F3EA", across="center"),
    "partial": Look("774A00", "FBF1DC", bold=True, across="center"),
    "outdated": Look("774A00", "F6DDB0", bold=True, across="center"),
    "uncovered": Look("9C1C1C", "FBDCDC", bold=True, across="center"),
    "none": Look("55606B", "EEEEEE", across="center"),
}
WRAPPED: Sequence[Style] = [style for style, look in _LOOKS.items() if look.wrap]
"""The styles whose text goes on below where it is too long."""
_BORDERED = ("wrapped", "head", "figure", "covered", "partial", "outdated", "uncovered", "none")


class _Variant(NamedTuple):
    """A style with what the value asks for: the format of a date, the mark of a quoted text."""

    style: Style
    dated: bool = False
    quoted: bool = False


_STYLES: Sequence[_Variant] = [
    *(_Variant(style) for style in _LOOKS),
    *(_Variant(style, dated=True) for style in _LOOKS),
    *(_Variant(style, quoted=True) for style in _LOOKS),
]
"""All styles of a workbook; a cell names one by its place."""


def style_number(style: Style, *, dated: bool, quoted: bool) -> int:
    """Return the place of a style among those of the workbook."""
    return _STYLES.index(_Variant(style, dated, quoted))


def styles_xml() -> str:
    """Return the part that says how each style looks."""
    fonts = "".join(
        f'<font>{"<b/>" if look.bold else ""}<sz val="{look.size}"/><color rgb="FF{look.ink}"/>'
        f'<name val="{_FONT}"/><family val="1"/></font>'
        for look in _LOOKS.values()
    )
    # The first two fills are those of every workbook.
    fills = "".join(map(_fill, ("none", "gray125")))
    fills += "".join(_fill("solid", look.ground) for look in _LOOKS.values())
    line = '<{0} style="thin"><color rgb="FFB9B4A8"/></{0}>'
    sides = "".join(line.format(side) for side in ("left", "right", "top", "bottom"))
    formats = "".join(map(_format, _STYLES))
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts count="1">'
        f'<numFmt numFmtId="{_DATE}" formatCode="dd/mm/yyyy"/></numFmts>'
        f'<fonts count="{len(_LOOKS)}">{fonts}</fonts>'
        f'<fills count="{len(_LOOKS) + 2}">{fills}</fills>'
        '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
        f"<border>{sides}<diagonal/></border></borders>"
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        "</cellStyleXfs>"
        f'<cellXfs count="{len(_STYLES)}">{formats}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
        "</styleSheet>"
    )


def _fill(pattern: str, ground: str = "") -> str:
    if pattern == "solid" and not ground:
        pattern = "none"
    colour = f'<fgColor rgb="FF{ground}"/>' if ground else ""
    return f'<fill><patternFill patternType="{pattern}">{colour}</patternFill></fill>'


def _format(variant: _Variant) -> str:
    look = _LOOKS[variant.style]
    place = list(_LOOKS).index(variant.style)
    fill = place + 2 if look.ground else 0
    border = int(variant.style in _BORDERED)
    quoted = ' quotePrefix="1"' if variant.quoted else ""
    wrap = ' wrapText="1"' if look.wrap else ""
    return (
        f'<xf numFmtId="{_DATE if variant.dated else 0}" fontId="{place}" fillId="{fill}"'
        f' borderId="{border}" xfId="0"{quoted} applyNumberFormat="1" applyFont="1"'
        ' applyFill="1" applyBorder="1" applyAlignment="1">'
        f'<alignment horizontal="{look.across}" vertical="top"{wrap}/></xf>'
    )
