"""L017."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import phrases, quoted

_UNITS = ("năm", "quý", "tháng", "tuần", "ngày")
# "hàng" is a thing in these: the time after it belongs to another part of the sentence.
_THINGS = re.compile(
    r"(?:ngân|khách|cửa|mặt|đơn|nhà|bán|mua|gian|lô|xếp|giao|kho|nguồn|quầy|các|hai|ba) \Z",
    re.IGNORECASE,
)
_NUMBER = re.compile(r" (?:[0-9]|[IVX]+\b)")


@rule("L017", "hang-nam", severity="info", basis="habit")
def hang_nam(subject: Subject) -> Iterator[Problem]:
    """Report each "hàng năm", "hàng quý", "hàng tháng": "hằng năm" is what laws now write.

    Basis: dictionaries give "hằng" for what comes back each time, and "hàng" as its variant; no
        rule binds, so it is advice.
    Silent: where "hàng" is part of another word ("ngân hàng năm 2026") and on what is quoted.
    """
    for unit in _UNITS:
        for found in phrases(subject, f"hàng {unit}"):
            other_word = _THINGS.search(found.before[-8:]) or _NUMBER.match(found.after)
            if not other_word and not quoted(found):
                right = f"{found.words[0]}ằng{found.words[4:]}"
                params = {"written": found.words, "usual": right}
                yield Problem(found.wording.loc, params, found.span)
