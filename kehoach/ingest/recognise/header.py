"""The lines above the title: who issues the document, its number, place and date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from kehoach.data.frame import frame
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch, joined
from kehoach.ingest.recognise.lines import (
    Line,
    begins,
    begins_with,
    differing,
    folded,
    found,
    is_drawn,
    is_word,
    set_aside,
    told,
)
from kehoach.nd30 import decree
from kehoach.plan.fault import Loc

_TITLE: Loc = ("document", "title")
# Over folded words: "Số: 173 /KH-UBND", "Số: ....../KH-UBND"; the letter in "12a" is no number.
_NUMBER = re.compile(
    r"so ?:? ?(?P<number>[0-9]*)(?P<letter>[a-z]?)(?P<blank>[ .…_]*)/ ?"
    r"(?P<symbol>[^\s,]+(?: ?- ?[^\s,]+)*)"
)
# In a signed file the number may stand apart from what was typed: "Số: 173", "/KH-UBND".
_NUMBER_ALONE = re.compile(r"so ?: ?(?P<number>[0-9]*)(?P<blank>[ .…_]*)")
_SYMBOL_ALONE = re.compile(r"(?P<blank>[ .…_]*)/ ?(?P<symbol>[^\s,/]+(?: ?- ?[^\s,/]+)*)")
_DATE = re.compile(
    r",? ?ngay ?(?P<day>[0-9]{0,2})[ .…_]*thang ?(?P<month>[0-9]{0,2})[ .…_]*"
    r"nam ?(?P<year>[0-9]{0,4})[ .…_]*$"
)
# Lines that name no body alone.
_UNFINISHED = frozenset(map(folded, ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "UBND", "HĐND")))
_LONGEST = 200
_MOST_LINES = 4
"""Over so many lines fixed words or a date are broken at most."""
# No name ends with these: the line goes on below.
_WRAPPED = (" TỈNH", " THÀNH PHỐ", " XÃ", " PHƯỜNG", " ĐẶC KHU", " VÀ", " CỦA", ",")


@dataclass(slots=True)
class Header:
    """What the header says. `superior` stands above `issuer`; without a number, the symbol may be.

    `written` are the words of the date, where it is whole.
    """

    superior: list[Stretch] = field(default_factory=list)
    issuer: list[Stretch] = field(default_factory=list)
    number: Stretch | None = None
    symbol: Stretch | None = None
    place: Stretch | None = None
    day: date | None = None
    written: Stretch | None = None
    dated: bool = False

    @property
    def own(self) -> bool:
        """Whether it has the line of number or date, which an attached plan has not."""
        return self.symbol is not None or self.dated


def read_header(lines: Sequence[Line], ledger: Ledger, notes: list[Note]) -> Header:
    """Return what `lines` say; what the compiler prints by itself is entered as a mark."""
    header = Header()
    names: list[Stretch] = []
    lines = _rejoined(lines)
    sides = {line.column for line in lines if found("fixed", line.words)}
    for line in lines:
        for words in _parts(line.words):
            if found("fixed", words):
                ledger.mark(words)
            elif header.symbol is None and (match := _NUMBER.match(folded(words))):
                _number(header, words, match, ledger, notes)
            elif match := _alone(header, folded(words)):
                _apart(header, words, match, ledger)
            elif not header.dated and (match := _DATE.search(folded(words))):
                _date(header, words, match, ledger, notes)
            elif is_drawn(words) or begins("stamp", words) or _is_handling(words):
                set_aside(words, _TITLE, ledger, notes)
            elif words.isupper() or (line.column >= 0 and line.column not in sides):
                goes_on = names and names[-1].endswith(_WRAPPED) and len(names[-1]) < _LONGEST
                names.append(joined([names.pop(), words]) if goes_on else words)
            else:
                set_aside(words, _TITLE, ledger, notes)
    own = _own(names, ledger)
    header.superior, header.issuer = names[:own], names[own:]
    return header


def repeated(lines: Sequence[Line], header: Header, ledger: Ledger, notes: list[Note]) -> None:
    """Enter the lines above a plan that stands in one document with its Decision.

    The compiler prints those of the Decision a second time.
    """
    names = {folded(name) for name in (*header.superior, *header.issuer)}
    for line in _rejoined(lines):
        for words in _parts(line.words):
            if found("fixed", words) or folded(words) in names:
                ledger.mark(words)
            else:
                set_aside(words, _TITLE, ledger, notes)


def of_header(text: str) -> bool:
    """Return whether `text` can be a line of a header, and hardly anything else."""
    return bool(found("fixed", text) or _NUMBER.match(folded(text)) or _DATE.search(folded(text)))


def _is_handling(text: str) -> bool:
    """Return whether `text` is a stamp such as "HỎA TỐC"; "DỰ THẢO LẦN 2" goes on after it."""
    longer = (folded(word) for word in frame()["handling"] if " " in word)
    return is_word("handling", text) or begins_with(longer, text)


def _rejoined(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with fixed words and a date that a narrow column broke in one again."""
    whole: list[Line] = []
    at = 0
    while at < len(lines):
        end = at + 1
        for stop in range(at + 2, min(at + _MOST_LINES, len(lines)) + 1):
            if any(one[1:] != lines[at][1:] and one.table >= 0 for one in lines[at:stop]):
                break
            text = " ".join(one.words for one in lines[at:stop])
            dated = text.endswith(lines[stop - 1].words) and _DATE.search(folded(text))
            if is_word("fixed", text) or (dated and dated.start() < len(lines[at].words)):
                end = stop
        words = lines[at].words if end == at + 1 else joined([one.words for one in lines[at:end]])
        whole.append(lines[at]._replace(words=words))
        at = end
    return whole


