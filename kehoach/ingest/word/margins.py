"""The parts of a Word file besides its body: headers, footers, notes, comments, drawn text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kehoach.docx.layout.parts import Package, W, value
from kehoach.imported import LeftOut, Reason, Spot
from kehoach.ingest.word.letters import letters, prepare, words_in

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

# The parts by the kind of their relation, and why their words do not go into the plan.
_KINDS: Mapping[str, Reason] = {
    "header": "running-title",
    "footer": "running-title",
    "footnotes": "footnote",
    "endnotes": "footnote",
    "comments": "comment",
    "diagramData": "text-box",
    "chart": "text-box",
}


def others(
    name: str, package: Package, notes: Mapping[tuple[str, str], Spot]
) -> tuple[list[LeftOut], int]:
    """Return the words of the other parts, and how many letters of them print.

    `name` is for messages; `notes` tells where the body refers to a note or comment, by kind and
    id.
    """
    found: list[LeftOut] = []
    count = 0
    parts = {part: kind for kind, part in package.relations(package.main).values()}
    for part, kind in parts.items():
        if kind not in _KINDS or not package.has(part):
            continue
        root = package.xml(part)
        prepare(name, root)
        count += letters(root)
        for one in root:
            spot = notes.get((kind, value(one, "id") or ""), Spot(None, 1))
            if words := words_in(one):
                found.append(LeftOut(words, _reason(kind, one), spot))
    return found, count


def _reason(kind: str, element: Element) -> Reason:
    reason = _KINDS[kind]
    if reason == "running-title" and any("PAGE" in one.upper().split() for one in _fields(element)):
        return "page-number"
    return reason


def _fields(element: Element) -> Iterator[str]:
    """Yield the instructions of the fields in an element."""
    for one in element.iter(W + "instrText", W + "fldSimple", W + "pgNum"):
        if one.tag == W + "pgNum":
            yield "PAGE"
        else:
            yield value(one, "instr") or one.text or ""
