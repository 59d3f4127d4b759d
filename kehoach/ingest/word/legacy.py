"""Words of a Word file that are in an encoding older than Unicode.

Their fonts show them as Vietnamese, but the same fonts are named where the words are Unicode. So
the words decide. A paragraph with a letter that only Unicode has is in Unicode.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kehoach.docx.layout.parts import W
from kehoach.ingest.encoding import decode_document, readable_share

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

# Letters beyond those of Western European code pages, which the old encodings use for their own.
_UNICODE = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u0300-\u0323\u1ea0-\u1ef9]")
_WESTERN = re.compile("[\x80-\xff]")
# Of the letters and signs of these code pages, those that no Vietnamese text has.
_STRANGE = re.compile("[¤¦¨ª¬\u00ad®¯´µ¶¸¹ºÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñöøûüþÿ]")


def decode(name: str, root: Element) -> str:
    """Make Unicode of the paragraphs that are in an old encoding; return which, "" for none.

    Raises:
        Refused: there are such words, and they cannot be converted (U040, U043).
    """
    doubtful: list[list[Element]] = []
    strange = False
    for elements in _paragraphs(root):
        text = _text(elements)
        if not text.isascii() and _WESTERN.search(text) and not _UNICODE.search(text):
            doubtful.append(elements)
            strange = strange or bool(_STRANGE.search(text))
    if not strange:
        return ""
    # Whole paragraphs tell best what the encoding is; pieces tell what each of them becomes.
    pieces = [_line(one.text or "") for elements in doubtful for one in elements]
    before = [*(_line(_text(elements)) for elements in doubtful), *pieces]
    decoded = decode_document(name, "\n".join(before).encode())
    after = decoded.text.split("\n")
    if len(after) != len(before):
        return ""
    at = len(doubtful)
    for elements, old, whole in zip(doubtful, before, after, strict=False):
        parts = after[at : at + len(elements)]
        at += len(elements)
        if old == whole or readable_share(whole) <= readable_share(old):
            continue
        if "".join(parts).lower() != whole.lower():
            # A letter stands in two pieces.
            parts = [whole] + [""] * (len(parts) - 1)
        for element, part in zip(elements, parts, strict=True):
            element.text = part
    return decoded.legacy


def _paragraphs(root: Element) -> list[list[Element]]:
    found: list[list[Element]] = [[]]
    for one in root.iter(W + "p", W + "t"):
        if one.tag == W + "p":
            found.append([])
        else:
            found[-1].append(one)
    return found


def _text(elements: list[Element]) -> str:
    return "".join(one.text or "" for one in elements)


def _line(text: str) -> str:
    return " ".join(re.split(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+", text))
