"""N025."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("N025", "date-without-number", severity="info", basis="plan")
def date_without_number(subject: Subject) -> Iterator[Problem]:
    """Report a document that has a date and no number, or a number and no date.

    Basis: a document takes both when it is issued (Điều 15 [T]); one alone is a slip or a draft
        half filled in.
    Silent: where both are blank, which is a draft, or both are there.
    """
    document = subject.plan.document
    if (document.number is None) != (document.date is None):
        there, absent = ("date", "number") if document.date else ("number", "date")
        yield Problem(("document", there), {"there": there, "absent": absent})
