"""N020."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import BODY, Subject
from kehoach.plan.span import Span

# "Phụ lục I, II và Phụ lục III kèm theo": the numbers behind the word.
_REFERENCE = re.compile(
    r"phụ lục(?P<numbers>(?:(?:[\s,;]|và|số|đến|-|\u2013)+(?:[IVX]+|\d+)(?!\w))*)(?:\s*kèm theo)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[IVX]+|\d+")
# "từ Phụ lục I đến Phụ lục III".
_TO_ANOTHER = re.compile(r"(?:đến|[-\u2013])\s*phụ lục", re.IGNORECASE)
# "danh mục kèm theo" may be the appendix; "Ban hành kèm theo Quyết định này" is the plan itself.
_OTHERWISE = re.compile(
    r"(?:kèm theo|đính kèm|gửi kèm)(?!\s+(?:Quyết định|Nghị quyết|Nghị định|Thông tư))",
    re.IGNORECASE,
)


@rule("N020", "appendix-not-referred", severity="error", basis="nd30.appendix")
def appendix_not_referred(subject: Subject) -> Iterator[Problem]:
    """Report each appendix that no text of the body points to.

    Basis: Phụ lục I, mục III, khoản 1 [S p.28]: the document must point to each of its appendices.
    Silent: where the body speaks of "các Phụ lục", of a range of them, or of something "kèm theo"
        that may be the appendix.
    """
    appendices = subject.plan.appendices
    if not appendices:
        return
    body = [
        one.text
        for one in subject.wordings
        if one.loc[0] in BODY or one.loc[:2] == ("document", "decision")
    ]
    references = [found for text in body for found in _REFERENCE.finditer(text)]
    if any(not found["numbers"] or _is_range(found["numbers"]) for found in references):
        return
    if references and (len(appendices) == 1 or any(map(_TO_ANOTHER.search, body))):
        return
    if any(_OTHERWISE.search(_REFERENCE.sub("", text)) for text in body):
        return
    named = {number.upper() for found in references for number in _NUMBER.findall(found["numbers"])}
    for i, appendix in enumerate(appendices):
        mark = subject.outline.appendices[i].mark
        if not named & {mark.rpartition(" ")[2], str(i + 1)}:
            whole = Span(0, len(appendix.title))
            yield Problem(("appendices", i, "title"), {"appendix": mark}, whole)


def _is_range(numbers: str) -> bool:
    return "đến" in numbers or "-" in numbers or "\u2013" in numbers