def _parts(words: Stretch) -> Iterator[Stretch]:
    """Yield what stands side by side in one line: issuer and Quốc hiệu, number and date."""
    if span := found("fixed", words):
        before, after = words.cut(0, span[0]), words.cut(span[1])
        yield from _parts(before) if before else ()
        yield words.cut(*span)
        yield from _parts(after) if after else ()
        return
    number = _NUMBER.match(folded(words))
    if number is not None and number.end() < len(words):
        yield words.cut(0, number.end())
        yield words.cut(number.end())
        return
    if words:
        yield words


def _number(
    header: Header, words: Stretch, match: re.Match[str], ledger: Ledger, notes: list[Note]
) -> None:
    """Take number and symbol out of "Số: 173/KH-UBND"."""
    header.symbol = words.cut(*match.span("symbol"))
    number, letter, blank = (words.cut(*match.span(name)) for name in ("number", "letter", "blank"))
    if letter:
        set_aside(words.cut(match.start("number"), match.end("letter")), _TITLE, ledger, notes)
    elif number:
        header.number = number
    if blank:
        ledger.leave(blank, "drawn-blank")
    ledger.mark(words.cut(0, match.start("number")))
    ledger.mark(words.cut(match.end("blank"), match.start("symbol")))
    if rest := words.cut(match.end()):
        set_aside(rest, _TITLE, ledger, notes)


def _alone(header: Header, text: str) -> re.Match[str] | None:
    """Return number or symbol where the other stands elsewhere."""
    number = None if header.number else _NUMBER_ALONE.fullmatch(text)
    return number or (None if header.symbol else _SYMBOL_ALONE.fullmatch(text))


def _apart(header: Header, words: Stretch, match: re.Match[str], ledger: Ledger) -> None:
    """Take the number or the symbol out of "Số: 173" or "/KH-UBND"."""
    (name,) = match.groupdict().keys() - {"blank"}
    setattr(header, name, words.cut(*match.span(name)) or None)
    if blank := words.cut(*match.span("blank")):
        ledger.leave(blank, "drawn-blank")
    ledger.mark(words.cut(0 if name == "number" else match.end("blank"), match.start(name)))


def _date(
    header: Header, words: Stretch, match: re.Match[str], ledger: Ledger, notes: list[Note]
) -> None:
    """Take place and date out of "Hà Nội, ngày 28 tháng 4 năm 2026".

    A month without a day is no date: its words are left out.
    """
    header.dated = True
    header.place = words.cut(0, match.start()) or None
    if words[match.start()] == ",":
        ledger.mark(words.cut(match.start(), match.start() + 1))
    written = words.cut(match.start() + (words[match.start()] == ","))
    try:
        header.day = date(*(int(match[name]) for name in ("year", "month", "day")))
    except ValueError:
        if any(map(str.isdigit, written)):
            ledger.leave(written, "drawn-blank")
            notes.append(told("date-incomplete", _TITLE, written, ledger, words=str(written)))
        else:
            ledger.mark(written)
        return
    header.written = written
    printed = decree().date_words(header.day)
    if " ".join(written.split()) != printed:
        notes.append(differing("date-changed", ("document", "date"), written, ledger, printed))


def _own(names: Sequence[Stretch], ledger: Ledger) -> int:
    """Return how many of the lines name the superior body.

    The issuer is bold, the superior is not (Phụ lục I, mục II, khoản 2). Where nobody can tell, the
    issuer is the last line, with the one before where that alone names no body.
    """
    bold = [ledger.paragraph(name).bold for name in names]
    if names and bold[-1] and None not in bold:
        return next(i for i, one in enumerate(bold) if one)
    last = len(names) - 1
    if last > 0 and folded(names[last - 1]) in _UNFINISHED:
        last -= 1
    return max(last, 0)
