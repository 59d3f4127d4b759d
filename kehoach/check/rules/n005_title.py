"""N005."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import kind_code
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fault import Loc
from kehoach.plan.span import Span
from kehoach.plan.text import Text

# Kinds that are laid out in parts like a plan, and may be written with its model.
_LIKE_PLANS = ("KH", "CTr", "PA", "ĐA", "DA")


@rule("N005", "title", severity="error", basis="nd30.title", fixable=True)
def title(subject: Subject) -> Iterator[Problem]:
    """Report a title that is not upper case, or is not the kind of document that a plan is.

    Basis: Phụ lục I, mục II, khoản 5 [S p.24, 32]: the name of the kind, in upper case. That a plan
        is called KẾ HOẠCH and nothing besides follows from the list of kinds: a warning.
    Silent: for kinds that are laid out like a plan (CHƯƠNG TRÌNH, ĐỀ ÁN, PHƯƠNG ÁN, DỰ ÁN), and
        for whatever kind a document above the plan is.
    Fix: writes the title in upper case.
    """
    document = subject.plan.document
    code = kind_code(document.title)
    yield from _titles(("document", "title"), document.title, code in _LIKE_PLANS, "KẾ HOẠCH")
    if (decision := document.decision) is not None:
        known = kind_code(decision.title) is not None
        yield from _titles(("document", "decision", "title"), decision.title, known, "QUYẾT ĐỊNH")


def _titles(loc: Loc, text: Text, known: bool, expected: str) -> Iterator[Problem]:
    whole = Span(0, len(text))
    if not known:
        yield Problem(loc, {"title": text, "expected": expected}, whole, severity="warning")
    elif not text.isupper():
        yield Problem(loc, {"title": text, "expected": text.upper()}, whole, text.upper())
