"""For programs: the contract of `docs/schemas/check.schema.json`."""

from __future__ import annotations

import json
from typing import Any

from kehoach.finding import Accepted, Finding, Place, Results
from kehoach.report.findings.mending import mending
from kehoach.report.findings.tally import by_severity
from kehoach.report.text import hint_of, message_of
from kehoach.report.words import Words

SCHEMA = 1


def render(results: Results, words: Words) -> str:
    """Return the document; only its sentences depend on the language."""
    names = {rule.code: rule.name for rule in results.rules}
    document = {
        "schema": SCHEMA,
        "findings": [_finding(one, names, words) for one in results.findings],
        "accepted": [_accepted(one, names, words) for one in results.accepted],
        "summary": by_severity(results),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding, names: dict[str, str], words: Words) -> dict[str, Any]:
    fix = mending(finding)
    return {
        "code": finding.code,
        "rule": names.get(finding.code),
        "severity": finding.severity,
        **_place(finding.place),
        "address": finding.address,
        "node": finding.node or None,
        "message": message_of(finding, words),
        "hint": hint_of(finding, words) or None,
        "basis": finding.basis or None,
        "fixable": finding.fix is not None,
        "fix": {**_stretch(fix.place), "text": fix.text} if fix else None,
        "related": _place(finding.related) if finding.related else None,
    }


def _accepted(accepted: Accepted, names: dict[str, str], words: Words) -> dict[str, Any]:
    return {
        "kind": accepted.kind,
        "reason": accepted.reason or None,
        "finding": _finding(accepted.finding, names, words),
    }


def _place(place: Place | None) -> dict[str, str | int | None]:
    if place is None:
        return dict.fromkeys(("path", "line", "column", "end_line", "end_column"))
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _stretch(place: Place) -> dict[str, int]:
    return {
        "start_line": place.line,
        "start_column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
