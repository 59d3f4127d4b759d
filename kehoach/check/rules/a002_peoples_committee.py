"""A002."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.capitals import slip_in
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_COMMITTEE = re.compile(r"[ỦUủu][yỷ]\s+[Bb]an\s+[Nn]hân\s+[Dd]ân(?!\w)")
_COUNCIL = re.compile(r"[Hh]ội\s+[Đđ]ồng\s+[Nn]hân\s+[Dd]ân(?!\w)")


@rule("A002", "peoples-committee", severity="error", basis="nd30.capital-agency", fixable=True)
def peoples_committee(subject: Subject) -> Iterator[Problem]:
    """Report "Ủy ban nhân dân" and "Hội đồng nhân dân" with more or fewer capitals than the first.

    Basis: Phụ lục II, mục IV (S p.38); the decree itself ("Ủy ban nhân dân", Điều 38).
    Silent: on capitals throughout (headings, the signature), on UBND and HĐND.
    Fix: the case of the letters; the letter that carries the tone stays where it is.
    """
    for wording in subject.having("hân"):
        for pattern, name in ((_COMMITTEE, "Ủy ban nhân dân"), (_COUNCIL, "Hội đồng nhân dân")):
            for found in pattern.finditer(wording.text):
                wrong = slip_in(wording.text, Span(*found.span()), name)
                if wrong is not None:
                    params = {"found": found[0], "expected": found[0].capitalize()}
                    yield Problem(wording.loc, params, span=wrong.span, fix=wrong.fix)
