"""The rules of a run, in words: for the formats that explain them."""

from __future__ import annotations

from typing import NamedTuple

from kehoach.finding import Results, Rule, Severity
from kehoach.report.catalogue import entry
from kehoach.report.findings.basis import basis_words
from kehoach.report.words import Words


class Described(NamedTuple):
    """A rule, or what else a finding can be of: a fault of the file or of the model.

    `says` is its sentence with the blanks left open, `what` what it asks for. Only a rule has a
    `name`; the texts that nobody has written are empty.
    """

    code: str
    name: str
    severity: Severity
    basis: str
    says: str
    what: str
    why: str
    bad: str
    good: str
    fixable: bool
    basis_words: str


class _Open(dict[str, str | int]):
    """Parameters that leave every blank of a sentence open."""

    def __missing__(self, name: str) -> str:
        return "…"


def described(results: Results, words: Words) -> list[Described]:
    """Return the rules of a run, then what was found besides them, in the order found."""
    rules = {rule.code: rule for rule in results.rules}
    for finding in (*results.findings, *(one.finding for one in results.accepted)):
        other = Rule(finding.code, "", finding.severity, finding.basis)
        rules.setdefault(finding.code, other)
    return [_described(rule, words) for rule in rules.values()]


def _described(rule: Rule, words: Words) -> Described:
    explained = entry(rule.code).explained
    return Described(
        rule.code,
        rule.name,
        rule.severity,
        rule.basis,
        words.message(rule.code, _Open()),
        words.of(explained.what) if explained else "",
        words.of(explained.why) if explained else "",
        explained.bad if explained else "",
        explained.good if explained else "",
        rule.fixable,
        basis_words(rule.basis, words) if rule.basis else "",
    )
