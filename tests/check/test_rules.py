"""Every rule: documented, worded, proven by cases that fire and cases that do not."""

from __future__ import annotations

import re
from typing import Any

import pytest

from kehoach.check.rule import Check, checks_of
from kehoach.check.run import PLAN_RULES, examine
from kehoach.check.settings import Settings
from kehoach.nd30 import decree
from kehoach.report.catalogue import entry
from tests.check.cases import (
    CASES,
    Case,
    all_cases,
    changed,
    covered,
    document_of,
    found_in,
    table,
    text_of,
)

CHECKS = checks_of(PLAN_RULES)
GROUNDS = {
    *("plan", "habit", "documents", "agencies", "units", "calendar", "parent", "unicode", "tool"),
}


def ids(check: Check[Any]) -> str:
    return check.rule.code


def problems_of(check: Check[Any]) -> list[str]:
    """Return what a rule lacks: a name like its file, the sections of its docstring, a ground."""
    rule, doc = check.rule, check.find.__doc__ or ""
    problems = []
    file = check.find.__module__.rpartition(".")[2]
    name = f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
    if file != name:
        problems.append(f"file {file}")
    sections = ["Basis", "Silent", *(["Fix"] if rule.fixable else [])]
    problems += [part for part in sections if not re.search(rf"^\s*{part}: \S", doc, re.MULTILINE)]
    if not doc.startswith("Report "):
        problems.append("summary")
    key = rule.basis.removeprefix("nd30.")
    if key == rule.basis and key not in GROUNDS:
        problems.append(f"basis {key}")
    if key != rule.basis:
        clause = decree().clauses[key]
        if rule.severity == "error" and not clause.certain:
            problems.append("an error that rests on general knowledge")
    if rule.basis in {"habit", "tool"} and rule.severity == "error":
        problems.append("an error that rests on habit")
    return problems


@pytest.mark.parametrize("check", CHECKS, ids=ids)
def test_a_rule_is_whole(check: Check[Any]) -> None:
    assert problems_of(check) == []
    explained = entry(check.rule.code).explained
    assert explained is not None
    assert explained.bad != explained.good


@pytest.mark.parametrize("check", CHECKS, ids=ids)
def test_a_rule_has_cases_of_both_kinds(check: Check[Any]) -> None:
    cases = table(CASES / f"{check.rule.code}.yaml")
    assert cases["fires"]
    assert cases["silent"]
    assert cases["plant"]


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("check", CHECKS, ids=ids)
def test_the_examples_of_a_rule_are_proven_by_its_cases(check: Check[Any]) -> None:
    explained = entry(check.rule.code).explained
    assert explained is not None
    for kind, example in (("fires", explained.bad), ("silent", explained.good)):
        cases = [one for one in all_cases(kind) if one.code == check.rule.code]
        texts = [flat(changed(text_of(case.source), case.replace)) for case in cases]
        texts += [flat(text_of("base"))] if kind == "silent" else []
        assert any(flat(example) in text for text in texts), example


def test_codes_and_names_are_told_apart() -> None:
    for facts in ("code", "name"):
        found = [getattr(check.rule, facts) for check in CHECKS]
        assert len(set(found)) == len(found)
    assert {file.stem for file in CASES.glob("*.yaml")} == {check.rule.code for check in CHECKS}


def test_a_rule_that_lacks_something_is_noticed() -> None:
    check = CHECKS[0]

    def find(subject):
        """Say nothing."""
        yield

    broken = Check(check.rule.__class__("S999", "x", "error", "habit", fixable=True), find)
    told = problems_of(broken)
    assert {"Basis", "Silent", "Fix", "summary", "an error that rests on habit"} <= set(told)
    assert any(one.startswith("file ") for one in told)


@pytest.mark.parametrize("case", all_cases("fires"), ids=str)
def test_it_fires(case: Case) -> None:
    document, found = found_in(case)
    assert case.finds is not None or case.at is not None
    if case.finds is not None:
        assert [covered(document, one) for one in found] == case.finds
    if case.at is not None:
        assert [one.node for one in found] == case.at
    if case.severity is not None:
        assert {one.severity for one in found} == {case.severity}
    if case.fixed is not None:
        assert [one.fix.new if one.fix else None for one in found] == case.fixed


@pytest.mark.parametrize("case", all_cases("silent"), ids=str)
def test_it_is_silent(case: Case) -> None:
    document, found = found_in(case)
    assert [covered(document, one) for one in found] == []


def test_nothing_is_found_in_the_plan_that_cases_are_made_from() -> None:
    found, _ = examine(document_of(text_of("base")), Settings())
    assert [(one.code, one.params) for one in found] == []
