"""A document as it was found, before anyone says what it means: paragraphs and tables in order.

Each reader (.txt, .docx, .pdf) makes one. Lines that a printer broke are joined again, letters are
composed (NFC), automatic numbers stand before the words as they are printed. No reader interprets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kehoach.imported import LeftOut, Spot


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: composed, single spaces, none at the ends, never empty.

    `automatic` is the number that Word prints before it, "" where it is typed or there is none;
    `text` begins with it. `bold`, `italic` and `centred` are None where nobody can tell; `bold`
    counts the characters at the beginning that are bold. `joined` are the offsets in `text` where
    a line of the source ended and it is not certain that the paragraph went on.
    """

    text: str
    spot: Spot
    automatic: str = ""
    bold: int | None = None
    italic: bool | None = None
    centred: bool | None = None
    joined: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its paragraphs, the columns it spans, and whether it goes on from the row above."""

    paragraphs: tuple[Paragraph, ...]
    columns: int = 1
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; one without lines (`ruled` False) sets things side by side, as a header does."""

    rows: tuple[tuple[Cell, ...], ...]
    spot: Spot
    ruled: bool

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield the paragraphs row by row, cell by cell."""
        for row in self.rows:
            for cell in row:
                yield from cell.paragraphs


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The whole document.

    `characters` counts those of the file that print (composed, white space not counted), on its
    own: not from `blocks`. They must be found again in the blocks, automatic numbers apart, and in
    what the reader left out. `legacy` is the encoding from before Unicode that it was in, or "".
    """

    name: str
    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...]
    characters: int
    legacy: str = ""

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield every paragraph in the order of the document, those of tables included."""
        for block in self.blocks:
            if isinstance(block, Table):
                yield from block.paragraphs()
            else:
                yield block


def printing(text: str) -> int:
    """Return how many characters of `text` are no white space."""
    return sum(not one.isspace() for one in text)


def missing(manuscript: Manuscript) -> int:
    """Return how many characters of the file its reader lost (below 0: made up)."""
    found = sum(printing(one.text) - printing(one.automatic) for one in manuscript.paragraphs())
    left_out = sum(printing(one.text) for one in manuscript.left_out)
    return manuscript.characters - found - left_out
