"""W007."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge
from kehoach.check.word.subject import Trouble, WordSubject

_STYLE = "TieuNgu"


@rule("W007", "motto", severity="error", basis="nd30.national-name")
def motto(subject: WordSubject) -> Iterator[Trouble]:
    """Report a Tiêu ngữ in other words or marks, or not in upright bold of its size.

    Basis: Phụ lục I, mục II, khoản 1 (S p.21, 32): three phrases, each with a capital, between them
        hyphens with a space on either side.
    Silent: where the line under Quốc hiệu is not certainly meant to be Tiêu ngữ.
    """
    for act in subject.acts:
        if (piece := act.motto) is None:
            continue
        if piece.text != subject.decree.motto:
            params = {"component": _STYLE, "found": piece.text, "expected": subject.decree.motto}
            yield Trouble(piece.paragraph, "text", params)
        yield from judge(subject, piece, _STYLE)
