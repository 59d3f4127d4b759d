"""C001."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import at_most, meant, plain, titled
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("C001", "wrong-number", severity="error", basis="documents")
def wrong_number(subject: Subject) -> Iterator[Problem]:
    """Report each number that is not that of the document meant, where it is clear which that is.

    Basis: the registry of legal documents; an unverified entry makes a warning.
    Silent: for numbers that are simply unknown. The number must be nearly a registered one, and the
        name, the date or the term of the National Assembly must prove which; an older law of the
        same name, a number of another year, another National Assembly are no slips.
    """
    for cited in subject.citations:
        document, number = meant(cited), cited.citation.number
        if document is None or number is None:
            continue
        yield Problem(
            cited.wording.loc,
            {
                "found": plain(number.value),
                "expected": document.number,
                "document": titled(document),
            },
            span=number.span,
            severity=at_most(document, "number"),
        )
