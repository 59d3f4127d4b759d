"""C019."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.cited import references, words_of
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_SHORT = re.compile(r"(?<!\w)(?P<short>UBND|HĐND)(?!\w)")
_LONG = {"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"}


@rule("C019", "abbreviated-issuer", severity="info", basis="nd30.citation")
def abbreviated_issuer(subject: Subject) -> Iterator[Problem]:
    """Report each first reference that abbreviates who issued the document.

    Basis: the first reference names the issuing body (Phụ lục I, mục II, khoản 6 [S p.24]); that
        its name is to be in full is read into it, and many published plans write UBND: a note.
    Silent: for later references, and where the plan introduces the abbreviation before ("Ủy ban
        nhân dân (UBND)").
    """
    for first, cited in references(subject):
        issuer = cited.citation.issuer
        if not first or issuer is None:
            continue
        for found in _SHORT.finditer(issuer.value):
            short = found["short"]
            if _introduced(subject, short):
                continue
            place = cited.wording.text.find(short, issuer.span.start, issuer.span.end)
            yield Problem(
                cited.wording.loc,
                {"document": words_of(cited.citation), "found": short, "expected": _LONG[short]},
                span=Span(place, place + len(short)),
            )


def _introduced(subject: Subject, short: str) -> bool:
    """Return whether the plan says what `short` stands for."""
    return any(
        f"({short})" in one.text or f"tắt là {short}" in one.text for one in subject.wordings
    )
