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
    """Report an issuer that is abbreviated, or a header that does not say of which province.

    Basis: Phụ lục I, mục II, khoản 2 [T]: the issuer has its full name, local bodies with that of
        the province; only the body above it may be abbreviated. Read in one source: a warning.
    Silent: for header lines that the compiler makes from the province; for the names of communes,
        which are not known.
    """
    document = subject.plan.document
    for i, text in enumerate(document.issuer):
        if found := _SHORT.match(text):
            yield Problem(("document", "issuer", i), {"found": text}, Span(*found.span()))
            return
    province = subject.province
    if not document.issuer or province is None or subject.plan.level != "province":
        return
    header = " ".join(key(" ".join([*document.superior, *document.issuer])))
    if not any(" ".join(key(name)) in header for name in (province.name, *province.aliases)):
        last = len(document.issuer) - 1
        text = document.issuer[last]
        yield Problem(("document", "issuer", last), {"found": text}, Span(0, len(text)))
