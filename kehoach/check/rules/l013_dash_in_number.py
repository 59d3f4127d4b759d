"""L013."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import with_hyphens
from kehoach.plan.span import Span

# 153/QĐ-TTg, 168/2026/NĐ-CP, 21-NQ/TW, with whatever stands between the parts.
_NUMBER = re.compile(
    r"(?<![\w/.-])[0-9]{1,5}(?: ?/ ?[0-9]{4})?(?P<first> ?[/-] ?)(?P<code>[^\W\d_]{1,5}[0-9]{0,2})"
    r"(?P<rest>(?: ?[/-] ?[^\W\d_][\w&]*)*)"
)
_SIGN = re.compile(r" ?[/-] ?")
_SAID = re.compile(r"[Ss]ố:? ?\Z")
_PART = re.compile(r"[^\W\d_]\w*")
_MIXED_CASE = ("TTg", "TTr", "QyĐ", "CTr")


@rule("L013", "dash-in-number", severity="warning", basis="nd30.number", fixable=True)
def dash_in_number(subject: Subject) -> Iterator[Problem]:
    """Report each dash that is no hyphen, and each space, inside the number of a document.

    Basis: number and symbol are joined by "/", the parts of the symbol by "-", without spaces (Nghị
        định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 3); Word likes to make a dash of the hyphen.
    Silent: on what has not the shape of a number of a document; on spaces where no "số" stands
        before it.
    Fix: the hyphen or the slash alone.
    """
    for loc, text, _ in subject.wordings:
        if "/" not in text:
            continue
        plain = with_hyphens(text)
        for number in _NUMBER.finditer(plain):
            start, end = number.span()
            said = _SAID.search(plain, max(0, start - 4), start) is not None
            parts = [number["code"], *_PART.findall(number["rest"])]
            if "/" not in number[0] or not all(map(_symbol, parts)):
                continue
            for sign in _SIGN.finditer(plain, start, end):
                span = Span(*sign.span())
                written, meant = span.of(text), sign[0].strip()
                if written == meant or (" " in sign[0] and not said):
                    continue
                params = {"number": re.sub(r" ?([/-]) ?", r"\1", number[0])}
                yield Problem(loc, params, span, fix=meant)


def _symbol(part: str) -> bool:
    """Return whether a part of a number looks like one of a symbol: QĐ, UBND, QH15, TTg."""
    return part.isupper() or part in _MIXED_CASE
