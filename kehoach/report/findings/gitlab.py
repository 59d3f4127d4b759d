"""A Code Quality report, which GitLab shows in merge requests.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from kehoach.finding import Finding, Results, Severity
from kehoach.report.findings.fingerprint import fingerprints
from kehoach.report.findings.nowhere import NOWHERE
from kehoach.report.text import message_of
from kehoach.report.words import Words

_SEVERITIES: Mapping[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def render(results: Results, words: Words) -> str:
    """Return the report: a list, empty where nothing was found. Accepted findings are left out."""
    # The fingerprints of the accepted ones come last.
    named = zip(results.findings, fingerprints(results), strict=False)
    issues = [_issue(finding, name, words) for finding, name in named]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding, fingerprint: str, words: Words) -> dict[str, Any]:
    place = finding.place or NOWHERE
    return {
        "description": f"{finding.code}: {message_of(finding, words)}",
        "check_name": finding.code,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": place.path.removeprefix("./"),
            "positions": {
                "begin": {"line": place.line, "column": place.column},
                "end": {"line": place.end_line, "column": place.end_column},
            },
        },
    }
