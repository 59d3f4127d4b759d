"""C009."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import in_basis, references, words_of
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span


@rule("C009", "later-citation-long", severity="info", basis="nd30.citation")
def later_citation_long(subject: Subject) -> Iterator[Problem]:
    """Report each later reference that repeats date, issuer or title of the document.

    Basis: Phụ lục I, mục II, khoản 6 [S p.24]: later references have kind and number alone.
    Silent: for legal bases, which are always in full; for laws; in the text of a Decision for what
        the attached plan cites, and the reverse.
    """
    for first, cited in references(subject):
        citation = cited.citation
        if first or citation.number is None or in_basis(cited.wording.loc):
            continue
        ends = [one.span.end for one in (citation.date, citation.issuer, citation.name) if one]
        if ends:
            yield Problem(
                cited.wording.loc,
                {"document": words_of(citation)},
                span=Span(citation.number.span.end, max(ends)),
            )
