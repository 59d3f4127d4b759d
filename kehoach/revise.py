"""Two plans → one Word file whose tracked changes lead from the left plan to the right one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from kehoach.blocks import Block, Cell, Paragraph, Row, Rule, Section, Table, paragraphs
from kehoach.compare.compare import Side, compare
from kehoach.compare.words import word_ops
from kehoach.comparison import PARTS, Comparison, Op, Part
from kehoach.compile import laid_out
from kehoach.docx.settled import verify_revision
from kehoach.docx.tracked import (
    Line,
    Mark,
    Piece,
    Revision,
    TrackedRow,
    bookmark_names,
    endings,
    package_revision,
    pieces_at_foot,
    pieces_in,
    pieces_of,
)
from kehoach.finding import Invalid
from kehoach.plan.fault import Faulty
from kehoach.source.document import Document

Folders = tuple[Path, ...]
Key = tuple[Hashable, ...]
Versions = tuple[Piece | None, Piece | None]
# How much two paragraphs share at least that have different places in a field.
_LEAST_SHARED = 0.3


def tracked_changes(
    left: Document,
    right: Document,
    moment: datetime | None,
    overrides: tuple[Folders, Folders] = ((), ()),
) -> bytes:
    """Return the .docx file of both plans: with all changes accepted it is that of `right`.

    With all rejected, it says what `left` says. `moment` is when the changes are said to be made;
    `overrides` are the folders of templates of either plan.

    Raises:
        Invalid: a plan, or a template, cannot be printed as it is.
    """
    before = laid_out(left, overrides[0], moment)
    after = laid_out(right, overrides[1], moment)
    found = compare(Side(left.plan, ""), Side(right.plan, ""), parts=PARTS)
    merging = _Merging(_Partners(found), before.sections, after.sections)
    revision = merging.revision(before.sections, after.sections)
    sizes = right.plan.document.sizes
    raw = package_revision(revision, sizes, after.properties, moment, after.sections)
    try:
        verify_revision(raw, before.raw, after.raw)
    except Faulty as error:
        raise Invalid(right.findings(error.faults)) from error
    return raw


class _Told(NamedTuple):
    """A piece or row: what it has in common with its partner, and its words."""

    key: Key | None
    text: str


class _Partners:
    """Which paragraphs answer each other, out of the units that do."""

    def __init__(self, found: Comparison) -> None:
        self.parts: tuple[dict[str, Part], dict[str, Part]] = ({}, {})
        self.right_of: dict[str, str] = {}
        # Of the pieces of one unit, the most alike is its partner.
        for item in sorted(found.items, key=lambda one: -one.similarity):
            for parts, unit in zip(self.parts, (item.left, item.right), strict=True):
                if unit is not None:
                    parts[unit.path] = unit.part
            if item.left is None or item.right is None:
                continue
            if item.right.path not in self.right_of.values():
                self.right_of.setdefault(item.left.path, item.right.path)
        self.answered = set(self.right_of.values())

    def key(self, side: int, node: str) -> tuple[str, str] | None:
        """Return what the paragraph of `node` has in common with its partner, if it has one.

        The unit of the right plan, and the place in the unit.
        """
        unit = node
        while unit and unit not in self.parts[side]:
            unit = unit.rpartition(".")[0]
        place = node[len(unit) :].lstrip(".")
        partner = self.right_of.get(unit) if side == 0 else unit
        if partner in self.answered:
            return partner or "", place
        # What the registry or the templates say is no unit, and stands where it stands.
        return (node, "") if self.parts[side].get(unit, "document") == "document" else None


class _Merging:
    """Merges the blocks of two documents."""

    def __init__(
        self, partners: _Partners, left: Sequence[Section], right: Sequence[Section]
    ) -> None:
        self.partners = partners
        self.names = (bookmark_names(left), bookmark_names(right))
        self.taken = set(self.names[1].values())

    def revision(self, left: Sequence[Section], right: Sequence[Section]) -> Revision:
        """Return both documents in one."""
        blocks: list[tuple[Block, Section]] = []
        pairs = self.paired(pieces_of(left), pieces_of(right))
        for (one, other), block in zip(pairs, self.merged(pairs), strict=True):
            shown = other or one
            section = shown.section if shown is not None else None
            assert section is not None  # noqa: S101 - each piece of a body has one
            blocks.append((block, section))
        last = (left[-1], right[-1])
        return Revision(blocks, [self.foot(*one) for one in (*endings(blocks), last)], last)

    def foot(self, left: Section | None, right: Section | None) -> list[Line]:
        """Return the footer of two sections that end together, or of one that ends alone."""
        if not any(one.footer for one in (left, right) if one is not None):
            return []
        feet = [pieces_at_foot(one) if one is not None else None for one in (left, right)]
        one, other = feet[0] or feet[1] or [], feet[1] or feet[0] or []
        return [line for line in self.merged(self.paired(one, other)) if isinstance(line, Line)]

    def merged(self, pairs: Sequence[Versions]) -> list[Block]:
        """Return the pieces of a body or a cell in their two versions, or in the one they have."""
        blocks = [self.block(*pair) for pair in pairs]
        _set_apart(blocks)
        _share_marks(blocks)
        return blocks

    def block(self, left: Piece | None, right: Piece | None) -> Block:
        """Return a piece in its two versions, or in the one that it has."""
        one, other = (piece.block if piece is not None else None for piece in (left, right))
        if isinstance(one, Table) or isinstance(other, Table):
            return self.table(*(side if isinstance(side, Table) else None for side in (one, other)))
        return self.line(left, right)

    def line(self, left: Piece | None, right: Piece | None) -> Line:
        """Return a paragraph, or a rule, with what changes in it."""
        shown = right or left
        assert shown is not None  # noqa: S101 - a pair has a piece
        name = self.names[1].get(id(right.block), "") if right is not None else ""
        if right is None and left is not None:
            name = self.names[0].get(id(left.block), "")
            name = "" if name in self.taken else name
        ops = word_ops(left.text, right.text) if left is not None and right is not None else ()
        block = shown.block
        mark: Mark | None = None if left and right else "del" if left else "ins"
        line = Line("", "", left=left, right=right, ops=ops, name=name, mark=mark)
        if isinstance(block, Paragraph):
            line.style, line.node, line.runs = block.style, block.node, block.runs
        return line

    def table(self, left: Table | None, right: Table | None) -> Table:
        """Return a table with the rows of both."""
        shown = right or left
        assert shown is not None  # noqa: S101 - a pair has a piece
        empty = Table(shown.kind)
        rows: list[Row] = []
        for one, other in self.rows(left or empty, right or empty):
            if one is not None and other is not None:
                cells = [self.cell(*pair) for pair in zip(one.cells, other.cells, strict=True)]
                rows.append(Row(other.head, cells))
            elif one is not None:
                cells = [self.cell(cell, None) for cell in one.cells]
                rows.append(TrackedRow(one.head, cells, "del"))
            elif other is not None:
                cells = [self.cell(None, cell) for cell in other.cells]
                rows.append(TrackedRow(other.head, cells, "ins"))
        return Table(shown.kind, shown.widths, rows)

    def cell(self, left: Cell | None, right: Cell | None) -> Cell:
        """Return a cell with the blocks of both versions."""
        sides = [pieces_in(cell) if cell is not None else [] for cell in (left, right)]
        return Cell(self.merged(self.paired(*sides)))

    def paired(self, left: Sequence[Piece], right: Sequence[Piece]) -> list[Versions]:
        """Return the pieces in an order that both versions have.

        The last ones are a pair, or the last pair and all below it end alike (`_share_marks`):
        the mark that ends a cell, or the document, can neither be put in nor be taken out.
        """
        told, answers = (
            [_Told(self.key(side, piece), piece.text) for piece in pieces]
            for side, pieces in enumerate((left, right))
        )
        pairs: list[Versions] = list(_in_order(left, right, _chain(told, answers)))
        if not left or not right or _end_alike(pairs):
            return pairs
        chain = _chain(told[:-1], answers[:-1])
        return [*_in_order(left[:-1], right[:-1], chain), (left[-1], right[-1])]

    def rows(self, left: Table, right: Table) -> Iterator[tuple[Row | None, Row | None]]:
        """Yield the rows of both tables."""
        told, answers = (
            [
                _Told(self.row_key(side, table, i), "\n".join(one.text for one in _in_row(row)))
                for i, row in enumerate(table.rows)
            ]
            for side, table in enumerate((left, right))
        )
        return _in_order(left.rows, right.rows, _chain(told, answers))

    def row_key(self, side: int, table: Table, place: int) -> Key | None:
        """Return what a row has in common with its partner: in a grid its task, else its place."""
        if table.kind != "grid" or table.rows[place].head:
            return "row", place, ""
        node = next((one.node for one in _in_row(table.rows[place]) if one.node), "")
        return self.partners.key(side, node) if node else ("row", place, "")

    def key(self, side: int, piece: Piece) -> Key | None:
        """Return what a piece has in common with its partner; the last one is its place there."""
        block = piece.block
        if isinstance(block, Table):
            columns = len(block.rows[0].cells) if block.rows else 0
            return "table", block.kind, columns, ""
        if isinstance(block, Rule):
            return "rule", ""
        if not block.node:
            return "words", block.style, block.text, piece.ends, ""
        key = self.partners.key(side, block.node)
        # The end of a section goes, or comes, with its section.
        return ("node", piece.ends, *key) if key is not None else None


def _end_alike(pairs: Sequence[Versions]) -> bool:
    """Whether what follows the last pair is of one version, and of the same sort as the pair."""
    last = max((i for i, (one, other) in enumerate(pairs) if one and other), default=None)
    if last is None:
        return False
    below = pairs[last + 1 :]
    pieces = [piece for pair in pairs[last:] for piece in pair if piece is not None]
    sorts = {
        one.block.style if isinstance(one.block, Paragraph) and not one.ends else None
        for one in pieces
    }
    one_version = not (any(one for one, _ in below) and any(other for _, other in below))
    return not below or (one_version and len(sorts) == 1 and None not in sorts)


def _share_marks(blocks: Sequence[Block]) -> None:
    """Let lines of one version, below a line of both with the style of the last, share its mark.

    Then the mark that ends the last of them stays, and that of the line above goes in its place.
    So it must be where they are the last; elsewhere LibreOffice would give what follows the style
    of what is taken out.
    """
    for place, line in enumerate(blocks):
        if not isinstance(line, Line) or line.mark or not (line.left and line.right):
            continue
        below: list[Line] = []
        for other in blocks[place + 1 :]:
            if not isinstance(other, Line) or not other.mark:
                break
            if below and other.mark != below[0].mark:
                break
            below.append(other)
        following = [*blocks[place + 1 + len(below) :]][:1]
        if not below or any(_styles(one) == _styles(below[0]) for one in following):
            continue
        if len(_styles(line) | _styles(below[-1])) == 1:
            line.mark, below[-1].mark = below[-1].mark, None


def _styles(block: Block) -> set[str | int]:
    """Return the styles of a line; what is no plain paragraph is of a sort of its own."""
    if not isinstance(block, Line):
        return {id(block)}
    return {
        piece.block.style if isinstance(piece.block, Paragraph) and not piece.ends else id(block)
        for piece in (block.left, block.right)
        if piece is not None
    }


def _set_apart(blocks: Sequence[Block]) -> None:
    """Let no paragraph begin or end with a change of the sort of the whole paragraph beside it.

    LibreOffice takes both for one change, and the end of the paragraph with it: it would run into
    the other, or take its style. So the order of what is taken out and put in is turned round
    there; where there is only the one, the last word that stays is taken out and put in again.
    """
    for line, following in pairwise(blocks):
        if not (isinstance(line, Line) and isinstance(following, Line)):
            continue
        begins = following.ops[0][0] if following.ops else "="
        if line.ops and (following.left is None or begins == "+"):
            line.ops = _ending_otherwise(line.ops)
        if following.ops[:1] and line.right is None and line.ops == ():
            (sign, removed), *rest = following.ops
            if sign == "-" and rest and rest[0][0] == "+":
                following.ops = (rest[0], ("-", removed), *rest[1:])


def _ending_otherwise(ops: Sequence[Op]) -> tuple[Op, ...]:
    """Return the same changes, where they end with words put in, with words taken out last."""
    *before, (sign, added) = ops
    if sign != "+" or not before:
        return tuple(ops)
    sign, words = before.pop()
    if sign == "=":
        *kept, words = words.rpartition(" ")
        before.append(("=", "".join(kept)))
        added = words + added
    return tuple(op for op in (*before, ("+", added), ("-", words)) if op[1])


def _in_row(row: Row) -> list[Paragraph]:
    return [one for cell in row.cells for one in paragraphs(cell.blocks)]


def _in_order(
    left: Sequence[Any], right: Sequence[Any], chain: Sequence[tuple[int, int]]
) -> Iterator[tuple[Any, Any]]:
    """Yield the pairs of a chain and, between them, what is left of the left and of the right."""
    i = j = 0
    for k, m in (*chain, (len(left), len(right))):
        yield from ((one, None) for one in left[i:k])
        yield from ((None, one) for one in right[j:m])
        if k < len(left):
            yield left[k], right[m]
        i, j = k + 1, m + 1


def _chain(left: Sequence[_Told], right: Sequence[_Told]) -> list[tuple[int, int]]:
    """Return the pairs, in the order of both sides, that keep the most words where they are.

    What is moved across them has no pair: it is taken out in one place and put in in the other.
    """
    groups: defaultdict[Key, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, told in enumerate((left, right)):
        for place, (key, _) in enumerate(told):
            if key is not None:
                groups[(*key[:-1], _field(str(key[-1])))][side].append(place)
    words = [[Counter(one.text.split()) for one in told] for told in (left, right)]
    candidates: list[tuple[int, int, int]] = []
    for lefts, rights in groups.values():
        for i in lefts:
            for j in rights:
                shared = (words[0][i] & words[1][j]).total()
                longer = max(words[0][i].total(), words[1][j].total())
                if left[i].key == right[j].key or shared > _LEAST_SHARED * longer:
                    candidates.append((i, j, shared + 1))
    return _heaviest(candidates)


def _field(place: str) -> str:
    """Return the field of a place in a unit; its items and paragraphs are one."""
    field = place.partition(".")[0]
    return "items" if field.isdigit() or field == "paragraphs" else field


def _heaviest(candidates: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Return the pairs that rise on both sides and weigh the most together."""
    columns = sorted({j for _, j, _ in candidates})
    # A Fenwick tree of the heaviest chain that ends at or before a column, and its last pair.
    best: list[tuple[int, int]] = [(0, -1)] * (len(columns) + 1)
    before: list[int] = []
    ordered = sorted(candidates, key=lambda one: (one[0], -one[1]))
    for number, (_, j, weight) in enumerate(ordered):
        column = bisect_left(columns, j)
        heaviest, at = (0, -1), column
        while at > 0:
            heaviest = max(heaviest, best[at], key=lambda one: one[0])
            at -= at & -at
        before.append(heaviest[1])
        at = column + 1
        while at < len(best):
            best[at] = max(best[at], (heaviest[0] + weight, number), key=lambda one: one[0])
            at += at & -at
    heaviest, at = (0, -1), len(columns)
    while at > 0:
        heaviest = max(heaviest, best[at], key=lambda one: one[0])
        at -= at & -at
    chain: list[tuple[int, int]] = []
    number = heaviest[1]
    while number >= 0:
        chain.append(ordered[number][:2])
        number = before[number]
    return chain[::-1]
