"""The letters of a part of a Word file, made ready for reading, and counted.

After `prepare` all text stands in a few elements (`TEXT`), composed, without letters that nobody
sees. `letters` counts them there, however the part is laid out: what the reader makes of the part
can be held against it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from kehoach.data.symbols import sign
from kehoach.docx.layout.parts import MC, W, child, value
from kehoach.ingest.encoding import composed
from kehoach.ingest.manuscript import printing
from kehoach.ingest.word.legacy import decode

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

_DRAWING_TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
_FORMULA_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
TEXT = (W + "t", W + "delText", W + "sym", _DRAWING_TEXT, _FORMULA_TEXT)
"""The elements that hold letters."""
# A hyphen that does not break is the same sign.
_NO_BREAK_HYPHEN = "\N{NON-BREAKING HYPHEN}"
# Letters that may hang on one before an element stops to take more.
_MOST_JOINED = 31
_PRIVATE = re.compile("[\ue000-\uf8ff]")


def prepare(name: str, root: Element) -> str:
    """Make a part ready: what stands there twice once, signs as letters, letters composed.

    Return the encoding from before Unicode that it was in, or "".

    Raises:
        Refused: the letters are in an old encoding, or have marks without end (see `encoding`).
    """
    _prune(root)
    for one in [*root.iter(W + "sym", W + "noBreakHyphen")]:
        _spell(one)
    legacy = decode(name, root)
    last: Element | None = None
    for one in root.iter(W + "p", *TEXT):
        if one.tag == W + "p":
            last = None
        elif one.tag != W + "sym":
            text = _clean(name, one)
            if last is not None and last.tag == one.tag and text and _joins(text[0]):
                text = _lend(name, last, text)
            one.text = text
            if text:
                last = one
    return legacy


def letters(root: Element) -> int:
    """Return how many letters of a prepared part print."""
    return sum(printing(text_of(one)) for one in root.iter(*TEXT))


def text_of(element: Element) -> str:
    """Return the letters of one of the elements `TEXT`; a sign nobody knows as its code."""
    if element.tag != W + "sym":
        return element.text or ""
    return chr(_code(element) or ord("?"))


def words_in(element: Element) -> str:
    """Return all words anywhere in an element, paragraphs apart by a space."""
    if next(element.iter(*TEXT), None) is None:
        return ""
    parts = [
        " " if one.tag in (W + "p", W + "br", W + "tab") else text_of(one)
        for one in element.iter(W + "p", W + "br", W + "tab", *TEXT)
    ]
    return " ".join("".join(parts).split())


def _prune(root: Element) -> None:
    """Take out what stands there for other programs, where it says the same once more."""
    for one in [*root.iter(MC + "AlternateContent")]:
        chosen = next(one.iterchildren(MC + "Choice"), None)
        if chosen is None:
            continue
        for other in [*one.iterchildren(MC + "Fallback")]:
            if _same(chosen, other):
                one.remove(other)


def _same(left: Element, right: Element) -> bool:
    ours, theirs = _stream(left), _stream(right)
    return all(mine == next(theirs, None) for mine in ours) and next(theirs, None) is None


def _stream(element: Element) -> Iterator[str]:
    for one in element.iter(*TEXT):
        yield from "".join(text_of(one).split())


def _spell(element: Element) -> None:
    """Put a letter in place of an element that stands for one, if it is known which."""
    if element.tag == W + "noBreakHyphen":
        shown: str | None = "-"
    else:
        code = _code(element)
        shown = sign(value(element, "font"), chr(code)) if code else None
    if shown is not None:
        element.clear(keep_tail=True)
        element.tag = W + "t"
        element.text = shown


def _code(element: Element) -> int | None:
    try:
        code = int(value(element, "char") or "", 16)
    except ValueError:
        return None
    return code if 0x20 < code < 0xD800 or 0xE000 <= code < 0xFFFE else None


def _clean(name: str, element: Element) -> str:
    text: str = element.text or ""
    if text.isascii() and text.isprintable():
        return text
    text = composed(name, text).replace(_NO_BREAK_HYPHEN, "-")
    if _PRIVATE.search(text):
        fonts = child(child(element.getparent(), "rPr"), "rFonts")
        font = value(fonts, "ascii") or value(fonts, "hAnsi")
        text = _PRIVATE.sub(lambda found: sign(font, found[0]) or found[0], text)
    return "".join(letter for letter in text if letter.isspace() or not _unseen(letter))


@cache
def _unseen(letter: str) -> bool:
    """Return whether a letter only directs others: soft hyphen, zero width, order of writing."""
    return unicodedata.category(letter) in ("Cf", "Cc")


def _joins(letter: str) -> bool:
    """Return whether a letter may compose with the one before it."""
    return unicodedata.category(letter).startswith("M") or "\u1160" <= letter <= "\u11ff"


def _lend(name: str, last: Element, text: str) -> str:
    """Compose the beginning of `text` with the element before it; return the rest."""
    end = next((at for at, letter in enumerate(text) if not _joins(letter)), len(text))
    before: str = last.text
    back = range(len(before) - 1, max(len(before) - _MOST_JOINED, 0) - 1, -1)
    start = next((at for at in back if not _joins(before[at])), None)
    if start is None:
        return text
    last.text = before[:start] + composed(name, before[start:] + text[:end])
    return text[end:]
