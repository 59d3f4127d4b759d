"""C013."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import Severity
from kehoach.plan.fault import Loc
from kehoach.plan.span import Span

_DATE = re.compile(
    r"(?<![0-9] )[Nn]gày\s+(?P<day>[0-9]{1,2})\s+tháng\s+(?P<month>[0-9]{1,2})"
    r"(?![\w/.,]?[0-9])"
)


@rule("C013", "date-padding", severity="error", basis="nd30.place-and-date", fixable=True)
def date_padding(subject: Subject) -> Iterator[Problem]:
    """Report each day below 10 and month below 3 without a zero, and each later month with one.

    Basis: Phụ lục I, mục II, khoản 4 [S p.23]: days below 10 and the months 1 and 2 take a zero.
        The rule is made for the day on which a document is issued, so that only in references to
        documents a missing zero is an error; in other dates it is a warning. A zero before the
        months 3 to 9 is not asked for, and a warning.
    Silent: for dates that are not in words ("5/3/2026"), which the decree does not write, and for
        months without a day.
    Fix: the zero is put in or taken out.
    """
    decree = subject.decree
    issued = {
        (one.wording.loc, one.citation.date.span.start)
        for one in subject.citations
        if one.citation.date is not None
    }
    for wording in subject.wordings:
        if "tháng" not in wording.text:
            continue
        for found in _DATE.finditer(wording.text):
            of_document = (wording.loc, found.start()) in issued
            day, month = int(found["day"]), int(found["month"])
            right = f"{day:02}" if day < decree.padded_days_below else str(day)
            yield from _compared(wording.loc, found, "day", right, of_document=of_document)
            right = f"{month:02}" if month in decree.padded_months else str(month)
            yield from _compared(wording.loc, found, "month", right, of_document=of_document)


def _compared(
    loc: Loc, found: re.Match[str], part: str, right: str, *, of_document: bool
) -> Iterator[Problem]:
    """Yield the problem of a number that is not written as `right`."""
    told = found[part]
    if told == right or int(told) == 0:
        return
    needed = len(right) > len(told)
    severity: Severity | None = None if of_document and needed else "warning"
    unit = "ngày" if part == "day" else "tháng"
    params = {"found": f"{unit} {told}", "expected": f"{unit} {right}"}
    yield Problem(loc, params, span=Span(*found.span(part)), fix=right, severity=severity)
