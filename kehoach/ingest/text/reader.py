"""The reader of text files: bytes → `Manuscript`.

Text taken out of a PDF in any of the usual ways, or written by hand. Which way its lines were
broken is found out from the text itself (`habits`); lines are then healed into paragraphs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach.data.joints import joints
from kehoach.finding import Refused
from kehoach.imported import LeftOut, Spot
from kehoach.ingest.encoding import decode_document
from kehoach.ingest.manuscript import Block, Cell, Manuscript, Table, printing
from kehoach.ingest.text.columns import Row, Sides, sides, split_at_gaps
from kehoach.ingest.text.furniture import without_furniture
from kehoach.ingest.text.habits import Habits, Line
from kehoach.ingest.text.heal import heal, heal_cell

_NUMBER_AND_DAY = re.compile(r"(Số: ?[^\s/]*/\S+) (\S[^,]*, ngày .+)")
# No paragraph of a plan comes near; what does is no document.
_LONGEST_LINE = 100_000
_MOST_LINES = 50_000
_LINE_END = re.compile("\r\n|\r|\n")
_BREAK = re.compile("([\n\f])")
_BREAKS = "\x0b\x85\u2028\u2029"
_HYPHENS = "\ufffe\u00ad"


class _Cleaned(NamedTuple):
    rows: list[Row]
    left_out: list[LeftOut]


def read_text(name: str, raw: bytes) -> Manuscript:
    """Return what a text file holds.

    `name` is for messages. Page numbers, drawn lines and characters that nobody sees are left out,
    and told. Spots count lines of the file.

    Raises:
        Refused: see `decode_document`; or a line or the number of lines is beyond any document
            (U044).
    """
    text, legacy = decode_document(name, raw)
    lines = _LINE_END.split(text)
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        raise Refused("U044", path=name)
    shown, hidden = _clean(lines)
    rows, left_out = without_furniture(shown)
    told = sorted([*hidden, *left_out], key=lambda one: one.spot.line)
    return Manuscript(name, tuple(_blocks(rows)), tuple(told), printing(text), legacy)


def _clean(lines: Sequence[str]) -> _Cleaned:
    """Return the rows as they print, hidden characters taken out and told."""
    rows: list[Row] = []
    left_out: list[LeftOut] = []
    blank = page = False
    for number, line in enumerate(lines, 1):
        seen = line if line.isprintable() else _visible(line, number, left_out)
        for position, part in enumerate(_BREAK.split(seen)):
            if position % 2:
                page = page or part == "\f"
                continue
            shown = part.expandtabs(8).rstrip()
            if shown:
                rows.append(Row(shown, Spot(None, number), blank=blank, page=page))
                blank = page = False
            elif position == 0 or part:
                blank = True
    return _Cleaned(rows, left_out)


def _visible(line: str, number: int, left_out: list[LeftOut]) -> str:
    """Return `line` as it is seen: hyphens of line ends shown, what is hidden left out."""
    body = line.rstrip()
    shown = []
    hidden = []
    for at, one in enumerate(body):
        if one in _HYPHENS and (one == "\ufffe" or at == len(body) - 1):
            shown.append("-")
        elif one in "\t\f":
            shown.append(one)
        elif one in _BREAKS:
            shown.append("\n")
        elif one.isspace():
            shown.append(" ")
        elif unicodedata.category(one) in {"Cc", "Cf", "Cs", "Cn"}:
            hidden.append(one)
        else:
            shown.append(one)
    if hidden:
        left_out.append(LeftOut("".join(hidden), "hidden", Spot(None, number)))
    return "".join(shown)


def _blocks(rows: Sequence[Row]) -> Iterator[Block]:
    """Yield the paragraphs and tables of the rows."""
    parts = list(sides(rows))
    habits = Habits([_line(row) for part in parts if not isinstance(part, Sides) for row in part])
    for part in parts:
        if isinstance(part, Sides):
            make = _cell_of_table if part.table else _cell
            yield Table(
                tuple(tuple(map(make, row)) for row in part.rows), part.spot, ruled=part.table
            )
        else:
            yield from heal([line for row in part for line in _apart(_line(row))], habits)


def _cell(rows: Sequence[Row]) -> Cell:
    # A column has its own width: nothing is told of it by the lines of the body.
    return Cell(tuple(heal([_line(row) for row in rows])))


def _cell_of_table(rows: Sequence[Row]) -> Cell:
    # Where a gap is left inside a cell, its words may be those of two.
    pieces = [_line(row._replace(text=piece)) for row in rows for piece in split_at_gaps(row.text)]
    return Cell(tuple(heal_cell(pieces)))


def _line(row: Row) -> Line:
    words = " ".join(row.text.split())
    indent = len(row.text) - len(row.text.lstrip())
    return Line(words, row.spot, indent, row.blank, row.page)


def _apart(line: Line) -> Iterator[Line]:
    """Yield the two halves of a line of the header that stood side by side, or the line."""
    for words in joints().right_half:
        before, found, after = line.text.partition(f" {words}")
        if found and before.isupper():
            yield from (line._replace(text=before), line._replace(text=words + after))
            return
    if numbered := _NUMBER_AND_DAY.fullmatch(line.text):
        yield from (line._replace(text=half) for half in numbered.groups())
        return
    yield line
