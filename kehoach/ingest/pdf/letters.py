"""The letters of a PDF page as PDFium's text page gives them: each with its place and its look.

Part of the process of glyphs.py. Coordinates are points, from the top left corner of the page as it
is seen.
"""

from __future__ import annotations

import ctypes
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

# No page is larger, in points.
FAR = 20_000.0
# Of the text render modes: neither filled nor stroked, as the text layer of a scan is.
INVISIBLE = 3
# How a character is shown: as one reads, turned (across the page, up a column), not at all; and
# printed where the file itself says that other words stand there.
HIDDEN, UPRIGHT, TURNED, REPLACED = range(4)


class Glyph(NamedTuple):
    """A character on a page.

    `style` counts 1 for bold and 2 for italic; `shown` is UPRIGHT, TURNED, HIDDEN or REPLACED.
    """

    letter: str
    left: float
    right: float
    baseline: float
    size: float
    style: int
    shown: int


class Look(NamedTuple):
    """How a text object shows its letters."""

    size: float
    style: int
    shown: int


class Seen:
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


class Looks:
    """The looks of the text objects of a page."""

    def __init__(self, pdfium: Any, seen: Seen) -> None:
        self._pdfium = pdfium
        self._turned = seen.turned
        self._styles: dict[int, tuple[int, bool]] = {0: (0, True)}
        self._known: dict[int, Look] = {}

    def note(self, item: Any) -> None:
        """Note the style of a text object that is about to be changed."""
        key = key_of(item)
        if key not in self._styles:
            self._styles[key] = _style(item, self._pdfium)

    def of(self, item: Any, text: Any, at: int) -> Look:
        """Return the look of a text object, of which `at` is a character of a text page."""
        key = key_of(item)
        if key not in self._known:
            self.note(item)
            style, visible = self._styles[key]
            size, turned = _size(text, at, self._pdfium)
            turns = abs((turned - self._turned + 180) % 360 - 180) > 3
            shown = (TURNED if turns else UPRIGHT) if visible else HIDDEN
            self._known[key] = Look(size, style, shown)
        return self._known[key]


def key_of(item: Any) -> int:
    """Return the address of an object of the page, by which it is known; 0 for none."""
    return ctypes.addressof(item.contents) if item else 0


def letters_of(text: Any, pdfium: Any) -> list[str]:
    """Return the characters of a page; "" for the second half of one that has two codes.

    What a font maps to no character stays visible as U+FFFD.
    """
    unicode_of, is_unknown = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_HasUnicodeMapError
    codes = [unicode_of(text.raw, at) for at in range(text.count_chars())]
    letters: list[str] = []
    for at, code in enumerate(codes):
        if 0xD800 <= code < 0xDC00 and at + 1 < len(codes) and 0xDC00 <= codes[at + 1] < 0xE000:
            letters.append(chr(0x10000 + (code - 0xD800) * 0x400 + codes[at + 1] - 0xDC00))
        elif 0xDC00 <= code < 0xE000 and at and 0xD800 <= codes[at - 1] < 0xDC00:
            letters.append("")
        elif (
            not 0 < code <= sys.maxunicode
            or 0xD800 <= code < 0xE000
            # PDFium gives the number of the glyph for a letter.
            or is_unknown(text.raw, at) == 1
        ):
            letters.append("\ufffd")
        elif code < 32 and pdfium.FPDFText_IsHyphen(text.raw, at) == 1:
            # A hyphen at the end of a line has a code of its own.
            letters.append("-")
        else:
            letters.append(chr(code))
    return letters


def glyphs_of(
    text: Any,
    letters: Sequence[str],
    pdfium: Any,
    seen: Seen,
    looks: Looks,
    moved: Mapping[int, tuple[float, float]] | None = None,
) -> Iterator[tuple[int, Glyph]]:
    """Yield the glyphs of a text page, each with the key of its object, in the order of the file.

    `letters` are its characters; `moved` tells by how much objects were moved before it was made.
    """
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    is_generated, object_of = pdfium.FPDFText_IsGenerated, pdfium.FPDFText_GetTextObject
    put_box, put_origin = pdfium.FPDFText_GetLooseCharBox, pdfium.FPDFText_GetCharOrigin
    for at, letter in enumerate(letters):
        if not letter or is_generated(text.raw, at) == 1:
            continue
        put_box(text.raw, at, box)
        put_origin(text.raw, at, x, y)
        item = object_of(text.raw, at)
        key = key_of(item)
        look = looks.of(item, text, at)
        right_by, up_by = moved.get(key, (0.0, 0.0)) if moved else (0.0, 0.0)
        left, _ = seen.point(box.left - right_by, box.bottom - up_by)
        right, _ = seen.point(box.right - right_by, box.top - up_by)
        middle, baseline = seen.point(x.value - right_by, y.value - up_by)
        on_page = 0 <= baseline <= seen.height and -1 <= middle <= seen.width
        yield (
            key,
            Glyph(
                letter,
                rounded(min(left, right)),
                rounded(max(left, right)),
                rounded(baseline),
                rounded(look.size),
                look.style,
                look.shown if on_page else HIDDEN,
            ),
        )


def _size(text: Any, at: int, pdfium: Any) -> tuple[float, float]:
    """Return the size of type as it is seen, for the page may scale it, and by how much it turns.

    The turn is in degrees, against the clock.
    """
    size, matrix = pdfium.FPDFText_GetFontSize(text.raw, at), pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(text.raw, at, matrix):
        return size, 0.0
    turned = math.degrees(math.atan2(matrix.b, matrix.a))
    return size * (math.hypot(matrix.c, matrix.d) or 1.0), turned


def _style(item: Any, pdfium: Any) -> tuple[int, bool]:
    """Return the style of a text object, and whether it is seen at all."""
    name = ctypes.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(item), name, len(name))
    words = name.value.lower()
    bold = b"bold" in words or b"black" in words or b"heavy" in words
    italic = b"italic" in words or b"oblique" in words
    mode = pdfium.FPDFTextObj_GetTextRenderMode(item)
    # Filled and stroked: how programs embolden a font that has no bold face.
    return (bold or mode == 2) + 2 * italic, mode != INVISIBLE


def rounded(number: float) -> float:
    """Return a coordinate with two digits; a file may state any number, and none at all."""
    return round(min(max(number, -FAR), FAR), 2) if number == number else 0.0  # noqa: PLR0124
