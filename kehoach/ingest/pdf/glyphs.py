"""What stands on the pages of a PDF file: every character with its place, every straight line.

Runs as a process of its own (`python -m kehoach.ingest.pdf.glyphs`, the file on standard input,
JSON on standard output): PDFium is C++ that parses whatever it is given, and a file made to harm
may crash it, or keep it busy for ever. Here it harms nobody but this process.

Coordinates are points, from the top left corner of the page as it is seen.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

LIMIT_PAGES = 400
LIMIT_CHARACTERS = 400_000
LIMIT_OBJECTS = 200_000
LIMIT_MEMORY = 2 * 1024**3
LIMIT_SECONDS = 40
# Thicker things are areas, not lines.
THICKEST = 3.0
# No page is larger, in points.
FAR = 20_000.0
# A page is a picture of a document if pictures cover this share of it, or its letters are shapes.
COVERED = 0.5
MANY_SHAPES = 300
# Of the text render modes: neither filled nor stroked, as the text layer of a scan is.
INVISIBLE = 3
# How a character is shown: as one reads, turned (across the page, up a column), not at all.
HIDDEN, UPRIGHT, TURNED = range(3)

Box = tuple[float, float, float, float]


class TooMuch(Exception):  # noqa: N818 - reads as what happened
    """The file holds more than a plan can hold."""


def main() -> None:
    """Take a PDF file from the pipe 0 and put what stands on its pages into the pipe 1."""
    _bound()
    with open(0, "rb") as pipe:
        raw = pipe.read()
    import pypdfium2  # noqa: PLC0415 - an extra; and only this process needs it
    from pypdfium2 import raw as pdfium  # noqa: PLC0415

    try:
        with pypdfium2.PdfDocument(raw) as document:
            result: dict[str, Any] = {"pages": list(_pages(document, pdfium))}
    except TooMuch:
        result = {"refused": "too-much"}
    except pypdfium2.PdfiumError:
        locked = pdfium.FPDF_GetLastError() in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
        result = {"refused": "locked" if locked else "damaged"}
    with open(1, "w", encoding="utf-8") as pipe:
        pipe.write(json.dumps(result))


def _bound() -> None:
    """Bound the memory and time of this process, where the system can."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT_MEMORY, LIMIT_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_SECONDS, LIMIT_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _pages(document: Any, pdfium: Any) -> Iterator[dict[str, Any]]:
    if len(document) > LIMIT_PAGES:
        raise TooMuch
    characters = objects = 0
    for number in range(len(document)):
        # The number and date of a signed document are form fields; flattened, they are text like
        # any other. Only pages that are loaded afterwards show it.
        page = document[number]
        pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
        page.close()
        page = document[number]
        objects += pdfium.FPDFPage_CountObjects(page.raw)
        text = page.get_textpage()
        characters += text.count_chars()
        if characters > LIMIT_CHARACTERS or objects > LIMIT_OBJECTS:
            raise TooMuch
        seen = _Seen(page)
        letters = _letters(text, pdfium)
        yield {
            "width": _rounded(seen.width),
            "height": _rounded(seen.height),
            "text": "".join(letters),
            "glyphs": list(_glyphs(text, letters, pdfium, seen)),
            "lines": list(_lines(page, pdfium, seen)),
            "drawn": _is_drawn(page, pdfium, seen),
        }
        text.close()
        page.close()


