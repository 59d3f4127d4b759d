"""W021."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge, lower, upper
from kehoach.check.word.subject import Trouble, WordSubject

_HEADING = "PhuLuc"
_TITLE = "TenPhuLuc"


@rule("W021", "appendix-heading", severity="error", basis="nd30.appendix")
def appendix_heading(subject: WordSubject) -> Iterator[Trouble]:
    """Report a heading "Phụ lục I" not in its size, weight and place, or a title not in capitals.

    Basis: Phụ lục I, mục III, khoản 1 (S p.28, 34): small letters, Roman numeral, 14 points,
        upright bold, centred on a line of its own; the title below in bold capitals.
    Silent: on a heading that stands with its title on one line, or in a table, and on a title that
        is not centred right below.
    """
    for piece in subject.appendices:
        yield from lower(piece, _HEADING)
        yield from judge(subject, piece, _HEADING)
        mark = piece.text.rstrip(".: ").split()[-1]
        if mark.isdecimal():
            params = {"component": _HEADING, "found": piece.text}
            yield Trouble(piece.paragraph, "roman", params)
        if (title := subject.title_of(piece)) is not None:
            yield from upper(title, _TITLE)
            yield from judge(subject, title, _TITLE)
