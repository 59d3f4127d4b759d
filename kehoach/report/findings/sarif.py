"""SARIF 2.1.0, which code hosts and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from kehoach import __version__
from kehoach.finding import Accepted, Finding, Place, Results, Severity
from kehoach.report.catalogue import FAMILIES
from kehoach.report.findings.described import Described, described
from kehoach.report.findings.fingerprint import fingerprints
from kehoach.report.findings.mending import mending
from kehoach.report.findings.nowhere import NOWHERE
from kehoach.report.text import hint_of, message_of
from kehoach.report.words import Language, Words

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
# https://docs.github.com/en/code-security: what the levels are called there.
_PROBLEM: Mapping[Severity, str] = {
    "error": "error",
    "warning": "warning",
    "info": "recommendation",
}
_LANGUAGES: Mapping[Language, str] = {"vi": "vi-VN", "en": "en-US"}
_ROOT = "%SRCROOT%"
_DRIVE = re.compile("[A-Za-z]:/")

Json = dict[str, Any]


def render(results: Results, words: Words) -> str:
    """Return the log: one run, its rules explained, accepted findings as suppressed results."""
    run = _Run(results, words)
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run.log()]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


class _Run:
    """What the parts of a run refer to by number: its rules and its files."""

    def __init__(self, results: Results, words: Words) -> None:
        self.results = results
        self.words = words
        self.rules = described(results, words)
        self.rule_index = {rule.code: i for i, rule in enumerate(self.rules)}
        found = [*results.findings, *(one.finding for one in results.accepted)]
        places = [one.place or NOWHERE for one in found]
        places += [one.related for one in found if one.related]
        paths = dict.fromkeys([*results.files, *(place.path for place in places)])
        self.file_index = {path: i for i, path in enumerate(paths)}

    def log(self) -> Json:
        """Return the run."""
        names = iter(fingerprints(self.results))
        language = _LANGUAGES[self.words.language]
        return {
            "tool": {
                "driver": {
                    "name": "kehoach",
                    "version": __version__,
                    "semanticVersion": __version__,
                    "language": language,
                    "rules": [_rule(rule, self.words) for rule in self.rules],
                }
            },
            "language": language,
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": True}],
            "artifacts": [
                {"location": _location(path), "roles": ["analysisTarget"]}
                for path in self.file_index
            ],
            "results": [
                *(self._result(one, next(names), []) for one in self.results.findings),
                *(
                    self._result(one.finding, next(names), [_suppression(one)])
                    for one in self.results.accepted
                ),
            ],
        }

    def _result(self, finding: Finding, fingerprint: str, suppressions: list[Json]) -> Json:
        result: Json = {
            "ruleId": finding.code,
            "ruleIndex": self.rule_index[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": self._message(finding)},
            "locations": [self._location(finding)],
            "partialFingerprints": {"kehoachNode/v1": fingerprint},
            "suppressions": suppressions,
        }
        if finding.related is not None:
            result["relatedLocations"] = [
                {"id": 1, "physicalLocation": self._physical(finding.related)}
            ]
        if (fix := mending(finding)) is not None:
            replacement = {
                "deletedRegion": _region(fix.place),
                "insertedContent": {"text": fix.text},
            }
            change = {
                "artifactLocation": self._file(fix.place.path),
                "replacements": [replacement],
            }
            description = {"text": self.words("rule.fixable")}
            result["fixes"] = [{"description": description, "artifactChanges": [change]}]
        return result

    def _message(self, finding: Finding) -> str:
        hint = hint_of(finding, self.words)
        return f"{message_of(finding, self.words)} {hint}".rstrip()

    def _location(self, finding: Finding) -> Json:
        location: Json = {"physicalLocation": self._physical(finding.place or NOWHERE)}
        if name := finding.node or finding.address:
            logical = {"fullyQualifiedName": name}
            if finding.address:
                logical["name"] = finding.address
            location["logicalLocations"] = [logical]
        return location

    def _physical(self, place: Place) -> Json:
        physical: Json = {"artifactLocation": self._file(place.path), "region": _region(place)}
        if place.source_line and place.line == place.end_line:
            line = place.source_line
            snippet = line[place.column - 1 : place.end_column - 1]
            physical["region"]["snippet"] = {"text": snippet}
            physical["contextRegion"] = {"startLine": place.line, "snippet": {"text": line}}
        return physical

    def _file(self, path: str) -> Json:
        return {**_location(path), "index": self.file_index[path]}


def _rule(rule: Described, words: Words) -> Json:
    facts = [
        ("", rule.what or rule.says),
        (words("rule.says"), rule.says if rule.what else ""),
        (words("rule.why"), rule.why),
        (words("rule.basis"), rule.basis_words),
        (words("rule.bad"), rule.bad),
        (words("rule.good"), rule.good),
        ("", words("rule.fixable") if rule.fixable else ""),
    ]
    told = [(label, fact) for label, fact in facts if fact]
    family = next(name for begin, name in FAMILIES.items() if rule.code.startswith(begin))
    return {
        "id": rule.code,
        **({"name": rule.name.title().replace("-", "")} if rule.name else {}),
        "shortDescription": {"text": rule.what or rule.says},
        "fullDescription": {"text": rule.why or rule.says},
        "help": {
            "text": "\n".join(f"{label}: {fact}" if label else fact for label, fact in told),
            "markdown": "\n\n".join(
                f"**{label}:** {fact}" if label else fact for label, fact in told
            ),
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "basis": rule.basis,
            "fixable": rule.fixable,
            "problem.severity": _PROBLEM[rule.severity],
            "tags": [family],
        },
    }


def _suppression(accepted: Accepted) -> Json:
    kind = "inSource" if accepted.kind == "suppression" else "external"
    suppression: Json = {"kind": kind, "status": "accepted"}
    if accepted.reason:
        suppression["justification"] = accepted.reason
    return suppression


def _region(place: Place) -> Json:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _location(path: str) -> Json:
    """Return where a file is: below the root of the repository, unless its path says otherwise."""
    uri = quote(path, errors="surrogateescape")
    if path.startswith("/"):
        return {"uri": f"file://{uri}"}
    if _DRIVE.match(path):
        return {"uri": f"file:///{quote(path, safe='/:')}"}
    if path.startswith("../"):
        return {"uri": uri}
    return {"uri": uri, "uriBaseId": _ROOT}
