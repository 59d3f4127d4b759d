"""W016."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.body import prose
from kehoach.check.word.subject import Trouble, WordSubject


@rule("W016", "body-not-justified", severity="error", basis="nd30.body")
def body_not_justified(subject: WordSubject) -> Iterator[Trouble]:
    """Report paragraphs of the body, longer than a line, that are not justified.

    Basis: Phụ lục I, mục II, khoản 6 (S p.25): even on both sides.
    Silent: on paragraphs of one line, on headings, and in tables and appendices.
    """
    for act in subject.acts:
        for paragraph in prose(subject, act):
            if paragraph.alignment != "both":
                yield Trouble(paragraph, "justified")
