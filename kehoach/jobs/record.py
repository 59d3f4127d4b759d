"""What `check` found, as JSON and back."""

from __future__ import annotations

from typing import Any

from kehoach.finding import Accepted, Edit, Finding, Place, Rule


def of_finding(finding: Finding) -> list[Any]:
    """Return a finding as JSON can hold it."""
    return [
        finding.code,
        finding.place,
        dict(finding.params),
        finding.severity,
        finding.address,
        finding.related,
        finding.node,
        finding.basis,
        finding.fix,
    ]


def to_finding(record: list[Any]) -> Finding:
    """Return the finding that `of_finding` was given."""
    code, place, params, severity, address, related, node, basis, fix = record
    return Finding(
        code,
        Place(*place) if place is not None else None,
        params,
        severity,
        address,
        Place(*related) if related is not None else None,
        node,
        basis,
        Edit(*fix) if fix is not None else None,
    )


def of_accepted(accepted: Accepted) -> list[Any]:
    """Return an accepted finding as JSON can hold it."""
    return [of_finding(accepted.finding), accepted.kind, accepted.reason]


def to_accepted(record: list[Any]) -> Accepted:
    """Return the accepted finding that `of_accepted` was given."""
    finding, kind, reason = record
    return Accepted(to_finding(finding), kind, reason)


def of_rule(rule: Rule) -> list[Any]:
    """Return a rule as JSON can hold it."""
    return [rule.code, rule.name, rule.severity, rule.basis, rule.fixable]


def to_rule(record: list[Any]) -> Rule:
    """Return the rule that `of_rule` was given."""
    return Rule(*record)
