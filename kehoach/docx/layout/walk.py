"""What of a Word file is printed: its paragraphs and tables, their rows, cells, runs and text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kehoach.docx.layout.model import Drawn
from kehoach.docx.layout.parts import MC, REMOVED, WRAPPERS, W, children, value

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element


class Facts:
    """What the runs of a paragraph hold besides text."""

    def __init__(self) -> None:
        self.drawn: list[Drawn] = []
        self.other_drawings = 0
        self.breaks_page = False
        self.changed = False
        self.commented = False
        self.hidden = ""


def blocks_of(parent: Element) -> Iterator[Element]:
    """Yield the paragraphs and tables of a container, those in content controls included."""
    stack = [iter(parent)]
    while stack:
        one = next(stack[-1], None)
        if one is None:
            stack.pop()
        elif one.tag in (W + "p", W + "tbl"):
            yield one
        elif one.tag in WRAPPERS:
            stack.append(iter(one))
        elif one.tag == W + "sdt":
            stack.append(iter([*children(one, "sdtContent")]))
        elif one.tag == W + "sdtContent":
            stack.append(iter(one))
        elif one.tag == MC + "AlternateContent":
            stack.append(iter([*one.iterchildren(MC + "Choice")][:1]))
        elif one.tag == MC + "Choice":
            stack.append(iter(one))


def rows_of(table: Element) -> Iterator[Element]:
    """Yield the rows of a table."""
    return _within(table, W + "tr")


def cells_of(row: Element) -> Iterator[Element]:
    """Yield the cells of a row."""
    return _within(row, W + "tc")


def _within(parent: Element, name: str) -> Iterator[Element]:
    for one in parent:
        if one.tag == name:
            yield one
        elif one.tag in (W + "sdt", W + "customXml", W + "sdtContent", W + "ins"):
            yield from _within(one, name)


def runs_of(parent: Element, facts: Facts) -> Iterator[Element]:
    """Yield the runs of a paragraph that are printed."""
    stack = [iter(parent)]
    while stack:
        one = next(stack[-1], None)
        if one is None:
            stack.pop()
        elif one.tag == W + "r":
            yield one
        elif one.tag in WRAPPERS:
            facts.changed |= one.tag in (W + "ins", W + "moveTo")
            stack.append(iter(one))
        elif one.tag in (W + "sdt", W + "sdtContent"):
            stack.append(iter(one))
        elif one.tag in REMOVED:
            facts.changed = True
        elif one.tag == W + "commentRangeStart":
            facts.commented = True


def text_of(run: Element, facts: Facts) -> str:
    """Return the printed text of a run, a tab as a tab, a line break as a line end."""
    parts: list[str] = []
    for one in run:
        tag = one.tag
        if tag == W + "t":
            parts.append(one.text or "")
        elif tag in (W + "tab", W + "ptab"):
            parts.append("\t")
        elif tag in (W + "br", W + "cr"):
            if value(one, "type") == "page":
                facts.breaks_page = True
            else:
                parts.append("\n")
        elif tag == W + "noBreakHyphen":
            parts.append("-")
        elif tag == W + "commentReference":
            facts.commented = True
    return unicodedata.normalize("NFC", "".join(parts))
