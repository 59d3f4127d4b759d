"""A Word file → `Manuscript`: what prints in its body, and what else it holds.

Tracked changes are read as if accepted. Headers, notes, comments and hidden words are left out, and
said so. Nothing outside the file is ever opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kehoach.data.symbols import sign
from kehoach.docx.layout.model import Numbered
from kehoach.docx.layout.numbers import Numbers
from kehoach.docx.layout.parts import MC, REMOVED, WRAPPERS, Package, W, child, number, value
from kehoach.docx.layout.styles import Styles, paragraph_look, run_look
from kehoach.finding import Refused
from kehoach.imported import LeftOut, Spot
from kehoach.ingest.manuscript import Block, Cell, Manuscript, Paragraph, Table
from kehoach.ingest.word.borders import ruled
from kehoach.ingest.word.letters import letters, prepare, words_in
from kehoach.ingest.word.lines import Piece, lines
from kehoach.ingest.word.margins import others
from kehoach.ingest.word.runs import Fields, Words

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element
    from kehoach.docx.layout.styles import Look
    from kehoach.imported import Reason

MOST_PARAGRAPHS = 60_000
MOST_CELLS = 200_000
# Tables and text boxes inside each other; Word itself stops at about this depth.
_DEEPEST = 20
# Columns of a table; Word knows no more.
_MOST_COLUMNS = 63
# Parts that a body may have inserted when it is opened or printed.
_INSERTED = {W + "altChunk", W + "subDoc"}


def read_word(name: str, raw: bytes) -> Manuscript:
    """Return what a Word file says; `name` is what it is called.

    Raises:
        Refused: the bytes are no Word file that can be read safely (W9…), have parts that only Word
            can put in (U045), no words (U046), or words in an old encoding (U040, U043, U044).
    """
    package = Package(raw)
    root = package.xml(package.main)
    body = child(root, "body")
    if root.tag != W + "document" or body is None:
        raise Refused("W901")
    if next(root.iter(*_INSERTED), None) is not None:
        raise Refused("U045", path=name)
    legacy = prepare(name, root)
    reader = _Reader(package)
    blocks = reader.whole(root, body)
    rest, count = others(name, package, reader.notes)
    if not blocks:
        raise Refused("U046", path=name)
    left_out = (*reader.left_out, *rest)
    return Manuscript(name, tuple(blocks), left_out, letters(root) + count, legacy)


class _Frame:
    """Where the walk is: the table around, whether lines are drawn in it, how deep it stands."""

    def __init__(self, table_style: str | None, *, apart: bool, cell: bool, depth: int) -> None:
        self.table_style = table_style
        self.apart = apart
        self.cell = cell
        self.depth = depth
        self.carried: list[Piece] = []
        """Words of paragraphs whose end is taken out: they go on in the next."""
        self.last: Element | None = None


class _Reader:
    def __init__(self, package: Package) -> None:
        related = package.related
        self.styles = Styles(package.optional(related("styles")), None)
        self.numbers = Numbers(package.optional(related("numbering")))
        self.fields = Fields()
        self.left_out: list[LeftOut] = []
        self.notes: dict[tuple[str, str], Spot] = {}
        self.count = 0
        self.cells = 0

    def whole(self, root: Element, body: Element) -> list[Block]:
        """Return the blocks of the body; what stands beside it is left out."""
        for one in root:
            if one is not body:
                self.leave(one, "unplaced")
        return self.blocks(body, _Frame(None, apart=False, cell=False, depth=0))

    def leave(self, element: Element, reason: Reason) -> None:
        """Leave out all words anywhere in an element."""
        if words := words_in(element):
            self.left_out.append(LeftOut(words, reason, self.spot))

    @property
    def spot(self) -> Spot:
        """Where the walk is."""
        return Spot(None, max(self.count, 1))

    def blocks(self, parent: Element, frame: _Frame) -> list[Block]:
        """Return the paragraphs and tables of a container."""
        if frame.depth > _DEEPEST:
            raise Refused("W911")
        found: list[Block] = []
        stack = [iter(parent)]
        while stack:
            one = next(stack[-1], None)
            if one is None:
                stack.pop()
            elif one.tag == W + "p":
                found += self.paragraph(one, frame)
            elif one.tag == W + "tbl":
                found += self.carried(frame)
                found += self.table(one, frame)
            elif one.tag in WRAPPERS or one.tag in (W + "sdt", W + "sdtContent"):
                stack.append(iter(one))
            elif one.tag == MC + "AlternateContent":
                chosen = [*one.iterchildren(MC + "Choice", MC + "Fallback")][:1]
                for other in one:
                    if other not in chosen:
                        self.leave(other, "unplaced")
                stack += map(iter, chosen)
            else:
                self.leave(one, "deleted" if one.tag in REMOVED else "unplaced")
        return found + self.carried(frame)

    # Paragraphs.

    def paragraph(self, element: Element, frame: _Frame) -> list[Block]:
        """Return the paragraphs that a paragraph of the file is, and those in boxes on it."""
        self.count += 1
        if self.count > MOST_PARAGRAPHS:
            raise Refused("W911")
        properties = child(element, "pPr")
        mark = child(properties, "rPr")
        style = value(child(properties, "pStyle"))
        words = Words(element, self.styles, self.fields, (style, frame.table_style))
        spot = self.spot
        self.left_out += [
            LeftOut(text.strip(), why, spot)
            for text, why in words.left_out
            if not text.isspace() and text
        ]
        self.notes.update((note, spot) for note in words.notes)
        boxes = self.boxes(words, frame)
        frame.carried += words.pieces
        frame.last = element
        if any(child(mark, name) is not None for name in ("del", "moveFrom")):
            return boxes
        look = self.styles.run(style, frame.table_style, run_look(mark))
        if look.get("vanish") and not words.prints and words.left_out:
            # A paragraph that is hidden whole does not count in its list either.
            return [*self.carried(frame), *boxes]
        return [*self.made(element, frame), *boxes]

    def carried(self, frame: _Frame) -> list[Block]:
        """Return the words that waited for a paragraph to go on in, where none came."""
        if any(not piece.text.isspace() for piece in frame.carried) and frame.last is not None:
            return self.made(frame.last, frame)
        frame.carried = []
        return []

    def made(self, element: Element, frame: _Frame) -> list[Block]:
        """Return what has been gathered, as paragraphs that look like that of the file."""
        pieces, frame.carried, frame.last = frame.carried, [], None
        own = paragraph_look(child(element, "pPr"))
        list_ = self.styles.list_of(own)
        numbered = self.numbers.next(*list_) if list_ else None
        level = self.numbers.look(*list_) if list_ else {}
        look = self.styles.paragraph(own, frame.table_style, level)
        return [*self._paragraphs(pieces, numbered, look, frame)]

    def _paragraphs(
        self, pieces: list[Piece], numbered: Numbered | None, look: Look, frame: _Frame
    ) -> list[Paragraph]:
        centred = look.get("jc") == "center"
        apart = frame.apart or (centred and not frame.cell)
        label = _label(numbered)
        made: list[Paragraph] = []
        for line in lines(pieces, apart=apart, cell=frame.cell):
            before = "" if made else label
            # A number without words is meant (a column of them), a bullet without words is not.
            if not line.text and not (before and numbered and numbered.label):
                continue
            made.append(
                Paragraph(
                    (before + line.text).rstrip(),
                    self.spot,
                    automatic=before.rstrip(),
                    bold=len(before) + line.bold if line.bold else 0,
                    italic=line.italic,
                    centred=centred,
                    joined=tuple(len(before) + at for at in line.joined),
                )
            )
        return made

    def boxes(self, words: Words, frame: _Frame) -> list[Block]:
        """Return the paragraphs in boxes, where a box stands for the words of its paragraph.

        Beside other words a box is no part of the text: a stamp, a note in the margin.
        """
        found: list[Block] = []
        for box in words.boxes:
            if words.prints:
                self.leave(box, "text-box")
            else:
                inside = _Frame(None, apart=True, cell=False, depth=frame.depth + 1)
                found += self.blocks(box, inside)
        return found

    # Tables.

    def table(self, table: Element, frame: _Frame) -> list[Block]:
        """Return a table, nothing where it says nothing."""
        spot = Spot(None, self.count + 1)
        style = value(child(child(table, "tblPr"), "tblStyle"))
        style = style or self.styles.defaults.get("table") or ""
        drawn = ruled(table, self.styles, style)
        inside = _Frame(style, apart=not drawn, cell=drawn, depth=frame.depth + 1)
        rows: list[tuple[Cell, ...]] = []
        for row in self.within(table, "tr"):
            properties = child(row, "trPr")
            if child(properties, "del") is not None:
                self.leave(row, "deleted")
                continue
            before = _span(child(properties, "gridBefore")) if properties is not None else 0
            cells = [Cell((), before)] if before else []
            for cell in self.within(row, "tc"):
                self.cells += 1
                if self.cells > MOST_CELLS:
                    raise Refused("W911")
                self.cell(cell, cells, inside, first=not rows)
            rows.append(tuple(cells))
        made = Table(tuple(rows), spot, drawn)
        return [made] if any(True for _ in made.paragraphs()) else []

    def within(self, parent: Element, name: str) -> list[Element]:
        """Return the rows of a table, or the cells of a row; anything else is left out."""
        found: list[Element] = []
        stack = [iter(parent)]
        while stack:
            one = next(stack[-1], None)
            if one is None:
                stack.pop()
            elif one.tag == W + name:
                found.append(one)
            elif one.tag in WRAPPERS or one.tag in (W + "sdt", W + "sdtContent"):
                stack.append(iter(one))
            else:
                self.leave(one, "unplaced")
        return found

    def cell(self, cell: Element, cells: list[Cell], frame: _Frame, *, first: bool) -> None:
        """Add a cell to its row."""
        properties = child(cell, "tcPr")
        if child(properties, "cellDel") is not None:
            self.leave(cell, "deleted")
            return
        span = max(1, _span(child(properties, "gridSpan")))
        joins = child(properties, "hMerge")
        if joins is not None and value(joins) != "restart" and cells:
            self.leave(cell, "hidden")
            last = cells.pop()
            cells.append(Cell(last.paragraphs, min(last.columns + span, _MOST_COLUMNS)))
            return
        merged = child(properties, "vMerge")
        if merged is not None and value(merged) != "restart" and not first:
            # What stands in a cell that goes on from above is not shown.
            self.leave(cell, "hidden")
            self.count += len([*cell.iter(W + "p")])
            cells.append(Cell((), span, continued=True))
            return
        inside = _Frame(frame.table_style, apart=frame.apart, cell=frame.cell, depth=frame.depth)
        paragraphs: list[Paragraph] = []
        for block in self.blocks(cell, inside):
            if isinstance(block, Table):
                paragraphs += block.paragraphs()
            else:
                paragraphs.append(block)
        cells.append(Cell(tuple(paragraphs), span))


def _label(numbered: Numbered | None) -> str:
    """Return an automatic number as it is printed, with the space that belongs to it."""
    if numbered is None:
        return ""
    shown = numbered.label or "".join(
        sign(numbered.font, letter) or ("•" if "\ue000" <= letter <= "\uf8ff" else letter)
        for letter in numbered.bullet
    )
    words = " ".join(shown.split())
    return f"{words} " if words and (numbered.spaced or shown[-1].isspace()) else words


def _span(element: Element | None) -> int:
    return max(0, min(number(value(element)) or 0, _MOST_COLUMNS))
