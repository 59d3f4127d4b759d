"""C005."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import LAWS, certain, full_name, in_basis, verified, written
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.words import key


@rule("C005", "not-yet-in-force", severity="warning", basis="documents")
def not_yet_in_force(subject: Subject) -> Iterator[Problem]:
    """Report each legal basis (căn cứ) that is not in force on the day of the plan.

    Basis: the registry of legal documents; an unverified day is only worth a note.
    Silent: for what the plan itself is to carry out: a plan for a law is made before the law takes
        effect. Silent for documents named in the running text, for a plan without a date, and for a
        law without number and date, which may be an older one of that name.
    """
    day = subject.day
    if day is None:
        return
    document = subject.plan.document
    titles = [document.subject, *([document.decision.subject] if document.decision else [])]
    aims = [" ".join(key(one)) for one in titles]
    for cited in subject.citations:
        known = cited.known
        if known is None or known.in_force_from is None or not in_basis(cited.wording.loc):
            continue
        if not certain(cited):
            continue
        named = known.kind in LAWS and any(" ".join(key(known.name)) in aim for aim in aims)
        if day >= known.in_force_from or named:
            continue
        yield Problem(
            cited.wording.loc,
            {
                "document": full_name(known),
                "from": written(known.in_force_from),
                "day": written(day),
            },
            span=cited.citation.span,
            severity=None if verified(known, "in_force_from") else "info",
        )
