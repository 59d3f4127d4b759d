"""Blocks → WordprocessingML: paragraphs, rule lines, tables, sections."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count, pairwise

from kehoach.blocks import Block, Cell, Paragraph, Row, Rule, Run, Section, Table, paragraphs
from kehoach.docx.bookmarks import Bookmarks
from kehoach.docx.header import plan_rows
from kehoach.docx.metrics import width
from kehoach.docx.styles import RULE_STYLE
from kehoach.docx.units import NAMESPACE, RELATIONS, escape, mm
from kehoach.nd30 import decree

_THIN = 'w:val="single" w:sz="6" w:space="0" w:color="000000"'
_NO_BORDER = 'w:val="nil"'
_SIDES = ("top", "left", "bottom", "right")
# Millimetres inside the cells of a grid; the header and the signature block have none.
GRID_PADDING = 1.5
GRID_TOP = 0.8
# Millimetres between the text and the signature block, which the decree leaves open.
SIGNATURE_GAP = 3.0
BRACE_WIDTH = 2.5
BRACE_GAP = 1.5
# Millimetres beside the longest line in a brace, for what others round differently.
_BRACE_SLACK = 2.0


class BodyWriter:
    """Writes the sections of one document; `references` name its headers and footers."""

    def __init__(self, size_set: str) -> None:
        self.rules = decree()
        self.size_set = size_set
        self.bookmarks = Bookmarks()
        self.numbers = count(1)

    def document(self, sections: Sequence[Section], references: Sequence[str]) -> str:
        """Return the element `w:document`; each section has its header and footer references."""
        parts = []
        for position, (section, reference) in enumerate(zip(sections, references, strict=True)):
            properties = self.section_properties(section, reference)
            last = position == len(sections) - 1
            parts.append(self.section(section, "" if last else properties))
            if last:
                parts.append(properties)
        return (
            f'<w:document xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}"><w:body>'
            f"{''.join(parts)}</w:body></w:document>"
        )

    def text_width(self, section: Section) -> float:
        """Return the width between the margins, in millimetres."""
        margins = self.rules.margins
        page = self.rules.paper[1 if section.landscape else 0]
        return page - margins["left"].use - margins["right"].use

    def section(self, section: Section, properties: str) -> str:
        """Return the blocks of a section; `properties` go into its last paragraph."""
        available = self.text_width(section)
        blocks = section.blocks
        xml = [
            self.block(block, available, keep=_is_signature(following))
            for block, following in pairwise(blocks)
        ]
        last = blocks[-1] if blocks else None
        if isinstance(last, Paragraph):
            xml.append(self.paragraph(last, extra=properties))
        else:
            # Word wants a paragraph at the end of a section; this one is as thin as a rule line.
            xml += [self.block(last, available)] if last is not None else []
            xml.append(_empty(properties))
        return "".join(xml)

    def section_properties(self, section: Section, reference: str) -> str:
        """Return `w:sectPr`: A4, the margins of the decree, pages counted from 1."""
        long, short = max(self.rules.paper), min(self.rules.paper)
        across, down = (long, short) if section.landscape else (short, long)
        orient = ' w:orient="landscape"' if section.landscape else ""
        margins = {name: mm(measure.use) for name, measure in self.rules.margins.items()}
        return (
            f'<w:sectPr>{reference}<w:type w:val="nextPage"/>'
            f'<w:pgSz w:w="{mm(across)}" w:h="{mm(down)}"{orient}/>'
            f'<w:pgMar w:top="{margins["top"]}" w:right="{margins["right"]}"'
            f' w:bottom="{margins["bottom"]}" w:left="{margins["left"]}"'
            f' w:header="{mm(self.rules.header_distance)}"'
            f' w:footer="{mm(self.rules.footer_distance)}" w:gutter="0"/>'
            '<w:pgNumType w:fmt="decimal" w:start="1"/><w:titlePg/></w:sectPr>'
        )

    def block(
        self, block: Block, available: float, *, keep: bool = False, indent: float = 0
    ) -> str:
        """Return one block, `available` mm wide, of which `indent` at the right stay free."""
        if isinstance(block, Paragraph):
            return self.paragraph(block, keep=keep, indent=indent)
        if isinstance(block, Rule):
            return self.rule(block, available, indent)
        if block.kind == "header":
            return self.header(block, available)
        if block.kind == "signature":
            return self.signature(block, available)
        if block.kind == "brace":
            return self.brace(block, available)
        return self.grid(block, available)

    def paragraph(
        self, paragraph: Paragraph, *, keep: bool = False, indent: float = 0, extra: str = ""
    ) -> str:
        """Return `w:p` with its bookmark."""
        start = end = ""
        if paragraph.node:
            name = self.bookmarks.next(paragraph.node)
            number = next(self.numbers)
            start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
            end = f'<w:bookmarkEnd w:id="{number}"/>'
        return (
            f"<w:p><w:pPr>{paragraph_layout(paragraph.style, keep=keep, indent=indent)}{extra}"
            f"</w:pPr>{start}{''.join(map(_run, paragraph.runs))}{end}</w:p>"
        )

    def width(self, paragraph: Paragraph) -> float:
        """Return the width of a paragraph on one line, in millimetres."""
        style = self.rules.styles[paragraph.style]
        size = self.rules.size(style, self.size_set)
        return sum(
            width(run.text, size, bold=style.bold or run.bold, italic=style.italic or run.italic)
            for run in paragraph.runs
        )

    def rule(self, rule: Rule, available: float, indent: float) -> str:
        """Return a line as the border of a thin paragraph."""
        return f"<w:p><w:pPr>{self.rule_layout(rule, available, indent)}</w:pPr></w:p>"

    def rule_layout(self, rule: Rule, available: float, indent: float) -> str:
        """Return the properties of a line that is as long as the decree asks for."""
        side = (available - indent - self.rule_length(rule, available, indent)) / 2
        return (
            f'<w:pStyle w:val="{RULE_STYLE}"/><w:pBdr><w:top {_THIN}/></w:pBdr>'
            f'<w:ind w:left="{mm(side)}" w:right="{mm(side + indent)}"/>'
        )

    def rule_length(self, rule: Rule, available: float, indent: float) -> float:
        """Return how long a line is, in millimetres: its share of the line of text above it."""
        name = self.rules.styles[rule.above.style].rule
        share = self.rules.rules[name].use if name else 1
        return min(self.width(rule.above), available - indent) * share

    def header(self, table: Table, available: float) -> str:
        """Return the header; see `kehoach.docx.header` for where its columns part."""
        rows = [(row.cells[0], row.cells[1]) for row in table.rows]
        plans = plan_rows(
            [(self.widest(left), self.widest(right)) for left, right in rows], available
        )
        edges = sorted({mm(plan.boundary) for plan in plans} | {mm(available)})
        xml = []
        for row, (left, right), plan in zip(table.rows, rows, plans, strict=True):
            boundary = mm(plan.boundary)
            xml.append(
                self.row_start(row, "<w:cantSplit/>")
                + self.cell(left, boundary, plan.boundary, span=edges.index(boundary) + 1)
                + self.cell(
                    right,
                    edges[-1] - boundary,
                    available - plan.boundary,
                    span=len(edges) - edges.index(boundary) - 1,
                    indent=plan.indent,
                )
                + "</w:tr>"
            )
        columns = [end - start for start, end in pairwise([0, *edges])]
        return _table(columns, "".join(xml))

    def widest(self, cell: Cell) -> float:
        """Return the width of the longest line of a cell, in millimetres."""
        return max((self.width(paragraph) for paragraph in paragraphs(cell.blocks)), default=0)

    def signature(self, table: Table, available: float) -> str:
        """Return recipients and signature side by side; the block is never torn apart."""
        half = mm(available) // 2
        rows = (self.row(row, [half, half], available / 2) for row in table.rows)
        return _table([half, half], "".join(rows), top=SIGNATURE_GAP)

    def brace(self, table: Table, available: float) -> str:
        """Return lines that a bracket joins to their mark."""
        row = table.rows[0]
        lines, mark = row.cells
        brace = mm(BRACE_WIDTH)
        first = mm(self.brace_lines(lines, available))
        last = mm(available) - first - brace
        cells = (
            self.cell(lines, first, available)
            + _borders(brace, ("top", "bottom", "right"))
            + self.cell(mark, last, available, centred=True, gap=BRACE_GAP)
        )
        return _table([first, brace, last], f"{self.row_start(row, '')}{cells}</w:tr>")

    def brace_lines(self, lines: Cell, available: float) -> float:
        """Return how wide the lines are that a brace joins, in millimetres."""
        return min(self.widest(lines) + _BRACE_SLACK, available - 20)

    def grid(self, table: Table, available: float) -> str:
        """Return a table with lines; rows do not split, head rows come again on each page."""
        count = max((len(row.cells) for row in table.rows), default=0)
        shares = table.widths if len(table.widths) == count else (1.0,) * count
        widths = [mm(available * share / sum(shares)) for share in shares]
        rows = (self.row(row, widths, available) for row in table.rows)
        return _table(widths, "".join(rows), lines=True, padding=GRID_PADDING, top=GRID_TOP)

    def row(self, row: Row, widths: Sequence[int], available: float) -> str:
        """Return `w:tr`, its missing cells filled up."""
        missing = [Cell() for _ in range(len(widths) - len(row.cells))]
        cells = zip([*row.cells, *missing], widths, strict=True)
        start = self.row_start(row, f"<w:cantSplit/>{'<w:tblHeader/>' if row.head else ''}")
        return f"{start}{''.join(self.cell(one, twips, available) for one, twips in cells)}</w:tr>"

    def row_start(self, row: Row, properties: str) -> str:  # noqa: ARG002 - for those who extend it
        """Return the beginning of `w:tr`, with the properties of the row."""
        return f"<w:tr><w:trPr>{properties}</w:trPr>" if properties else "<w:tr>"

    def cell(
        self,
        cell: Cell,
        twips: int,
        available: float,
        *,
        span: int = 1,
        indent: float = 0,
        centred: bool = False,
        gap: float = 0,
    ) -> str:
        """Return `w:tc`; a cell ends with a paragraph, as Word asks."""
        blocks = [self.block(block, available, indent=indent) for block in cell.blocks]
        if not cell.blocks or isinstance(cell.blocks[-1], Table):
            blocks.append(_empty())
        spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        room = f'<w:tcMar><w:left w:w="{mm(gap)}" w:type="dxa"/></w:tcMar>' if gap else ""
        middle = '<w:vAlign w:val="center"/>' if centred else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{twips}" w:type="dxa"/>{spanned}{room}{middle}</w:tcPr>'
            f"{''.join(blocks)}</w:tc>"
        )


def paragraph_layout(style: str, *, keep: bool = False, indent: float = 0) -> str:
    """Return the properties of a paragraph; `indent` is millimetres that stay free at the right."""
    next_ = "<w:keepNext/>" if keep else ""
    right = f'<w:ind w:right="{mm(indent)}"/>' if indent > 0 else ""
    return f'<w:pStyle w:val="{style}"/>{next_}{right}'


def run_layout(run: Run) -> str:
    """Return the properties of a run: those that its style does not give."""
    bold = "<w:b/><w:bCs/>" if run.bold else ""
    italic = "<w:i/><w:iCs/>" if run.italic else ""
    return f"{bold}{italic}"


def _run(run: Run) -> str:
    layout = run_layout(run)
    properties = f"<w:rPr>{layout}</w:rPr>" if layout else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(run.text)}</w:t></w:r>'


def _empty(properties: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{RULE_STYLE}"/>{properties}</w:pPr></w:p>'


def _is_signature(block: Block | None) -> bool:
    return isinstance(block, Table) and block.kind == "signature"


def _borders(twips: int, sides: Sequence[str]) -> str:
    drawn = "".join(f"<w:{side} {_THIN if side in sides else _NO_BORDER}/>" for side in _SIDES)
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips}" w:type="dxa"/><w:tcBorders>{drawn}</w:tcBorders>'
        f"</w:tcPr>{_empty()}</w:tc>"
    )


def _table(
    widths: Sequence[int], rows: str, *, lines: bool = False, padding: float = 0, top: float = 0
) -> str:
    """Return `w:tbl`; `padding` (both sides) and `top` are millimetres inside each cell.

    The margins of cells stand here and not in a style: LibreOffice passes over the default one,
    and its own would be wide enough to wrap Quốc hiệu.
    """
    drawn = "".join(f"<w:{side} {_THIN}/>" for side in (*_SIDES, "insideH", "insideV"))
    borders = f"<w:tblBorders>{drawn}</w:tblBorders>" if lines else ""
    inside = {"top": top, "left": padding, "bottom": top if lines else 0, "right": padding}
    margins = "".join(f'<w:{side} w:w="{mm(room)}" w:type="dxa"/>' for side, room in inside.items())
    columns = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
    )
