"""Two versions of a document in one Word file: all changes accepted, the right; rejected, the left.

A paragraph of both versions (`Line` with a left and a right piece) has its words tracked one by
one, and what else differs in it as a change of its properties. A paragraph of one version is taken
out, or put in, whole, with the mark that ends it; so is a row of a table. The mark that ends a cell
or the document is in both versions: nobody can take it out.

Word tracks no bookmarks, and knows each name once. So the names are those of the right version; a
paragraph that is taken out keeps its own where the right version has no use for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from kehoach.blocks import Block, Cell, Paragraph, Row, Rule, Run, Section, Table, paragraphs
from kehoach.comparison import Op
from kehoach.docx.body import BodyWriter, paragraph_layout, run_layout
from kehoach.docx.bookmarks import Bookmarks
from kehoach.docx.package import NO_FOOT, Properties, assembled, footers, words_of
from kehoach.docx.styles import RULE_STYLE
from kehoach.docx.units import NAMESPACE, RELATIONS, escape

AUTHOR = "kehoach"
Mark = Literal["ins", "del"]


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A block of one version, where it stands: in a cell or foot, or in a section of the body.

    `keep` says that it stays on the page of the next one, `ends` that it is the end of its section
    and carries its properties. The end of the last section does not: the body has those.
    """

    block: Block
    section: Section | None = None
    keep: bool = False
    ends: bool = False

    @property
    def runs(self) -> Sequence[Run]:
        """Return the words of the piece, none of a rule or a table."""
        return self.block.runs if isinstance(self.block, Paragraph) else ()

    @property
    def text(self) -> str:
        """Return all words of the piece, those of a table in lines."""
        return "\n".join(one.text for one in paragraphs([self.block]))


@dataclass(slots=True)
class Line(Paragraph):
    """A paragraph or rule in two versions, or in one of them; `ops` lead from left to right.

    As a paragraph it is that of the right version, where it has one. `name` is its bookmark; `mark`
    tells whether the mark that ends it is put in, or taken out.
    """

    left: Piece | None = None
    right: Piece | None = None
    ops: tuple[Op, ...] = ()
    name: str = ""
    mark: Mark | None = None


@dataclass(slots=True)
class TrackedRow(Row):
    """A row of one version; a row of both is a plain one."""

    mark: Mark = "ins"


Ending = tuple[Section | None, Section | None]
"""The section that ends in the left version, and in the right one."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A document in two versions: its blocks with the section that gives them their width.

    `feet` are the footers of the sections, in the order of their ends; the last ending is that of
    both versions.
    """

    blocks: Sequence[tuple[Block, Section]]
    feet: Sequence[Sequence[Line]]
    last: tuple[Section, Section]


def pieces_of(sections: Sequence[Section]) -> list[Piece]:
    """Return the pieces of a body; the last of each section is a paragraph."""
    pieces: list[Piece] = []
    for section in sections:
        blocks = list(section.blocks)
        if not blocks or not isinstance(blocks[-1], Paragraph):
            blocks.append(Paragraph(RULE_STYLE, ""))
        for place, block in enumerate(blocks):
            following = blocks[place + 1] if place + 1 < len(blocks) else None
            keep = isinstance(following, Table) and following.kind == "signature"
            ends = following is None and section is not sections[-1]
            pieces.append(Piece(block, section, keep, ends))
    return pieces


def pieces_in(cell: Cell) -> list[Piece]:
    """Return the pieces of a cell; the last one is no table."""
    blocks = list(cell.blocks)
    if not blocks or isinstance(blocks[-1], Table):
        blocks.append(Paragraph(RULE_STYLE, ""))
    return [Piece(block) for block in blocks]


def pieces_at_foot(section: Section) -> list[Piece]:
    """Return the pieces of a footer, which is never without a paragraph."""
    found = [Piece(Paragraph(one.style, "", one.runs)) for one in paragraphs(section.footer)]
    return found or [Piece(NO_FOOT)]


