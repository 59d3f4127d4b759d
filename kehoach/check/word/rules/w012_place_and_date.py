"""W012."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge
from kehoach.check.word.subject import Trouble, WordSubject

_STYLE = "DiaDanhThoiGian"
_DATE = re.compile(r"(.*?)(,?)(\s*)(ngày)\s+(\d{1,2})\s+(tháng)\s+(\d{1,2})\s+(năm)\s+(\d{4})(.*)")
_BLANK = re.compile(r"(.*?)(,?)\s*ngày\b")


@rule("W012", "place-and-date", severity="error", basis="nd30.place-and-date")
def place_and_date(subject: WordSubject) -> Iterator[Trouble]:
    """Report a place and date that is not written, or does not look, as the decree asks.

    Basis: Phụ lục I, mục II, khoản 4 (S p.23, 32): italic, a comma after the place, a zero before
        days below 10 and before months 1 and 2. A zero before another month is not forbidden, so a
        warning.
    Silent: on what is left blank in a draft.
    """
    decree = subject.decree
    for act in subject.acts:
        if (piece := act.date) is None:
            continue
        yield from judge(subject, piece, _STYLE)
        at = piece.paragraph
        about = {"component": _STYLE, "found": piece.text}
        begins = _BLANK.match(piece.text)
        if begins and begins[1].strip() and not begins[2]:
            yield Trouble(at, "date-comma", about)
        date = _DATE.fullmatch(piece.text)
        if date is None:
            continue
        day, month = int(date[5]), int(date[7])
        padded = month in decree.padded_months
        if (day < decree.padded_days_below and len(date[5]) < 2) or (padded and len(date[7]) < 2):
            yield Trouble(at, "date-zero", about)
        elif not padded and date[7].startswith("0"):
            yield Trouble(at, "date-needless-zero", about, "warning")
