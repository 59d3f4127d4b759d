"""The words of a built file, each paragraph with the bookmark that says what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from kehoach.docx.layout.parts import Package, W, child, children, number, value

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

_BOOKMARK = re.compile(r"kh_([a-z0-9_]*)_([0-9a-f]{8})\Z")
_OFF = {"0", "false", "off"}
# The style of the notice that a text is not official, and how the notice begins: a word processor
# that saves the file may give the style another id.
_NOTICE_STYLE = "CanhBao"
_NOTICE = "BẢN DỰNG LẠI"
_IDENTIFIER = "{http://purl.org/dc/elements/1.1/}identifier"


class NotUnderstood(Exception):  # noqa: N818 - reads as what happened
    """The file is not laid out as the compiler does it; whoever opened it says so."""


class Spot(NamedTuple):
    """A path inside the plan, known by its checksum; `readable` is None where an id is unknown.

    Checksums can be carried on: that of `content.x.lead` follows from that of `content.x`, whatever
    `x` is. So everything below a task whose id is lost is found all the same.
    """

    checksum: int
    readable: str | None

    def step(self, key: str | int) -> Spot:
        """Return the path one key further down."""
        checksum = crc32(f".{key}".encode(), self.checksum)
        return Spot(checksum, None if self.readable is None else f"{self.readable}_{key}")


def root(key: str) -> Spot:
    """Return the path of a top key of the plan."""
    return Spot(crc32(key.encode()), key)


class Place(NamedTuple):
    """Where a paragraph stands in a table; all count from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph under a bookmark.

    `opening` are the words of its first run, `bold` those that it begins with in bold.
    """

    order: int
    text: str
    opening: str
    bold: str
    section: int
    cell: Place | None
    checksum: int
    readable: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a head row: the words of its head cells, and the widths of its columns."""

    section: int
    head: tuple[str, ...]
    widths: tuple[int, ...]


@dataclass(slots=True)
class Pages:
    """A whole file.

    `landscape` tells it of each section, `grids` and the lines in them (`tabled`) are by number of
    the table, `unnamed` are the words of the body that stand under no bookmark.
    """

    lines: list[Line] = field(default_factory=list)
    landscape: list[bool] = field(default_factory=list)
    grids: dict[int, Grid] = field(default_factory=dict)
    tabled: dict[int, list[Line]] = field(default_factory=dict)
    unnamed: list[str] = field(default_factory=list)
    identifier: str = ""
    text_size: float | None = None
    noticed: bool = False


def read_pages(package: Package) -> Pages:
    """Return the bookmarked paragraphs of a package, and what is needed besides.

    Raises:
        NotUnderstood: two paragraphs share a bookmark, or one has several.
        Refused: a part is not what it should be.
    """
    pages = Pages()
    styles = package.optional(package.related("styles"))
    bold = {
        value(style, "styleId")
        for style in children(styles, "style")
        if _on(child(child(style, "rPr"), "b"))
    }
    pages.text_size = _text_size(styles)
    pages.identifier = _identifier(package)
    pages.noticed = _noticed(package)
    body = child(package.xml(package.main), "body")
    if body is None:
        raise NotUnderstood
    _walk(body, bold, pages)
    return pages


def _walk(body: Element, bold: set[str | None], pages: Pages) -> None:
    cells: dict[Element, Place] = {}
    heads: dict[int, Element] = {}
    tables: list[Element] = []
    known: set[int] = set()
    section = 0
    for one in body.iter(W + "p", W + "tbl", W + "sectPr"):
        if one.tag == W + "tbl":
            index = len(tables)
            tables.append(one)
            for r, row in enumerate(children(one, "tr")):
                if r == 0 and _on(child(child(row, "trPr"), "tblHeader")):
                    heads[index] = row
                    pages.grids[index] = _grid(one, row, section)
                cells |= {cell: Place(index, r, c) for c, cell in enumerate(children(row, "tc"))}
        elif one.tag == W + "sectPr":
            pages.landscape.append(value(child(one, "pgSz"), "orient") == "landscape")
            section += 1
        else:
            cell = next((cells[up] for up in one.iterancestors(W + "tc") if up in cells), None)
            line = _line(one, bold, len(pages.lines), section, cell)
            if line is None:
                if words := _words(one):
                    pages.unnamed.append(words)
                continue
            if line.checksum in known:
                raise NotUnderstood
            known.add(line.checksum)
            pages.lines.append(line)
            if cell is not None:
                pages.tabled.setdefault(cell.table, []).append(line)


def _line(
    paragraph: Element, bold: set[str | None], order: int, section: int, cell: Place | None
) -> Line | None:
    names = [
        found
        for mark in paragraph.iter(W + "bookmarkStart")
        if (found := _BOOKMARK.match((value(mark, "name") or "").lower()))
    ]
    if not names:
        return None
    if len(names) > 1:
        raise NotUnderstood
    style = value(child(child(paragraph, "pPr"), "pStyle"))
    runs = [
        (_words(run), _on(weight) if (weight := _weight(run)) is not None else style in bold)
        for run in paragraph.iter(W + "r")
    ]
    runs = [(words, heavy) for words, heavy in runs if words]
    light = next((i for i, (_, heavy) in enumerate(runs) if not heavy), len(runs))
    return Line(
        order=order,
        text="".join(words for words, _ in runs),
        opening=runs[0][0] if runs else "",
        bold="".join(words for words, _ in runs[:light]),
        section=section,
        cell=cell,
        checksum=int(names[0][2], 16),
        readable=names[0][1],
    )


def _weight(run: Element) -> Element | None:
    return child(child(run, "rPr"), "b")


def _words(part: Element) -> str:
    return "".join(one.text or "" for one in part.iter(W + "t"))


def _on(switch: Element | None) -> bool:
    return switch is not None and value(switch) not in _OFF


def _grid(table: Element, head: Element, section: int) -> Grid:
    widths = [number(value(one, "w")) or 0 for one in children(child(table, "tblGrid"), "gridCol")]
    return Grid(section, tuple(map(_words, children(head, "tc"))), tuple(widths))


def _text_size(styles: Element | None) -> float | None:
    """Return the size of the body text in points: that of its style, else the default."""
    style = next(
        (one for one in children(styles, "style") if value(one, "styleId") == "NoiDung"), None
    )
    default = child(child(child(styles, "docDefaults"), "rPrDefault"), "rPr")
    for properties in (child(style, "rPr"), default):
        if half := number(value(child(properties, "sz"))):
            return half / 2
    return None


def _identifier(package: Package) -> str:
    name = next(
        (to for kind, to in package.relations("").values() if kind == "core-properties"), None
    )
    core = package.optional(name)
    found = None if core is None else core.find(_IDENTIFIER)
    return "" if found is None else found.text or ""


def _noticed(package: Package) -> bool:
    """Return whether the pages say that not all of the text is official."""
    for kind, name in package.relations(package.main).values():
        footer = package.optional(name) if kind == "footer" else None
        if footer is None:
            continue
        styles = {value(one) for one in footer.iter(W + "pStyle")}
        if (_NOTICE_STYLE in styles and _words(footer).strip()) or _NOTICE in _words(footer):
            return True
    return False
