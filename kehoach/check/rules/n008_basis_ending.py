"""N008."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import wrongly_ended
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("N008", "basis-ending", severity="error", basis="nd30.bases", fixable=True)
def basis_ending(subject: Subject) -> Iterator[Problem]:
    """Report each basis that does not end as it should.

    Basis: Phụ lục I, mục II, khoản 6 [S p.24]: each basis ends with a semicolon, the last with a
        full stop.
    Silent: for a plan without bases; form 1.4 has none.
    Fix: sets the right mark at the end.
    """
    bases = subject.plan.document.bases
    for i, basis in enumerate(bases):
        mark = "." if i == len(bases) - 1 else ";"
        if wrong := wrongly_ended(basis.text, mark):
            span, fix = wrong
            found = {"found": span.of(basis.text), "mark": mark}
            yield Problem(("document", "bases", i, "text"), found, span, fix)