class _Seen:
    """A page as it is seen: turned, and measured from its top left corner."""

    def __init__(self, page: Any) -> None:
        self.width, self.height = page.get_size()
        self.turned = page.get_rotation()
        self.left, self.bottom, self.right, self.top = page.get_cropbox()

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the page is seen."""
        if self.turned == 90:
            return y - self.bottom, x - self.left
        if self.turned == 180:
            return self.right - x, y - self.bottom
        if self.turned == 270:
            return self.top - y, self.right - x
        return x - self.left, self.top - y


def _glyphs(text: Any, letters: Sequence[str], pdfium: Any, seen: _Seen) -> Iterator[list[Any]]:
    """Yield [character, left, right, baseline, size, style, shown] in the order of the file.

    `style` counts 1 for bold and 2 for italic; `shown` is UPRIGHT, TURNED or HIDDEN.
    """
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    objects: dict[int | None, tuple[float, int, int]] = {}
    for at, letter in enumerate(letters):
        if not letter or pdfium.FPDFText_IsGenerated(text.raw, at) == 1:
            continue
        pdfium.FPDFText_GetLooseCharBox(text.raw, at, box)
        pdfium.FPDFText_GetCharOrigin(text.raw, at, x, y)
        item = pdfium.FPDFText_GetTextObject(text.raw, at)
        key = ctypes.cast(item, ctypes.c_void_p).value
        if key not in objects:
            size, turned = _size(item, pdfium.FPDFText_GetFontSize(text.raw, at), pdfium)
            style, visible = _style(item, pdfium)
            shown = TURNED if abs((turned - seen.turned + 180) % 360 - 180) > 3 else UPRIGHT
            objects[key] = (size, style, shown if visible else HIDDEN)
        size, style, shown = objects[key]
        left, _ = seen.point(box.left, box.bottom)
        right, _ = seen.point(box.right, box.top)
        middle, baseline = seen.point(x.value, y.value)
        on_page = 0 <= baseline <= seen.height and -1 <= middle <= seen.width
        yield [
            letter,
            _rounded(min(left, right)),
            _rounded(max(left, right)),
            _rounded(baseline),
            _rounded(size),
            style,
            shown if on_page else HIDDEN,
        ]


def _letters(text: Any, pdfium: Any) -> list[str]:
    """Return the characters of a page; "" for the second half of one that has two codes.

    What a font maps to no character stays visible as U+FFFD.
    """
    codes = [pdfium.FPDFText_GetUnicode(text.raw, at) for at in range(text.count_chars())]
    letters: list[str] = []
    for at, code in enumerate(codes):
        if 0xD800 <= code < 0xDC00 and at + 1 < len(codes) and 0xDC00 <= codes[at + 1] < 0xE000:
            letters.append(chr(0x10000 + (code - 0xD800) * 0x400 + codes[at + 1] - 0xDC00))
        elif 0xDC00 <= code < 0xE000 and at and 0xD800 <= codes[at - 1] < 0xDC00:
            letters.append("")
        elif not 0 < code <= sys.maxunicode or 0xD800 <= code < 0xE000:
            letters.append("\ufffd")
        elif code < 32 and pdfium.FPDFText_IsHyphen(text.raw, at) == 1:
            # A hyphen at the end of a line has a code of its own.
            letters.append("-")
        else:
            letters.append(chr(code))
    return letters


def _size(item: Any, size: float, pdfium: Any) -> tuple[float, float]:
    """Return the size of type as it is seen, for the page may scale it, and by how much it turns.

    The turn is in degrees, against the clock.
    """
    matrix = pdfium.FS_MATRIX()
    if not item or not pdfium.FPDFPageObj_GetMatrix(item, matrix):
        return size, 0.0
    turned = math.degrees(math.atan2(matrix.b, matrix.a))
    return size * (math.hypot(matrix.c, matrix.d) or 1.0), turned


def _style(item: Any, pdfium: Any) -> tuple[int, bool]:
    """Return the style of a text object, and whether it is seen at all."""
    if not item:
        return 0, True
    name = ctypes.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(item), name, len(name))
    words = name.value.lower()
    bold = b"bold" in words or b"black" in words or b"heavy" in words
    italic = b"italic" in words or b"oblique" in words
    mode = pdfium.FPDFTextObj_GetTextRenderMode(item)
    # Filled and stroked: how programs embolden a font that has no bold face.
    return (bold or mode == 2) + 2 * italic, mode != INVISIBLE


def _lines(page: Any, pdfium: Any, seen: _Seen) -> Iterator[Box]:
    """Yield the straight lines, upright or level, as boxes; thin areas are lines too."""
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2):
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(item.raw, fill, stroke)
        if not fill.value and not stroke.value:
            continue
        matrix = item.get_matrix()
        found = (seen.point(*matrix.on_point(*one)) for one in _points(item, pdfium))
        points = [(_rounded(x), _rounded(y)) for x, y in found]
        if not points:
            continue
        xs, ys = [one[0] for one in points], [one[1] for one in points]
        whole = (min(xs), min(ys), max(xs), max(ys))
        if whole[2] - whole[0] <= THICKEST or whole[3] - whole[1] <= THICKEST:
            yield whole
        elif stroke.value:
            for (x0, y0), (x1, y1) in pairwise(points):
                if abs(x0 - x1) <= THICKEST or abs(y0 - y1) <= THICKEST:
                    yield min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_drawn(page: Any, pdfium: Any, seen: _Seen) -> bool:
    """Return whether pictures cover most of a page, or shapes are as many as letters could be."""
    kinds = [pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH]
    area, shapes = 0.0, 0
    for item in page.get_objects(filter=kinds, max_depth=2):
        if item.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            area += max(right - left, 0) * max(top - bottom, 0)
        else:
            shapes += 1
    return area > COVERED * seen.width * seen.height or shapes > MANY_SHAPES


def _points(item: Any, pdfium: Any) -> Iterator[tuple[float, float]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    first = None
    # A frame has five points; what has hundreds is a drawing.
    for at in range(min(pdfium.FPDFPath_CountSegments(item.raw), 100)):
        segment = pdfium.FPDFPath_GetPathSegment(item.raw, at)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        first = first or (x.value, y.value)
        yield x.value, y.value
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield first


def _rounded(number: float) -> float:
    """Return a coordinate with two digits; a file may state any number, and none at all."""
    return round(min(max(number, -FAR), FAR), 2) if number == number else 0.0  # noqa: PLR0124


if __name__ == "__main__":
    main()
