"""C012."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_DATE = re.compile(
    r"[Nn]gày\s+(?P<day>[0-9]{1,2})\s+tháng\s+(?P<month>[0-9]{1,2})"
    r"(?:\s+năm\s+(?P<year>[0-9]{4}))?(?![\w/])"
    r"|(?<![\w/.,-])(?P<day2>[0-9]{1,2})(?P<mark>[/.-])(?P<month2>[0-9]{1,2})(?P=mark)"
    r"(?P<year2>(?:19|20)[0-9]{2})(?![\w/-])(?!\.[0-9])"
    r"|[Nn]gày\s+(?P<day3>[0-9]{1,2})/(?P<month3>0?[1-9]|1[0-2])(?![\w/])(?!\s+giờ)"
)
_DIGIT = re.compile("[0-9]")
_LEAP = 2000  # a day without a year may be the 29th of February
_MONTHS = 12


@rule("C012", "impossible-date", severity="error", basis="calendar")
def impossible_date(subject: Subject) -> Iterator[Problem]:
    """Report each date that the calendar does not have.

    Basis: the calendar.
    Silent: for days of no year that occur in some ("ngày 29 tháng 02 hằng năm"), and for numbers
        that are not clearly a date.
    """
    for wording in subject.wordings:
        if not _DIGIT.search(wording.text):
            continue
        for found in _DATE.finditer(wording.text):
            day = int(found["day"] or found["day2"] or found["day3"])
            month = int(found["month"] or found["month2"] or found["month3"])
            year = int(found["year"] or found["year2"] or _LEAP)
            if not _exists(day, month, year):
                words = " ".join(found[0].split())
                yield Problem(wording.loc, {"date": words}, span=Span(*found.span()))


def _exists(day: int, month: int, year: int) -> bool:
    return 1 <= month <= _MONTHS and 1 <= day <= monthrange(year, month)[1]
