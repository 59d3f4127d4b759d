"""C017."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.cited import LAWS, plain
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_SO = re.compile(r"[Ss]ố")


@rule("C017", "missing-so", severity="warning", basis="nd30.citation")
def missing_so(subject: Subject) -> Iterator[Problem]:
    """Report each number of a document without the word "số" before it.

    Basis: every reference that the decree gives as an example has the word (Phụ lục I, mục II,
        khoản 6 [S p.24]); it is not stated as a rule, and therefore a warning.
    Silent: for a law whose name may itself end in "số" ("Luật Công nghiệp công nghệ số"); "Luật Dân
        số 113/2025/QH15" lacks the word, for "số" belongs to the name there.
    """
    for cited in subject.citations:
        citation = cited.citation
        if citation.number is None:
            continue
        law = citation.kind.value in LAWS
        if law and (citation.name is None or cited.known is None):
            continue
        before = citation.name if law and citation.name else citation.kind
        start, end = before.span.end, citation.number.span.start
        if start <= end and not _SO.search(cited.wording.text, start, end):
            name = before.value
            number = plain(citation.number.value)
            yield Problem(
                cited.wording.loc,
                {"found": f"{name} {number}", "expected": f"{name} số {number}"},
                span=Span(before.span.start, citation.number.span.end),
            )
