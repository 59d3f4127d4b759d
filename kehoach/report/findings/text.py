"""For people at a terminal: each finding with its source line, then a summary."""

from __future__ import annotations

from kehoach.finding import Results
from kehoach.report.findings.tally import summary
from kehoach.report.text import finding_text
from kehoach.report.words import Words


def render(results: Results, words: Words, *, colour: bool = False) -> str:
    """Return the findings, each apart from the next by a blank line."""
    told = [finding_text(finding, words, colour=colour) for finding in results.findings]
    return "\n\n".join([*told, " ".join(summary(results, words))]) + "\n"
