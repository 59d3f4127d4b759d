"""N012."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kehoach.check.form import issued_by
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.data.offices import offices
from kehoach.plan.span import Span


@rule("N012", "degree-before-name", severity="warning", basis="nd30.signature")
def degree_before_name(subject: Subject) -> Iterator[Problem]:
    """Report an academic title, degree or title of honour before the name of the signer.

    Basis: Phụ lục I, mục II, khoản 7, điểm c [T]: none of them stands before the name; forces and
        bodies of education, health and science may have their own rule, so it is a warning.
    Silent: where the issuer is not the People's Committee or Council, or the Prime Minister: it may
        be such a body.
    """
    signature = subject.plan.signature
    if signature is None or signature.name is None:
        return
    if issued_by(subject, "UBND", "HĐND", "TTG") and (found := _degrees().match(signature.name)):
        span = Span(*found.span(1))
        yield Problem(("signature", "name"), {"found": found[1]}, span)


@cache
def _degrees() -> re.Pattern[str]:
    """Return what finds all degrees before a name, with what stands between them."""
    longest_first = sorted((one.word for one in offices()["degree"]), key=len, reverse=True)
    # Letter by letter, "BSCKII" may be "BS.CKII" or "BS. CK II"; a word is not torn apart.
    words = [
        re.escape(word) if " " in word else r"\.?".join(map(re.escape, word))
        for word in longest_first
    ]
    one = rf"(?:{'|'.join(words)})(?!\w)"
    return re.compile(rf"({one}(?:[.,\s]*{one})*\.?)[\s.]*(?=\w)", re.IGNORECASE)
