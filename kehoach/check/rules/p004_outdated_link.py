"""P004."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fingerprint import fingerprint


@rule("P004", "outdated-link", severity="warning", basis="parent")
def outdated_link(subject: Subject) -> Iterator[Problem]:
    """Report each link that was agreed against other words than the task now has.

    Basis: the fingerprint in the link, and that of the task.
    Silent: for links without a fingerprint (P007).
    """
    for answer in subject.answers:
        if answer.outdated:
            now = {"now": fingerprint(answer.asked)}
            yield Problem(answer.loc, subject.part_above(answer.asked, answer.above) | now)
