"""C002."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import (
    at_most,
    certain,
    date_slip,
    has_own_date,
    words_of,
    written,
)
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("C002", "wrong-date", severity="error", basis="documents")
def wrong_date(subject: Subject) -> Iterator[Problem]:
    """Report each date of a cited document that is not the day on which it was issued.

    Basis: the registry of legal documents; an unverified entry makes a warning.
    Silent: where the document may be another one: a number without a year (153/QĐ-TTg) comes back
        every year, and a law cited by its name may be an older one of that name; then only a date
        with one number wrong is reported. Silent too where the date may be that of a meeting on the
        document, or of a plan for the law.
    """
    for cited in subject.citations:
        told, known = cited.citation.date, cited.known
        if told is None or told.value is None or known is None or known.issued_on is None:
            continue
        if told.value == known.issued_on or not has_own_date(cited):
            continue
        numbered = cited.citation.number is not None
        same_year = told.value.year == known.issued_on.year
        sure = certain(cited) or (numbered and same_year)
        slip = date_slip(told.value, known.issued_on)
        if sure or slip:
            # Where a number comes back every year, a slip in the year may be another document.
            doubtful = numbered and not sure
            yield Problem(
                cited.wording.loc,
                {
                    "document": words_of(cited.citation),
                    "found": written(told.value),
                    "expected": written(known.issued_on),
                },
                span=told.span,
                severity="warning" if doubtful else at_most(known, "issued_on"),
            )
