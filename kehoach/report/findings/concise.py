"""One line per finding, for editors and for `grep`; `[*]` marks what `--fix` mends."""

from __future__ import annotations

from kehoach.finding import Finding, Results
from kehoach.report.text import message_of, where
from kehoach.report.words import Words


def render(results: Results, words: Words) -> str:
    """Return the lines; nothing where nothing was found."""
    return "".join(f"{_line(finding, words)}\n" for finding in results.findings)


def _line(finding: Finding, words: Words) -> str:
    place = f"{where(finding.place)}: " if finding.place else ""
    mark = " [*]" if finding.fix is not None else ""
    return f"{place}{words(finding.severity)} [{finding.code}] {message_of(finding, words)}{mark}"
