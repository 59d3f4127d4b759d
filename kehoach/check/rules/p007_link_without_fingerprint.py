"""P007."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fingerprint import fingerprint


@rule("P007", "link-without-fingerprint", severity="info", basis="parent")
def link_without_fingerprint(subject: Subject) -> Iterator[Problem]:
    """Report each link that does not say which words it was agreed against.

    Basis: without them nobody notices when the words of that task change.
    Silent: where the plan one level up is not at hand (P001).
    """
    for answer in subject.answers:
        if answer.link.fingerprint is None:
            now = {"now": fingerprint(answer.asked)}
            yield Problem(answer.loc, subject.part_above(answer.asked, answer.above) | now)
