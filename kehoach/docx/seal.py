"""The seal of a built file: what its words and its parts were when the tool let go of it.

Two checksums stand in docProps/custom.xml, which word processors keep when they save: one over the
words alone, one over all other parts. So a file tells by itself whether it was saved again, and
whether its words are still those that were built. It proves nothing against someone who means to
deceive: it is a note, not a signature.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Literal, NamedTuple

from kehoach.docx.units import DECLARATION

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Package

PART = "docProps/custom.xml"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
WORDS = "kehoach-words"
PARTS = "kehoach-parts"

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
# What Word asks of every property that a user names, and the first number that it leaves free.
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST = 2


class SealState(NamedTuple):
    """What the seal of a file tells: how its words and the rest are now."""

    words: Literal["same", "changed"]
    parts: Literal["same", "changed"]


def words_sum(paragraphs: Iterable[str], footers: Iterable[str]) -> str:
    """Return the checksum over the words of the paragraphs, and of each footer once.

    White space and blank paragraphs do not count: word processors add and drop both. The footers
    count, for the notice on a text that is not official stands there.
    """
    lines = map(_folded, paragraphs)
    feet = sorted(set(map(_folded, footers)))
    content = "\n".join([*filter(None, lines), "\f", *filter(None, feet)])
    return sha256(content.encode()).hexdigest()


def _folded(text: str) -> str:
    """Return `text` with one space for each stretch of white space, and none at its ends."""
    if text.isprintable() and "  " not in text:  # so its only white space is single spaces
        return text.strip()
    return " ".join(text.split())


def parts_sum(parts: Mapping[str, bytes]) -> str:
    """Return the checksum over the parts of a package, the seal itself left out."""
    total = sha256()
    for name in sorted(parts):
        if name != PART:
            total.update(f"{name}\0{len(parts[name])}\0".encode())
            total.update(parts[name])
    return total.hexdigest()


def seal_xml(words: str, parts: str) -> str:
    """Return the part docProps/custom.xml."""
    properties = "".join(
        f'<property fmtid="{_FORMAT}" pid="{pid}" name="{name}"><vt:lpwstr>{value}</vt:lpwstr>'
        "</property>"
        for pid, (name, value) in enumerate(((WORDS, words), (PARTS, parts)), _FIRST)
    )
    return (
        f'{DECLARATION}<Properties xmlns="{_PROPERTIES}" xmlns:vt="{_TYPES}">{properties}'
        "</Properties>"
    )


def read_seal(
    package: Package, paragraphs: Iterable[str], footers: Iterable[str]
) -> SealState | None:
    """Return what the seal of a file tells, None where it has none."""
    name = next(
        (to for kind, to in package.relations("").values() if kind == "custom-properties"), None
    )
    root = package.optional(name)
    if root is None:
        return None
    sums = {
        one.get("name"): "".join(one.itertext()).strip()
        for one in root.iter(f"{{{_PROPERTIES}}}property")
    }
    if not {WORDS, PARTS} <= set(sums):
        return None
    same_words = sums[WORDS] == words_sum(paragraphs, footers)
    same_parts = sums[PARTS] == parts_sum(
        {one: package.read(one) for one in package.names if not one.endswith("/")}
    )
    return SealState("same" if same_words else "changed", "same" if same_parts else "changed")