def bookmark_names(sections: Sequence[Section]) -> dict[int, str]:
    """Return the name of the bookmark of each paragraph that has one, by its identity."""
    names = Bookmarks()
    return {
        id(one): names.next(one.node)
        for section in sections
        for one in paragraphs(section.blocks)
        if one.node
    }


def package_revision(
    revision: Revision,
    size_set: str,
    properties: Properties,
    moment: datetime | None,
    right: Sequence[Section],
) -> bytes:
    """Return the .docx file of a document in two versions; its seal is that of the right one."""
    writer = _TrackedWriter(size_set, moment)
    feet = ["".join(writer.line(line, 0) for line in lines) for lines in revision.feet]
    parts, references = footers(feet)
    return assembled(
        writer.revision(revision, references), parts, size_set, properties, words_of(right)
    )


class _TrackedWriter(BodyWriter):
    """Writes lines with their changes, and the rest as every document has it."""

    def __init__(self, size_set: str, moment: datetime | None) -> None:
        super().__init__(size_set)
        self.references: Iterator[str] = iter(())
        self.date = ""
        if moment is not None:
            utc = moment.astimezone(UTC).replace(tzinfo=None)
            self.date = f' w:date="{utc.isoformat(timespec="seconds")}Z"'

    def revision(self, revision: Revision, references: Sequence[str]) -> str:
        """Return the element `w:document`; `references` belong to the ends of the sections."""
        self.references = iter(references)
        blocks = [self.block(block, self.text_width(section)) for block, section in revision.blocks]
        return (
            f'<w:document xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}"><w:body>'
            f"{''.join(blocks)}{self.ending(revision.last)}</w:body></w:document>"
        )

    def tracked(self, element: str, inside: str = "") -> str:
        """Return an element that tells of a change: who made it, when, and a number of its own."""
        number = next(self.numbers)
        attributes = f'w:id="{number}" w:author="{AUTHOR}"{self.date}'
        if not inside:
            return f"<w:{element} {attributes}/>"
        return f"<w:{element} {attributes}>{inside}</w:{element}>"

    def block(
        self, block: Block, available: float, *, keep: bool = False, indent: float = 0
    ) -> str:
        """Return one block; see `BodyWriter.block`."""
        if isinstance(block, Line):
            return self.line(block, available, indent)
        return super().block(block, available, keep=keep, indent=indent)

    def line(self, line: Line, available: float, indent: float = 0) -> str:
        """Return `w:p` with its changes."""
        before, after = (
            self.layout(piece, available, indent) if piece is not None else ""
            for piece in (line.left, line.right)
        )
        mark = f"<w:rPr>{self.tracked(line.mark)}</w:rPr>" if line.mark else ""
        change = ""
        if before and after and before != after:
            change = self.tracked("pPrChange", f"<w:pPr>{before}</w:pPr>")
        ending = self.ending(_ending(line)) if _ending(line) != (None, None) else ""
        return (
            f"<w:p><w:pPr>{after or before}{mark}{ending}{change}</w:pPr>{self.content(line)}</w:p>"
        )

    def layout(self, piece: Piece, available: float, indent: float) -> str:
        """Return the properties of a paragraph or rule in one version."""
        if isinstance(piece.block, Rule):
            return self.rule_layout(piece.block, available, indent)
        assert isinstance(piece.block, Paragraph)  # noqa: S101 - a line has no tables
        return paragraph_layout(piece.block.style, keep=piece.keep, indent=indent)

    def ending(self, ending: Ending) -> str:
        """Return `w:sectPr` of the section that ends here, with what it was before."""
        left, right = ending
        shown = right or left
        assert shown is not None  # noqa: S101 - asked for where a section ends
        xml = self.section_properties(shown, next(self.references))
        before = self.section_properties(left, "") if left else ""
        if left is None or right is None or before == self.section_properties(right, ""):
            return xml
        return (
            xml.removesuffix("</w:sectPr>") + self.tracked("sectPrChange", before) + "</w:sectPr>"
        )

    def content(self, line: Line) -> str:
        """Return the runs of a line inside its bookmark."""
        start = end = ""
        if line.name:
            number = next(self.numbers)
            start = f'<w:bookmarkStart w:id="{number}" w:name="{line.name}"/>'
            end = f'<w:bookmarkEnd w:id="{number}"/>'
        if line.left is not None and line.right is not None:
            return f"{start}{''.join(self.changes(line, line.left, line.right))}{end}"
        mark: Mark = "del" if line.left else "ins"
        runs = "".join(_run(run, removed=mark == "del") for run in line.runs)
        # The bookmark goes with the words.
        return self.tracked(mark, f"{start}{runs}{end}") if runs else start + end

    def changes(self, line: Line, left: Piece, right: Piece) -> Iterator[str]:
        """Yield the words of a line of both versions."""
        i = j = 0
        for sign, words in line.ops:
            if sign == "=":
                for one, other in _together(left.runs, i, right.runs, j, len(words)):
                    yield self.kept(one, other)
            elif sign == "-":
                removed = _between(left.runs, i, i + len(words))
                yield self.tracked("del", "".join(_run(run, removed=True) for run in removed))
            else:
                yield self.tracked(
                    "ins", "".join(map(_run, _between(right.runs, j, j + len(words))))
                )
            i += len(words) if sign != "+" else 0
            j += len(words) if sign != "-" else 0

    def kept(self, left: Run, right: Run) -> str:
        """Return a run of the same words in both versions, which may differ in weight."""
        before, after = run_layout(left), run_layout(right)
        if before == after:
            return _run(right)
        return _run(right, change=self.tracked("rPrChange", f"<w:rPr>{before}</w:rPr>"))

    def width(self, paragraph: Paragraph) -> float:
        """Return the width of a paragraph on one line, of the wider version, in millimetres."""
        if not isinstance(paragraph, Line):
            return super().width(paragraph)
        versions = [one.block for one in (paragraph.left, paragraph.right) if one is not None]
        return max((BodyWriter.width(self, one) for one in paragraphs(versions)), default=0)

    def row_start(self, row: Row, properties: str) -> str:
        """Return the beginning of `w:tr`; that of one version says so."""
        if isinstance(row, TrackedRow):
            # The schema asks for a property beside the mark.
            properties = (properties or "<w:cantSplit/>") + self.tracked(row.mark)
        return super().row_start(row, properties)


