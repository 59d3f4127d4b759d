"""Points of the calendar as a timeline names them, and how neighbours complete one another.

A point is a day, month, quarter, half or year: "ngày 30/6/2026", "tháng 2/2026", "quý I năm 2026",
"6 tháng đầu năm 2026". In "quý I, II năm 2026" and "tháng 3 - 5/2026" one has the unit, the other
the year.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from kehoach.plan.span import Span

_N = "[0-9]{1,2}"
_Y = "(?:19|20)[0-9]{2}"  # another year is a slip of the pen, not to be believed
_EACH = "h[ằà]ng năm"
_OF_YEAR = rf"(?:\s*/\s*{_Y}|-{_Y}|,? năm {_Y}| {_EACH})"

# The words of each unit, the first that matches wins. A space stands for any white space.
POINTS = {
    "h": rf"(?:(?:0?6|sáu) tháng|nửa) (?:đầu|cuối) năm(?: {_Y})?",
    "d": rf"ngày {_N} tháng {_N}{_OF_YEAR}?|{_N} tháng {_N}{_OF_YEAR}|ngày {_N}(?![/.][0-9]|-{_N}-)"
    rf"|(?:ngày )?{_N}(?:/{_N}/{_Y}|-{_N}-{_Y}|\.{_N}\.{_Y}|/{_N}(?: {_EACH})?)",
    "m": rf"tháng {_N}{_OF_YEAR}?",
    "q": rf"qu[ýí] (?:[IVX]{{1,4}}|{_N}){_OF_YEAR}?",
    "y": rf"(?:(?:các )?năm|giai đoạn(?: năm)?|thời k[ỳì]) {_Y}|{_Y}",
    # A numeral or a number that takes the unit of the point before it.
    "r": rf"(?:I{{1,3}}|IV){_OF_YEAR}?",
    "n": rf"{_N}{_OF_YEAR}|{_N}(?!\s*\w)",
}

_NUMBER = re.compile(r"[0-9]+|(?<!\w)[ivx]+(?!\w)")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTHS = {"m": 1, "q": 3, "h": 6, "y": 12}
_EVERY_YEAR = 4  # stands for "hằng năm": it has a 29 February, and nobody plans for the year 4
_DAY = timedelta(days=1)


class Point(NamedTuple):
    """A unit (a key of `POINTS`) and its numbers, the largest first: year, month, day for a day.

    Other units have a year and the count of the unit in it. What the words leave out is missing
    from the front.
    """

    unit: str
    numbers: tuple[int, ...]

    @property
    def missing(self) -> int:
        """How many numbers are missing; a point without a unit misses all."""
        return {"d": 3, "r": 9, "n": 9}.get(self.unit, 2) - len(self.numbers)

    @property
    def yearly(self) -> bool:
        """Whether it comes back every year; its days are then those of a leap year."""
        return not self.missing and self.numbers[0] == _EVERY_YEAR

    def days(self) -> tuple[date, date]:
        """Return the first and the last day; raise ValueError where the calendar has none."""
        if self.unit == "d":
            day = date(*self.numbers)
            return day, day
        (year, number), length = self.numbers, _MONTHS[self.unit]
        first = date(year, (number - 1) * length + 1, 1)
        years, months = divmod(number * length, 12)
        return first, date(year + years, months + 1, 1) - _DAY


def read_points(text: str, spans: Sequence[Span], kinds: str) -> dict[int, Point]:
    """Return the points among the tokens, by their place.

    A point without a year takes that of the next, if they then stand in order: "quý IV, quý I/2027"
    does not say of which year the fourth quarter is.

    Args:
        text: the words.
        spans: where each token stands.
        kinds: a letter for each token: a key of `POINTS`, or a connective of `timeline`.
    """
    points: dict[int, Point] = {}
    for place, kind in enumerate(kinds):
        if kind in POINTS:  # g is a dash, a "và" or a comma, T "đến"
            before = points.get(place - 2) if kinds[place - 1] in "gaT" else None
            points[place] = _point(kind, spans[place].of(text).lower(), before)
    for left, right in reversed([*pairwise(points)]):
        between = kinds[left + 1 : right]
        if re.fullmatch("[gTB]|a[TLBIF]?", between):
            points[left] = _completed(points[left], points[right], spanning=between in "TB")
    return points


def _point(kind: str, words: str, before: Point | None) -> Point:
    found: list[str] = _NUMBER.findall(words)
    numbers = [_ROMAN.get(number, 0) if number.isalpha() else int(number) for number in found]
    if kind in "hy":
        numbers = [2 if "cuối" in words else 1, *(number for number in numbers if number > 99)]
    if re.search(_EACH.replace(" ", r"\s+"), words):
        numbers.append(_EVERY_YEAR)
    unit = before.unit if before else ""
    if kind == "r" and unit == "q":
        kind = "q"
    elif kind == "n" and len(numbers) == 1 and unit in {"d", "m", "q"}:
        kind = unit
    elif kind == "n" and len(numbers) == 2:  # "quý 1, 2/2026": two quarters, not February
        kind = "q" if before and unit == "q" and before.missing else "m"
    return Point(kind, tuple(reversed(numbers)))


def _completed(point: Point, after: Point, *, spanning: bool) -> Point:
    """Give `point` what it lacks from the point `after` it; a span may join different units."""
    same = point.unit == after.unit or (spanning and point.missing == 1)
    if after.missing or not same:
        return point
    shared = point._replace(numbers=after.numbers[: point.missing] + point.numbers)
    try:
        in_order = shared.days()[0] <= after.days()[1]
    except ValueError:  # a day that does not exist is still said, and reported for itself
        in_order = True
    return shared if in_order or after.yearly else point
