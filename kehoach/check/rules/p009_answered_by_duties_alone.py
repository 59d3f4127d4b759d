"""P009."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("P009", "answered-by-duties-alone", severity="info", basis="parent")
def answered_by_duties_alone(subject: Subject) -> Iterator[Problem]:
    """Report each task of the plan one level up that only duties of part IV answer.

    Basis: a duty has no timeline and no lead of its own, so that half of the answer is missing.
    Silent: where the plan one level up is not at hand (P001).
    """
    for one in subject.coverage:
        if one.status == "partial":
            yield Problem(one.answers[0].loc, subject.part_above(one.asked, one.loc))
