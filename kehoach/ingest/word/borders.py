"""Whether a table has lines, or only sets things side by side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kehoach.docx.layout.parts import W, child, value
from kehoach.docx.layout.styles import Styles

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

_SIDES = {
    "top": "insideH",
    "bottom": "insideH",
    "left": "insideV",
    "right": "insideV",
    "start": "insideV",
    "end": "insideV",
}


def ruled(table: Element, styles: Styles, style: str) -> bool:
    """Return whether lines are drawn around most cells of a table.

    A single line, such as that below a motto, does not make a table of data.
    """
    properties = child(table, "tblPr")
    sources = [one.table for one in styles.chain(style, "table")]
    base: dict[str, bool] = {}
    for source in (*sources, properties):
        base |= _borders(child(source, "tblBorders"))
    lined = total = 0
    for row in _own(table, "tr"):
        here = base | _borders(child(child(row, "tblPrEx"), "tblBorders"))
        for cell in _own(row, "tc"):
            own = _borders(child(child(cell, "tcPr"), "tcBorders"))
            drawn = {side: own.get(side, here.get(inner, False)) for side, inner in _SIDES.items()}
            beside = any(drawn[side] for side in ("left", "right", "start", "end"))
            lined += beside or (drawn["top"] and drawn["bottom"])
            total += 1
    return lined * 2 > total


def _borders(element: Element | None) -> dict[str, bool]:
    """Return the borders that are stated, and whether they are drawn."""
    if element is None:
        return {}
    return {one.tag.removeprefix(W): value(one) not in (None, "nil", "none") for one in element}


def _own(parent: Element, name: str) -> Iterator[Element]:
    """Yield rows or cells, those in wrappers included, not those of tables inside."""
    stack = [iter(parent)]
    while stack:
        one = next(stack[-1], None)
        if one is None:
            stack.pop()
        elif one.tag == W + name:
            yield one
        elif one.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "customXml"):
            stack.append(iter(one))
