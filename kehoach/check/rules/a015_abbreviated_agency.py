"""A015."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.capitals import filled, named
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.words import split

_KNOWN_TO_ALL = {"UBND", "HĐND", "TP", "TW", "BHXH"}


@rule("A015", "abbreviated-agency", severity="info", basis="nd30.issuer")
def abbreviated_agency(subject: Subject) -> Iterator[Problem]:
    """Report the first place where a plan abbreviates the name of an agency: "Sở GDĐT".

    Basis: Phụ lục I, mục II, khoản 2 and khoản 6 (S p.24, 32) ask for the full name in the header
        and where a document is cited; in other places it is habit, so it is advice.
    Silent: on UBND, HĐND and the like, which everybody knows; in the
        recipients; where the plan explains the abbreviation, or has the full name before it; on
        agencies that are gone.
    """
    told: set[str] = set()
    for one in named(subject):
        id_ = one.agency.id
        if id_ in told or one.agency.valid_to or one.wording.loc[0] == "recipients":
            continue
        told.add(id_)
        text = one.wording.text
        short = any(_short(word.span.of(one.text)) for word in split(one.text))
        before = text[max(0, one.span.start - 40) : one.span.start]
        if not short or one.text.isupper() or "tắt" in before:
            continue
        yield Problem(
            one.wording.loc,
            {"found": one.text, "expected": filled(subject, one.agency)},
            span=one.span,
        )


def _short(word: str) -> bool:
    return len(word) > 1 and word.isupper() and word not in _KNOWN_TO_ALL
