"""N030."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span
from kehoach.plan.words import key

_SHORT = re.compile(r"(?:UBND|HĐND)(?!\w)", re.IGNORECASE)


@rule("N030", "issuer-name", severity="warning", basis="nd30.issuer")
def issuer_name(subject: Subject) -> Iterator[Problem]:
    """Report an issuer that is abbreviated, or a header that does not say of which unit.

    Basis: Phụ lục I, mục II, khoản 2 [T]: the issuer has its full name, local bodies with that of
        the province or commune; only the body above it may be abbreviated. Read in one source: a
        warning.
    Silent: for header lines that the compiler makes; for communes that the plan does not state or
        the table lacks.
    """
    document = subject.plan.document
    for i, text in enumerate(document.issuer):
        if found := _SHORT.match(text):
            yield Problem(("document", "issuer", i), {"found": text}, Span(*found.span()))
            return
    names: tuple[str, ...] = ()
    if subject.plan.level == "province" and (province := subject.province):
        names = (province.name, *province.aliases)
    elif commune := subject.commune:
        names = (commune.name,)
    header = " ".join(key(" ".join([*document.superior, *document.issuer])))
    if document.issuer and names and not any(" ".join(key(name)) in header for name in names):
        last = len(document.issuer) - 1
        text = document.issuer[last]
        yield Problem(("document", "issuer", last), {"found": text}, Span(0, len(text)))
