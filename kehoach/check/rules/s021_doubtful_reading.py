"""S021."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("S021", "doubtful-reading", severity="warning", basis="tool")
def doubtful_reading(subject: Subject) -> Iterator[Problem]:
    """Report each place that an import may have read wrongly, as noted under `doubts`.

    Basis: what a program was not sure of, a person compares with the original before the plan is
        relied upon.
    Silent: once the note is taken out.
    """
    for i, doubt in enumerate(subject.plan.doubts):
        at = subject.loc_of(doubt.at)
        if at is None:
            # A key of the plan that prints nothing, such as its level; or a place that is gone.
            at = (doubt.at,) if doubt.at in subject.plan.model_fields_set else ("doubts", i)
        yield Problem(at, {"note": doubt.note, "at": doubt.at})
