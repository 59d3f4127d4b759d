"""References to legal documents in running text.

Nghị định 30/2020/NĐ-CP (Phụ lục I) cites a document by kind, number, date, issuer and title (trích
yếu), a law by its name. Nothing marks where a name or a title ends, so that it is read only where
the words leave no doubt, or where the caller knows the name.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from kehoach.plan.remember import remembered
from kehoach.plan.span import Span

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """What was read, and where its words stand."""

    value: T
    span: Span


@dataclass(frozen=True, slots=True)
class Citation:
    """One reference; what it does not say is None.

    `kind` is spelt as in "Quyết định", whatever the case in the text; the other words are verbatim
    but for white space. `date` has the value None where the calendar has no such day. `name` is the
    name of a law ("Luật Dân số") or the title of another document ("về công tác văn thư"). `parts`
    say what of it is cited, in the order of the words: "điểm c", "khoản 1", "Điều 14".
    """

    span: Span
    kind: Found[str]
    number: Found[str] | None
    date: Found[datetime.date | None] | None
    issuer: Found[str] | None
    name: Found[str] | None
    parts: tuple[Found[str], ...]


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile `pattern`, in which a space stands for any white space."""
    return re.compile(pattern.replace(" ", r"\s+"))


_LAWS = ("Bộ luật", "Luật", "Pháp lệnh")
_OTHERS = (
    "Nghị quyết liên tịch", "Nghị quyết", "Nghị định", "Quyết định", "Thông tư liên tịch",
    "Thông tư", "Chỉ thị", "Kết luận", "Quy định", "Quy chế", "Hướng dẫn", "Thông báo", "Thông cáo",
    "Thông tri", "Chương trình hành động", "Chương trình", "Kế hoạch", "Phương án", "Đề án",
    "Dự án", "Báo cáo", "Tờ trình", "Công điện", "Công văn", "Văn bản",
)  # fmt: skip
_ANY = "|".join((*_LAWS, *_OTHERS))
_SPELLINGS = {kind.lower(): kind for kind in (*_LAWS, *_OTHERS)}
_KIND = f"(?:{'|'.join(_LAWS)}|(?i:{'|'.join(_OTHERS)}))"  # "pháp luật số 5" is no law
_UP = "[A-ZÀ-ÃÈ-ÊÌÍÐÒ-ÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]"

# 113/2025/QH15, 153/QĐ-TTg, 21-NQ/TW; a hyphen may be torn from what follows by the end of a line.
_SIGN = r"[-/\u2010-\u2013]"
_NUMBER = rf"[0-9]{{1,5}}(?:/[0-9]{{4}})?{_SIGN}{_UP}\w*(?:{_SIGN}(?:\s*\n\s*)?\w+)*"
_SHORT = r"(?<=ố\s)[0-9]+(?![\w/-])|(?:(?<=ố\s)|(?<=ịnh\s)|(?<=tư\s))[0-9]+/[0-9]{4}(?![\w/])"
_REFERENCE = _compiled(rf"{_KIND} (?:[Ss]ố\s*:?\s*)?[0-9]")
_HEAD = _compiled(
    # Where no word begins, or none with such a letter, no kind is tried.
    rf"(?<![^\W_])(?i:(?=[{''.join(sorted({kind[0] for kind in (*_LAWS, *_OTHERS)}))}]))"
    rf"(?:(?P<kind>{_KIND}) (?:[Ss]ố\s*:?\s*)?(?P<number>{_NUMBER}|{_SHORT})"
    rf"|(?P<law>Bộ [Ll]uật|Luật|Pháp lệnh) (?=\w))"
)
_LAW_NUMBER = _compiled(rf" (?:số )?(?P<number>{_NUMBER})")
_DATE = _compiled(
    r"\s*,?\s*(?P<date>ngày (?P<day>[0-9]{1,2})(?: tháng |[/.-])(?P<month>[0-9]{1,2})"
    r"(?: năm |[/.-])(?P<year>[0-9]{4}))(?![\w/])"
)

