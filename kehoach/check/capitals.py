"""Names in the words of a plan: where they stand, and with which capitals they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from kehoach.check.subject import Subject, Wording
from kehoach.data.documents import LegalDocument, documents
from kehoach.plan.agency import Agency, Kind
from kehoach.plan.province import Mark, ProvinceKind
from kehoach.plan.remember import remembered
from kehoach.plan.span import Span
from kehoach.plan.words import key, split

_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+\s*\Z")
_PIECE = re.compile(r"\[(?P<optional>[^\]]*)\]|\{(?P<choice>\w+)\}|(?P<plain>[^\[\]{}]+)")
_BREAKS = re.compile(r"[.?!;]\s")
_QUOTES = re.compile('“[^”]*”|"[^"]*"|«[^»]*»')
_PAST = re.compile(
    r"trước (?:đây|ngày|khi|thời điểm|sắp xếp|sáp nhập)|\bcũ\b|sáp nhập|hợp nhất|giải thể|bãi bỏ"
    r"|sắp xếp|chấm dứt|kết thúc (?:hoạt động|nhiệm vụ)|không (?:còn )?tổ chức|tiền thân|nguyên là"
    r"|được (?:chuyển|thành lập|tách)|chuyển (?:từ|về)|tiếp nhận|bàn giao|thay (?:thế|cho)"
)

# What no rule but one looks at, so that no two of them mend the same letters.
_OF_OTHER_RULES = (
    r"[ỦUủu][yỷYỶ]\s+[Bb]an\s+[Nn]hân\s+[Dd]ân",  # A002
    r"[Hh]ội\s+[Đđ]ồng\s+[Nn]hân\s+[Dd]ân",
    r"[Mm]ặt\s+[Tt]rận(?:\s+[Tt]ổ\s+[Qq]uốc)?",  # A010
    r"[TtĐđ](?:ỉnh|hành|ảng)\s+[UuỦủ][yỷ](?!\s+[Bb]an)",  # A018
    r"[CTGB](?:hủ|iám|ộ)\s+[TĐ](?:ịch|ướng|rưởng|ốc)",  # A020
)
# Words that may have a capital or none, whatever the registry has: "Phường 1" is a name, "phường Ba
# Đình" is not (Phụ lục II, III.1); the decree writes "trung ương" and "Trung ương" (S p.38).
_EITHER = frozenset({"trung", "ương", "Trung", "Ương"})
_UNITS = frozenset({"tỉnh", "thành", "phố", "xã", "phường", "đặc", "khu", "huyện", "quận", "thị"})


class Slip(NamedTuple):
    """Words with wrong capitals: from the first wrong one to the last, and how they should be."""

    span: Span
    fix: str


class Named(NamedTuple):
    """An agency that a text names, and its words there."""

    wording: Wording
    agency: Agency
    span: Span
    words: tuple[tuple[Span, str], ...]
    """Each word of the name with the word of the registry; an empty one tells nothing."""
    expected: str
    """The name as it should be."""

    @property
    def text(self) -> str:
        """The name as it stands in the text."""
        return self.span.of(self.wording.text)

    @property
    def before(self) -> str:
        """The word before it in the same phrase, in lower case, or nothing."""
        return word_before(self.wording.text, self.span.start)


def cased(word: str, wanted: str) -> str:
    """Return `word` with the case of `wanted`; an abbreviation or nothing tells no case."""
    if not wanted or (len(wanted) > 1 and wanted.isupper()):
        return word
    return word[0].upper() + word[1:].lower() if wanted[0].isupper() else word.lower()


def slip(text: str, words: Sequence[tuple[Span, str]]) -> Slip | None:
    """Return the words whose capitals differ from those wanted; capitals throughout are right."""
    whole = text[words[0][0].start : words[-1][0].end]
    if whole.isupper():
        return None
    wrong = [(span, new) for span, want in words if (new := cased(span.of(text), want))]
    wrong = [(span, new) for span, new in wrong if new != span.of(text)]
    if not wrong:
        return None
    start, end = wrong[0][0].start, wrong[-1][0].end
    fixed, place = "", start
    for span, new in wrong:
        fixed += text[place : span.start] + new
        place = span.end
    return Slip(Span(start, end), fixed + text[place:end])


def slip_in(text: str, span: Span, wanted: str) -> Slip | None:
    """Return the words in `span` whose capitals are not those of `wanted`, word by word."""
    found = [Span(*one.span()) for one in _WORD.finditer(text, span.start, span.end)]
    return slip(text, list(zip(found, _WORD.findall(wanted), strict=True)))


def word_before(text: str, place: int) -> str:
    """Return the word right before `place`, in lower case; nothing where a mark stands between."""
    found = _LAST_WORD.search(text, max(0, place - 20), place)
    return found[0].strip().casefold() if found else ""


def begins(text: str, place: int, *, item: bool = True) -> bool:
    """Return whether a sentence may begin at `place`; with `item`, an item or a quotation too."""
    before = text[:place].rstrip()
    return not before or before[-1] in ".?!:…" or (item and before[-1] in ';/-–“"«(')


def sentence(text: str, span: Span) -> Span:
    """Return the clause around `span`, up to a full stop or a semicolon."""
    starts = [one.end() for one in _BREAKS.finditer(text, 0, span.start)]
    end = _BREAKS.search(text, span.end)
    return Span(starts[-1] if starts else 0, end.start() if end else len(text))


def of_the_past(text: str, span: Span) -> bool:
    """Return whether the words at `span` may tell of the past: a quotation, a title, a change."""
    if any(one.start() < span.start < one.end() for one in _QUOTES.finditer(text)):
        return True
    start, end = sentence(text, span)
    if _PAST.search(text[start:end].lower()):
        return True
    # "Thông tư số 01/2020/TT-BTNMT ngày ... của Bộ trưởng Bộ Tài nguyên và Môi trường"
    return _numbered().search(text, max(start, span.start - 90), span.start) is not None


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"[0-9]/[0-9A-ZĐ][0-9A-Za-zĐđ]*[-/][A-ZĐ]|[0-9]-[A-ZĐ]{2}[A-Za-z]*/")


@remembered
def settled(text: str) -> Sequence[Span]:
    """Return the stretches of `text` whose capitals are the business of a rule of their own."""
    found = [Span(*one.span()) for one in _of_other_rules().finditer(text)]
    return (*found, *(span for _, span in laws_in(text)))


@cache
def _of_other_rules() -> re.Pattern[str]:
    return re.compile("|".join(_OF_OTHER_RULES))


@cache
def _laws() -> tuple[re.Pattern[str], Mapping[tuple[str, ...], LegalDocument]]:
    # A name that goes on with a small letter ("sửa đổi, bổ sung ...") has no capital of its own.
    laws = [one for one in documents() if one.kind == "Luật" and one.name[0].isupper()]
    names = sorted((r"\s+".join(one.name.lower().split()) for one in laws), key=len, reverse=True)
    pattern = re.compile(rf"[Ll][Uu][Ậậ][Tt]\s+(?i:{'|'.join(names)})(?!\w)")
    return pattern, {key(one.name): one for one in laws}


@remembered
def laws_in(text: str) -> Sequence[tuple[LegalDocument, Span]]:
    """Return the laws of the registry that `text` names, in any case, with their kind."""
    pattern, known = _laws()
    laws = []
    for found in pattern.finditer(text):
        law = known.get(key(found[0])[1:])
        inside = found.start() > 0 and text[found.start() - 1].isalnum()
        if law is not None and not inside:
            laws.append((law, Span(*found.span())))
    return tuple(laws)


@lru_cache(maxsize=4)
def named(subject: Subject) -> tuple[Named, ...]:
    """Return the agencies that the texts of a plan name, those in parentheses included."""
    return tuple(_named(subject))


def _named(subject: Subject) -> Iterator[Named]:
    for wording in subject.wordings:
        text = wording.text
        if text.isupper():
            continue
        mentions = subject.registry.mentions(text, subject.plan.province)
        others = settled(text) if mentions else []
        for one in mentions:
            agency = subject.registry.agencies[one.agency]
            start, aligned = one.span.start, _aligned(one.span.of(text), agency)
            if aligned.words:
                words = [(Span(start + a, start + b), word) for (a, b), word in aligned.words]
                span = Span(words[0][0].start, words[-1][0].end)
                own = tuple((place, "" if _meet(place, others) else one) for place, one in words)
                yield Named(wording, agency, span, own, aligned.expected)


def _meet(span: Span, others: Iterable[Span]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in others)


class _Aligned(NamedTuple):
    """The words of a name with those of the registry, and the name as it should be."""

    words: Sequence[tuple[Span, str]]
    expected: str


@remembered
def _aligned(text: str, agency: Agency) -> _Aligned:
    """Hold the words of the name `text` against those of the registry, without the place."""
    found = [(word.span, word.keys) for word in split(text)]
    keys = tuple(one for _, several in found for one in several)
    spellings = _spellings(agency)
    length = max((n for n in range(1, len(keys) + 1) if keys[:n] in spellings), default=0)
    ways = [tuple(_paired(found, way)) for way in spellings.get(keys[:length], ())]
    # Where several ways to write a name were published, each is right.
    words = next((way for way in ways if slip(text, way) is None), ways[0] if ways else ())
    if not words:
        return _Aligned((), "")
    start, end, wrong = words[0][0].start, words[-1][0].end, slip(text, words)
    if wrong is None:
        return _Aligned(words, text[start:end])
    expected = text[start : wrong.span.start] + wrong.fix + text[wrong.span.end : end]
    return _Aligned(words, expected)


def _paired(
    found: Sequence[tuple[Span, tuple[str, ...]]], way: Sequence[str]
) -> Iterator[tuple[Span, str]]:
    place = 0
    for span, keys in found:
        if place >= len(way):
            return
        yield span, way[place] if len(keys) == 1 else ""
        place += len(keys)


@cache
def _spellings(agency: Agency) -> Mapping[tuple[str, ...], Sequence[tuple[str, ...]]]:
    """Return the ways to write the name, by key: the words, empty where their case is left open."""
    ways: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    either = _EITHER if agency.kind is Kind.GROUP else _EITHER | _UNITS
    for template in (agency.name, *agency.aliases):
        for words in _expanded(template):
            keys: tuple[str, ...] = ()
            way: list[str] = []
            for word in words:
                parts = key(word)
                keys += parts
                open_case = word.startswith("*") or len(parts) > 1 or word in either
                way += [""] * len(parts) if open_case else [word]
            ways.setdefault(keys, []).append(tuple(way))
    return ways


def _expanded(template: str) -> Iterator[list[str]]:
    """Yield the phrases of a template; a word with an asterisk may have either case."""
    pieces: list[list[list[str]]] = []
    for piece in _PIECE.finditer(template):
        if piece["optional"] is not None:
            pieces.append([[], *_expanded(piece["optional"])])
        elif piece["choice"] == "unit":
            pieces.append([[f"*{word}" for word in kind.unit.split()] for kind in ProvinceKind])
        elif piece["choice"] == "committee":
            pieces.append([kind.committee.split() for kind in ProvinceKind])
        elif piece["plain"]:
            pieces.append([_WORD.findall(piece["plain"])])
    for chosen in product(*pieces):
        yield [word for words in chosen for word in words]


def filled(subject: Subject, agency: Agency) -> str:
    """Return the name of an agency as the plan's province has it."""
    if subject.province is not None:
        return subject.province.fill(agency.name, subject.day)
    return agency.name.format(province="…", unit="tỉnh", committee="Tỉnh ủy")


def verified(mark: Mark) -> bool:
    """Return whether a fact with this mark is sure enough for an error."""
    return mark is not Mark.UNVERIFIED
