"""C003."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import LAWS, at_most, certain, follows_document, number_of, words_of
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Cited, Subject
from kehoach.plan.words import key

# These symbols tell who issued the document, whatever its number.
_SYMBOLS = {
    "QĐ-TTg": "Thủ tướng Chính phủ",
    "CT-TTg": "Thủ tướng Chính phủ",
    "CĐ-TTg": "Thủ tướng Chính phủ",
    "NĐ-CP": "Chính phủ",
    "NQ-CP": "Chính phủ",
}


@rule("C003", "wrong-issuer", severity="error", basis="documents")
def wrong_issuer(subject: Subject) -> Iterator[Problem]:
    """Report each issuer of a cited document that did not issue it.

    Basis: the registry of legal documents, and the symbol: TTg stands for the Prime Minister, CP
        for the Government. An unverified entry makes a warning.
    Silent: for numbers that come back every year or term, unless date, title or symbol tell, and
        where the issuer may be that of another document named before ("Kế hoạch thi hành Luật … của
        Ủy ban nhân dân tỉnh"); if a date stands between, that is a warning.
    """
    for cited in subject.citations:
        told, known = cited.citation.issuer, cited.known
        if told is None or (follows_document(cited) and _alone(cited)):
            continue
        expected = _issuer(cited)
        if expected is None or key(told.value)[: len(key(expected))] == key(expected):
            continue
        doubtful = follows_document(cited) or (known is not None and at_most(known, "issuer"))
        yield Problem(
            cited.wording.loc,
            {"document": words_of(cited.citation), "found": told.value, "expected": expected},
            span=told.span,
            severity="warning" if doubtful else None,
        )


def _alone(cited: Cited) -> bool:
    """Return whether no date ties the issuer to the document cited."""
    citation = cited.citation
    return citation.date is None or citation.kind.value in LAWS


def _issuer(cited: Cited) -> str | None:
    """Return who issued the document, as far as that is certain."""
    if cited.known is not None and certain(cited):
        return cited.known.issuer
    number = cited.citation.number
    parts = number_of(number.value) if number else None
    return _SYMBOLS.get(parts.symbol) if parts else None
