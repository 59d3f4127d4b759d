"""The two lines of the header that mix words of the plan with a number and a date."""

from __future__ import annotations

import re
from datetime import date

from kehoach.plan.fault import Loc
from kehoach.plan.model import Plan

_NUMBER = re.compile(r"Số:?[\s\u00a0]*(\d*)[\s\u00a0.…_]*/\s*(\S.*)")
_DATE = re.compile(r"(.+?),\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})")
_NO_DATE = re.compile(r"(.+?),\s*ngày[\s\u00a0.…_]*tháng[\s\u00a0.…_]*năm[\s\u00a0.…_]*")


def header_values(path: str, text: str, plan: Plan, place: str) -> dict[Loc, str | None] | None:
    """Return what an edited line of number or date says, by place; None takes the value out.

    `place` is the name of the place as the line was built with it. None: it is neither, or cannot
    be read.
    """
    document = plan.document
    if path == "document.number" and (found := _NUMBER.fullmatch(text.strip())):
        values: dict[Loc, str | None] = {}
        if (found[1] or None) != document.number:
            values["document", "number"] = found[1] or None
        if found[2] != document.symbol:
            values["document", "symbol"] = found[2]
        return values
    if path != "document.date":
        return None
    day: date | None = None
    if found := _DATE.fullmatch(text.strip()):
        try:
            day = date(int(found[4]), int(found[3]), int(found[2]))
        except ValueError:
            return None
    elif (found := _NO_DATE.fullmatch(text.strip())) is None:
        return None
    values = {}
    if day != document.date:
        spelled = f"{day.day:02}/{day.month:02}/{day.year:04}" if day else None
        values["document", "date"] = spelled
    if found[1] != place:
        values["document", "place"] = found[1]
    return values
