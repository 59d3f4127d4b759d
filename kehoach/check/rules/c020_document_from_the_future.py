"""C020."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kehoach.check.cited import at_most, certain, has_own_date, words_of, written
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Cited, Subject
from kehoach.finding import Severity


@rule("C020", "document-from-the-future", severity="error", basis="calendar")
def document_from_the_future(subject: Subject) -> Iterator[Problem]:
    """Report each cited document that was issued after the plan.

    Basis: the calendar, with the date as cited or, where the reference has none, that of the
        registry; an unverified entry makes a warning.
    Silent: for a plan without a date; where the date cited is not the one in the registry, which
        is reported as such; and where it may be the date of a meeting on the document, or of a plan
        for the law.
    """
    day = subject.day
    if day is None:
        return
    for cited in subject.citations:
        issued, severity = _issued(cited)
        if issued is None or issued <= day:
            continue
        part = cited.citation.date or cited.citation.number or cited.citation.name
        yield Problem(
            cited.wording.loc,
            {
                "document": words_of(cited.citation),
                "issued": written(issued),
                "day": written(day),
            },
            span=part.span if part else cited.citation.span,
            severity=severity,
        )


def _issued(cited: Cited) -> tuple[date | None, Severity | None]:
    """Return when the document cited was issued, and how grave a contradiction would be."""
    told, known = cited.citation.date, cited.known
    if told is not None:
        if told.value is None or not has_own_date(cited):
            return None, None
        wrong = certain(cited) and known is not None and known.issued_on not in (None, told.value)
        return (None, None) if wrong else (told.value, None)
    if known is None or known.issued_on is None or not certain(cited):
        return None, None
    return known.issued_on, at_most(known, "issued_on")
