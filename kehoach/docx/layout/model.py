"""A Word file as it looks: lengths in millimetres, sizes in points, None where nobody can tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Alignment = Literal["left", "center", "right", "both"]
LineRule = Literal["auto", "exact", "atLeast"]


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a run: for ASCII, for other letters, for East Asian and for complex scripts."""

    ascii: str | None
    other: str | None
    east_asian: str | None
    complex: str | None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; `text` is as printed, in capitals where Word prints them.

    `raised` is for superscript and subscript alike.
    """

    text: str
    size: float
    bold: bool
    italic: bool
    underline: bool
    colour: str
    fonts: Fonts
    highlighted: bool
    small_caps: bool
    raised: bool
    complex_script: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn line; its length in millimetres where it is known."""

    length: float | None


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a paragraph stands in a table.

    `table` counts the tables of the file from 0, `column` the cells of the row. `room` is the width
    for text, `underlined` and `overlined` whether the cell has a border there.
    """

    table: int
    row: int
    column: int
    room: float | None
    underlined: bool
    overlined: bool
    nested: bool


@dataclass(frozen=True, slots=True)
class Numbered:
    """The automatic number of a paragraph: what is printed, its format, the count from 1.

    What is no number has no label: `bullet` is its sign as it stands in the file, `font` its font
    where the file names one. Without `spaced`, the words follow the number at once.
    """

    label: str
    format: str
    position: int
    bullet: str = ""
    font: str | None = None
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body with its properties resolved; `number` counts from 1."""

    number: int
    text: str
    runs: tuple[Run, ...]
    style: str
    section: int
    cell: Cell | None
    alignment: Alignment
    left: float
    right: float
    first_line: float | None
    before: float | None
    after: float | None
    contextual: bool
    line: float
    line_rule: LineRule
    bordered_above: bool
    bordered_below: bool
    drawn: tuple[Drawn, ...]
    other_drawings: int
    breaks_page: bool
    numbered: Numbered | None
    changed: bool
    commented: bool
    hidden: str


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A PAGE field in a header or footer; `alignment` is None where it cannot be told.

    A `conditional` one stands in an IF field: on some pages it is not shown.
    """

    where: Literal["header", "footer"]
    alignment: Alignment | None
    size: float
    italic: bool
    font: str | None
    roman: bool
    conditional: bool


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one layout; `first_numbers` are the page numbers on its first page."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    title_page: bool
    number_format: str
    number_start: int | None
    numbers: tuple[PageNumber, ...]
    first_numbers: tuple[PageNumber, ...]

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: whether it comes again on each page, and whether it may be split."""

    repeated: bool
    splits: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `first` and `last` are the numbers of its paragraphs."""

    rows: tuple[Row, ...]
    columns: int
    lined: bool
    nested: bool
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class WordDocument:
    """Everything that the rules look at."""

    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
    footers: tuple[str, ...]
