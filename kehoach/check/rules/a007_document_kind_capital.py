"""A007."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_THIS = re.compile(r"kế\s+hoạch(?=\s+này(?!\w))")
# A word for documents of every kind is the name of none.
_NO_KIND = {"Văn bản"}


@rule("A007", "document-kind-capital", severity="error", basis="nd30.capital-law", fixable=True)
def document_kind_capital(subject: Subject) -> Iterator[Problem]:
    """Report the kind of a cited document without its one capital: "quyết định số 153/QĐ-TTg".

    Basis: Phụ lục II, mục V, khoản 6 (T) for a document with its number. For "kế hoạch này" general
        knowledge (K): advice.
    Silent: where no number with its symbol follows, on "văn bản số …", on capitals throughout.
    Fix: the case of the letters; none for "kế hoạch này", which may be another plan.
    """
    for cited in subject.citations:
        kind, text = cited.citation.kind, cited.wording.text
        found = kind.span.of(text)
        number = cited.citation.number
        if number is None or not any(letter.isalpha() for letter in number.value):
            continue
        if " ".join(found.split()) == kind.value or found.isupper() or kind.value in _NO_KIND:
            continue
        yield Problem(
            cited.wording.loc,
            {"found": found, "expected": kind.value, "number": f"số {number.value}"},
            span=kind.span,
            fix=found.capitalize(),
        )
    for wording in subject.having("này"):
        for one in _THIS.finditer(wording.text):
            params = {"found": one[0], "expected": one[0].capitalize(), "number": "này"}
            yield Problem(wording.loc, params, span=Span(*one.span()), severity="info")
