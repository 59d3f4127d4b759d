"""SARIF as the standard has it, and as its own validator reads it."""

from __future__ import annotations

import json
import re
import subprocess
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator

from kehoach.finding import Finding, Place, Results
from kehoach.report.findings import render
from kehoach.report.findings.fingerprint import fingerprints
from kehoach.report.words import LANGUAGES, Language, Words
from tests.conftest import sarif_multitool
from tests.report.findings.sample import CLEAN, LANGSON, SPACED, nothing, sample

VI = Words("vi")
# What we cannot say: no address where the program is at home.
UNSAID = {"SARIF2005"}


def log(results: Results | None = None, language: Language = "vi") -> Any:
    return json.loads(render("sarif", results or sample(), Words(language)))


def run(results: Results | None = None, language: Language = "vi") -> Any:
    return log(results, language)["runs"][0]


def validated(made: Any, folder: Path, kind: str = "Sarif") -> set[str]:
    """Return what the validator of Microsoft finds in a log, errors and warnings, by rule."""
    file, output = folder / "log.sarif", folder / "found.sarif"
    file.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    command = [str(sarif_multitool()), "validate", str(file), "--output", str(output)]
    command += ["--log", "ForceOverwrite", "--rule-kind", kind]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert output.is_file(), done.stdout + done.stderr
    found = json.loads(output.read_text(encoding="utf-8-sig"))["runs"][0]["results"]
    return {one["ruleId"].split("/")[0] for one in found}


def invalid(made: Any) -> list[str]:
    """Return where a log breaks the official schema, which comes with the validator."""
    tool = Path(str(sarif_multitool())).resolve()
    beside = (tool.parent.glob("sarif-2.1.0.json"), tool.parents[1].glob("*/sarif-2.1.0.json"))
    schema = json.loads(next(chain(*beside)).read_text(encoding="utf-8-sig"))
    return [error.json_path for error in Draft202012Validator(schema).iter_errors(made)]


@pytest.mark.sarif
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_validator_accepts_the_log(language: Language, tmp_path: Path) -> None:
    for results in (sample(), nothing()):
        made = log(results, language)
        assert invalid(made) == []
        # Not less either: the validator is silent about a log that it cannot read.
        assert validated(made, tmp_path) == UNSAID
        assert validated(made, tmp_path, "Gh") == set()


@pytest.mark.sarif
def test_the_validator_notices_a_broken_log(tmp_path: Path) -> None:
    made = log()
    result = made["runs"][0]["results"][0]
    place = result["locations"][0]["physicalLocation"]
    place["region"]["endColumn"] = 1
    place["artifactLocation"]["index"] = 99
    assert {"SARIF1007", "SARIF1009"} <= validated(made, tmp_path)
    assert invalid(made) == []
    result["level"] = "fatal"
    assert validated(made, tmp_path) != UNSAID
    assert invalid(made) == ["$.runs[0].results[0].level"]
    made = log()
    made["runs"][0]["results"][0]["locations"] = []
    assert "GH1015" in validated(made, tmp_path, "Gh")


def test_each_result_names_its_rule_and_its_file() -> None:
    made, results = run(), sample()
    found = [*results.findings, *(one.finding for one in results.accepted)]
    rules, files = made["tool"]["driver"]["rules"], made["artifacts"]
    for result, finding in zip(made["results"], found, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.code
        assert result["level"] == {"info": "note"}.get(finding.severity, finding.severity)
        physical = result["locations"][0]["physicalLocation"]
        location = physical["artifactLocation"]
        uri = files[location["index"]]["location"]["uri"]
        assert location["uri"] == uri
        assert unquote(uri) == (finding.place.path if finding.place else ".")
        if finding.place and finding.place.line == finding.place.end_line:
            region, line = physical["region"], finding.place.source_line
            assert physical["contextRegion"]["snippet"]["text"] == line
            snippet = line[region["startColumn"] - 1 : region["endColumn"] - 1]
            assert region["snippet"]["text"] == snippet
    assert [unquote(one["location"]["uri"]) for one in files] == [LANGSON, SPACED, CLEAN, "."]


def test_the_log_tells_its_language_and_how_it_counts() -> None:
    assert [run(language=one)["language"] for one in LANGUAGES] == ["vi-VN", "en-US"]
    assert run()["columnKind"] == "unicodeCodePoints"
    assert log()["version"] == "2.1.0"


def test_every_rule_is_explained() -> None:
    rules = {rule["id"]: rule for rule in run()["tool"]["driver"]["rules"]}
    assert list(rules) == ["S003", "K001", "M006", "M011", "Y011"]
    for rule in rules.values():
        for key in ("shortDescription", "fullDescription", "help"):
            assert rule[key]["text"]
        assert not re.search(r"\{\w+\}", json.dumps(rule))
        assert rule["help"]["markdown"]
    assert rules["S003"]["name"] == "TaskWithoutLead"
    assert rules["S003"]["defaultConfiguration"] == {"level": "warning"}
    assert rules["M011"]["properties"]["problem.severity"] == "recommendation"
    assert rules["Y011"]["properties"] == {
        "basis": "",
        "fixable": False,
        "problem.severity": "error",
        "tags": ["file"],
    }
    for label in ("Báo", "Vì sao", "Căn cứ", "Sai", "Đúng"):
        assert f"**{label}:** " in rules["S003"]["help"]["markdown"]


def test_accepted_findings_are_suppressed_and_the_others_are_not() -> None:
    *kept, suppressed, known = [result["suppressions"] for result in run()["results"]]
    assert kept == [[]] * len(sample().findings)
    assert suppressed[0]["kind"] == "inSource"
    assert suppressed[0]["justification"] == sample().accepted[0].reason
    assert known == [{"kind": "external", "status": "accepted"}]


def test_fingerprints_fixes_related_and_logical_places() -> None:
    results = run()["results"]
    names = [one["partialFingerprints"]["kehoachNode/v1"] for one in results]
    assert names == fingerprints(sample())
    (replacement,) = results[0]["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement == {
        "deletedRegion": {"startLine": 12, "startColumn": 10, "endLine": 12, "endColumn": 14},
        "insertedContent": {"text": "province"},
    }
    assert results[1]["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 2
    assert results[2]["locations"][0]["logicalLocations"] == [
        {"fullyQualifiedName": "content.van-ban", "name": "II.2"}
    ]


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("plans/a b#c?d:e%.yaml", {"uri": "plans/a%20b%23c%3Fd%3Ae%25.yaml"}),
        ("ệ.yaml", {"uri": "%E1%BB%87.yaml"}),
        ("/tmp/ệ.yaml", {"uri": "file:///tmp/%E1%BB%87.yaml", "uriBaseId": None}),
        ("C:/kế/a.yaml", {"uri": "file:///C:/k%E1%BA%BF/a.yaml", "uriBaseId": None}),
        ("../a.yaml", {"uri": "../a.yaml", "uriBaseId": None}),
        (b"\xff.yaml".decode("utf-8", "surrogateescape"), {"uri": "%FF.yaml"}),
    ],
)
def test_a_path_becomes_an_address(path: str, location: dict[str, str | None]) -> None:
    results = Results([Finding("M011", Place(path, 1, 1, 1, 2))])
    made = run(results)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    expected = {"uriBaseId": "%SRCROOT%", "index": 0, **location}
    assert made == {key: value for key, value in expected.items() if value is not None}
