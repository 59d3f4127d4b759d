"""A Word file, and what can be asked of its paragraphs wherever they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kehoach.check.word.pieces import Line, Piece, pieces
from kehoach.docx.layout.model import Drawn, Paragraph, Section, Table, WordDocument
from kehoach.docx.seal import SealState
from kehoach.nd30 import Decree, decree


@dataclass(eq=False)
class WordFile:
    """A Word file under examination; `seal` says whether it was edited since it was built."""

    document: WordDocument
    seal: SealState | None = None

    @property
    def decree(self) -> Decree:
        """The numbers and clauses of Nghị định 30/2020/NĐ-CP."""
        return decree()

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """All paragraphs, in order."""
        return self.document.paragraphs

    def section_of(self, paragraph: Paragraph) -> Section:
        """Return the section in which a paragraph stands."""
        return self.document.sections[min(paragraph.section, len(self.document.sections) - 1)]

    def first_of(self, section: int) -> Paragraph | None:
        """Return the first paragraph of a section; sections count from 1."""
        return self._firsts.get(section - 1)

    @cached_property
    def _firsts(self) -> Mapping[int, Paragraph]:
        return {one.section: one for one in reversed(self.paragraphs)}

    def table_of(self, paragraph: Paragraph) -> Table | None:
        """Return the table in which a paragraph stands."""
        return self.document.tables[paragraph.cell.table] if paragraph.cell else None

    def room(self, paragraph: Paragraph) -> float | None:
        """Return the width that a paragraph has for its text, in millimetres."""
        if paragraph.cell is not None:
            whole = paragraph.cell.room
        else:
            whole = self.section_of(paragraph).text_width
        return None if whole is None else whole - paragraph.left - paragraph.right

    def lines_at(self, paragraph: Paragraph) -> list[Line]:
        """Return the rule lines that hang on a paragraph."""
        drawn: Sequence[Drawn] = paragraph.drawn
        found = [Line(paragraph, one.length) for one in drawn]
        if paragraph.bordered_above or paragraph.bordered_below:
            found.append(Line(paragraph, self.room(paragraph)))
        if paragraph.cell is not None and (paragraph.cell.underlined or paragraph.cell.overlined):
            found.append(Line(paragraph, None))
        if paragraph.other_drawings:
            found.append(Line(paragraph, None))
        return found

    @cached_property
    def pieces(self) -> Mapping[int, list[Piece]]:
        """The lines of each paragraph, by its number."""
        return {one.number: pieces(one) for one in self.paragraphs}
