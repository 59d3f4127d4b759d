"""N022."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span


@rule("N022", "header-case", severity="error", basis="nd30.issuer", fixable=True)
def header_case(subject: Subject) -> Iterator[Problem]:
    """Report a line of the issuer that is not in upper case.

    Basis: Phụ lục I, mục II, khoản 2 [S p.32]: the issuer and the body above it are upper case.
    Silent: for header lines that the compiler makes from the province or commune.
    Fix: writes the line in upper case.
    """
    document = subject.plan.document
    for name, lines in (("superior", document.superior), ("issuer", document.issuer)):
        for i, text in enumerate(lines):
            if text != text.upper():
                yield Problem(
                    ("document", name, i),
                    {"found": text, "expected": text.upper()},
                    Span(0, len(text)),
                    text.upper(),
                )
