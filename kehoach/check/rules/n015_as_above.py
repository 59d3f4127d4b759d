"""N015."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.form import recipient_lines
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_AS_ABOVE = re.compile(r"(?:[-+]\s*)?(Như (?:trên|(Điều)))(?!\w)", re.IGNORECASE)


@rule("N015", "as-above", severity="error", basis="nd30.plan-form")
def as_above(subject: Subject) -> Iterator[Problem]:
    """Report recipients "Như trên" and "Như Điều …" in a plan, which points at nothing with them.

    Basis: form 1.4 [S p.47] has neither; "Như trên" belongs to a document with "Kính gửi", "Như
        Điều …" to a Decision [S p.34; T].
    Silent: for "Như Điều …" where the plan stands below its Decision.
    """
    decided = subject.plan.document.decision is not None
    for line in recipient_lines(subject):
        found = _AS_ABOVE.match(line.text)
        if found is not None and not (decided and found[2]):
            yield Problem(line.loc, {"found": found[1]}, Span(*found.span(1)))
