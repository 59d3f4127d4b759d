"""Findings as diagnostics of the protocol."""

from __future__ import annotations

from collections.abc import Mapping

from lsprotocol import types

from kehoach.editor.server.analysis import Analysis
from kehoach.editor.server.place import spot_at
from kehoach.finding import Finding, Place, Severity
from kehoach.report.text import hint_of, message_of
from kehoach.report.words import Words

SOURCE = "kehoach"
_SEVERITIES: Mapping[Severity, types.DiagnosticSeverity] = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
MOST_TOLD = 500
"""Findings of one plan that are shown; with more, editors become slow and nobody reads on."""


def diagnostics_of(analysis: Analysis, uri: str, words: Words) -> list[types.Diagnostic]:
    """Return what is wrong with a plan, as an editor shows it; the text is at `uri`."""
    findings = analysis.findings
    told = [diagnostic_of(one, analysis, uri, words) for one in findings[:MOST_TOLD]]
    if more := len(findings) - len(told):
        start = analysis.layout.range_of(None)
        rest = words("more", count=more)
        told.append(types.Diagnostic(start, rest, types.DiagnosticSeverity.Error, source=SOURCE))
    return told


def diagnostic_of(finding: Finding, analysis: Analysis, uri: str, words: Words) -> types.Diagnostic:
    """Return one finding as a diagnostic."""
    message = message_of(finding, words)
    if hint := hint_of(finding, words):
        message = f"{message}\n{words('hint')}: {hint}"
    related = None
    if finding.related is not None:
        location = types.Location(uri, analysis.layout.range_of(finding.related))
        related = [types.DiagnosticRelatedInformation(location, words("lsp.related"))]
    return types.Diagnostic(
        analysis.layout.range_of(_shown(finding.place, analysis)),
        message,
        _SEVERITIES[finding.severity],
        code=finding.code,
        source=SOURCE,
        related_information=related,
    )


def _shown(place: Place | None, analysis: Analysis) -> Place | None:
    """Return the stretch to underline: words wherever they go on, of a whole task its first line.

    A task that lacks something, underlined from beginning to end, would hide all else in it.
    """
    document = analysis.document
    if document is None or place is None or place.line == place.end_line:
        return place
    at = document.text.offset(place.line - 1, place.column - 1)
    if isinstance(spot_at(document.root, at).node.value, str):
        return place
    return place._replace(end_line=place.line, end_column=len(place.source_line.rstrip()) + 1)
