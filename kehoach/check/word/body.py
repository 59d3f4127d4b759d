"""The paragraphs of the body that are running text, for the rules that judge it."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.word.subject import CLAUSE, DASH, PART, POINT, Act, WordSubject
from kehoach.docx.layout.model import Paragraph
from kehoach.docx.metrics import width

# Lines that a paragraph must certainly have: widths are those of another cut of the font.
_SURE = 1.15


def marked(paragraph: Paragraph) -> bool:
    """Return whether a paragraph begins with a number or letter."""
    text = paragraph.text.strip()
    return bool(PART.match(text) or CLAUSE.match(text) or POINT.match(text))


def prose(subject: WordSubject, act: Act) -> Iterator[Paragraph]:
    """Yield the paragraphs of an act that are text of more than a line.

    No headings, no dashes, nothing centred.
    """
    for paragraph in act.body:
        text = paragraph.text.strip()
        shown = [run for run in paragraph.runs if run.text.strip()]
        if not shown or "\n" in text or "\t" in text:
            continue
        if all(run.bold for run in shown) or text.isupper() or DASH.match(text):
            continue
        if paragraph.alignment == "center":
            continue
        room = subject.section_of(paragraph).text_width - paragraph.left - paragraph.right
        if width(text, shown[0].size) >= max(room, 1.0) * _SURE:
            yield paragraph
