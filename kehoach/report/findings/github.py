"""Workflow commands, which GitHub Actions shows as annotations in the changed files.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from collections.abc import Mapping

from kehoach.finding import Finding, Place, Results, Severity
from kehoach.report.findings.basis import basis_words
from kehoach.report.text import hint_of, message_of
from kehoach.report.words import Words

_COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(results: Results, words: Words) -> str:
    """Return one command per finding; nothing where nothing was found."""
    names = {rule.code: rule.name for rule in results.rules}
    return "".join(f"{_command(one, names, words)}\n" for one in results.findings)


def _command(finding: Finding, names: Mapping[str, str], words: Words) -> str:
    title = f"{finding.code} {names.get(finding.code, '')}".rstrip()
    properties = {**_place(finding.place), "title": title}
    stated = ",".join(f"{key}={value.translate(_PROPERTY)}" for key, value in properties.items())
    lines = [message_of(finding, words)]
    if finding.basis:
        lines.append(f"{words('rule.basis')}: {basis_words(finding.basis, words)}")
    if hint := hint_of(finding, words):
        lines.append(f"{words('hint')}: {hint}")
    message = "\n".join(lines).translate(_DATA)
    return f"::{_COMMANDS[finding.severity]} {stated}::{message}"


def _place(place: Place | None) -> dict[str, str]:
    if place is None:
        return {}
    properties = {"file": place.path, "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:
        # GitHub refuses columns of a stretch of several lines.
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    return properties