def _ending(line: Line) -> Ending:
    left, right = (
        piece.section if piece is not None and piece.ends else None
        for piece in (line.left, line.right)
    )
    return left, right


def endings(blocks: Sequence[tuple[Block, Section]]) -> list[Ending]:
    """Return the ends of sections among the blocks of a body, the last one left out."""
    found = [_ending(block) for block, _ in blocks if isinstance(block, Line)]
    return [one for one in found if one != (None, None)]


def _run(run: Run, *, removed: bool = False, change: str = "") -> str:
    layout = run_layout(run) + change
    properties = f"<w:rPr>{layout}</w:rPr>" if layout else ""
    element = "delText" if removed else "t"
    return (
        f'<w:r>{properties}<w:{element} xml:space="preserve">{escape(run.text)}</w:{element}></w:r>'
    )


def _between(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    """Yield what `runs` say from the character `start` up to `end`."""
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            yield run._replace(text=text)
        at += len(run.text)


def _together(
    left: Sequence[Run], i: int, right: Sequence[Run], j: int, length: int
) -> Iterator[tuple[Run, Run]]:
    """Yield the same words as both sides have them, cut where either has a new run."""
    ones = list(_between(left, i, i + length))
    others = list(_between(right, j, j + length))
    while ones and others:
        size = min(len(ones[0].text), len(others[0].text))
        yield (
            ones[0]._replace(text=ones[0].text[:size]),
            others[0]._replace(text=others[0].text[:size]),
        )
        for runs in (ones, others):
            rest = runs[0].text[size:]
            runs[:1] = [runs[0]._replace(text=rest)] if rest else []
