"""What the words of a timeline ("Thời gian thực hiện", "Thời hạn trình") mean.

Each word becomes a letter (`_LEXICON`), and rows of letters become readings (`_PHRASES`). A clause,
the words between two connectives, is read whole or not at all: one word that is not understood may
turn the meaning of all the others ("sau ngày 30/6/2026").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from kehoach.plan.remember import remembered
from kehoach.plan.span import Span
from kehoach.plan.timepoint import POINTS, Point, read_points

MonthDay: TypeAlias = tuple[int, int]
"""A month and a day of every year; (2, 29) is the last day of February."""


class Recurrence(StrEnum):
    """How often something comes back; periodic names no period, continuous is "thường xuyên"."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"
    PERIODIC = "periodic"
    CONTINUOUS = "continuous"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one phrase says, None where it says nothing.

    `start` and `end` are the first and the last day, both included. A month, quarter, half or year
    stands for all its days: "đến năm 2030" ends on 31/12/2030. "trước" excludes what it names:
    "trước ngày 30/6/2026" ends on 29/6/2026. `season` has the first and the last day of what comes
    every year ("trước ngày 15/12 hằng năm"); a last day before the first is in the next year.
    """

    span: Span
    start: date | None = None
    end: date | None = None
    recurrence: Recurrence | None = None
    season: tuple[MonthDay | None, MonthDay | None] | None = None
    on_demand: bool = False

    @property
    def open_ended(self) -> bool:
        """Whether it begins on a named day and the words set no end."""
        return self.start is not None and self.end is None

    @property
    def backwards(self) -> bool:
        """Whether it ends, as written, before it begins."""
        return self.start is not None and self.end is not None and self.end < self.start


@dataclass(frozen=True, slots=True)
class Timeline:
    """The words of a timeline and what was read in them, in the order of the words.

    Every word is in one of the three tuples, save connectives ("và", "hoặc") and punctuation.
    `impossible` are the clauses that name a day which no calendar has ("trước ngày 31/6/2026").
    Unread words may bear on their neighbours: rely on the whole only where it is `understood`.
    """

    text: str
    readings: tuple[Reading, ...]
    unread: tuple[Span, ...]
    impossible: tuple[Span, ...]

    @property
    def understood(self) -> bool:
        """Whether something was read and nothing was left over."""
        return bool(self.readings) and not self.unread and not self.impossible

    @property
    def start(self) -> date | None:
        """The earliest first day of a reading."""
        return min((reading.start for reading in self.readings if reading.start), default=None)

    @property
    def end(self) -> date | None:
        """The latest last day of a reading, even where another reading is open-ended."""
        return max((reading.end for reading in self.readings if reading.end), default=None)

    @property
    def open_ended(self) -> bool:
        """Whether a reading is open-ended."""
        return any(reading.open_ended for reading in self.readings)


_PERIODS = {
    Recurrence.HALF_YEARLY: "(?:0?6|sáu) tháng|nửa năm",
    Recurrence.QUARTERLY: "(?:0?3|ba) tháng|(?:(?:0?1|một) )?quý",
    Recurrence.YEARLY: "12 tháng|(?:(?:0?1|một) )?năm",
    Recurrence.MONTHLY: "(?:(?:0?1|một) )?tháng",
}
_RECURRENCES = {  # the first one found counts: "hằng năm" in "định kỳ hằng năm"
    **_PERIODS,
    Recurrence.PERIODIC: "định k[ỳì]",
    Recurrence.CONTINUOUS: "thường xuyên|liên tục",
}
_PERIOD = f"(?:{'|'.join(_PERIODS.values())})"
_ONCE = "(?:một|0?1) lần"

# Each kind of word has a letter; the first that matches wins. A space stands for any white space.
_LEXICON = {
    **POINTS,
    # What stands before a point: before, by, up to, from, within. And after it: onwards.
    "B": "(?:đến |tới )?trước",
    "L": "(?:(?:chậm|muộn) nhất|không (?:muộn|chậm) hơn|không quá)(?: là| vào| trong| đến)?"
    "(?: hết)?|hết",
    "T": "(?:từ nay )?(?:đến|tới)(?: hết)?",
    "F": "(?:kể |bắt đầu )?từ",
    "I": "trong|vào",
    "O": "(?:và )?(?:các|những) năm (?:tiếp theo|kế tiếp|tiếp sau|sau)|trở đi",
    # What comes back: so often, now and then, always. A bare period ("quý") goes on a list of them.
    "E": rf"(?:h[ằà]ng|mỗi) {_PERIOD}(?: {_ONCE})?(?: theo quy định)?"
    rf"|{_PERIOD}(?: {_ONCE}|\s*/\s*(?:{_ONCE}|lần))",
    "R": f"(?:theo )?{_RECURRENCES[Recurrence.PERIODIC]}(?: theo quy định)?",
    "C": _RECURRENCES[Recurrence.CONTINUOUS],
    "p": _PERIOD,
    # What is asked for, and the word that brings in who asks.
    "M": "khi (?:cần thiết|cần|(?:có )?phát sinh|(?:có|được) yêu cầu)"
    "|theo yêu cầu(?: thực (?:tiễn|tế)| nhiệm vụ)?|đột xuất",
    "o": "của",
    # What is done at that time: it leaves the time as it is.
    "f": "hoàn thành|xong|cập nhật|rà soát|báo cáo|ban hành|trình|triển khai|thực hiện|dự kiến",
    # Connectives within a thought, those that end it, the dash; any other word.
    "a": "và|hoặc|hay|[,(]",
    "s": "[;.:…)]",
    "g": "[-–—]",
    "x": r"\w+|\S",
}
_WORDS = "|".join(f"(?P<{kind}>{words})" for kind, words in _LEXICON.items())
_TOKEN = re.compile(  # and no token ends within a word
    rf"(?:{_WORDS})(?!(?<=\w)\w)".replace(" ", r"\s+"), re.IGNORECASE
)

# What rows of letters mean, P being a complete point of a year, Q one of every year. No row can be
# cut into phrases in two ways (hence the lookaheads): that keeps the time linear.
_PHRASES = {
    "range": "(?:FP(?:g|a?[TB])P|I?P[gT]P)(?:[as]?O)?",
    "since": "FP(?:[as]?O)?(?!aP|a?[TLB])",
    "due": "L?[TLB]P(?:aP(?=[as]|$))*",
    "during": "I?P(?:[as]?O)?(?![gT]P)",
    "often": "R?E|R(?!E)|C",
    "asked": "M(?:ox+)?",
}
_ROWS = {
    form: "|".join(dict.fromkeys((row, row.replace("P", "Q")))) for form, row in _PHRASES.items()
}
_DEEDS = "(?:fa?){0,6}"
_PHRASE = re.compile(f"{_DEEDS}(?:{'|'.join(f'(?P<{form}>{row})' for form, row in _ROWS.items())})")
_CLAUSE = re.compile(f"(?:{_DEEDS}(?:{'|'.join(_ROWS.values())}))+(?=[as]|g(?![PQ])|$)")
_UNREAD = re.compile("[^asg][^as]*(?<!g)")
_LISTED_PERIODS = re.compile("[ER](?:a?p)+")
_DAY = timedelta(days=1)


@remembered
def read_timeline(text: str) -> Timeline:
    """Read the words of a timeline, in NFC, as published; they may end in a full stop.

    Nothing is invented: what is not said without doubt is left unread. Never raises.
    """
    tokens = [*_TOKEN.finditer(text)]
    spans = [Span(*token.span()) for token in tokens]
    kinds = "".join(token.lastgroup or "" for token in tokens)
    points = read_points(text, spans, kinds)
    kinds = "".join(_kind(kind, points.get(place)) for place, kind in enumerate(kinds))
    kinds = _LISTED_PERIODS.sub(lambda listed: listed[0].replace("p", "E"), kinds)
    readings: list[Reading] = []
    unread: list[Span] = []
    impossible: list[Span] = []
    place = 0
    while place < len(kinds):
        if clause := _CLAUSE.match(kinds, place):
            try:
                readings += [*_readings(text, spans, points, clause)]
            except ValueError:
                impossible.append(_over(spans, clause.span()))
        elif clause := _UNREAD.match(kinds, place):
            unread.append(_over(spans, clause.span()))
        place = clause.end() if clause else place + 1
    return Timeline(text, tuple(readings), tuple(unread), tuple(impossible))


def _kind(kind: str, point: Point | None) -> str:
    if point is None:
        return kind
    return "x" if point.missing else "Q" if point.yearly else "P"


def _over(spans: Sequence[Span], places: tuple[int, int]) -> Span:
    return Span(spans[places[0]].start, spans[places[1] - 1].end)


def _readings(
    text: str, spans: Sequence[Span], points: dict[int, Point], clause: re.Match[str]
) -> Iterator[Reading]:
    """Read the phrases of a clause; raise ValueError where one names a day that does not exist."""
    for phrase in _PHRASE.finditer(clause.string, *clause.span()):
        first, after = phrase.span()
        span = _over(spans, (first, after))
        found = [(place, points[place]) for place in range(first, after) if place in points]
        exclusive = "B" in phrase[0]
        if phrase.lastgroup == "asked":
            yield Reading(span, on_demand=True)
        elif phrase.lastgroup == "often":
            words = " ".join(span.of(text).lower().split())
            often = (which for which, form in _RECURRENCES.items() if re.search(form, words))
            yield Reading(span, recurrence=next(often))
        elif phrase.lastgroup == "due":
            for place, point in found:
                begin, last = point.days()
                until = begin - _DAY if exclusive else last
                yield _dated(_over(spans, (first, place + 1)), None, until, yearly=point.yearly)
                first = place + 2  # past the connective
        else:
            (begin, _), (until, last) = found[0][1].days(), found[-1][1].days()
            ends = phrase.lastgroup != "since" and "O" not in phrase[0]
            end = (until - _DAY if exclusive else last) if ends else None
            yield _dated(span, begin, end, yearly=found[0][1].yearly)


def _dated(span: Span, start: date | None, end: date | None, *, yearly: bool) -> Reading:
    if not yearly:
        return Reading(span, start, end)
    first, last = ((day.month, day.day) if day else None for day in (start, end))
    return Reading(span, recurrence=Recurrence.YEARLY, season=(first, last))
