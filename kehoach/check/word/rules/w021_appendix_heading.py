"""W021."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge, lower
from kehoach.check.word.subject import Trouble, WordSubject

_HEADING = "PhuLuc"


@rule("W021", "appendix-heading", severity="error", basis="nd30.appendix")
def appendix_heading(subject: WordSubject) -> Iterator[Trouble]:
    """Report the heading of an appendix that is not "Phụ lục I" in 14 points, bold and centred.

    Basis: Phụ lục I, mục III, khoản 1 (S p.28, 34): small letters, Roman numeral, 14 points,
        upright bold, centred on a line of its own.
    Silent: on a heading that stands with its title on one line, or in a table.
    """
    for piece in subject.appendices:
        yield from lower(piece, _HEADING)
        yield from judge(subject, piece, _HEADING)
        mark = piece.text.rstrip(".: ").split()[-1]
        if mark.isdecimal():
            params = {"component": _HEADING, "found": piece.text}
            yield Trouble(piece.paragraph, "roman", params)
