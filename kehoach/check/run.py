"""One plan through all rules: problems get their place, suppressions take out what was accepted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from time import perf_counter
from typing import NamedTuple

from kehoach.check.rule import Check, Problem, checks_of
from kehoach.check.settings import Settings
from kehoach.check.subject import Subject
from kehoach.check.suppress import SUPPRESSION_RULES, judge
from kehoach.finding import Accepted, Edit, Finding, Place, Rule
from kehoach.plan.fault import Faulty
from kehoach.plan.model import Plan
from kehoach.source.document import Document
from kehoach.source.original import decomposed
from kehoach.source.scalar import scalar_of
from kehoach.source.tree import Node

PLAN_RULES = "kehoach.check.rules"
# A value in quotes or in a block may hold what would end a plain one (YAML 1.1, section 9.1.3).
_QUOTES = "'\">|"
_LETTERS = re.compile(r"[^\W_]+(?: [^\W_]+)*\Z")
_ENDS_PLAIN = re.compile(r":\s|\s#")


class Spent(NamedTuple):
    """What one rule did in a run: how many findings, and how many seconds it took."""

    findings: int = 0
    seconds: float = 0.0


Profile = dict[str, Spent]


def rules() -> tuple[Rule, ...]:
    """Return all rules for plans, in the order of their codes."""
    return (*(check.rule for check in checks_of(PLAN_RULES)), *SUPPRESSION_RULES)


def examine(
    document: Document,
    settings: Settings,
    parent: Plan | None = None,
    profile: Profile | None = None,
) -> tuple[list[Finding], list[Accepted]]:
    """Return what is wrong with a plan, in the order of the file, and what of it was accepted.

    `parent` is the plan one level up. `profile` is added up, by the codes of the rules.
    """
    plan = document.plan
    subject = Subject(plan, settings, parent, tuple(decomposed(document.text)))
    try:
        _ = subject.outline
    except Faulty as error:
        # What has no mark cannot be printed, and has no address to tell of anything else.
        return document.findings(error.faults), []
    applied = [
        check for check in checks_of(PLAN_RULES) if settings.applies(check.rule.code, plan.id)
    ]
    try:
        found = [one for check in applied for one in _apply(check, subject, document, profile)]
    except Faulty:
        # The plan one level up has parts without a mark: nothing of it can be cited (P001).
        return examine(document, settings, None, profile)
    kept, accepted = judge(document, found, {check.rule.code for check in applied}, settings)
    return sorted(kept, key=position), accepted


def position(finding: Finding) -> tuple[str, int, int, str]:
    """Return what findings are sorted by: file, line, column, code."""
    place = finding.place or Place("", 0, 0, 0, 0)
    return place.path, place.line, place.column, finding.code


def _apply(
    check: Check[Subject], subject: Subject, document: Document, profile: Profile | None
) -> Iterable[Finding]:
    started = perf_counter()
    found = [*_placed(check.rule, check.find(subject), subject, document)]
    if profile is not None:
        before = profile.get(check.rule.code, Spent())
        seconds = before.seconds + perf_counter() - started
        profile[check.rule.code] = Spent(before.findings + len(found), seconds)
    return found


def _placed(
    rule: Rule, problems: Iterable[Problem], subject: Subject, document: Document
) -> Iterator[Finding]:
    for problem in problems:
        start, end = problem.stretch or document.stretch(
            problem.loc, problem.span, at_key=problem.at_key
        )
        related = None
        params = dict(problem.params)
        if problem.related is not None:
            related = document.text.place(*document.stretch(problem.related))
            params["line"] = related.line
        node = subject.node_at(problem.loc)
        yield Finding(
            rule.code,
            document.text.place(start, end),
            params,
            problem.severity or rule.severity,
            (node.address or None) if node else None,
            related,
            subject.path_of(problem.loc),
            rule.basis,
            _fix(problem, document, start, end),
        )


def _fix(problem: Problem, document: Document, start: int, end: int) -> Edit | None:
    """Return the edit that mends a problem, where the file then says what was meant."""
    content = document.text.content
    if problem.stretch is not None:
        # The letters as they were read are what the file shall have.
        return Edit(start, end, content[start:end])
    if problem.fix is None:
        return None
    node = document.root.at(problem.loc)
    if problem.span is None or document.scalar(problem.loc) is None:
        return None
    assert isinstance(node.value, str)  # noqa: S101 - it has characters
    edit = Edit(start, end, problem.fix)
    words = problem.span.of(node.value)
    if content[start:end] == words and _LETTERS.match(words) and _LETTERS.match(problem.fix):
        return edit  # letters for letters: all around them is read as before
    value = node.value[: problem.span.start] + problem.fix + node.value[problem.span.end :]
    written = content[node.start : start] + problem.fix + content[end : node.end]
    if content[node.start] not in _QUOTES and _ENDS_PLAIN.search(written):
        return None
    return edit if scalar_of(written, Node(value, 0, len(written))) is not None else None
