"""W005."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import fits, sizes_of, told
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.docx.metrics import width

_STYLE = "SoTrang"
# Lines of body text that no page holds, whatever its layout within the decree.
_MORE_THAN_A_PAGE = 60


@rule("W005", "page-number", severity="error", basis="nd30.page-number")
def page_number(subject: WordSubject) -> Iterator[Trouble]:
    """Report a page number that is missing, or not as the decree asks for it.

    Basis: Phụ lục I, mục I (S p.21): Arabic digits, size 13-14, upright, centred in the top margin,
        not shown on the first page.
    Silent: on a missing number where the document may have one page; on the alignment of a number
        that stands in a text box or behind tabs; on the first pages of later sections.
    """
    sections = subject.document.sections
    numbers = list(dict.fromkeys(one for section in sections for one in section.numbers))
    shown_first = sections[0].first_numbers
    if not numbers and not shown_first:
        if _long(subject):
            yield Trouble(None, "page-number-missing")
        return
    if shown_first:
        yield Trouble(None, "page-number-first")
    low, high = sizes_of(subject.decree, _STYLE)
    for one in dict.fromkeys((*numbers, *shown_first)):
        if one.where == "footer":
            yield Trouble(None, "page-number-foot")
        if one.alignment not in (None, "center"):
            yield Trouble(None, "page-number-centred")
        if not fits(one.size, low, high):
            params = {"found": told(one.size), "expected": told(low, high)}
            yield Trouble(None, "page-number-size", params)
        if one.italic:
            yield Trouble(None, "page-number-upright")
        if one.roman:
            yield Trouble(None, "page-number-arabic")
    if any(one.number_format not in ("decimal", "numberInDash") for one in sections if one.numbers):
        yield Trouble(None, "page-number-arabic")


def _long(subject: WordSubject) -> bool:
    """Return whether the document certainly takes more than one page."""
    lines = 0.0
    for paragraph in subject.paragraphs:
        if paragraph.cell is None and paragraph.text.strip():
            size = paragraph.runs[0].size
            room = subject.section_of(paragraph).text_width
            lines += max(1, width(paragraph.text, size) / room) if size >= 11 and room > 0 else 0
    return lines > _MORE_THAN_A_PAGE
