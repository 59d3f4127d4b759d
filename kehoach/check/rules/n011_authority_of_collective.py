"""N011."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import authorities, begins, begins_with_one
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject

_WITH_BODY = tuple(
    f"{deputy}Chủ tịch {body}"
    for deputy in ("", "Phó ")
    for body in ("Ủy ban nhân dân", "Hội đồng nhân dân")
)


@rule("N011", "authority-of-collective", severity="error", basis="nd30.signature")
def authority_of_collective(subject: Subject) -> Iterator[Problem]:
    """Report TM. where nobody signs for a collective, or without the post below it.

    Basis: Phụ lục I, mục II, khoản 7 [S p.25, 33]: TM. stands before the name of the body, the post
        of the signer below: certain for a post after TM., and for a body alone. A post that was
        read nowhere, a body that one person heads, the name of the body once more in the post, and
        TM. under a Decision that the Chairman issues himself are less so: warnings.
    Silent: for bodies that are in no list.
    """
    decision = subject.plan.document.decision
    lines = authorities(subject)
    collective = False
    for i, line in enumerate(lines):
        if collective and any(begins(line.office, post) for post in _WITH_BODY):
            yield line.problem("warning")
        if line.short != "TM":
            continue
        collective = True
        if begins_with_one(line.office, "head", verified=True) or begins(line.office, "Phó"):
            yield line.problem("error")
        elif _is_no_collective(line.office):
            yield line.problem("warning")
        elif i == len(lines) - 1:
            yield line.problem("error")
        elif decision is not None and begins_with_one(decision.authority, "head"):
            yield line.problem("warning", ("document", "decision", "authority"))


def _is_no_collective(office: str) -> bool:
    """Return whether `office` is a post, or a body that one person heads."""
    if begins_with_one(office, "collective"):
        return False
    return begins_with_one(office, "head") or begins_with_one(office, "single")
