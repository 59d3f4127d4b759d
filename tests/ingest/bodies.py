"""Bodies of plans for the tests of the recogniser: made of lines, read, printed again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kehoach.imported import Note, Spot
from kehoach.ingest.ledger import Ledger, plain
from kehoach.ingest.manuscript import Block, Cell, Paragraph, Table
from kehoach.ingest.recognise.body import body
from kehoach.nd30 import decree
from kehoach.plan.integrity import faults_of
from kehoach.plan.model import Plan
from kehoach.plan.outline import Node
from kehoach.plan.outliner import outline

Lines = list[str]


def paragraph(text: str, line: int = 1, bold: int | None = None) -> Paragraph:
    return Paragraph(text, Spot(None, line), bold=bold)


def of_lines(lines: Iterable[str]) -> list[Block]:
    return [paragraph(text, i) for i, text in enumerate(lines, 1)]


def cell(*texts: str, columns: int = 1, continued: bool = False) -> Cell:
    return Cell(tuple(map(paragraph, texts)), columns, continued)


def table(*rows: Sequence[str | Cell], ruled: bool = True) -> Table:
    """Return a table; a text is a cell with one paragraph, an empty one a cell with none."""
    cells = (
        tuple(one if isinstance(one, Cell) else cell(*([one] if one else [])) for one in row)
        for row in rows
    )
    return Table(tuple(cells), Spot(None, 1), ruled)


def ledger_of(blocks: Iterable[Block]) -> Ledger:
    paragraphs: list[Paragraph] = []
    for block in blocks:
        paragraphs += block.paragraphs() if isinstance(block, Table) else [block]
    return Ledger(paragraphs)


def read(blocks: Sequence[Block]) -> tuple[dict[str, Any], list[Note]]:
    """Return what a body says, `closing` included, every character accounted for."""
    ledger = ledger_of(blocks)
    notes: list[Note] = []
    data, closing = body(blocks, ledger, notes)
    if closing:
        data["closing"] = closing
    ledger.settle(data)
    return plain(data), notes


def plan_of(data: dict[str, Any]) -> Plan:
    """Return the plan of a body, which must be valid."""
    document = {"form": "attached", "title": "KẾ HOẠCH", "subject": "Thử", "attached_to": "(Kèm)"}
    plan = Plan.model_validate(
        {
            "schema": "1",
            "id": "thu",
            "level": "central",
            "source": {"status": "official"},
            **data,
            "document": document | data["document"],
        }
    )
    assert faults_of(plan) == []
    return plan


def printed(plan: Plan) -> Lines:
    """Return the lines of the parts of a plan as they print, cell by cell in tables."""
    laid_out = outline(plan, decree().families[plan.document.numbering])
    lines = [line for part in laid_out.parts for line in _lines(part)]
    return lines + [str(one.text) for one in laid_out.closing]


def _lines(node: Node) -> Iterator[str]:
    yield f"{node.mark} {words_of(node)}"
    yield from (str(one.text) for one in node.paragraphs)
    for told in node.fields.values():
        yield from _lines(told)
    if node.columns:
        yield from map(str, node.columns.values())
        for row in node.children:
            for one in _row(row, list(node.columns)):
                yield from one
    else:
        for child in node.children:
            yield from _lines(child)


def words_of(node: Node) -> str:
    """Return the line of a node without its mark."""
    if node.kind == "field":
        return f"{node.label}: {node.text or ''}".rstrip()
    if node.title and node.text:
        return f"{node.title}: {node.text}"
    return str(node.title or node.label or node.text)


def _row(node: Node, columns: Sequence[str]) -> Iterator[Lines]:
    """Yield the lines of each cell of a row, then those of the rows below it."""
    for name in columns:
        if name == "position":
            yield [str(node.number)]
        elif name == "title":
            items = [told for told in node.fields.values() if told.kind == "item"]
            lines = [str(node.title), *(str(one.text) for one in node.paragraphs)]
            yield lines + [line for item in items for line in _cell(item)]
        else:
            yield [*_cell(node.fields[name])] if name in node.fields else []
    for child in node.children:
        yield from _row(child, columns)


def _cell(node: Node) -> Iterator[str]:
    if node.text:
        yield f"- {node.text}" if node.kind == "item" else str(node.text)
    yield from (str(one.text) for one in node.paragraphs)
    for child in node.children:
        yield from _cell(child)


def blocks_of(plan: Plan) -> list[Block]:
    """Return the parts of a plan as a reader would find them: paragraphs, and tables of tasks."""
    laid_out = outline(plan, decree().families[plan.document.numbering])
    blocks = [block for part in laid_out.parts for block in _blocks(part)]
    return [*blocks, *(paragraph(str(one.text)) for one in laid_out.closing)]


def _blocks(node: Node) -> Iterator[Block]:
    yield paragraph(f"{node.mark} {words_of(node)}")
    yield from (paragraph(str(one.text)) for one in node.paragraphs)
    for told in node.fields.values():
        yield from _blocks(told)
    if node.columns:
        columns = list(node.columns)
        cells = [cell(*lines) for row in node.children for lines in _row(row, columns)]
        rows = [cells[i : i + len(columns)] for i in range(0, len(cells), len(columns))]
        yield table([str(one) for one in node.columns.values()], *rows)
    else:
        for child in node.children:
            yield from _blocks(child)
