"""W017."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.body import marked, prose
from kehoach.check.word.look import SAME_LENGTH, told
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.finding import Severity


@rule("W017", "first-line-indent", severity="error", basis="nd30.body")
def first_line_indent(subject: WordSubject) -> Iterator[Trouble]:
    """Report paragraphs of the body whose first line is not moved in by 1 or 1.27 cm.

    Basis: Phụ lục I, mục II, khoản 6 (S p.25). For a paragraph that begins with a number or letter
        it is a warning: how those stand is shown in samples only.
    Silent: between 1 and 1.27 cm; on headings, dashes, automatic lists, on paragraphs of one line,
        and where tabs, spaces or an indent of the whole paragraph move the line.
    """
    allowed = subject.decree.body["first_line"]
    low, high = allowed.low or 0, allowed.high or 0
    for act in subject.acts:
        for paragraph in prose(subject, act):
            indent = paragraph.first_line
            if indent is None or paragraph.left or paragraph.numbered is not None:
                continue
            if paragraph.text[:1].isspace():
                continue
            if not low - SAME_LENGTH <= indent <= high + SAME_LENGTH:
                severity: Severity | None = "warning" if marked(paragraph) else None
                params = {"found": told(indent), "expected": told(low, high)}
                yield Trouble(paragraph, "indent", params, severity)
