"""A010."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.capitals import slip_in
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_FRONT = re.compile(r"[Mm]ặt\s+[Tt]rận\s+[Tt]ổ\s+[Qq]uốc(?!\w)|Mặt\s+Trận(?!\w)")


@rule("A010", "front-name", severity="warning", basis="nd30.capital-agency", fixable=True)
def front_name(subject: Subject) -> Iterator[Problem]:
    """Report the name of the Fatherland Front with wrong capitals.

    Basis: the decree writes "Mặt trận Tổ quốc Việt Nam" in its recipients (T); it gives no rule of
        its own for this name, so it is a warning.
    Silent: on "Mặt trận" alone, on "mặt trận" in any other sense, on MTTQ.
    Fix: the case of the letters.
    """
    for wording in subject.having("rận"):
        for found in _FRONT.finditer(wording.text):
            span = Span(*found.span())
            name = "Mặt trận Tổ quốc" if len(found[0].split()) > 2 else "Mặt trận"
            wrong = slip_in(wording.text, span, name)
            if wrong is not None:
                params = {"found": found[0], "expected": name}
                yield Problem(wording.loc, params, span=wrong.span, fix=wrong.fix)
