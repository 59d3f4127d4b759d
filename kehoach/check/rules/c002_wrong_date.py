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
from kehoach.check.subject import Cited, Subject
from kehoach.finding import Severity


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
        if told.value == known.issued_on or not has_own_date(cited) or not _is_it(cited):
            continue
        yield Problem(
            cited.wording.loc,
            {
                "document": words_of(cited.citation),
                "found": written(told.value),
                "expected": written(known.issued_on),
            },
            span=told.span,
            severity=_severity(cited),
        )


def _is_it(cited: Cited) -> bool:
    """Return whether the registered document is meant, though the date is not its own."""
    told, known = cited.citation.date, cited.known
    if known is None or known.issued_on is None or told is None or told.value is None:
        return False
    slip = date_slip(told.value, known.issued_on)
    return certain(cited) or slip or (_numbered(cited) and told.value.year == known.issued_on.year)


def _numbered(cited: Cited) -> bool:
    return cited.citation.number is not None


def _severity(cited: Cited) -> Severity | None:
    """Return "warning" where a number that comes back every year is all that speaks for it."""
    told, known = cited.citation.date, cited.known
    if known is None or known.issued_on is None or told is None or told.value is None:
        return None
    another_year = told.value.year != known.issued_on.year
    if _numbered(cited) and not certain(cited) and another_year:
        return "warning"
    return at_most(known, "issued_on")
