"""Findings that a plan accepts, each with a reason; what accepts nothing is itself a finding."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kehoach.check.settings import Settings
from kehoach.finding import Accepted, Finding, Rule
from kehoach.plan.model import Suppression
from kehoach.source.document import Document

UNUSED = Rule("K001", "unused-suppression", "warning", "tool")
SUPPRESSION_RULES = (UNUSED,)


def judge(
    document: Document, findings: Sequence[Finding], applied: Collection[str], settings: Settings
) -> tuple[list[Finding], list[Accepted]]:
    """Part the findings into those to report and those that the plan accepts.

    A suppression that accepts nothing is reported, where its rule was applied.
    """
    suppressions = document.plan.suppress
    used: set[int] = set()
    kept: list[Finding] = []
    accepted: list[Accepted] = []
    for finding in findings:
        for i, one in enumerate(suppressions):
            if one.rule == finding.code and _covers(one, finding.node):
                used.add(i)
                accepted.append(Accepted(finding, "suppression", one.reason))
                break
        else:
            kept.append(finding)
    if settings.applies(UNUSED.code, document.plan.id):
        kept += _unused(document, used, applied)
    return kept, accepted


def _covers(suppression: Suppression, node: str) -> bool:
    at = suppression.at
    return at is None or node == at or node.startswith(f"{at}.")


def _unused(
    document: Document, used: Collection[int], applied: Collection[str]
) -> Iterator[Finding]:
    for i, one in enumerate(document.plan.suppress):
        if i not in used and one.rule in applied:
            yield Finding(
                UNUSED.code,
                document.text.place(*document.stretch(("suppress", i))),
                {"rule": one.rule, "at": one.at or ""},
                UNUSED.severity,
                node=f"suppress.{i + 1}",
                basis=UNUSED.basis,
            )
