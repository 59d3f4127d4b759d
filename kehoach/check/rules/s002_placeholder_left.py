"""S002."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

# Numbers, dates and symbols that the system fills in when the document is issued.
_FILLED_LATER = {"attached_to", "reference"}
_ATTACHED = re.compile(r"\(?\s*(?:ban hành )?kèm theo ", re.IGNORECASE)
_OMITTED = re.compile(r"\[(?:\.+|…)\]")
_DOTS = r"(?:\.{3,}|…)"


class _Blank(NamedTuple):
    """A sort of placeholder: the pattern is applied where one of the hints is in the text."""

    hints: tuple[str, ...]
    pattern: str


_BLANKS = (
    # [...], [điền tên], {{ten}}, <tên tỉnh>; a number in brackets is a reference.
    _Blank(("[", "{", "<"), r"\[(?!\d+[a-z]?\])[^\[\]]*\]|\{+[^{}]*\}+|<[^\W\d][^<>]*\w>"),
    _Blank(("(điền",), r"\(điền (?:tên|số|ngày|nội dung|vào đây)[^()]*\)"),
    # "XX" and "XXX" are Roman numbers as well, but not before or after these.
    _Blank(("xx", "0x"), r"(?<!\w)(?:x{2,}|20\d?x{1,2})(?!\w)"),
    _Blank(
        ("XX", "0X", "1X", "2X", "3X"),
        r"(?<!\w)(?:X{4,}|20\d?X{1,2})(?!\w)|(?<!\w)X{2,3}(?=[/%])"
        r"|(?:(?<=số )|(?<=ngày )|(?<=tháng )|(?<=/))X{2,3}(?!\w)",
    ),
    _Blank(
        ("TODO", "TBD", "FIXME", "orem ipsum"),
        r"(?<!\w)(?:TODO|TBD|FIXME|[Ll]orem ipsum)(?!\w)",
    ),
    # Three dots end a list; a blank has more of them, stands alone, or has a word beside it that
    # asks for it.
    _Blank(
        ("...", "…", "___"),
        r"\A(?:\.{3,}|[.…]*…[.…]*)\Z|(?:\.|…){5,}|…{2,}|(?<=\s)\.{4,}|_{3,}"
        rf"|(?<=số ){_DOTS}(?=\s?(?:/|ngày|của))"
        rf"|(?:(?<=ngày )|(?<=tháng )|(?<=năm )|(?<=năm 20)){_DOTS}"
        rf"|(?<=\s){_DOTS}(?=\s?(?:%|triệu đồng|tỷ đồng))|(?<!\w){_DOTS}(?=\s?/\s?[A-ZĐ])",
    ),
    _Blank(("số  ", "số /"), r"(?<=số)\s+(?=/\s?[A-ZĐ])"),
    _Blank(("ngày  ", "ngày tháng"), r"ngày\s+tháng\s+(?:\d+\s+)?năm\s+20\d\d"),
    _Blank(("??",), r"\?{2,}"),
    # What an assistant says of itself, and to whom it gives the draft.
    _Blank(
        ("AI", "trợ lý ảo", "mô hình ngôn ngữ"),
        r"(?:[Tt]ôi là|[Vv]ới (?:tư cách|vai trò) là|(?<!\w)Là) (?:một )?"
        r"(?:trợ lý (?:AI|ảo)|mô hình ngôn ngữ|AI(?!\w))|As an AI(?!\w)",
    ),
    _Blank(("với bạn", "cho bạn"), r"Hy vọng [^.;]{0,60}hữu ích (?:cho|với) bạn"),
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@rule("S002", "placeholder-left", severity="warning", basis="plan")
def placeholder_left(subject: Subject) -> Iterator[Problem]:
    """Report words and signs that hold a place for what is still to be filled in.

    Basis: a document with blanks is not finished; documents with them are sent back.
    Silent: for three dots that end a list, for "(nếu có)", for an omission inside a quotation, for
        Roman numbers, and for the number and date of the document that something is attached to,
        which the system fills in (nd30 Phụ lục III, mẫu 1.3).
    """
    blanks = [blank for blank in _BLANKS if subject.has(*blank.hints)]
    for wording in subject.wordings if blanks else ():
        text = wording.text
        for blank in blanks:
            if not any(hint in text for hint in blank.hints):
                continue
            if wording.key in _FILLED_LATER or _ATTACHED.match(text):
                break
            for found in _compiled(blank.pattern).finditer(text):
                before = text[: found.start()]
                quoted = before.count("“") > before.count("”")
                if not (quoted and _OMITTED.fullmatch(found[0])):
                    yield Problem(wording.loc, {"words": found[0]}, Span(*found.span()))
