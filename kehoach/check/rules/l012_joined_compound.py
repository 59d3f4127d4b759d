"""L012."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import dashed, known_pair
from kehoach.finding import Severity
from kehoach.plan.span import Span

_HYPHEN = re.compile("-")


@rule("L012", "joined-compound", severity="warning", basis="habit", fixable=True)
def joined_compound(subject: Subject) -> Iterator[Problem]:
    """Report each known pair of words ("kinh tế - xã hội") not joined by a hyphen with spaces.

    Basis: laws and decrees write "kinh tế - xã hội", with a hyphen and a space either side; Nghị
        định 30/2020/NĐ-CP (Phụ lục I, mục II, khoản 1) asks the same of "Độc lập - Tự do".
    Silent: on pairs that are not known. A dash with its spaces is advice only.
    Fix: a hyphen with a space either side.
    """
    for loc, text, plain in dashed(subject):
        for hyphen in _HYPHEN.finditer(plain):
            start = hyphen.start() - (plain[hyphen.start() - 1 : hyphen.start()] == " ")
            span = Span(start, hyphen.end() + (plain[hyphen.end() : hyphen.end() + 1] == " "))
            if span.of(text) == " - ":
                continue
            if meant := known_pair(text, span):
                severity: Severity | None = "info" if span.of(plain) == " - " else None
                yield Problem(loc, {"meant": meant}, span, fix=" - ", severity=severity)
