"""The numbers of targets (chỉ tiêu): how much, of what, and on which side of it.

Numbers are in Vietnamese notation, decimal comma and thousands dot. One is read only with a unit
that is known here, or with a word like "dưới" or "đạt" before it and nothing after it that might be
a unit. So years, dates and the numbers of documents, clauses and deadlines are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kehoach.plan.span import Span


class Bound(StrEnum):
    """On which side of the number the target lies."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    EXACTLY = "exactly"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number of a target.

    `bound` is None where the words name none ("đạt 98%"); `unit` is "" where there is none, else as
    written but for white space. A scale is part of the unit: "104 triệu người" are 104 of "triệu
    người". `span` is that of the bound, the number and the unit.
    """

    span: Span
    value: Decimal
    unit: str
    bound: Bound | None


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile `pattern`, for any case; a space in it stands for any white space."""
    return re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)


_BOUNDS = {
    Bound.AT_LEAST: "ít nhất|tối thiểu|không (?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)|≥|>=",
    Bound.AT_MOST: "nhiều nhất|tối đa|không (?:vượt quá|quá|vượt|trên|cao hơn|lớn hơn|hơn)|≤|<=",
    Bound.MORE_THAN: "trên|vượt|(?:(?:cao|lớn|nhiều) )?hơn|>",
    Bound.LESS_THAN: "dưới|(?:thấp|nhỏ|ít) hơn|chưa đến|<",
    Bound.EXACTLY: "đúng|bằng",
    Bound.ABOUT: "khoảng|xấp xỉ|gần",
}
_TURNS = {"lên": Bound.AT_LEAST, "xuống": Bound.AT_MOST}

# The words before a number: a bound; what makes it a target; what makes it something else.
_BEFORE_REACH = 32
_BEFORE = _compiled(
    rf"(?<!\w)(?:(?:{'|'.join(f'(?P<{bound}>{words})' for bound, words in _BOUNDS.items())})"
    "(?: (?:mức|đạt|là|còn))?|(?P<target>đạt|mức|còn|xuống|lên)|(?P<span>từ)"
    "|(?P<label>năm|tháng|ngày|quý|điều|khoản|điểm|mục|chương|phần|thứ|kh(?:óa|oá)|phụ lục|mẫu"
    r"|biểu|bảng|phường|quận|tổ|nhóm|tuần|trang|lần))\s*$"
)

_SCALE = "(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)"
_TIME = "(?:năm|quý|tháng|ngày)"
_COUNTED = (
    "con|bé (?:trai|gái)|trẻ(?: em)?(?: sơ sinh)?(?: trai| gái| đẻ sống)?|nam|nữ|phụ nữ|bà mẹ"
    "|lượt người|lượt|người(?: dân)?|dân|cặp vợ chồng|cặp|hộ gia đình|hộ|tuổi|ca|trường hợp"
    "|bác s[ĩỹ]|dược s[ĩỹ]|điều dưỡng|cộng tác viên|cán bộ|giường(?: bệnh)?|cơ sở|trạm|lớp|hội nghị"
    "|cuộc|đợt|buổi|lần|tin, bài|tin|bài|điểm phần trăm|phần trăm|đồng|USD|km2|km²|km|m2|m²|cm|mm|m"
    "|ha|kg|tấn"
)
# "68 năm" may be a target, "03 năm một lần" and "5 năm 2026 - 2030" are times.
_YEARS = "(?P<years>năm(?! (?:[0-9]|một|hai|ba|đầu|cuối|tiếp|liên|sau|qua|gần)))"
_ONE = rf"[%‰]|(?:{_SCALE} )?(?:{_COUNTED})(?!\w)|{_SCALE}(?!\s*\w)|{_YEARS}(?!\w)"
_PER = rf"\s*/\s*(?:[0-9]+(?:\.[0-9]+)*\s*)?(?:{_SCALE} )?(?:{_COUNTED}|{_TIME})(?!\w)"
_UNIT = rf"(?:{_ONE})(?:{_PER})?(?!\s*/)"
_NUMBER = "[0-9]+(?:[.,][0-9]+)*"
_AMOUNT = _compiled(
    rf"(?P<first>{_NUMBER})(?:(?P<joint>\s*[-–]\s*| đến )(?P<second>{_NUMBER}))?"
    rf"(?:\s*(?P<unit>{_UNIT}))?(?: trở (?P<turn>lên|xuống)(?!\w))?"
)
_NOTATION = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?")
_AMBIGUOUS = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")  # thousands in the English way?
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_NO_UNIT_FOLLOWS = _compiled(
    r"\s*(?:[;,.:)]|$)"
    r"| (?:vào|trong|năm [0-9]+|so với|và|hoặc|ở|tại|theo|đối với|trước|sau|mỗi)(?!\w)"
)


def read_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities in `text`, in NFC, in their order; they do not overlap.

    "105 - 106 người" is two, the least and the most; so is "từ 105 đến 106 người", without bounds,
    since it may be a change. A comma with three digits after it ("1,500") is not read: it may mean
    thousands. Nor is a number whose bounds contradict each other ("trên 90% trở lên").
    """
    return tuple(
        quantity for amount in _AMOUNT.finditer(text) for quantity in _quantities(text, amount)
    )


def _quantities(text: str, amount: re.Match[str]) -> Iterator[Quantity]:
    start, end = amount.span()
    before = _BEFORE.search(text, max(0, start - _BEFORE_REACH), start)
    said = before.lastgroup if before else None
    attached = text[start - 1 : start].isalnum() or text[start - 1 : start] in set("./,-–")
    bounds = _bounds(amount, Bound(said) if said in set(Bound) else None)
    if attached or said == "label" or bounds is None:
        return
    if amount["unit"] is None or amount["years"]:
        meant = amount["turn"] or said not in {None, "span"}
        if not meant or amount["second"] or _YEAR.fullmatch(amount["first"]):
            return
    if amount["unit"] is None and not _NO_UNIT_FOLLOWS.match(text, end):
        return
    if before and (said in set(Bound) or (said == "span" and (amount["turn"] or amount["second"]))):
        start = before.start()
    unit = " ".join((amount["unit"] or "").split())
    spans = [Span(start, end)]
    if amount["second"]:
        spans = [Span(start, amount.end("first")), Span(amount.start("second"), end)]
    values = [_value(amount[name]) for name in ("first", "second") if amount[name]]
    for span, value, bound in zip(spans, values, bounds, strict=True):
        if value is not None:
            yield Quantity(span, value, unit, bound)


def _bounds(amount: re.Match[str], before: Bound | None) -> list[Bound | None] | None:
    """Return the bound of each number of `amount`; None where they contradict one another."""
    turn = _TURNS.get((amount["turn"] or "").lower())
    if amount["second"] is None:
        return [turn or before] if None in {turn, before} or turn is before else None
    if turn or before not in {None, Bound.ABOUT}:
        return None
    if before is None and amount["joint"].strip() != "đến":
        return [Bound.AT_LEAST, Bound.AT_MOST]
    return [before, before]


def _value(number: str) -> Decimal | None:
    """Return the value of `number`, None where it is not in the notation or could be in another."""
    if not _NOTATION.fullmatch(number) or _AMBIGUOUS.fullmatch(number):
        return None
    return Decimal(number.replace(".", "").replace(",", "."))
