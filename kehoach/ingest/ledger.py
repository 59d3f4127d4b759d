"""What became of every character of a document.

Words keep the place where they were found (`Stretch`) while they are cut and put into the data of a
plan. In the end each character of each paragraph must have gone exactly one way: into the plan,
into a mark or a line that the compiler prints by itself, or into the report of what was left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Self

from kehoach.imported import LeftOut, Reason, Shares
from kehoach.ingest.manuscript import Paragraph, printing


class Piece(NamedTuple):
    """Characters of one paragraph of the document: its number, and the offsets in its text."""

    paragraph: int
    start: int
    end: int


class Stretch(str):
    """Words that know where they stand in the document; a method of `str` forgets it."""

    __slots__ = ("pieces",)
    pieces: tuple[Piece, ...]

    def __new__(cls, text: str, pieces: Iterable[Piece] = ()) -> Self:
        """Return `text`, found at `pieces`."""
        made = super().__new__(cls, text)
        made.pieces = tuple(pieces)
        return made

    def cut(self, start: int, end: int | None = None) -> Stretch:
        """Return the words from `start` to `end`, without white space at the ends."""
        stop = len(self) if end is None else end
        while start < stop and self[start].isspace():
            start += 1
        while stop > start and self[stop - 1].isspace():
            stop -= 1
        return Stretch(self[start:stop], self._within(start, stop))

    def _within(self, start: int, stop: int) -> Iterator[Piece]:
        """Yield what of the pieces stands from `start` to `stop`; a space joins two of them."""
        at = 0
        for number, first, last in self.pieces:
            one, other = max(start, at), min(stop, at + last - first)
            if one < other or len(self.pieces) == 1:
                yield Piece(number, first + one - at, first + other - at)
            at += last - first + 1

    @property
    def first(self) -> Piece:
        """Where the words begin."""
        return self.pieces[0]


def joined(stretches: Sequence[Stretch]) -> Stretch:
    """Return the words of several stretches with a space between."""
    return Stretch(" ".join(stretches), (piece for one in stretches for piece in one.pieces))


class Unaccounted(Exception):  # noqa: N818 - reads as what happened
    """Characters went nowhere, or two ways; `text` are some of them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class Ledger:
    """The account of one document: whole paragraphs come out as stretches, each is entered once."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = tuple(paragraphs)
        self.left_out: list[LeftOut] = []
        self._numbers = {id(one): number for number, one in enumerate(self.paragraphs)}
        self._marks: list[Piece] = []
        self._leaves: list[Piece] = []

    def whole(self, paragraph: Paragraph) -> Stretch:
        """Return all words of a paragraph of the document."""
        piece = Piece(self._numbers[id(paragraph)], 0, len(paragraph.text))
        return Stretch(paragraph.text, [piece])

    def paragraph(self, stretch: Stretch) -> Paragraph:
        """Return the paragraph in which `stretch` begins."""
        return self.paragraphs[stretch.first.paragraph]

    def mark(self, stretch: Stretch) -> None:
        """Enter what the compiler prints by itself: marks, colons, fixed lines, repeated heads."""
        self._marks += stretch.pieces

    def leave(self, stretch: Stretch, reason: Reason) -> None:
        """Enter words that do not go into the plan."""
        self._leaves += stretch.pieces
        spot = self.paragraph(stretch).spot
        self.left_out.append(LeftOut(str(stretch), reason, spot))

    def settle(self, data: Any, before: Sequence[LeftOut] = ()) -> Shares:
        """Return the shares, once `data` (the data of the plan) holds all other words.

        `before` is what the reader of the file left out.

        Raises:
            Unaccounted: a character that prints is entered nowhere, or more than once.
        """
        plan = [piece for stretch in stretches(data) for piece in stretch.pieces]
        counts = [self._count(pieces) for pieces in (plan, self._marks, self._leaves)]
        times = [bytearray(len(one.text)) for one in self.paragraphs]
        for number, start, end in (*plan, *self._marks, *self._leaves):
            for at in range(start, end):
                times[number][at] += times[number][at] < 2
        for number, paragraph in enumerate(self.paragraphs):
            wrong = [
                letter
                for letter, entered in zip(paragraph.text, times[number], strict=True)
                if entered != 1 and not letter.isspace()
            ]
            if wrong:
                raise Unaccounted("".join(wrong))
        gone = sum(printing(one.text) for one in before)
        return Shares(sum(counts) + gone, counts[0], counts[1], counts[2] + gone)

    def _count(self, pieces: Iterable[Piece]) -> int:
        return sum(
            printing(self.paragraphs[number].text[start:end]) for number, start, end in pieces
        )


def stretches(data: Any) -> Iterator[Stretch]:
    """Yield the stretches anywhere in the data of a plan."""
    if isinstance(data, Stretch):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from stretches(value)
    elif isinstance(data, list):
        for value in data:
            yield from stretches(value)


def plain(data: Any) -> Any:
    """Return the data of a plan with plain text in place of stretches."""
    if isinstance(data, dict):
        return {key: plain(value) for key, value in data.items()}
    if isinstance(data, list):
        return [plain(value) for value in data]
    return str(data) if isinstance(data, str) else data
