"""N009."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.form import begins
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fault import Loc
from kehoach.plan.span import Span

_DASH = re.compile(r"[-+*\u2013\u2014\u2022]\s*")
_FIRST_WORDS = re.compile(r"\S+(?:\s+\S+)?")
_PROPOSALS = ("Theo đề nghị", "Xét đề nghị")
# "Thực hiện …" and its like are not in the forms, but no text says against them.
_BEGINNINGS = ("Căn cứ", *_PROPOSALS, "Thực hiện", "Trên cơ sở", "Xét")


@rule("N009", "basis-form", severity="warning", basis="nd30.bases", fixable=True)
def basis_form(subject: Subject) -> Iterator[Problem]:
    """Report a basis with a dash before it, one that does not begin as one, a proposal not last.

    Basis: Phụ lục I, mục II, khoản 6 [S p.24] and forms 1.2, 1.3 [T]: a line of its own for each
        basis, without a dash, "Căn cứ …", the last one "Theo đề nghị của …". Drawn from the forms:
        a warning.
    Silent: for "Thực hiện …", "Trên cơ sở …" and "Xét …", which are in use; for the order of the
        other bases.
    Fix: takes the dash away.
    """
    bases = subject.plan.document.bases
    for i, basis in enumerate(bases):
        loc: Loc = ("document", "bases", i, "text")
        text: str = basis.text
        dash = _DASH.match(text)
        if dash is not None:
            yield Problem(loc, {"found": dash[0].strip()}, Span(*dash.span()), "")
            text = text[dash.end() :]
        start = len(basis.text) - len(text)
        first = _FIRST_WORDS.match(text)
        if first is None:
            continue
        misplaced = any(begins(text, one) for one in _PROPOSALS) and any(
            not any(begins(_DASH.sub("", one.text, count=1), words) for words in _PROPOSALS)
            for one in bases[i + 1 :]
        )
        if misplaced or not any(begins(text, one) for one in _BEGINNINGS):
            yield Problem(loc, {"found": first[0]}, Span(start, start + first.end()))
