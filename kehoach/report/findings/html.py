"""One page for people, complete in itself: opened from a disk, sent by mail, or printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kehoach import __version__
from kehoach.finding import SEVERITIES, Accepted, Finding, Place, Results, Severity
from kehoach.report.findings.basis import basis_words
from kehoach.report.findings.described import described
from kehoach.report.findings.tally import by_severity, summary
from kehoach.report.page import page_template
from kehoach.report.text import (
    Excerpt,
    address_of,
    excerpt,
    hint_of,
    message_of,
    visible,
    where,
)
from kehoach.report.words import Words

TEMPLATE = "findings.html.j2"
# Characters of a source line that are shown around the place at fault.
_WINDOW = 320
_LABELS = {
    "accepted": "check.page.accepted",
    "accepted_caption": "check.page.accepted_caption",
    "bad": "rule.bad",
    "baseline": "check.page.baseline",
    "basis": "rule.basis",
    "error": "error",
    "explained": "check.page.explained",
    "file": "check.page.file",
    "filters": "check.page.filters",
    "finding": "check.page.finding",
    "findings": "check.page.findings",
    "fixable": "rule.fixable",
    "good": "rule.good",
    "hint": "hint",
    "info": "info",
    "line": "check.page.line",
    "made_by": "check.page.made_by",
    "overview": "check.page.overview",
    "overview_caption": "check.page.overview_caption",
    "place": "check.page.place",
    "reason": "check.page.reason",
    "related": "check.page.related",
    "rules": "check.page.rules",
    "says": "rule.says",
    "search": "check.page.search",
    "severity": "check.page.severity",
    "shown": "check.page.shown",
    "skip": "check.page.skip",
    "suppression": "check.page.suppression",
    "title": "check.page.title",
    "total": "check.page.total",
    "warning": "warning",
    "why": "rule.why",
}
"""What the template calls its words, and the sentences of the catalogue."""


class SourceLine(NamedTuple):
    """A line of a file, and what of it is meant."""

    number: int
    parts: Excerpt


class Shown(NamedTuple):
    """A finding as the page shows it."""

    code: str
    severity: Severity
    place: str
    message: str
    source: SourceLine | None
    address: str
    basis: str
    hint: str
    fixable: bool
    related: SourceLine | None


class File(NamedTuple):
    """A file, what was found in it, and how much of each severity."""

    path: str
    findings: Sequence[Shown]
    counts: Mapping[Severity, int]
    accepted: int


class Put(NamedTuple):
    """An accepted finding as the page shows it."""

    finding: Shown
    kind: str
    reason: str


def render(results: Results, words: Words) -> str:
    """Return the page."""
    found = {one.code for one in results.findings}
    occurred = found | {one.finding.code for one in results.accepted}
    rules = [rule for rule in described(results, words) if rule.code in occurred]
    return page_template(TEMPLATE).render(
        language=words.language,
        label={name: words(code) for name, code in _LABELS.items()},
        version=__version__,
        severities=SEVERITIES,
        summary=summary(results, words),
        counts=by_severity(results),
        total=len(results.findings),
        files=_files(results, words),
        accepted=[_put(one, words) for one in results.accepted],
        rules=sorted(rules),
        filters=sorted(found),
    )


def _files(results: Results, words: Words) -> list[File]:
    """Return the files in the order of the run; last what was found outside of all."""
    found: dict[str, list[Finding]] = {path: [] for path in results.files}
    for finding in results.findings:
        found.setdefault(finding.place.path if finding.place else "", []).append(finding)
    accepted = Counter(_path(one.finding) for one in results.accepted)
    for path in accepted:
        found.setdefault(path, [])
    return [
        File(
            visible(path) or words("check.page.nowhere"),
            [_shown(finding, words) for finding in findings],
            by_severity(Results(findings)),
            accepted[path],
        )
        for path, findings in found.items()
    ]


def _path(finding: Finding) -> str:
    return finding.place.path if finding.place else ""


def _shown(finding: Finding, words: Words) -> Shown:
    place = finding.place
    return Shown(
        finding.code,
        finding.severity,
        f"{place.line}:{place.column}" if place else "",
        message_of(finding, words),
        _source(place),
        address_of(finding, words),
        basis_words(finding.basis, words) if finding.basis else "",
        hint_of(finding, words),
        finding.fix is not None,
        _source(finding.related),
    )


def _source(place: Place | None) -> SourceLine | None:
    parts = excerpt(place, _WINDOW) if place else None
    return SourceLine(place.line, parts) if place and parts else None


def _put(accepted: Accepted, words: Words) -> Put:
    finding = accepted.finding
    shown = _shown(finding, words)
    place = where(finding.place) if finding.place else ""
    return Put(shown._replace(place=place), accepted.kind, visible(accepted.reason))
