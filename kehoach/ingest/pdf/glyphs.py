"""What stands on the pages of a PDF file: every character with its place, every straight line.

What PDFium knows of the letters is asked in letters.py; what it passes over is found by missed.py.

Runs as a process of its own (`python -m kehoach.ingest.pdf.glyphs`, the file on standard input,
JSON on standard output): PDFium is C++ that parses whatever it is given, and a file made to harm
may crash it, or keep it busy for ever. Here it harms nobody but this process.

Coordinates are points, from the top left corner of the page as it is seen.
"""

from __future__ import annotations

import ctypes
import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from kehoach.ingest.pdf.letters import Looks, Seen, glyphs_of, letters_of, rounded
from kehoach.ingest.pdf.missed import completed

LIMIT_PAGES = 400
LIMIT_CHARACTERS = 400_000
LIMIT_OBJECTS = 200_000
LIMIT_MEMORY = 2 * 1024**3
LIMIT_SECONDS = 40
# Thicker things are areas, not lines.
THICKEST = 3.0
# A page is a picture of a document if pictures cover this share of it, or its letters are shapes.
COVERED = 0.5
MANY_SHAPES = 300

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
        seen = Seen(page)
        looks = Looks(pdfium, seen)
        letters = letters_of(text, pdfium)
        given = [*glyphs_of(text, letters, pdfium, seen, looks)]
        text.close()
        told = {
            "width": rounded(seen.width),
            "height": rounded(seen.height),
            "lines": list(_lines(page, pdfium, seen)),
            "drawn": _is_drawn(page, pdfium, seen),
        }
        complete = completed(page, pdfium, seen, looks, letters, given)
        page.close()
        characters += len(complete.text) - len(letters)
        if characters > LIMIT_CHARACTERS:
            raise TooMuch
        yield {**told, **complete._asdict()}


def _lines(page: Any, pdfium: Any, seen: Seen) -> Iterator[Box]:
    """Yield the straight lines, upright or level, as boxes; thin areas are lines too."""
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2):
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(item.raw, fill, stroke)
        if not fill.value and not stroke.value:
            continue
        matrix = item.get_matrix()
        found = (seen.point(*matrix.on_point(*one)) for one in _points(item, pdfium))
        points = [(rounded(x), rounded(y)) for x, y in found]
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


def _is_drawn(page: Any, pdfium: Any, seen: Seen) -> bool:
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


if __name__ == "__main__":
    main()
