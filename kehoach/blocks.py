"""The block vocabulary: what a template may say, and nothing else.

A rendered template is XML of eleven elements (docs/templates.md shows each):

    document > section > footer | p | rule | table
    section   orientation="portrait|landscape", new pages that count from 1
    footer    its paragraphs stand at the foot of each page of the section
    p         style="id of a style of nd30", node="path of the plan's node"
    t, b, i   inside p: words of the plan (written by the renderer only), bold, italic
    rule      the line under the paragraph above it; its length follows from that paragraph's style
    table     kind="header|signature|brace|grid", widths="3 5 2" (shares, grid only)
    tr, td    rows (head="true" repeats on each page) and cells
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Run(NamedTuple):
    """A stretch of words in one weight. `own` words are the plan's, the others the template's."""

    text: str
    own: bool = False
    bold: bool = False
    italic: bool = False


@dataclass(slots=True)
class Paragraph:
    """One paragraph; `node` is the path of the plan's node that it prints, or empty."""

    style: str
    node: str
    runs: list[Run] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return the words of the paragraph."""
        return "".join([run.text for run in self.runs])


@dataclass(slots=True)
class Rule:
    """The line under a paragraph."""

    above: Paragraph


@dataclass(slots=True)
class Cell:
    """A cell of a table."""

    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Row:
    """A row of a table; a head row is repeated on each page."""

    head: bool
    cells: list[Cell] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table; its `kind` decides widths and borders, `widths` are the shares of a grid."""

    kind: str
    widths: tuple[float, ...] = ()
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Section:
    """Pages of one orientation that count from 1, with the same foot on each."""

    landscape: bool
    blocks: list[Block] = field(default_factory=list)
    footer: list[Block] = field(default_factory=list)


Block = Paragraph | Rule | Table


def paragraphs(blocks: list[Block]) -> list[Paragraph]:
    """Return the paragraphs of `blocks`, those in tables included, in reading order."""
    found: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(block)
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    found += paragraphs(cell.blocks)
    return found
