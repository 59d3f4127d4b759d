"""Bytes of a .docx file → `WordDocument`, in bounded time, or refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kehoach.docx.layout.model import (
    Alignment,
    Cell,
    Fonts,
    LineRule,
    Numbered,
    PageNumber,
    Paragraph,
    Row,
    Run,
    Section,
    Table,
    WordDocument,
)
from kehoach.docx.layout.numbers import Numbers
from kehoach.docx.layout.parts import (
    GRAPHIC,
    Package,
    R,
    W,
    child,
    children,
    number,
    value,
)
from kehoach.docx.layout.shapes import drawings
from kehoach.docx.layout.styles import (
    Look,
    Styles,
    on,
    paragraph_look,
    run_look,
    size_of,
)
from kehoach.docx.layout.walk import Facts, blocks_of, cells_of, rows_of, runs_of, text_of
from kehoach.docx.seal import SealState, read_seal
from kehoach.docx.units import TWIPS_PER_MM, TWIPS_PER_POINT
from kehoach.finding import Refused

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

MOST_PARAGRAPHS = 60_000
MOST_RUNS = 400_000
# Tables inside tables; Word itself stops at about this depth.
_DEEPEST = 20
_ALIGNMENTS: dict[str, Alignment] = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "both",
    "distribute": "both",
    "thaiDistribute": "both",
    "lowKashida": "both",
    "mediumKashida": "both",
    "highKashida": "both",
}
_LINE_RULES: dict[str, LineRule] = {"exact": "exact", "atLeast": "atLeast"}
# Word's own margins at the sides of a cell, where no style says otherwise, in twips.
_CELL_MARGIN = 108
# Points of the automatic space that HTML paragraphs have.
_AUTO_SPACE = 14.0
# Twips of a line, in units of which space can be given.
_LINE_TWIPS = 240
_HIGHLIGHTS_NOT = {None, "none", "auto"}
_NO_FILL = {None, "auto", "FFFFFF", "ffffff"}


class _Place(NamedTuple):
    """Where the walk is: the cell, and the styles of the table around it."""

    cell: Cell | None
    table_style: str | None
    depth: int


def read_word(raw: bytes) -> WordDocument:
    """Return what a Word file looks like.

    Raises:
        Refused: the bytes are no Word file that can be read.
    """
    return _Reader(Package(raw)).document()


def read_sealed(raw: bytes) -> tuple[WordDocument, SealState | None]:
    """Return what a Word file looks like, and what its seal tells where the tool built it.

    Raises:
        Refused: the bytes are no Word file that can be read.
    """
    package = Package(raw)
    document = _Reader(package).document()
    texts = [paragraph.text for paragraph in document.paragraphs]
    return document, read_seal(package, texts, document.footers)


class _Reader:
    def __init__(self, package: Package) -> None:
        self.package = package
        root = package.xml(package.main)
        body = child(root, "body")
        if root.tag != W + "document" or body is None:
            raise Refused("W901")
        self.body = body
        self.styles = Styles(
            package.optional(package.related("styles")), package.optional(package.related("theme"))
        )
        self.numbers = Numbers(package.optional(package.related("numbering")))
        self.settings = package.optional(package.related("settings"))
        self.relations = package.relations(package.main)
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table | None] = []
        self.sections: list[Section] = []
        self.footers: list[str] = []
        self.runs = 0
        self.margins: dict[str, tuple[list[PageNumber], str]] = {}
        self.section_references: dict[tuple[str, str], str] = {}

    def document(self) -> WordDocument:
        self.blocks(self.body, _Place(None, None, 0))
        self.sections.append(self.section(child(self.body, "sectPr")))
        return WordDocument(
            tuple(self.sections),
            tuple(self.paragraphs),
            tuple(table for table in self.tables if table is not None),
            tuple(dict.fromkeys(self.footers)),
        )

    def blocks(self, parent: Element, place: _Place) -> None:
        for one in blocks_of(parent):
            if one.tag == W + "p":
                self.paragraph(one, place)
                section = child(child(one, "pPr"), "sectPr")
                if section is not None and place.cell is None:
                    self.sections.append(self.section(section))
            elif place.depth < _DEEPEST:
                self.table(one, place)
            else:
                raise Refused("W911")

    # Tables.

    def table(self, table: Element, place: _Place) -> None:
        index = len(self.tables)
        self.tables.append(None)
        first = len(self.paragraphs) + 1
        properties = child(table, "tblPr")
        style = value(child(properties, "tblStyle")) or self.styles.defaults.get("table") or ""
        margins = self._cell_margins(properties, style)
        grid = [number(value(one, "w")) for one in children(child(table, "tblGrid"), "gridCol")]
        rows: list[Row] = []
        columns = 0
        lined = self._lined(properties, style)
        for row_index, row in enumerate(rows_of(table)):
            row_properties = child(row, "trPr")
            rows.append(
                Row(
                    bool(on(child(row_properties, "tblHeader"))),
                    not on(child(row_properties, "cantSplit")),
                )
            )
            at = number(value(child(row_properties, "gridBefore"))) or 0
            cells = list(cells_of(row))
            columns = max(columns, len(cells))
            for column, cell in enumerate(cells):
                cell_properties = child(cell, "tcPr")
                span = max(1, min(number(value(child(cell_properties, "gridSpan"))) or 1, 64))
                room = self._room(cell_properties, grid, at, span, margins)
                at += span
                borders = child(cell_properties, "tcBorders")
                where = Cell(
                    index,
                    row_index,
                    column,
                    room,
                    _drawn(child(borders, "bottom")),
                    _drawn(child(borders, "top")),
                    place.cell is not None,
                )
                self.blocks(cell, _Place(where, style, place.depth + 1))
        self.tables[index] = Table(
            tuple(rows), columns, lined, place.cell is not None, first, len(self.paragraphs)
        )

    def _room(
        self,
        properties: Element | None,
        grid: Sequence[int | None],
        at: int,
        span: int,
        margins: tuple[float, float],
    ) -> float | None:
        width = child(properties, "tcW")
        kind = value(width, "type")
        twips = number(value(width, "w")) if kind in ("dxa", None) and width is not None else None
        if twips is None or twips <= 0:
            known = [one for one in grid[at : at + span] if one is not None]
            twips = sum(known) if known and len(known) == span else None
        if twips is None:
            return None
        own = child(properties, "tcMar")
        left, right = margins
        for names, is_left in ((("left", "start"), True), (("right", "end"), False)):
            for name in names:
                stated = number(value(child(own, name), "w"))
                if stated is not None:
                    left, right = (stated, right) if is_left else (left, stated)
        return (twips - left - right) / TWIPS_PER_MM

    def _cell_margins(self, properties: Element | None, style: str) -> tuple[float, float]:
        sources = [one.table for one in self.styles.chain(style, "table")]
        left: float = _CELL_MARGIN
        right: float = _CELL_MARGIN
        for source in (*sources, properties):
            margins = child(source, "tblCellMar")
            for name in ("left", "start"):
                left = _or(number(value(child(margins, name), "w")), left)
            for name in ("right", "end"):
                right = _or(number(value(child(margins, name), "w")), right)
        return left, right

    def _lined(self, properties: Element | None, style: str) -> bool:
        """Return whether a table has lines inside, as tables of data do."""
        lined = False
        sources = [one.table for one in self.styles.chain(style, "table")]
        for source in (*sources, properties):
            inside = child(child(source, "tblBorders"), "insideH")
            if inside is not None:
                lined = _drawn(inside)
        return lined

    # Paragraphs.

    def paragraph(self, element: Element, place: _Place) -> None:
        if len(self.paragraphs) >= MOST_PARAGRAPHS:
            raise Refused("W911")
        properties = child(element, "pPr")
        own = paragraph_look(properties)
        list_ = self.styles.list_of(own)
        numbering = self.numbers.look(*list_) if list_ else {}
        look = self.styles.paragraph(own, place.table_style, numbering)
        runs, facts = self.content(element, own.get("pStyle"), place.table_style)
        numbered: Numbered | None = None
        if list_:
            numbered = self.numbers.next(*list_)
        line_rule: LineRule = _LINE_RULES.get(look.get("spacing lineRule") or "", "auto")
        line = number(look.get("spacing line"))
        if line is None or line == 0:
            line, line_rule = _LINE_TWIPS, "auto"
        first_line, hanging = number(look.get("ind firstLine")), number(look.get("ind hanging"))
        indent: float | None = ((first_line or 0) - (hanging or 0)) / TWIPS_PER_MM
        if number(look.get("ind firstLineChars")) or number(look.get("ind hangingChars")):
            indent = None
        text = "".join(run.text for run in runs)
        self.paragraphs.append(
            Paragraph(
                number=len(self.paragraphs) + 1,
                text=text,
                runs=tuple(runs),
                style=own.get("pStyle") or "",
                section=len(self.sections),
                cell=place.cell,
                alignment=_ALIGNMENTS.get(look.get("jc", "left"), "left"),
                left=_mm(look.get("ind left", look.get("ind start"))),
                right=_mm(look.get("ind right", look.get("ind end"))),
                first_line=indent,
                before=_space(look, "before"),
                after=_space(look, "after"),
                contextual=bool(look.get("contextualSpacing")),
                line=line / (_LINE_TWIPS if line_rule == "auto" else TWIPS_PER_POINT),
                line_rule=line_rule,
                bordered_above=bool(look.get("border top")),
                bordered_below=bool(look.get("border bottom")),
                drawn=tuple(facts.drawn),
                other_drawings=facts.other_drawings,
                breaks_page=facts.breaks_page or bool(look.get("pageBreakBefore")),
                numbered=numbered,
                changed=facts.changed or _changed(properties),
                commented=facts.commented,
                hidden=facts.hidden,
            )
        )

    def content(
        self, element: Element, style: str | None, table_style: str | None
    ) -> tuple[list[Run], Facts]:
        """Return the runs of a paragraph, and what else is in it."""
        facts = Facts()
        runs: list[Run] = []
        for one in runs_of(element, facts):
            self.runs += 1
            if self.runs > MOST_RUNS:
                raise Refused("W911")
            own = run_look(child(one, "rPr"))
            if child(child(one, "rPr"), "rPrChange") is not None:
                facts.changed = True
            look = self.styles.run(style, table_style, own)
            text = text_of(one, facts)
            if any(part.tag in GRAPHIC for part in one):
                lines, others = drawings(one)
                facts.drawn += lines
                facts.other_drawings += others
            if look.get("vanish"):
                facts.hidden += text
            elif text:
                runs.append(_run(text, look, self.styles.fonts(look)))
        return runs, facts

    # Sections, headers, footers.

    def section(self, element: Element | None) -> Section:
        size, margins = child(element, "pgSz"), child(element, "pgMar")
        numbering = child(element, "pgNumType")
        title_page = bool(on(child(element, "titlePg")))
        for kind, where in (("headerReference", "header"), ("footerReference", "footer")):
            for one in children(element, kind):
                relation = self.relations.get(one.get(R + "id", ""))
                if relation is not None:
                    self.section_references[where, value(one, "type") or "default"] = relation[1]
        left, right = _mm(value(margins, "left")), _mm(value(margins, "right"))
        gutter = _mm(value(margins, "gutter"))
        if on(child(self.settings, "gutterAtTop")):
            gutter = 0
        numbers: list[PageNumber] = []
        first: list[PageNumber] = []
        kinds = ["default", "first"]
        if on(child(self.settings, "evenAndOddHeaders")):
            kinds.append("even")
        for (where, kind), part in self.section_references.items():
            if kind not in kinds or (kind == "first" and not title_page):
                continue
            found, text = self.margin(part, "header" if where == "header" else "footer")
            if kind == "first" or (kind == "default" and not title_page):
                first += [one for one in found if not one.conditional]
            if kind != "first":
                numbers += found
            if where == "footer" and text:
                self.footers.append(text)
        return Section(
            width=_mm(value(size, "w") or "12240"),
            height=_mm(value(size, "h") or "15840"),
            top=abs(_mm(value(margins, "top"))),
            bottom=abs(_mm(value(margins, "bottom"))),
            left=left + gutter,
            right=right,
            title_page=title_page,
            number_format=value(numbering, "fmt") or "decimal",
            number_start=number(value(numbering, "start")),
            numbers=tuple(numbers),
            first_numbers=tuple(first),
        )

    def margin(self, part: str, where: Literal["header", "footer"]) -> tuple[list[PageNumber], str]:
        """Return the page numbers and the words of a header or footer."""
        if part not in self.margins:
            self.margins[part] = self._margin(part, where)
        return self.margins[part]

    def _margin(
        self, part: str, where: Literal["header", "footer"]
    ) -> tuple[list[PageNumber], str]:
        root = self.package.optional(part)
        found: list[PageNumber] = []
        words: list[str] = []
        if root is None:
            return found, ""
        for paragraph in root.iter(W + "p"):
            runs, _ = self.content(paragraph, _style_of(paragraph), None)
            words += [" ".join("".join(run.text for run in runs).split())]
            field = _page_field(paragraph)
            if field is None:
                continue
            own = paragraph_look(child(paragraph, "pPr"))
            look = self.styles.paragraph(own, None, {})
            run = next((one for one in runs if one.text.strip()), None)
            if run is None:
                element = next(paragraph.iter(W + "r"), None)
                run_own = run_look(child(element, "rPr"))
                styled = self.styles.run(own.get("pStyle"), None, run_own)
                run = _run("1", styled, self.styles.fonts(styled))
            found.append(
                PageNumber(
                    where,
                    _margin_alignment(paragraph, look),
                    run.size,
                    run.italic,
                    run.fonts.ascii,
                    "roman" in field.lower() or "alphabetic" in field.lower(),
                    "IF" in field.upper().split(),
                )
            )
        return found, "\n".join(one for one in words if one)


def _run(text: str, look: Look, fonts: Fonts) -> Run:
    complex_script = bool(look.get("complex"))
    if look.get("caps"):
        text = text.upper()
    return Run(
        text=text,
        size=size_of(look, complex_script=complex_script),
        bold=bool(look.get("b")),
        italic=bool(look.get("i")),
        underline=look.get("u", "none") not in ("none", "auto"),
        colour=str(look.get("color", "auto")),
        fonts=fonts,
        highlighted=look.get("highlight") not in _HIGHLIGHTS_NOT
        or look.get("fill") not in _NO_FILL,
        small_caps=bool(look.get("smallCaps")),
        raised=bool(look.get("raised")),
        complex_script=complex_script,
    )


def _style_of(paragraph: Element) -> str | None:
    return value(child(child(paragraph, "pPr"), "pStyle"))


def _changed(properties: Element | None) -> bool:
    if properties is None:
        return False
    mark = child(properties, "rPr")
    return child(properties, "pPrChange") is not None or any(
        child(mark, name) is not None for name in ("ins", "del", "moveFrom", "moveTo")
    )


def _page_field(paragraph: Element) -> str | None:
    """Return the instruction of the PAGE field of a paragraph, with what stands around it."""
    if next(_own(paragraph, "pgNum"), None) is not None:
        return "PAGE"
    instructions = [value(one, "instr") or "" for one in _own(paragraph, "fldSimple")]
    pieces: list[str] = []
    for one in _own(paragraph, "fldChar", "instrText"):
        if one.tag == W + "instrText":
            pieces.append(one.text or "")
        elif value(one, "fldCharType") == "begin":
            pieces.append(" ")
        elif value(one, "fldCharType") == "end":
            instructions.append("".join(pieces))
            pieces.clear()
    instructions.append("".join(pieces))
    return next((one for one in instructions if "PAGE" in one.upper().split()), None)


def _own(paragraph: Element, *names: str) -> Iterator[Element]:
    """Yield what is in a paragraph, but not in a box that hangs on it."""
    for one in paragraph.iter(*(W + name for name in names)):
        if next(one.iterancestors(W + "p")) is paragraph:
            yield one


def _margin_alignment(paragraph: Element, look: Look) -> Alignment | None:
    """Return how a page number stands in the margin, None where tabs or boxes decide."""
    frame = child(child(paragraph, "pPr"), "framePr")
    if frame is not None:
        return _ALIGNMENTS.get(value(frame, "xAlign") or "")
    if any(one.tag == W + "txbxContent" for one in paragraph.iterancestors()):
        return None
    if next(paragraph.iter(W + "txbxContent"), None) is not None:
        return None
    position = next(paragraph.iter(W + "ptab"), None)
    if position is not None:
        return _ALIGNMENTS.get(value(position, "alignment") or "")
    if next(paragraph.iter(W + "tab"), None) is not None:
        tabs = [one for one in paragraph.iter(W + "tab") if one.getparent().tag == W + "r"]
        if tabs:
            return None
    return _ALIGNMENTS.get(look.get("jc", "left"), "left")


def _drawn(border: Element | None) -> bool:
    return border is not None and value(border) not in (None, "nil", "none")


def _mm(text: Any) -> float:
    return (number(text) or 0) / TWIPS_PER_MM


def _or(found: int | None, otherwise: float) -> float:
    return otherwise if found is None else found


def _space(look: Look, side: str) -> float | None:
    """Return the points before or after a paragraph."""
    if look.get(f"spacing {side}Autospacing") in ("1", "true", "on"):
        return _AUTO_SPACE
    if lines := number(look.get(f"spacing {side}Lines")):
        return lines / 100 * _LINE_TWIPS / TWIPS_PER_POINT
    return (number(look.get(f"spacing {side}")) or 0) / TWIPS_PER_POINT
