"""N017."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import Severity
from kehoach.plan.fault import Loc
from kehoach.plan.span import Span
from kehoach.plan.text import Text

# What is to be there, and how grave it is where it is not. Blanks for number and date are a draft.
_PARTS: tuple[tuple[str, re.Pattern[str], Severity], ...] = (
    ("(Kèm theo", re.compile(r"\((?:Ban hành k|K)èm theo(?!\w)"), "warning"),
    ("số", re.compile(r"(?<!\w)[Ss]ố(?!\w)"), "info"),
    ("ngày", re.compile(r"(?<!\w)ngày(?!\w)"), "info"),
    ("của", re.compile(r"(?<!\w)của\s+\S"), "warning"),
    (")", re.compile(r"\)[.;,]?\s*\Z"), "warning"),
)


@rule("N017", "attached-incomplete", severity="warning", basis="nd30.attached")
def attached_incomplete(subject: Subject) -> Iterator[Problem]:
    """Report a line "(Kèm theo …)" that lacks what its form has.

    Basis: form 1.3 [S p.45-46] and, for appendices, Phụ lục I, mục III, khoản 1 [S p.28]: number,
        date and issuer, in parentheses. An electronic document leaves number and date blank, so
        their absence is advice.
    Silent: for "(Ban hành kèm theo", the former words; where number and date are there as blanks;
        for number and date of the plan that an appendix belongs to, where that plan has none of its
        own.
    """
    document = subject.plan.document
    if document.attached_to is not None:
        yield from _lacking(("document", "attached_to"), document.attached_to, numbered=True)
    for i, appendix in enumerate(subject.plan.appendices):
        if appendix.reference is not None:
            numbered = document.form == "standalone"
            yield from _lacking(("appendices", i, "reference"), appendix.reference, numbered)


def _lacking(loc: Loc, text: Text, numbered: bool) -> Iterator[Problem]:
    lacking = [
        (words, severity)
        for words, pattern, severity in _PARTS
        if not pattern.search(text) and (numbered or severity != "info")
    ]
    if lacking:
        gravest: Severity = "warning" if any(one == "warning" for _, one in lacking) else "info"
        words = ", ".join(f"“{words}”" for words, _ in lacking)
        yield Problem(loc, {"line": text, "lacking": words}, Span(0, len(text)), severity=gravest)
