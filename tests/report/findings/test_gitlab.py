"""A Code Quality report as GitLab's documentation describes it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kehoach.finding import Accepted, Finding, Results
from kehoach.report.findings import render
from kehoach.report.findings.fingerprint import fingerprints
from kehoach.report.words import LANGUAGES, Language, Words
from tests.report.findings.sample import nothing, sample

# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
LINE = {"type": "integer", "minimum": 1}
POSITION = {"type": "object", "required": ["line"], "properties": {"line": LINE, "column": LINE}}
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path"],
                # Relative, and without "./" (troubleshooting there).
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": r"^(/|\./)"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": LINE},
                    },
                    "positions": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": POSITION, "end": POSITION},
                    },
                },
                "anyOf": [{"required": ["lines"]}, {"required": ["positions"]}],
            },
        },
    },
}
VALIDATOR = Draft202012Validator(SCHEMA)


def report(results: Results, language: Language = "vi") -> Any:
    return json.loads(render("gitlab", results, Words(language)))


def names(results: Results) -> list[str]:
    return [one["fingerprint"] for one in report(results)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_keeps_the_format(language: Language) -> None:
    made = report(sample(), language)
    assert list(VALIDATOR.iter_errors(made)) == []
    assert [one["severity"] for one in made[:6]] == [
        *("major", "major", "minor", "minor", "minor", "info"),
    ]
    assert report(nothing()) == []


def test_the_format_allows_no_byte_order_mark() -> None:
    assert render("gitlab", sample(), Words("vi")).startswith("[")


def test_the_path_has_no_dot_before_it() -> None:
    finding = sample().findings[0]
    assert finding.place is not None
    dotted = replace(finding, place=finding.place._replace(path="./plans/a.yaml"))
    assert report(Results([dotted]))[0]["location"]["path"] == "plans/a.yaml"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("severity", "error"),
        ("fingerprint", ""),
        ("location", {"path": "a.yaml"}),
        ("location", {"path": "/a.yaml", "lines": {"begin": 1}}),
    ],
)
def test_a_broken_report_is_noticed(key: str, value: Any) -> None:
    made = report(sample())
    made[0][key] = value
    assert list(VALIDATOR.iter_errors(made)) != []


def test_no_two_findings_share_a_fingerprint() -> None:
    made = fingerprints(sample())
    assert len(set(made)) == len(made) == len(sample().findings) + len(sample().accepted)


def test_a_fingerprint_stays_when_lines_move_and_in_every_language() -> None:
    def moved(finding: Finding) -> Finding:
        if finding.place is None:
            return finding
        line, end = finding.place.line + 100, finding.place.end_line + 100
        return replace(finding, place=finding.place._replace(line=line, end_line=end))

    results = sample()
    below = Results(
        [moved(one) for one in results.findings],
        [one._replace(finding=moved(one.finding)) for one in results.accepted],
    )
    assert names(below) == names(results)
    assert [one["fingerprint"] for one in report(results, "en")] == names(results)


def test_a_fingerprint_stays_when_another_finding_is_accepted() -> None:
    results = sample()
    first, *others = results.findings
    accepted = Results(others, [*results.accepted, Accepted(first, "baseline")])
    assert names(accepted) == names(results)[1:]


def test_a_fingerprint_tells_file_rule_and_node() -> None:
    finding = sample().findings[2]
    assert finding.place is not None
    others = [
        replace(finding, code="M011"),
        replace(finding, node="content.khac"),
        replace(finding, place=finding.place._replace(path="plans/khac.yaml")),
    ]
    assert len(set(names(Results([finding, *others])))) == 4
    assert names(Results([finding]))[0] == names(Results([finding, *others]))[0]
