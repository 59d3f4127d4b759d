"""N028."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import authorities, begins, issued_by
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("N028", "signer-of-level", severity="warning", basis="nd30.signature")
def signer_of_level(subject: Subject) -> Iterator[Problem]:
    """Report a document of a People's Committee that somebody else signs in his own right.

    Basis: Phụ lục I, mục II, khoản 7 [S p.25]: who issues signs, or is signed for (KT., TL., TUQ.).
        The symbol KH-UBND says that the Committee or its Chairman issues. That no other post signs
        for it is inferred: a warning.
    Silent: for other symbols (KH-SYT), for the centre, and below TL. and TUQ., where any post may
        sign.
    """
    lines = authorities(subject)
    if subject.plan.level == "central" or not issued_by(subject, "UBND") or not lines:
        return
    if any(line.short in ("TL", "TUQ") for line in lines):
        return
    last = lines[-1]
    if not last.short and not any(
        begins(last.office, post) for post in ("Chủ tịch", "Phó Chủ tịch")
    ):
        yield last.problem("warning")
