"""N006."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.form import begins
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import Severity
from kehoach.plan.fault import Loc
from kehoach.plan.span import Span
from kehoach.plan.text import Text

_V_V = re.compile(r"V\s?/\s?v\b\.?:?", re.IGNORECASE)
_VE_VIEC = re.compile(r"Về việc\b", re.IGNORECASE)
_STOP = re.compile(r"(?<=[^\s.…])[.;,](?=\s*\Z)")
# "Kế hoạch hóa gia đình" is a subject, not the title once more.
_OTHER_WORD = ("Kế hoạch hóa", "Quyết định hành chính")


@rule("N006", "subject-form", severity="error", basis="nd30.title", fixable=True)
def subject_form(subject: Subject) -> Iterator[Problem]:
    """Report what does not belong in the subject of a document with a title.

    Basis: Phụ lục I, mục II, khoản 5 [S p.24, 32]: "V/v" is for công văn, which have no title; the
        subject is written in small letters. "Về việc" in a plan, the title once more and a stop at
        the end are against habit only: a warning or advice.
    Silent: for "Về việc" under QUYẾT ĐỊNH, which is common.
    Fix: takes the stop at the end away.
    """
    document = subject.plan.document
    yield from _problems(("document", "subject"), document.title, document.subject)
    if (decision := document.decision) is not None:
        at = ("document", "decision", "subject")
        yield from _problems(at, decision.title, decision.subject, formal=True)


def _problems(loc: Loc, title: Text, text: Text, *, formal: bool = False) -> Iterator[Problem]:
    def problem(span: Span, severity: Severity, fix: str | None = None) -> Problem:
        return Problem(loc, {"found": span.of(text)}, span, fix, severity=severity)

    if found := _V_V.match(text):
        yield problem(Span(*found.span()), "error")
    elif not formal and (found := _VE_VIEC.match(text)):
        yield problem(Span(*found.span()), "info")
    elif begins(text, title) and not any(begins(text, other) for other in _OTHER_WORD):
        yield problem(Span(0, min(len(title), len(text))), "warning")
    if text.isupper() and len(text.split()) > 1:
        yield problem(Span(0, len(text)), "error")
    if found := _STOP.search(text):
        yield problem(Span(*found.span()), "warning", "")
