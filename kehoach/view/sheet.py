"""Blocks → HTML: the words and the layout that become the Word file.

The same blocks, the same widths (`kehoach.docx.body`), the same styles (`kehoach.view.dress`). What
the browser adds is where one page ends and the next begins, which only Word knows for certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import count, pairwise
from typing import NamedTuple

from kehoach.blocks import Block, Cell, Paragraph, Row, Rule, Run, Section, Table
from kehoach.docx.body import BRACE_GAP, BRACE_WIDTH, BodyWriter
from kehoach.docx.header import plan_rows
from kehoach.docx.styles import RULE_STYLE
from kehoach.view.dress import dress, millimetres

# What a browser would draw as one blank.
_BLANKS = re.compile(r"[ \t\n\r\f]{2,}|\A[ \t\n\r\f]|[ \t\n\r\f]\Z")


class Sheet(NamedTuple):
    """A plan as the browser shows it.

    `anchors` leads from the path of a node to the id of the first paragraph that prints it,
    `leading` from what paths begin with to the first paragraph of all that is below.
    """

    html: str
    css: str
    anchors: Mapping[str, str]
    leading: Mapping[str, str]


def sheet_of(sections: Sequence[Section], size_set: str) -> Sheet:
    """Return the HTML of a document, and the CSS that it needs."""
    writer = _Writer(size_set)
    html = "".join(map(writer.section, sections))
    leading: dict[str, str] = {}
    for path, id_ in writer.anchors.items():
        names = path.split(".")
        for length in range(1, len(names)):
            leading.setdefault(".".join(names[:length]), id_)
    return Sheet(html, dress(size_set) + writer.lengths(), writer.anchors, leading)


class _Writer:
    """Writes one document; widths that follow from its words become classes of their own.

    A style attribute would need a page that lets any style in.
    """

    def __init__(self, size_set: str) -> None:
        self.measures = BodyWriter(size_set)
        self.anchors: dict[str, str] = {}
        self._numbers = count(1)
        self._lengths: dict[str, str] = {}

    def lengths(self) -> str:
        """Return the rules for the widths that were used."""
        return "".join(f"{rule}\n" for rule in self._lengths.values())

    def section(self, section: Section) -> str:
        """Return pages of one orientation: what flows, and what stands at the foot of each."""
        orientation = "landscape" if section.landscape else "portrait"
        available = self.measures.text_width(section)
        foot = "".join(self.block(block, available) for block in section.footer)
        flow = "".join(
            self.block(block, available, keep=_is_signature(after))
            for block, after in pairwise([*section.blocks, None])
            if block is not None
        )
        return (
            f'<div class="section" data-orientation="{orientation}"><div class="foot">{foot}</div>'
            f'<div class="flow paper {orientation}">{flow}</div></div>'
        )

    def block(
        self, block: Block, available: float, *, keep: bool = False, indent: float = 0
    ) -> str:
        """Return one block, `available` mm wide, of which `indent` at the right stay free."""
        if isinstance(block, Paragraph):
            return self.paragraph(block, keep=keep)
        if isinstance(block, Rule):
            return self.rule(block, available, indent)
        if block.kind == "header":
            return self.header(block, available)
        if block.kind == "signature":
            return self.signature(block, available)
        if block.kind == "brace":
            return self.brace(block, available)
        return self.grid(block, available)

    def paragraph(self, paragraph: Paragraph, *, keep: bool = False) -> str:
        """Return a paragraph under an id of its own; `keep` says it stays with what follows."""
        id_ = f"p{next(self._numbers)}"
        if paragraph.node:
            self.anchors.setdefault(paragraph.node, id_)
        style = self.measures.rules.styles[paragraph.style]
        classes = [style.id, *(["keep"] if keep or style.keep else [])]
        if _BLANKS.search(paragraph.text):
            classes.append("blanks")
        heading = f' role="heading" aria-level="{style.outline + 1}"' if style.outline else ""
        node = f' data-node="{escape(paragraph.node)}"' if paragraph.node else ""
        words = "".join(map(_run, paragraph.runs))
        return f'<p id="{id_}" class="{" ".join(classes)}"{node}{heading}>{words}</p>'

    def rule(self, rule: Rule, available: float, indent: float) -> str:
        """Return a line as long as the one in the Word file, in the middle of its column."""
        length = self.measures.rule_length(rule, available, indent)
        return f'<div class="{RULE_STYLE}"><div class="{self._width(length)}"></div></div>'

    def header(self, table: Table, available: float) -> str:
        """Return the header; see `kehoach.docx.header` for where its columns part."""
        widest = self.measures.widest
        rows = [(row.cells[0], row.cells[1]) for row in table.rows]
        plans = plan_rows([(widest(left), widest(right)) for left, right in rows], available)
        html = []
        for (left, right), plan in zip(rows, plans, strict=True):
            rest = available - plan.boundary
            first = self.cell(left, plan.boundary, plan.boundary)
            second = self.cell(right, rest, rest, indent=plan.indent)
            html.append(f'<div class="row">{first}{second}</div>')
        return f'<div class="header">{"".join(html)}</div>'

    def signature(self, table: Table, available: float) -> str:
        """Return recipients and signature side by side."""
        half = available / 2
        rows = (
            f'<div class="row">{"".join(self.cell(one, half, half) for one in row.cells)}</div>'
            for row in table.rows
        )
        return f'<div class="signature">{"".join(rows)}</div>'

    def brace(self, table: Table, available: float) -> str:
        """Return lines that a bracket joins to their mark."""
        lines, mark = table.rows[0].cells
        first = self.measures.brace_lines(lines, available)
        last = available - first - BRACE_WIDTH
        gap = self._length("padding-left", BRACE_GAP)
        return (
            f'<div class="brace row">{self.cell(lines, first, available)}'
            f'<div class="bracket {self._width(BRACE_WIDTH)}"></div>'
            f'<div class="mark {self._width(last)} {gap}">{self._blocks(mark, available)}</div>'
            "</div>"
        )

    def cell(self, cell: Cell, width: float, available: float, *, indent: float = 0) -> str:
        """Return a cell without lines around it."""
        free = f" {self._length('padding-right', indent)}" if indent else ""
        blocks = self._blocks(cell, available, indent)
        return f'<div class="{self._width(width)}{free}">{blocks}</div>'

    def grid(self, table: Table, available: float) -> str:
        """Return a table with lines; its head is meant to come again on each page."""
        columns = max((len(row.cells) for row in table.rows), default=0)
        shares = table.widths if len(table.widths) == columns else (1.0,) * columns
        widths = (self._width(available * share / sum(shares)) for share in shares)
        columns_ = "".join(f'<col class="{one}">' for one in widths)
        # Only rows at the beginning are a head; no others are marked in a sound template.
        first = next((i for i, row in enumerate(table.rows) if not row.head), len(table.rows))
        head = self._rows(table.rows[:first], columns, available)
        body = self._rows(table.rows[first:], columns, available)
        return (
            f'<table class="grid"><colgroup>{columns_}</colgroup>'
            f"<thead>{head}</thead><tbody>{body}</tbody></table>"
        )

    def _rows(self, rows: Iterable[Row], columns: int, available: float) -> str:
        return "".join(f"<tr>{''.join(self._cells(row, columns, available))}</tr>" for row in rows)

    def _cells(self, row: Row, columns: int, available: float) -> Iterable[str]:
        for cell in [*row.cells, *(Cell() for _ in range(columns - len(row.cells)))]:
            words = self._blocks(cell, available)
            yield f'<th scope="col">{words}</th>' if row.head else f"<td>{words}</td>"

    def _blocks(self, cell: Cell, available: float, indent: float = 0) -> str:
        return "".join(self.block(one, available, indent=indent) for one in cell.blocks)

    def _width(self, length: float) -> str:
        return self._length("width", length)

    def _length(self, key: str, length: float) -> str:
        """Return the class that gives a length to the property `key`."""
        value = millimetres(max(0.0, length))
        name = f"{key}-{value.replace('.', '_')}"
        self._lengths.setdefault(name, f".paper .{name} {{ {key}: {value}; }}")
        return name


def _is_signature(block: Block | None) -> bool:
    return isinstance(block, Table) and block.kind == "signature"


def _run(run: Run) -> str:
    words = escape(run.text)
    if run.bold:
        words = f"<b>{words}</b>"
    return f"<i>{words}</i>" if run.italic else words
