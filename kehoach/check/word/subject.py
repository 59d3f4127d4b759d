"""What rules for Word files look at: which paragraph is which component of the decree.

A component is recognised by its words and its place; what is not recognised with certainty is
missing here, and no rule judges it. A file may hold more than one act, such as a decision and the
plan that it issues: each begins with its own Quốc hiệu.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from kehoach.check.word.file import WordFile
from kehoach.check.word.pieces import Piece, fold, letters
from kehoach.docx.layout.model import Cell, Paragraph
from kehoach.finding import Param, Severity
from kehoach.nd30 import decree

# How like these words a line must be to be taken for them.
_LIKE = 0.8
# Paragraphs between Quốc hiệu and the title, blank ones included.
_HEADER = 30
# Points before a name that leave room to sign.
_SIGNATURE = 24.0
_BEGINNING = 15
_PARTY = "đảngcộngsảnviệtnam"
# Paragraphs from the title on in which its companions are looked for.
_AFTER_TITLE = 12

_NUMBER = re.compile(r"Số\s*[:：]?.*/|Số\s*:", re.IGNORECASE)
_DATE = re.compile(r"ngày.{0,20}?tháng.{0,20}?năm", re.IGNORECASE)
_ATTACHED = re.compile(r"\(?\s*(?:được\s+)?(?:ban hành\s+)?kèm theo\s", re.IGNORECASE)
_TYPED_RULE = re.compile(r"[\s*]*[_\-=─━—–‐‑.…]{3,}[\s*]*\Z")
_APPENDIX = re.compile(r"phụ\s+lục(?:\s+(?:[ivxlc]{1,6}|\d{1,2}|[a-h]))?\s*[.:]?\Z", re.IGNORECASE)
_ON_BEHALF = re.compile(r"(?:TM|KT|TL|TUQ|Q)\s*[./]|T/M|K/T|T/L")
_POST = re.compile(
    rf"{_ON_BEHALF.pattern}"
    r"|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHÁNH VĂN PHÒNG"
    r"|CHÁNH THANH TRA|CỤC TRƯỞNG|VỤ TRƯỞNG|TỔNG CỤC TRƯỞNG|HIỆU TRƯỞNG|CHI CỤC TRƯỞNG)"
)
_BASIS = re.compile(r"[-–+*]?\s*Căn cứ\s")
_MORE_BASES = re.compile(
    r"[-–+*]?\s*(?:Căn cứ|Theo đề nghị|Xét|Thực hiện|Sau khi|Trên cơ sở|Thừa|Theo)\s"
)
_NO_BASIS = re.compile(r"như sau|ban hành [Kk]ế hoạch|xây dựng [Kk]ế hoạch|:\s*\Z")
_BODY_AFTER = re.compile(r"Kính gửi\s*:", re.IGNORECASE)
PART = re.compile(r"(?:[IVX]{1,5})\s*[.)]\s")
CLAUSE = re.compile(r"\d{1,2}\s*[.)]\s*(?!\d)")
POINT = re.compile(r"([a-zđ])\s*[.)]\s")
DASH = re.compile(r"[-–+•*]")
ARTICLE = re.compile(r"Điều\s+\d+", re.IGNORECASE)


class Trouble(NamedTuple):
    """What a rule found: the paragraph (None for the whole file), the fault, its parameters.

    `fault` names a phrase of the catalogue. Equal troubles are told once, with their places.
    """

    at: Paragraph | None
    fault: str
    params: Mapping[str, Param] = {}
    severity: Severity | None = None


@dataclass
class Act:
    """One act of a file: its components, as far as they were recognised."""

    first: int
    last: int
    nation: Piece
    motto: Piece | None = None
    left: list[Piece] = field(default_factory=list)
    right: list[Piece] = field(default_factory=list)
    left_paragraphs: list[Paragraph] = field(default_factory=list)
    right_paragraphs: list[Paragraph] = field(default_factory=list)
    zone: list[Paragraph] = field(default_factory=list)
    issuer: list[Piece] = field(default_factory=list)
    number: Piece | None = None
    date: Piece | None = None
    title: Piece | None = None
    subject: list[Piece] = field(default_factory=list)
    subject_zone: list[Paragraph] = field(default_factory=list)
    attached: Piece | None = None
    bases: list[Piece] = field(default_factory=list)
    bases_end: bool = False
    body: list[Paragraph] = field(default_factory=list)
    whole_body: list[Paragraph] = field(default_factory=list)
    recipients: Piece | None = None
    recipient_list: list[Piece] = field(default_factory=list)
    posts: list[Piece] = field(default_factory=list)
    signer: Piece | None = None


@dataclass(eq=False)
class WordSubject(WordFile):
    """A Word file under examination, with the acts that were recognised in it."""

    @cached_property
    def appendices(self) -> tuple[Piece, ...]:
        """The headings "Phụ lục I" that stand alone on their lines."""
        return tuple(
            found[0]
            for one in self.paragraphs
            if one.cell is None
            and len(one.text) < 30
            and len(found := self.pieces[one.number]) == 1
            and _APPENDIX.match(found[0].text)
        )

    def title_of(self, appendix: Piece) -> Piece | None:
        """Return the title of an appendix: the centred line right below its heading."""
        for paragraph in self._span(appendix.number + 1, appendix.number + 3):
            found = self.pieces[paragraph.number]
            if not found:
                continue
            centred = paragraph.alignment == "center" and paragraph.cell is None
            short = len(found) == 1 and len(paragraph.text) < 200
            return found[0] if centred and short and not found[0].text.startswith("(") else None
        return None

    @cached_property
    def of_the_party(self) -> bool:
        """Whether the file is a document of the Party, for which the decree does not hold."""
        beginning = self.paragraphs[:_BEGINNING]
        return not self.acts and any(
            fold(piece.text) == _PARTY for one in beginning for piece in self.pieces[one.number]
        )

    @cached_property
    def _appendix_numbers(self) -> list[int]:
        return [one.number for one in self.appendices]

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """The acts of the file; without Quốc hiệu there is none that the decree binds for sure."""
        found = [
            Act(self._begin(piece), len(self.paragraphs), nation=piece)
            for one in self.paragraphs
            for piece in self.pieces[one.number]
            if _is_nation(piece.text)
        ]
        for act, following in pairwise(found):
            act.last = following.first - 1
        for act in found:
            self._read(act)
        return tuple(found)

    def _begin(self, nation: Piece) -> int:
        table = self.table_of(nation.paragraph)
        return table.first if table else nation.number

    def _read(self, act: Act) -> None:
        self._header(act, act.nation)
        self._title(act)
        self._bases_and_body(act)
        self._closing(act)

    def _span(self, first: int, last: int) -> Iterator[Paragraph]:
        return iter(self.paragraphs[max(first, 1) - 1 : last])

    def _header(self, act: Act, nation: Piece) -> None:
        act.title = self._kind(act, nation.number + 1, nation.number + _HEADER)
        end = act.title.number - 1 if act.title else min(act.last, nation.number + _HEADER // 2)
        act.zone = [*self._span(act.first, end)]
        for paragraph in act.zone:
            found = self.pieces[paragraph.number]
            if paragraph.cell is not None and nation.paragraph.cell is not None:
                if paragraph.cell.nested:
                    continue
                is_right = paragraph.cell.column >= nation.paragraph.cell.column
                if is_right:
                    act.right += found
                    act.right_paragraphs.append(paragraph)
                else:
                    act.left += found
                    act.left_paragraphs.append(paragraph)
            elif len(found) > 1:
                act.left += found[:-1]
                act.right += found[-1:]
        for piece in (one for paragraph in act.zone for one in self.pieces[paragraph.number]):
            if act.number is None and len(piece.text) < 60 and _NUMBER.match(piece.text):
                act.number = piece
            elif act.date is None and len(piece.text) < 90 and _DATE.search(piece.text):
                act.date = None if _STAMPED.match(piece.text) else piece
        after = False
        for piece in act.right:
            if piece is nation:
                after = True
            elif after and not is_typed_rule(piece.text):
                act.motto = piece if _is_motto(piece.text) else None
                break
        act.issuer = [*self._issuer(act)]

    def _issuer(self, act: Act) -> Iterator[Piece]:
        """Yield the lines of the issuer: what stands on the left, above the number."""
        for piece in act.left:
            if piece is act.number or piece.text.lower().startswith(("v/v", "số")):
                return
            if piece is act.date or _DRAFT.match(piece.text) or not letters(piece.text):
                continue
            # Notes of other systems, such as who signed when, may stand here as well.
            if not (piece.text.isupper() or _AGENCY.match(piece.text)):
                return
            yield piece

    def _kind(self, act: Act, first: int, last: int) -> Piece | None:
        kinds = {fold(one) for one in self.decree.codes}
        for paragraph in self._span(first, min(last, act.last)):
            found = self.pieces[paragraph.number]
            table = self.table_of(paragraph)
            if (table is not None and table.lined) or len(paragraph.text) > 60 or not found:
                continue
            stands_out = paragraph.alignment == "center" or any(run.bold for run in found[0].shown)
            if stands_out and fold(found[0].text) in kinds:
                return found[0]
        return None

    def _title(self, act: Act) -> None:
        title = act.title
        if title is None:
            return
        first = self.pieces[title.number]
        pending = [first[1:]] if len(first) > 1 else []
        pending += [
            self.pieces[one.number]
            for one in self._span(title.number + 1, min(act.last, title.number + _AFTER_TITLE))
        ]
        act.subject_zone = [title.paragraph]
        closed = False
        for found in pending:
            piece = found[0] if found else None
            if piece is None:
                continue
            if _ATTACHED.match(piece.text):
                act.attached = piece
                break
            if is_typed_rule(piece.text):
                closed = True
                continue
            if closed or not self._goes_on(act, piece):
                break
            act.subject += found
            # A line below the words closes the subject.
            closed = bool(self.lines_at(piece.paragraph)) or self._line_follows(piece.number)
        last = act.attached or (act.subject[-1] if act.subject else title)
        beyond = False
        for paragraph in self._span(title.number + 1, min(act.last, last.number + 6)):
            act.subject_zone.append(paragraph)
            beyond = paragraph.number > last.number and bool(self.pieces[paragraph.number])
            if beyond and not is_typed_rule(paragraph.text):
                break

    def _line_follows(self, number: int) -> bool:
        for paragraph in self._span(number + 1, number + 2):
            if self.pieces[paragraph.number]:
                return False
            if self.lines_at(paragraph):
                return True
        return False

    def _goes_on(self, act: Act, piece: Piece) -> bool:
        """Return whether a line belongs to the subject."""
        paragraph, text = piece.paragraph, piece.text
        if paragraph.cell is not None or len(text) > 400 or _looks_like_body(text):
            return False
        if not act.subject:
            heavy = piece.shown and piece.shown[0].bold
            return bool(heavy or paragraph.alignment == "center")
        return bool(
            paragraph.alignment == "center"
            and piece.shown
            and all(run.bold for run in piece.shown)
            and not text.isupper()
        )

    def _bases_and_body(self, act: Act) -> None:
        if act.title is not None:
            last = act.attached or (act.subject[-1] if act.subject else act.title)
            start = last.number + 1
        else:
            address = next(
                (
                    one.number
                    for one in self._span(act.nation.number, act.nation.number + _HEADER)
                    if one.cell is None and _BODY_AFTER.match(one.text.strip())
                ),
                None,
            )
            if address is None:
                return
            start = address + 1
        appendix = self._appendix_after(start)
        bases: list[Piece] = []
        seeking = True
        for paragraph in self._span(start, act.last):
            found = self.pieces[paragraph.number]
            text = paragraph.text.strip()
            if paragraph.number == appendix or self._closes(paragraph, found):
                break
            act.whole_body.append(paragraph)
            if paragraph.cell is not None:
                continue
            if text and seeking:
                styled = _slanted(found) or text.endswith(";")
                begins = _BASIS.match(text) or (bases and styled and _MORE_BASES.match(text))
                if begins and not _NO_BASIS.search(text):
                    bases.append(found[0])
                    continue
                centred = paragraph.alignment == "center"
                if not (centred and not bases):
                    seeking = False
                    # An italic line may be one more, that was not known as such.
                    act.bases_end = not styled
            act.body.append(paragraph)
        if len(bases) > 1 or (bases and (_slanted(bases) or bases[0].text.endswith(";"))):
            act.bases = bases

    def _appendix_after(self, number: int) -> int:
        """Return the number of the first heading of an appendix from a paragraph on."""
        at = bisect_left(self._appendix_numbers, number)
        numbers = self._appendix_numbers[at : at + 1]
        return numbers[0] if numbers else len(self.paragraphs) + 1

    def _closes(self, paragraph: Paragraph, found: Sequence[Piece]) -> bool:
        """Return whether a paragraph is the first after the body."""
        if any(fold(one.text) == "nơinhận" for one in found):
            return True
        table = self.table_of(paragraph)
        if table is not None and table.lined:
            return False
        # Alone on a line of the page, a post may be the authority that a decision names.
        placed = table is not None or len(found) > 1
        return any(
            (_POST if placed else _ON_BEHALF).match(one.text)
            and one.text.isupper()
            and len(one.text) < 80
            for one in found
        )

    def _closing(self, act: Act) -> None:
        start = act.whole_body[-1].number if act.whole_body else act.first
        if act.title is None and not act.whole_body:
            return
        last = min(act.last, self._appendix_after(start) - 1)
        span = [*self._span(start, last)]
        for paragraph in span:
            for piece in self.pieces[paragraph.number]:
                if act.recipients is None and fold(piece.text) == "nơinhận":
                    act.recipients = piece
                    act.recipient_list = self._recipient_list(piece, last)
        self._signature(act, span)

    def _recipient_list(self, head: Piece, last: int) -> list[Piece]:
        found: list[Piece] = []
        cell = head.paragraph.cell
        for paragraph in self._span(head.number + 1, last):
            if cell is not None and paragraph.cell != cell:
                if paragraph.cell and paragraph.cell.nested:
                    continue
                break
            here = self.pieces[paragraph.number]
            if cell is None and here and not here[0].text.startswith(("-", "–")):
                break
            found += here[:1] if cell is None else here
        return found

    def _signature(self, act: Act, span: Sequence[Paragraph]) -> None:
        start = self._first_post(span)
        if start is None:
            return
        gap = False
        rest: list[Piece] = []
        for paragraph in span:
            same = paragraph.cell == start.cell or (
                paragraph.cell is not None
                and start.cell is not None
                and paragraph.cell.table == start.cell.table
                and paragraph.cell.column == start.cell.column
                and paragraph.cell.row > start.cell.row
            )
            if not same or paragraph.number < start.number:
                continue
            found = self.pieces[paragraph.number]
            gap = gap or not found or bool(act.posts and (paragraph.before or 0) >= _SIGNATURE)
            for piece in found:
                if _NOTE.match(piece.text):
                    continue
                is_post = piece.text.isupper() or _POST.match(piece.text.upper())
                (act.posts if is_post and not gap else rest).append(piece)
        if len(rest) == 1 and 2 <= len(rest[0].text.split()) <= 6 and not _POST.match(rest[0].text):
            act.signer = rest[0]

    def _first_post(self, span: Sequence[Paragraph]) -> Paragraph | None:
        """Return the paragraph with which a signature block begins."""
        begun: set[Cell] = set()
        for one in span:
            found = self.pieces[one.number]
            if one.cell is None or one.cell in begun or not found:
                continue
            begun.add(one.cell)
            lined = self.document.tables[one.cell.table].lined
            if not lined and len(found[0].text) < 80 and _POST.match(found[0].text.upper()):
                return one
        return None


_AGENCY = re.compile(
    r"(?:ủy ban|uỷ ban|ubnd|tỉnh|thành phố|xã|phường|đặc khu|sở|bộ|ban|cục|chi cục|trung tâm|phòng"
    r"|văn phòng|hội đồng|thủ tướng|chính phủ)\s",
    re.IGNORECASE,
)
_STAMPED = re.compile(r"thời gian|ngày ký|ký|người ký", re.IGNORECASE)
_NOTE = re.compile(r"[(\[].*[)\]]\Z")
_DRAFT = re.compile(r"\W*dự thảo", re.IGNORECASE)


def is_typed_rule(text: str) -> bool:
    """Return whether a line of text is there to be seen as a rule line."""
    return bool(_TYPED_RULE.match(text))


def _is_nation(text: str) -> bool:
    folded = fold(text) if len(text) < 60 else ""
    if not 24 <= len(folded) <= 36 or not folded.startswith(("cộngh", "congh", "cônghòa")):
        return False
    return (
        SequenceMatcher(None, folded, fold(decree().national_name), autojunk=False).ratio() >= _LIKE
    )


def _is_motto(text: str) -> bool:
    folded = fold(text[:60])
    return _alike(folded, decree().motto)


def _alike(folded: str, line: str) -> bool:
    return SequenceMatcher(None, folded, fold(line), autojunk=False).ratio() >= _LIKE


def _looks_like_body(text: str) -> bool:
    return bool(
        _MORE_BASES.match(text)
        or PART.match(text)
        or CLAUSE.match(text)
        or ARTICLE.match(text)
        or _BODY_AFTER.match(text)
        or text.endswith((";", ":"))
    )


def _slanted(found: Sequence[Piece]) -> bool:
    shown = [run for piece in found for run in piece.shown]
    return bool(shown) and all(run.italic for run in shown)
