"""C004."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import (
    LAWS,
    abbreviated,
    at_most,
    is_named,
    number_of,
    titles_agree,
)
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Cited, Subject


@rule("C004", "wrong-name", severity="error", basis="documents")
def wrong_name(subject: Subject) -> Iterator[Problem]:
    """Report each law or title that is cited with the number of another document.

    Basis: the registry of legal documents. An unverified entry makes a warning, and so does the
        title of another document than a law, which may be told in other words.
    Silent: for shortened titles, names with an abbreviation, titles whose end cannot be told, and
        numbers that come back every year, unless the date says which document is meant.
    """
    for cited in subject.citations:
        name, number, known = cited.citation.name, cited.citation.number, cited.known
        if name is None or number is None or known is None or is_named(cited.citation, known):
            continue
        if abbreviated(name.value) or not _is_it(cited):
            continue
        law = known.kind in LAWS
        registered = f"{known.kind} {known.name}" if law else known.name
        if not law and titles_agree(name.value, registered):
            continue
        # A title may be told in other words, and the name of a law lengthened; nothing else may.
        loose = not law or titles_agree(name.value, registered)
        yield Problem(
            cited.wording.loc,
            {"found": name.value, "number": number.value, "expected": registered},
            span=name.span,
            severity="warning" if loose else at_most(known, "name"),
        )


def _is_it(cited: Cited) -> bool:
    """Return whether the number alone, or with the date, can only be that of the known document."""
    if cited.known is None or cited.citation.kind.value != cited.known.kind:
        return False
    number = number_of(cited.known.number)
    told = cited.citation.date.value if cited.citation.date else None
    return (number is not None and number.year is not None) or (
        told is not None and told == cited.known.issued_on
    )