# Nothing marks the end of an agency's name either: it counts only where one of these follows.
_THEN = (
    r"(?:\s*(?:[,;.:…()]|$)| (?:và|về|ngày|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|thực hiện"
    r"|triển khai|đã|được|có|tại|theo|trong|trên|để|nhằm|là)(?!\w))"
)
_FIELDS = (
    rf"{_UP}\w*(?:(?!{_THEN}) \w+| - (?={_UP})\w+|, (?={_UP}\w*(?: \w+){{0,2}} và {_UP})\w+"
    rf"| và (?={_UP})(?!Bộ|Sở|UBND|HĐND|{_ANY})\w+){{0,12}}(?={_THEN})"
)
_PLACE = rf"{_UP}\w*(?: (?:- )?{_UP}\w*)*"
_ISSUER = _compiled(
    rf"\s*,?\s*của (?P<issuer>Thủ tướng Chính phủ|Chính phủ|Quốc hội|Chủ tịch nước|Bộ Chính trị"
    rf"|(?:Ủy|Uỷ) ban Thường vụ Quốc hội|Ban Bí thư(?: Trung ương Đảng)?"
    rf"|Ban Chấp hành Trung ương(?: Đảng)?(?:,? \(?kh(?:óa|oá) [IVX]+\)?)?"
    rf"|(?:Bộ trưởng |Giám đốc )?(?:Bộ|Sở) {_FIELDS}"
    rf"|(?:Chủ tịch )?(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng nhân dân|HĐND)"
    rf"(?: (?:tỉnh|[Tt]hành phố|xã|phường|đặc khu)(?: {_PLACE})?)?"
    rf"|(?:Ban (?:Thường vụ|Chấp hành)(?: Đảng bộ)? )?(?:Tỉnh|Thành) (?:ủy|uỷ)(?: {_PLACE})?)(?!\w)"
)

_LABEL = r"(?:[0-9]{1,3}[a-zđ]?|[a-zđ]|[IVXLC]+)(?!\w)"
_PART = rf"(?i:điểm|khoản|điều|tiểu mục|mục|chương|phần|phụ lục) {_LABEL}(?:(?:,| và) {_LABEL})*"
_EACH_PART = _compiled(_PART)
_PARTS = _compiled(rf"(?<!\w)(?:{_PART}\s*(?:,\s*|và )?){{1,6}}(?:của )?$")

# The name of a law goes on up to its number or date, to punctuation, to what is in no name.
_AMENDING = _compiled("[Ss]ửa đổi, bổ sung (?:một số )?điều của (?:Bộ luật|Luật|Pháp lệnh) ")
_NAME_TOKEN = re.compile(r"\w+|[^\w\s]")
_NAME_ENDS = _compiled(rf"(?P<number>số {_NUMBER})|ngày [0-9]|năm [0-9]{{4}}")
_IN_NO_NAME = _compiled(
    rf"(?:{_ANY}|các|những|(?<=và\s)pháp luật|quy định|hướng dẫn|tình hình"
    r"|điều kiện|trên|trong|theo|tại|phù hợp|đến|về|cho|bằng|gồm|sẽ|được|đã|đang|có|không|là|này|để"
    r"|nhằm|đối với|với|từ|khi|nếu|do|như|mà|phải|cần|vào|nhất là|kịp thời|sau|trước)(?!\w)"
)

# A title goes on up to punctuation, to "được" and the like, to who acts on it, to another citation.
_TITLE = _compiled(
    r"\s*,?\s*(?P<title>(?:về|ban hành|phê duyệt|quy định (?:chi tiết|về|chức năng)"
    r"|sửa đổi, bổ sung|hướng dẫn (?:thi hành|thực hiện)) )"
)
_TITLE_MARK = _compiled(
    r"sửa đổi, bổ sung|(?P<end>\s*[;:…()]|[./](?!\w)| (?=(?:được|đã) )"
    rf"|(?:,| và) (?=UBND|HĐND|(?:Ủy|Uỷ) ban|Hội đồng|{_REFERENCE.pattern}))"
    r"|(?P<doubt>,| và | để | nhằm | trên địa bàn )"
)


def read_citations(text: str, known_names: Collection[str] = ()) -> tuple[Citation, ...]:
    """Return the references in `text`, in NFC, in their order; they do not overlap.

    A law named in the title of another document is part of that title. A generic "Luật" or "pháp
    luật" is no reference. "và", "của" or a comma may be inside the name of a law ("Luật Bảo vệ và
    phát triển rừng") or after it: if such a word does not show, `name` is None and `span` ends
    before it. A title with one of them is read only in a list of legal bases ("Căn cứ …;").

    Args:
        text: running text; a paragraph, so that its end ends a title.
        known_names: names of laws ("Luật Hôn nhân và gia đình") and titles ("về công tác văn thư")
            that the caller is sure of, in any case; the longest that matches wins.
    """
    return _read(text, tuple(known_names))


