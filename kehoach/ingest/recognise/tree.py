"""Paragraphs put below each other by their marks, before anyone says what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kehoach.ingest.ledger import Ledger, Stretch, joined
from kehoach.ingest.manuscript import Block, Paragraph, Table
from kehoach.ingest.recognise.marks import RANKS, Mark, as_numeral, is_bare, read_mark

_DEEPEST = 12
_STRAY = 5
"""So many marks may come before the first part; later no mark of a higher rank begins one."""
_LONGEST_QUOTE = 30
"""Words in quotes go on over so many paragraphs at most; else their end was forgotten."""
_FARTHEST = 3
"""A count may skip so many; a number farther on is no mark."""


@dataclass(slots=True, eq=False)
class Node:
    """A marked paragraph: its words without the mark, what continues it, and what is below.

    `whole` are the words with the mark. A node without a mark is a line that says something of its
    own, as one with a mark would ("Kinh phí: …"); one that is `cut` was part of a longer line.
    """

    mark: Mark | None
    words: Stretch
    whole: Stretch
    blocks: list[Stretch | Table] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    cut: bool = False

    @property
    def sign(self) -> Stretch | None:
        """The characters of the mark, where there is one."""
        return None if self.mark is None else self.whole.cut(0, len(self.mark.text))

    def walk(self) -> Iterator[Node]:
        """Yield the node and all below it, as they stand in the document."""
        pending = [self]
        while pending:
            node = pending.pop()
            yield node
            pending += reversed(node.children)

    def last(self) -> Node:
        """Return the node with which the document leaves this one."""
        node = self
        while node.children:
            node = node.children[-1]
        return node


@dataclass(slots=True)
class Forest:
    """The nodes that stand below nothing, and what comes before the first of them."""

    before: list[Stretch | Table]
    roots: list[Node]


def forest(blocks: Sequence[Block], ledger: Ledger) -> Forest:
    """Return the paragraphs of `blocks` in the order and below each other as their marks say."""
    capitals = {mark.letter for one in blocks if isinstance(one, Paragraph)
                if (mark := read_mark(one.text)) and mark.kind == "A."}  # fmt: skip
    grower = _Grower(lettered="B" in capitals)
    quoted = _quoted(blocks)
    bare: Stretch | None = None
    for place, block in enumerate(blocks):
        if isinstance(block, Table) and (block.ruled or not _lines(block)):
            grower.put(block)
            continue
        for paragraph in _lines(block):
            whole = ledger.whole(paragraph)
            if bare is not None:
                whole, bare = joined([bare, whole]), None
            elif is_bare(whole) and place + 1 < len(blocks) and _names(blocks[place + 1]):
                bare = whole
                continue
            mark = None if place in quoted else read_mark(whole)
            if mark is None or not grower.grow(mark, whole):
                grower.put(whole)
    return grower.forest


def _names(block: Block) -> bool:
    """Return whether a block may be the heading below the mark of a part."""
    return isinstance(block, Paragraph) and block.text.isupper() and read_mark(block.text) is None


def _quoted(blocks: Sequence[Block]) -> set[int]:
    """Return which paragraphs go on in quotes that one above them opens: their marks are quoted."""
    found: set[int] = set()
    for place, block in enumerate(blocks):
        if place not in found and _opened(block) > 0:
            depth, end = _opened(block), place
            while depth > 0 and end + 1 < len(blocks) and end - place < _LONGEST_QUOTE:
                end += 1
                depth += _opened(blocks[end])
            found |= set(range(place + 1, end + 1)) if depth <= 0 else set()
    return found


def _opened(block: Block) -> int:
    """Return how many quotes more a paragraph opens than it closes."""
    return block.text.count("“") - block.text.count("”") if isinstance(block, Paragraph) else 0


def _lines(block: Block) -> list[Paragraph]:
    """Return the paragraphs of a block; a table without lines only sets them side by side."""
    return [block] if isinstance(block, Paragraph) else list(block.paragraphs())


def rank_of(node: Node) -> int:
    """Return the rank of the mark of a node, 0 for the highest."""
    return RANKS.index(node.mark.kind) if node.mark else len(RANKS)


class _Grower:
    """Puts each node below the one that it belongs to; `open` are those that may go on.

    `lettered` says whether capital letters count anything ("A.", "B.").
    """

    def __init__(self, *, lettered: bool) -> None:
        self.lettered = lettered
        self.forest = Forest([], [])
        self.open: list[Node] = []
        self.grown = 0

    def put(self, block: Stretch | Table) -> None:
        """Let `block` continue the last node."""
        blocks = self.open[-1].blocks if self.open else self.forest.before
        blocks.append(block)

    def grow(self, mark: Mark, whole: Stretch) -> bool:
        """Add a node, unless there is no place for such a mark: then its words are only words."""
        mark = self._meant(mark)
        depth = self._depth(mark, whole)
        if depth is None:
            return False
        node = Node(mark, whole.cut(len(mark.text)), whole)
        del self.open[depth:]
        siblings = self.open[-1].children if self.open else self.forest.roots
        siblings.append(node)
        self.open.append(node)
        self.grown += 1
        return True

    def _meant(self, mark: Mark) -> Mark:
        """Tell letters from Roman numerals by what came before."""
        opened = {node.mark.kind: node.mark for node in self.open if node.mark}
        if mark.kind == "I." and len(mark.text.rstrip("./) -")) == 1:
            capital = Mark("A.", mark.text, letter=mark.text[0])
            roman, letter = opened.get("I."), opened.get("A.")
            if letter and capital.follows(letter) and not mark.first:
                return mark if roman and mark.follows(roman) else capital
        if numeral := as_numeral(mark):
            roman, letter = opened.get("i)"), opened.get("a)")
            if (roman and numeral.follows(roman)) or (
                numeral.first and not (letter and mark.follows(letter))
            ):
                return numeral
        return mark

    def _depth(self, mark: Mark, whole: Stretch) -> int | None:
        """Return how many of the open nodes the new one stands below, None where nowhere."""
        kinds = [node.mark.kind if node.mark else "" for node in self.open]
        same = [i for i, kind in enumerate(kinds) if kind == mark.kind]
        for i in reversed(same):
            if mark.follows(self._mark(i)):
                return i
        below = self._below(mark, kinds)
        if below >= _DEEPEST:
            return None
        if not same:
            return below if self._plausible(mark, below) else None
        before = self._mark(same[-1])
        if mark.first and self._introduced() and below > same[-1]:
            return len(self.open)
        return same[-1] if _near(mark, before) or _heads(mark, whole) else None

    def _below(self, mark: Mark, kinds: Sequence[str]) -> int:
        """Return the depth below the last node of a higher rank."""
        if (mark.first or not mark.counts) and self._introduced():
            return len(kinds)
        rank = self._rank(mark.kind)
        depth = len(kinds)
        while depth and self._rank(kinds[depth - 1]) >= rank:
            depth -= 1
        return depth

    def _rank(self, kind: str) -> float:
        """Return the rank of a kind; capital letters below numerals stand between I. and 1."""
        roots = self.forest.roots
        if kind == "A." and roots and roots[0].mark and roots[0].mark.kind == "I.":
            return RANKS.index("I.") + 0.5
        return RANKS.index(kind)

    def _introduced(self) -> bool:
        """Whether the last node announces what follows."""
        if not self.open:
            return False
        node = self.open[-1]
        return not node.blocks and node.words.endswith(":")

    def _plausible(self, mark: Mark, depth: int) -> bool:
        """Whether a count may begin with this mark, at the top or below what is open."""
        if mark.kind == "1.1." and depth and (above := self.open[depth - 1].mark):
            return above.kind != "1." or above.number == mark.number[:1]
        if depth == 0 and self.forest.roots and self.grown > _STRAY:
            return False
        if mark.kind == "A." and depth:
            return mark.first and self.lettered
        if mark.kind in ("Phần", "A.", "I."):
            return mark.first or not self.forest.roots
        return True

    def _mark(self, i: int) -> Mark:
        mark = self.open[i].mark
        assert mark is not None  # noqa: S101 - only marked paragraphs are open
        return mark


def _near(mark: Mark, before: Mark) -> bool:
    """Whether a count that goes wrong is one all the same: a gap, a repeat, a new beginning."""
    if mark.letter or mark.first:
        return True
    if mark.kind == "I.":
        return before.number <= mark.number <= (before.number[0] + _FARTHEST,)
    return mark.number[-1] <= before.number[-1] + _FARTHEST


def _heads(mark: Mark, whole: Stretch) -> bool:
    """Whether words behind a numeral out of order are a heading all the same, and no name."""
    return mark.kind == "I." and whole.isupper()
