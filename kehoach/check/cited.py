"""What rules on citations share: whether a document is the registered one, and how sure that is.

A number with a year (30/2020/NĐ-CP) names one document for good. Numbers without a year
(153/QĐ-TTg, 21-NQ/TW) begin anew every year or term, and a law may have had forerunners of the same
name: of those the number or the name alone decides nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from kehoach.check.subject import Cited, Subject, Wording
from kehoach.data.documents import LegalDocument, documents
from kehoach.finding import Severity
from kehoach.nd30 import decree
from kehoach.plan.citation import Citation
from kehoach.plan.fault import Loc
from kehoach.plan.province import Mark
from kehoach.plan.span import Span
from kehoach.plan.words import key

LAWS = frozenset({"Bộ luật", "Luật", "Pháp lệnh"})

# Texts in which a document is named, not referred to: titles, the lines about the plan's own form.
_NAMING = frozenset({"title", "subject", "attached_to", "reference", "symbol", "mark"})

_NUMBER = re.compile(r"(\d+)(?:/(\d{4}))?[-/](\D.*)\Z")
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-"})
_LOOK_ALIKES = str.maketrans({"\u00d0": "Đ", "\u0189": "Đ"})  # what other rules report
_ASSEMBLY = re.compile(r"QH\d+\Z")
_LETTERS = re.compile(r"\w{3,}")
_SEGMENT = r"[^.;:()]*\Z"
_DOCUMENT_BEFORE = re.compile(
    r"(?i:kế hoạch|nghị định|quyết định|thông tư|chỉ thị|nghị quyết|chương trình|đề án|dự án"
    rf"|văn bản|hướng dẫn|thi hành){_SEGMENT}"
)
_EVENT_BEFORE = re.compile(
    rf"(?i:hội nghị|hội thảo|tập huấn|tọa đàm|toạ đàm|họp|buổi|lớp|lễ |ra mắt){_SEGMENT}"
)
# Words after which a law is referred to, with whatever date follows its name.
_REFERRING = re.compile(r"(?:\A|Căn cứ|[Tt]heo|[Tt]hực hiện|quy định (?:của|tại)|và|[;,(])\s*\Z")
_ENOUGH_WORDS = 5  # so many words of a title name it; "ban hành Kế hoạch" does not


class Number(NamedTuple):
    """The parts of a number: 30/2020/NĐ-CP has 30, 2020 and NĐ-CP."""

    serial: int
    year: int | None
    symbol: str


def number_of(written: str) -> Number | None:
    """Return the parts of a number as cited, None where it has no symbol ("30/2020")."""
    if not (found := _NUMBER.match(plain(written))):
        return None
    return Number(int(found[1]), int(found[2]) if found[2] else None, found[3])


def plain(number: str) -> str:
    """Return `number` without look-alikes of its letters and hyphens."""
    return number.translate(_HYPHENS).translate(_LOOK_ALIKES)


def verified(document: LegalDocument, *fields: str) -> bool:
    """Return whether these facts about a document were read in a source."""
    return document.mark is not Mark.UNVERIFIED and not set(fields) & set(document.unverified)


def at_most(document: LegalDocument, *fields: str) -> Severity | None:
    """Return "warning" for a problem that rests on unverified facts, else None."""
    return None if verified(document, *fields) else "warning"


def written(day: date) -> str:
    """Return `day` as 20/01/2026, padded as the decree pads it."""
    months = decree().padded_months
    month = f"{day.month:02}" if day.month in months else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"


def full_name(document: LegalDocument) -> str:
    """Return what a document is called: "Luật Dân số", "Nghị định số 30/2020/NĐ-CP"."""
    if document.kind in LAWS:
        return f"{document.kind} {document.name}"
    return f"{document.kind} số {document.number}"


def numbered_name(document: LegalDocument) -> str:
    """Return what a document is called, with its number: "Luật Dân số số 113/2025/QH15"."""
    if document.kind in LAWS:
        return f"{document.kind} {document.name} số {document.number}"
    return full_name(document)


def titled(document: LegalDocument) -> str:
    """Return what a document is called without its number: "Nghị định về công tác văn thư"."""
    return f"{document.kind} {document.name}"


def words_of(citation: Citation) -> str:
    """Return what a citation calls its document, in few words."""
    if citation.number is None:
        return citation.name.value if citation.name else citation.kind.value
    return f"{citation.kind.value} số {citation.number.value}"


def is_named(citation: Citation, document: LegalDocument) -> bool:
    """Return whether the citation has the very name of `document`, or the most of its title."""
    if citation.name is None:
        return False
    if document.kind in LAWS:
        return key(citation.name.value) == key(f"{document.kind} {document.name}")
    cited = _title(citation.name.value)
    registered = _title(document.name)
    return cited == registered or (
        len(cited) >= _ENOUGH_WORDS and titles_agree(citation.name.value, document.name)
    )


def titles_agree(cited: str, registered: str) -> bool:
    """Return whether one title is the other, shortened: its words occur in it in their order."""
    one, other = sorted((_title(cited), _title(registered)), key=len)
    rest = iter(other)
    return all(word in rest for word in one)


@lru_cache(maxsize=256)
def _title(words: str) -> tuple[str, ...]:
    """Return the words of a title without "về việc" at its beginning."""
    found = key(words)
    for opening in ("về", "việc"):
        found = found[1:] if found[:1] == key(opening) else found
    return found


def abbreviated(name: str) -> bool:
    """Return whether a name has an abbreviation ("VBQPPL"): its words cannot be compared."""
    return any(letters.isupper() for letters in _LETTERS.findall(name))


def certain(cited: Cited) -> bool:
    """Return whether the document cited is the registered one beyond doubt.

    A law that is named without number and date is not: it may be a forerunner of the same name.
    """
    citation, known = cited.citation, cited.known
    if known is None:
        return False
    if _same_day(citation, known):
        return True
    number = number_of(known.number)
    if citation.number is None or number is None:
        return False
    return number.year is not None or is_named(citation, known)


def _same_day(citation: Citation, document: LegalDocument) -> bool:
    found = citation.date.value if citation.date else None
    return found is not None and found == document.issued_on


@lru_cache(maxsize=1)
def not_before(subject: Subject) -> date | None:
    """Return a day before which the plan cannot have been issued, if one is beyond doubt.

    It is the day of the plan, or that of the latest document which it certainly cites.
    """
    if subject.day is not None:
        return subject.day
    sure = (
        one.known.issued_on
        for one in subject.citations
        if one.known is not None and verified(one.known, "issued_on")
        if certain(one) or (one.citation.number is None and _is_first_of_its_name(one.known))
    )
    return max((day for day in sure if day is not None), default=None)


def _is_first_of_its_name(law: LegalDocument) -> bool:
    """Return whether there was no such law before, but an ordinance, which it replaces."""
    return law.kind == "Luật" and any(
        one.kind == "Pháp lệnh" and one.replaced_by == law.number for one in documents()
    )


def has_own_date(cited: Cited) -> bool:
    """Return whether the date read is the day of issue of the document cited.

    In "Kế hoạch thi hành Luật Dân số ngày …" it may be that of the plan, in "Hội nghị triển khai
    Quyết định số 153/QĐ-TTg ngày …" that of the meeting.
    """
    citation, text = cited.citation, cited.wording.text
    if citation.date is None:
        return False
    before = text[: citation.span.start]
    issued = citation.issuer is not None and citation.issuer.span.start > citation.date.span.start
    if _EVENT_BEFORE.search(before) and not issued:
        return False
    if citation.kind.value not in LAWS:
        return True
    return _REFERRING.search(before) is not None and not _DOCUMENT_BEFORE.search(before)


def follows_document(cited: Cited) -> bool:
    """Return whether another document is named before, to which what follows may belong.

    In "Kế hoạch triển khai thi hành Luật Dân số của Thủ tướng Chính phủ" the issuer does.
    """
    return bool(_DOCUMENT_BEFORE.search(cited.wording.text[: cited.citation.span.start]))


def meant(cited: Cited) -> LegalDocument | None:
    """Return the registered document that an unknown number was meant to name, if it was.

    Documents that are simply unknown have no such counterpart: a number must be nearly that of a
    registered document, and name, date or the term of the National Assembly must prove it.
    """
    citation = cited.citation
    if cited.known is not None or citation.number is None:
        return None
    number = number_of(citation.number.value)
    if number is None:
        return None
    return next((one for one in documents() if _nearly(citation, number, one)), None)


def _nearly(citation: Citation, number: Number, document: LegalDocument) -> bool:
    right = number_of(document.number)
    if right is None or citation.kind.value != document.kind or number == right:
        return False
    if _bare(number) == _bare(right):
        return True  # 153/QD-TTg
    same_name, same_day = is_named(citation, document), _same_day(citation, document)
    if number.symbol != right.symbol:
        assemblies = _ASSEMBLY.match(number.symbol) and _ASSEMBLY.match(right.symbol)
        if not assemblies or (number.serial, number.year) != (right.serial, right.year):
            return False
        return same_name or same_day or not _elected_in(right.year)
    if not same_name:
        return False
    if same_day or (number.serial == right.serial and number.year is not None):
        return True
    told = citation.date.value if citation.date else None
    another_year = told and document.issued_on and told.year != document.issued_on.year
    slip = one_slip(str(number.serial), str(right.serial))
    return number.year == right.year and slip and not another_year


def _bare(number: Number) -> tuple[int, int | None, str]:
    """Return a number without regard to marks, case and punctuation of its symbol."""
    letters = unicodedata.normalize("NFD", number.symbol.replace("Đ", "D").replace("đ", "d"))
    return number.serial, number.year, "".join(filter(str.isalnum, letters)).casefold()


def _elected_in(year: int | None) -> bool:
    """Return whether two National Assemblies sat in `year`: one is elected every fifth year."""
    return year is None or year % 5 == 1


def one_slip(one: str, other: str) -> bool:
    """Return whether a digit is wrong, missing, too many, or two neighbours are swapped."""
    if len(one) == len(other):
        wrong = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(wrong) == 1:
            return True
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return swapped and one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
    short, long = sorted((one, other), key=len)
    return len(long) == len(short) + 1 and any(
        long[:i] + long[i + 1 :] == short for i in range(len(long))
    )


def date_slip(told: date, right: date) -> bool:
    """Return whether `told` is `right` with one of its three numbers wrong.

    A date years before is that of a forerunner: the budget laws of 2015 and 2025 share day and
    month.
    """
    wrong = (told.day != right.day) + (told.month != right.month) + (told.year != right.year)
    return wrong == 1 and told.year >= right.year - 1


def forerunner_of(cited: Cited) -> LegalDocument | None:
    """Return the registered law of the same name that came after the one cited, if there is one."""
    citation = cited.citation
    if citation.kind.value not in LAWS or citation.name is None or meant(cited) is not None:
        return None
    law = _laws_by_name().get(key(citation.name.value))
    if law is None or law.issued_on is None or law.number == _number(citation):
        return None
    if citation.number is not None:
        number = number_of(citation.number.value)
        year = number.year if number else None
        return law if year is not None and year < law.issued_on.year else None
    told = citation.date.value if citation.date and has_own_date(cited) else None
    earlier = told is not None and told < law.issued_on and not date_slip(told, law.issued_on)
    return law if earlier else None


def _number(citation: Citation) -> str | None:
    return plain(citation.number.value) if citation.number else None


@lru_cache(maxsize=1)
def _laws_by_name() -> dict[tuple[str, ...], LegalDocument]:
    return {key(f"{one.kind} {one.name}"): one for one in documents() if one.kind in LAWS}


def zone_of(subject: Subject, loc: Loc) -> str:
    """Return which text of the file `loc` belongs to: a Decision is a text of its own."""
    decision = subject.plan.document.decision is not None
    return "decision" if decision and loc[:2] in _OF_THE_DECISION else "plan"


_OF_THE_DECISION = frozenset({("document", "bases"), ("document", "decision")})


def is_naming(loc: Loc) -> bool:
    """Return whether the text at `loc` is a title, or tells what the plan is attached to."""
    names = [one for one in loc if isinstance(one, str)]
    return names[-1] in _NAMING and names[0] in {"document", "appendices"}


def in_basis(loc: Loc) -> bool:
    """Return whether the text at `loc` is one of the legal bases (căn cứ)."""
    return loc[:2] == ("document", "bases")


_ATTACHED = re.compile(r"[Kk]èm theo\s+\Z")
_OPENS_TITLE = re.compile(
    r"[^.;:,]*,?\s*(?:về|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|thực hiện|triển khai)(?!\w)"
    r"[^.;:]*\Z"
)


def _in_title_of(before: Cited | None, cited: Cited) -> bool:
    """Return whether the title of the document cited before goes on up to this reference."""
    if before is None or before.wording.loc != cited.wording.loc:
        return False
    start, end = before.citation.span.end, cited.citation.span.start
    numbered = before.citation.number is not None
    return numbered and bool(_OPENS_TITLE.match(cited.wording.text[start:end]))


def references(subject: Subject) -> Iterator[tuple[bool, Cited]]:
    """Yield the references by number to other documents than laws, and whether each is the first.

    Titles, and lines about the form of the plan, refer to nothing; what is named in the title of
    another document is part of that title.
    """
    seen: set[tuple[str, str, str]] = set()
    before: Cited | None = None
    for cited in subject.citations:
        citation, nested = cited.citation, _in_title_of(before, cited)
        before = cited
        if citation.number is None or citation.kind.value in LAWS or is_naming(cited.wording.loc):
            continue
        if nested or _ATTACHED.search(cited.wording.text, 0, citation.span.start):
            continue
        zone = zone_of(subject, cited.wording.loc)
        which = (zone, citation.kind.value, plain(citation.number.value))
        yield which not in seen, cited
        seen.add(which)


class ShortForm(NamedTuple):
    """A short form that a text introduces, and where in the plan: "(sau đây gọi tắt là Luật)"."""

    short: str
    wording: Wording
    span: Span


_INTRODUCED = re.compile(
    r"(?:(?:gọi|viết) (?:tắt|chung)|sau đây gọi) là:? "
    r"[“\"]?(?P<short>[^()“”\".,;:]+?)[”\"]?(?=\s*[),;])"
)


def short_forms(subject: Subject, zone: str) -> list[ShortForm]:
    """Return the short forms that the texts of a zone introduce, in their order."""
    return [
        ShortForm(found["short"], one, Span(*found.span("short")))
        for one in subject.wordings
        if "gọi" in one.text or "viết" in one.text
        if zone_of(subject, one.loc) == zone
        for found in _INTRODUCED.finditer(one.text)
    ]