@remembered
def _read(text: str, known_names: tuple[str, ...]) -> tuple[Citation, ...]:
    known = _known(known_names)
    citations: list[Citation] = []
    place, based = 0, False
    while head := _HEAD.search(text, place):
        start = head.start()
        before = text[place:start].rstrip()
        based = before.endswith("Căn cứ") or (based and before == ";")
        citation = _citation(text, head, place, known, based=based)
        if citation:
            citations.append(citation)
        place = citation.span.end if citation else start + 1
    return tuple(citations)


@lru_cache(maxsize=8)
def _known(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    alternatives = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    return re.compile(rf"(?:{alternatives or '(?!)'})(?!\w)", re.IGNORECASE)


def _found(text: str, start: int, end: int) -> Found[str]:
    return Found(" ".join(text[start:end].split()), Span(start, end))


def _citation(
    text: str, head: re.Match[str], floor: int, known: re.Pattern[str], *, based: bool
) -> Citation | None:
    """Read on from `head`, and back to `floor` for the parts that stand before it."""
    start, end = head.span()
    kind = head["law"] or head["kind"]
    number = date = issuer = name = None
    if head["law"]:
        end, certain = _law_name(text, head, known, based=based)
        if end == start:
            return None
        name = _found(text, start, end) if certain else None
    if numbered := (_LAW_NUMBER.match(text, end) if head["law"] else head):
        number = Found("".join(numbered["number"].split()), Span(*numbered.span("number")))
        end = numbered.end()
    for _ in range(2):  # in either order
        if not date and (dated := _DATE.match(text, end)):
            date = Found(_day(dated), Span(*dated.span("date")))
            end = dated.end()
        if not issuer and (issued := _ISSUER.match(text, end)):
            issuer = _found(text, *issued.span("issuer"))
            end = issued.end()
    if not head["law"] and (based or date or issuer):
        name = _title(text, end, known, based=based)
        end = name.span.end if name else end
    spelt = Found(_SPELLINGS[" ".join(kind.lower().split())], Span(start, start + len(kind)))
    cited = _PARTS.search(text, max(floor, start - 160), start)
    start, before = (cited.start(), start) if cited else (start, start)
    parts = (_found(text, *part.span()) for part in _EACH_PART.finditer(text, start, before))
    return Citation(Span(start, end), spelt, number, date, issuer, name, tuple(parts))


def _day(dated: re.Match[str]) -> datetime.date | None:
    try:
        return datetime.date(int(dated["year"]), int(dated["month"]), int(dated["day"]))
    except ValueError:
        return None


def _law_name(
    text: str, head: re.Match[str], known: re.Pattern[str], *, based: bool
) -> tuple[int, bool]:
    """Return where the words of a law's name end, and whether they are all of it."""
    if whole := known.match(text, head.start()):
        return whole.end(), True
    amending = _AMENDING.match(text, head.end())
    place = amending.end() if amending else head.end()
    last, doubt = head.start(), 0
    for count, token in enumerate(_NAME_TOKEN.finditer(text, place)):
        word, place = token[0], token.start()
        if ends := _NAME_ENDS.match(text, place):
            numbered = ends["number"] is not None  # "Luật Dân số 113/2025/QH15" lacks a "số"
            return last, count > 1 if numbered else based or not doubt
        if word in {",", "và", "hoặc", "của"}:
            doubt = doubt or last
            continue
        if count == 0:
            goes_on = word[0].isupper()
        else:  # after a comma a capital begins something else
            anew = word[0].isupper() and text[last:place].strip() == ","
            goes_on = word.isalnum() and not anew and not _IN_NO_NAME.match(text, place)
        if not goes_on:
            break
        last = token.end()
    return (doubt, False) if 0 < doubt < last else (last, True)


def _title(text: str, end: int, known: re.Pattern[str], *, based: bool) -> Found[str] | None:
    """Read the title that begins at `end`, unless its own end is in doubt."""
    if not (opening := _TITLE.match(text, end)):
        return None
    start = opening.start("title")
    if whole := known.match(text, start):
        return _found(text, start, whole.end())
    stop = min(len(text), start + 600)
    for mark in _TITLE_MARK.finditer(text, opening.end(), stop):
        if mark["end"] is not None:
            stop = mark.start()
            break
        if mark["doubt"] and not based:
            return None
    # Nobody can tell what of a title that cites a numbered document is still that title.
    return None if _REFERENCE.search(text, start, stop) else _found(text, start, stop)
