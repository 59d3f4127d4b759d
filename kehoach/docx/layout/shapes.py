"""Drawn lines: DrawingML and VML both hold them, in several spellings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kehoach.docx.layout.model import Drawn

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_VML = "{urn:schemas-microsoft-com:vml}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_EMU_PER_MM = 36_000
# A line is at most so high, and a mark on the page at least so long, in millimetres.
_FLAT = 1.5
_SHORTEST = 2.0
_UNITS = {"pt": 25.4 / 72, "in": 25.4, "mm": 1.0, "cm": 10.0, "pc": 25.4 / 6, "px": 25.4 / 96}
_LENGTH = re.compile(r"\s*(-?[\d.]{1,12})\s*(pt|in|mm|cm|pc|px)?\s*\Z")
_LINES = {"line", "straightConnector1"}


def drawings(run: Element) -> tuple[list[Drawn], int]:
    """Return the lines drawn in a run, and how many other drawings it holds."""
    lines: list[Drawn] = []
    others = 0
    for one in run.iter(f"{_WP}anchor", f"{_WP}inline"):
        line = _drawing_line(one)
        if line is None:
            others += 1
        else:
            lines.append(line)
    if lines or others:
        # What stands beside a drawing for older programs is the same once more.
        return lines, others
    for one in run.iter(f"{_VML}line", f"{_VML}shape", f"{_VML}rect", f"{_VML}group"):
        line = _vml_line(one)
        if line is None:
            others += 1
        else:
            lines.append(line)
    return lines, others


def _drawing_line(drawing: Element) -> Drawn | None:
    extent = drawing.find(f"{_WP}extent")
    across = _emu(extent, "cx")
    down = _emu(extent, "cy")
    shapes = {one.get("prst") for one in drawing.iter(f"{_A}prstGeom")}
    flat = down is not None and down <= _FLAT
    if across is not None and across >= _SHORTEST and flat:
        return Drawn(across)
    if shapes and shapes <= _LINES and flat:
        return Drawn(None)
    return None


def _emu(element: Element | None, name: str) -> float | None:
    text = None if element is None else element.get(name)
    if text is None or not re.fullmatch(r"-?\d{1,12}", text):
        return None
    return int(text) / _EMU_PER_MM


def _vml_line(shape: Element) -> Drawn | None:
    style = dict(
        part.strip().split(":", 1) for part in (shape.get("style") or "").split(";") if ":" in part
    )
    across, down = _length(style.get("width", "")), _length(style.get("height", ""))
    if shape.tag == f"{_VML}line":
        start, end = ((shape.get(one) or "").split(",") for one in ("from", "to"))
        if len(start) == len(end) == 2:
            xs = [_length(start[0]), _length(end[0])]
            ys = [_length(start[1]), _length(end[1])]
            if None not in xs and None not in ys:
                across, down = abs(xs[1] - xs[0]), abs(ys[1] - ys[0])  # type: ignore[operator]
        if down is not None and down > _FLAT:
            return None
        return Drawn(across if across and across >= _SHORTEST else None)
    if shape.get(f"{_OFFICE}hr") in ("t", "true"):
        return Drawn(None)
    if across is not None and across >= _SHORTEST and down is not None and down <= _FLAT:
        return Drawn(across)
    return None


def _length(text: str) -> float | None:
    """Return a length in millimetres; one without a unit is in pixels only by guess, so unknown."""
    found = _LENGTH.match(text)
    if found is None:
        return None
    try:
        size = float(found[1])
    except ValueError:
        return None
    if found[2] is None:
        return 0.0 if size == 0 else None
    return size * _UNITS[found[2]]
