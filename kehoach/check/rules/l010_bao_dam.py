"""L010."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import phrases, quoted


@rule("L010", "bao-dam", severity="info", basis="habit")
def bao_dam(subject: Subject) -> Iterator[Problem]:
    """Report each "đảm bảo" in a plan that writes "bảo đảm" as well.

    Basis: both are right; laws and decrees write "bảo đảm" (Nghị định 30/2020/NĐ-CP 30 times, and
        never the other), and one document keeps to one word.
    Silent: in plans that write "đảm bảo" throughout, and on what is quoted.
    """
    usual = next(phrases(subject, "bảo đảm"), None)
    if usual is None:
        return
    for found in phrases(subject, "đảm bảo"):
        if not found.before.lower().endswith("bảo ") and not quoted(found):
            yield Problem(found.wording.loc, {}, found.span, related=usual.wording.loc)
