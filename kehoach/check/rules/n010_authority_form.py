"""N010."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import split_authority
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import Severity
from kehoach.plan.fault import Loc
from kehoach.plan.span import Span
from kehoach.plan.text import Text


@rule("N010", "authority-form", severity="error", basis="nd30.signature", fixable=True)
def authority_form(subject: Subject) -> Iterator[Problem]:
    """Report an authority that is not in upper case, or whose abbreviation is written otherwise.

    Basis: Phụ lục I, mục II, khoản 7 [S p.25, 33; T]: TM., Q., KT., TL., TUQ. before the body or
        post, all in upper case. T/M and K/T are the style of the Party. That a space follows is
        seen in the sample only: a warning.
    Silent: for a line that begins with none of these abbreviations, as far as it is in upper case,
        and for a remark in parentheses, such as "(Đã ký)".
    Fix: writes the line in upper case, and the abbreviation with its full stop and space.
    """
    decision = subject.plan.document.decision
    if decision is not None:
        yield from _problems(("document", "decision", "authority"), decision.authority)
    signature = subject.plan.signature
    for i, text in enumerate(signature.authority if signature else []):
        yield from _problems(("signature", "authority", i), text)


def _problems(loc: Loc, text: Text) -> Iterator[Problem]:
    if text.startswith("("):
        return
    short, span, office = split_authority(text)
    written = span.of(text)
    expected = f"{short}. " if short else ""
    if office != office.upper():
        fix = expected + office.upper()
        yield Problem(loc, {"found": text, "expected": fix}, Span(0, len(text)), fix)
    elif written != expected:
        # What is shown has no blank at its end; what is mended has.
        params = {"found": text, "expected": expected + office}
        severity: Severity = "warning" if written.rstrip() == f"{short}." else "error"
        yield Problem(loc, params, span, expected, severity=severity)
