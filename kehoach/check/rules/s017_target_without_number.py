"""S017."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fault import Loc
from kehoach.plan.model import Item
from kehoach.plan.reading import texts_of

# Numbers that say when, or by which document; what is left is a quantity.
_NO_QUANTITY = re.compile(
    r"\d+/\d{4}/\w+|\d+[/-](?:QĐ|NQ|KH|CT|KL|CTr)(?!\w)|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}/20\d\d"
    r"|(?:năm|giai đoạn) (?:19|20)\d\d(?:\s*[-–]\s*20\d\d)?"
    r"|(?:ngày|tháng|quý|Điều|khoản|Phụ lục) \d{1,2}(?:/\d{1,4}){0,2}(?!\d)"
)
_COUNTED = re.compile(
    r"\d|(?<!\w)(?:toàn bộ|tất cả|mọi|mỗi|từng|hoàn thành|không (?:có|còn|để)|chấm dứt|xóa bỏ"
    r"|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|trăm|gấp|nửa)(?!\w)",
    re.IGNORECASE,
)
_EVERY_YEAR = re.compile("mỗi năm", re.IGNORECASE)


@rule("S017", "target-without-number", severity="warning", basis="plan")
def target_without_number(subject: Subject) -> Iterator[Problem]:
    """Report a target (chỉ tiêu) that names no quantity.

    Basis: whether a target is met is told by a number; what has none is an aim.
    Silent: for targets that name all or nothing ("toàn bộ", "không còn"), count in words, or say
        what is to be finished; for one that is divided; for what is reconstructed.
    """
    yield from _below(subject, subject.plan.targets, ("targets",))


def _below(subject: Subject, items: Sequence[Item], loc: Loc) -> Iterator[Problem]:
    for i, item in enumerate(items):
        at = (*loc, i)
        if subject.reconstructed(at) or _is_counted(item):
            continue
        if item.items:
            yield from _below(subject, item.items, (*at, "items"))
        else:
            yield Problem((*at, "text"), {"words": item.text})


def _is_counted(item: Item) -> bool:
    texts = [item.text, *item.paragraphs] if item.items else texts_of(item)
    return any(_COUNTED.search(_EVERY_YEAR.sub("", _NO_QUANTITY.sub("", text))) for text in texts)
