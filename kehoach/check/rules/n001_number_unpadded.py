"""N001."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span


@rule("N001", "number-unpadded", severity="error", basis="nd30.number", fixable=True)
def number_unpadded(subject: Subject) -> Iterator[Problem]:
    """Report a number of the document below 10 without its zero, or with a zero too many.

    Basis: Phụ lục I, mục II, khoản 3 [S p.23]: a number below 10 takes a zero before it. That no
        other number takes one follows from it, so that is a warning.
    Silent: for a draft, which has no number yet, and for 0, which is none.
    Fix: writes the number with as many zeros as it takes.
    """
    number = subject.plan.document.number
    if number is None or int(number) == 0:
        return
    value = int(number)
    expected = f"{value:02}" if value < subject.decree.padded_numbers_below else str(value)
    if number != expected:
        yield Problem(
            ("document", "number"),
            {"number": number, "expected": expected},
            Span(0, len(number)),
            expected,
            severity="error" if len(number) < len(expected) else "warning",
        )
