"""The words of a built file as they are now: its paragraphs, whoever edited them.

Tracked changes are taken as accepted, and who made them is noted. A paragraph tells which bookmarks
of the compiler its words stand under: after Enter was pressed in the middle of one, both halves
stand under it; where two were joined, the one has both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from kehoach.docx.layout.numbers import Numbers
from kehoach.docx.layout.parts import Package, W, child, children, number, value
from kehoach.finding import Refused

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

Beside = Literal["text-box", "image", "footnote", "footer", "header"]
MOST_LINES = 60_000
MOST_PIECES = 400_000

_BOOKMARK = re.compile(r"kh_[a-z0-9_]*_[0-9a-f]{8}\Z")
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GRAPHIC = {W + "drawing", W + "pict", W + "object", _MC + "AlternateContent"}
_REMOVED = {W + "del", W + "moveFrom"}
_TRACKED = {*_REMOVED, W + "ins", W + "moveTo"}
_NOTES = {W + "footnoteReference": "footnotes", W + "endnoteReference": "endnotes"}
# A line break or tab is white space to a plan, whose paragraphs have neither.
_SIGNS = {
    W + "tab": " ",
    W + "br": " ",
    W + "cr": " ",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}


class Change(NamedTuple):
    """Who made a tracked change, and when; empty where the file does not say."""

    author: str
    moment: str


class Comment(NamedTuple):
    """What a reviewer wrote in the margin; each line is a paragraph."""

    author: str
    moment: str
    lines: tuple[str, ...]


class Marked(NamedTuple):
    """A bookmark of the compiler, and which words of the paragraph stand under it.

    `goes_on` tells that it began in a paragraph above.
    """

    name: str
    start: int
    end: int
    goes_on: bool


class Place(NamedTuple):
    """Where a paragraph stands in a table; all count from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph with words, or with a comment."""

    text: str
    style: str
    marks: tuple[Marked, ...]
    cell: Place | None
    changes: tuple[Change, ...]
    comments: tuple[Comment, ...]


class Other(NamedTuple):
    """What is in the file besides its paragraphs, and its words."""

    kind: Beside
    text: str


@dataclass(slots=True)
class Pages:
    """The whole file; `removed` tells who took the words under a bookmark out, where tracked."""

    lines: list[Line] = field(default_factory=list)
    others: list[Other] = field(default_factory=list)
    feet: list[str] = field(default_factory=list)
    removed: dict[str, Change] = field(default_factory=dict)


def read_pages(package: Package) -> Pages:
    """Return the words of a package.

    Raises:
        Refused: a part is not what it should be, or there are too many.
    """
    return _Walk(package).pages


class _Walk:
    """Goes through the body once; a paragraph whose mark was taken out runs on into the next."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.pages = Pages()
        self.remarks = _comments(package)
        self.numbers = Numbers(package.optional(package.related("numbering")))
        self.told: set[str] = set()
        self.tables = 0
        self.count = 0
        # Of the paragraph that is open: its words, marks by id, changes and comments.
        self.words: list[str] = []
        self.length = 0
        self.open: dict[str, tuple[str, int, bool]] = {}
        self.marks: list[Marked] = []
        self.changes: list[Change] = []
        self.comments: list[Comment] = []
        body = child(package.xml(package.main), "body")
        if body is None:
            raise Refused("W901")
        self.blocks(body, None)
        self.margins()

    def blocks(self, container: Element, cell: Place | None) -> None:
        """Read what stands in the body or in a cell."""
        for one in container.iterchildren():
            if one.tag == W + "p":
                self.paragraph(one, cell)
            elif one.tag == W + "tbl":
                self.table(one)
            elif one.tag in (W + "bookmarkStart", W + "bookmarkEnd"):
                self.bookmark(one)
            elif one.tag == W + "sdt":
                content = child(one, "sdtContent")
                if content is not None:
                    self.blocks(content, cell)
            elif one.tag in _TRACKED or one.tag == W + "customXml":
                self.blocks(one, cell)

    def table(self, table: Element) -> None:
        index = self.tables
        self.tables += 1
        for r, row in enumerate(table.iter(W + "tr")):
            if next(row.iterancestors(W + "tbl")) is not table:
                continue
            tracked = next(
                (one for one in children(child(row, "trPr"), "del") if one is not None), None
            )
            if tracked is not None:
                self.row_removed(row, _change(tracked))
                continue
            for c, cell in enumerate(children(row, "tc")):
                self.blocks(cell, Place(index, r, c))

    def row_removed(self, row: Element, change: Change) -> None:
        for mark in row.iter(W + "bookmarkStart"):
            if name := _named(mark):
                self.pages.removed[name] = change

    def paragraph(self, paragraph: Element, cell: Place | None) -> None:
        self.limit()
        properties = child(paragraph, "pPr")
        ends = child(properties, "rPr")
        self.changes += [_change(one) for one in _tracked(ends)]
        self.inline(paragraph)
        if any(one.tag in _REMOVED for one in _tracked(ends)) and paragraph.getnext() is not None:
            if not "".join(self.words).strip():
                self.forget()
            return
        self.close(value(child(properties, "pStyle")) or "", cell, self.automatic(properties))

    def automatic(self, properties: Element | None) -> str:
        """Return the mark that Word prints before a paragraph on its own, as a plan has it."""
        listed = child(properties, "numPr")
        list_, level = (number(value(child(listed, name))) for name in ("numId", "ilvl"))
        numbered = self.numbers.next(list_, level or 0) if list_ else None
        if numbered is None or numbered.format == "none":
            return ""
        return numbered.label or ("+" if level or numbered.bullet == "+" else "-")

    def forget(self) -> None:
        """Leave a paragraph that was taken out whole; its comments go to the next."""
        for mark in [*self.marks, *(Marked(one[0], 0, 0, one[2]) for one in self.open.values())]:
            if self.changes:
                self.pages.removed[mark.name] = self.changes[-1]
        self.words, self.length, self.marks, self.changes = [], 0, [], []
        self.open = {}

    def close(self, style: str, cell: Place | None, automatic: str) -> None:
        """Add the open paragraph to the lines; an automatic number stands before its words."""
        text = "".join(self.words)
        marks = list(self.marks)
        for id_, (name, start, goes_on) in self.open.items():
            marks.append(Marked(name, start, self.length, goes_on))
            self.open[id_] = (name, 0, True)
        if not text.strip():
            marks = [Marked(one.name, 0, 0, one.goes_on) for one in marks]
        if self.changes:
            for mark in marks:
                if not text[mark.start : mark.end].strip():
                    self.pages.removed[mark.name] = self.changes[-1]
        if text.strip() or self.comments:
            # A bookmark without words names nothing any more.
            kept = [one for one in marks if text[one.start : one.end].strip()]
            changes = tuple(dict.fromkeys(self.changes))
            if automatic and not text.startswith(f"{automatic} "):
                text = f"{automatic} {text}"
            line = Line(text, style, tuple(kept), cell, changes, tuple(self.comments))
            self.pages.lines.append(line)
        self.words, self.length, self.marks = [], 0, []
        self.changes, self.comments = [], []

    def inline(self, container: Element) -> None:
        """Read what stands in a paragraph, or in what only wraps runs."""
        for one in container.iterchildren():
            tag = one.tag
            if tag == W + "r":
                self.run(one)
            elif tag in (W + "bookmarkStart", W + "bookmarkEnd"):
                self.bookmark(one)
            elif tag == W + "commentRangeStart":
                self.comment(one)
            elif tag in _REMOVED:
                self.changes.append(_change(one))
                for inner in one.iter(W + "bookmarkStart", W + "bookmarkEnd"):
                    self.bookmark(inner)
                for inner in one.iter(W + "commentReference"):
                    self.comment(inner)
            elif tag in (W + "ins", W + "moveTo"):
                self.changes.append(_change(one))
                self.inline(one)
            elif tag == W + "sdt":
                content = child(one, "sdtContent")
                if content is not None:
                    self.inline(content)
            elif tag in _GRAPHIC:
                self.graphic(one)
            elif isinstance(tag, str) and tag != W + "pPr":
                self.inline(one)

    def run(self, run: Element) -> None:
        self.limit()
        for one in run.iterchildren():
            if one.tag == W + "t":
                self.add(one.text or "")
            elif one.tag in _SIGNS:
                self.add(_SIGNS[one.tag])
            elif one.tag in _NOTES:
                self.pages.others.append(Other("footnote", self.note(one)))
            elif one.tag == W + "commentReference":
                self.comment(one)
            elif one.tag in _GRAPHIC:
                self.graphic(one)

    def add(self, words: str) -> None:
        self.words.append(words)
        self.length += len(words)

    def bookmark(self, mark: Element) -> None:
        id_ = value(mark, "id") or ""
        if mark.tag == W + "bookmarkStart":
            if name := _named(mark):
                self.open[id_] = (name, self.length, False)
        elif id_ in self.open:
            name, start, goes_on = self.open.pop(id_)
            self.marks.append(Marked(name, start, self.length, goes_on))

    def comment(self, reference: Element) -> None:
        id_ = value(reference, "id") or ""
        if id_ in self.remarks and id_ not in self.told:
            self.told.add(id_)
            self.comments.append(self.remarks[id_])

    def graphic(self, element: Element) -> None:
        # A drawing may stand there twice, for programs old and new.
        choice = element.find(_MC + "Choice")
        words = _words(element if choice is None else choice)
        self.pages.others.append(Other("text-box" if words else "image", words))

    def note(self, reference: Element) -> str:
        root = self.package.optional(self.package.related(_NOTES[reference.tag]))
        id_ = value(reference, "id")
        if root is None:
            return ""
        return next((_words(one) for one in root.iterchildren() if value(one, "id") == id_), "")

    def margins(self) -> None:
        """Read what stands at the foot of the pages, and at the head besides the number."""
        found = self.package.relations(self.package.main).values()
        for kind, name in sorted(set(found)):
            if kind in ("footer", "header") and (root := self.package.optional(name)) is not None:
                lines = [_words(one) for one in root.iter(W + "p")]
                words = "\n".join(line for line in lines if line.strip())
                if kind == "footer":
                    self.pages.feet.append(words)
                elif not words.strip().isdecimal() and words.strip():
                    self.pages.others.append(Other("header", words))

    def limit(self) -> None:
        self.count += 1
        if self.count > MOST_PIECES or len(self.pages.lines) > MOST_LINES:
            raise Refused("W906")


def _tracked(properties: Element | None) -> Iterator[Element]:
    if properties is not None:
        yield from (one for one in properties.iterchildren() if one.tag in _TRACKED)


def _change(element: Element) -> Change:
    return Change(value(element, "author") or "", value(element, "date") or "")


def _named(mark: Element) -> str | None:
    name = (value(mark, "name") or "").lower()
    return name if _BOOKMARK.match(name) else None


def _words(part: Element) -> str:
    return "".join(one.text or "" for one in part.iter(W + "t"))


def _comments(package: Package) -> dict[str, Comment]:
    root = package.optional(package.related("comments"))
    found: dict[str, Comment] = {}
    for one in children(root, "comment"):
        lines = [_words(line).strip() for line in one.iter(W + "p")]
        said = tuple(line for line in lines if line)
        author, moment = value(one, "author") or "", value(one, "date") or ""
        found[value(one, "id") or ""] = Comment(author, moment, said)
    return found
