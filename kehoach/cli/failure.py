"""Telling a failure on stderr."""

from __future__ import annotations

import sys

from kehoach.finding import Invalid, Refused
from kehoach.report.text import finding_text, refusal_text
from kehoach.report.words import Words


def tell(error: Invalid | Refused, words: Words) -> None:
    """Print what went wrong, each finding apart from the next by a blank line."""
    if isinstance(error, Refused):
        text = refusal_text(error, words)
    else:
        text = "\n\n".join(finding_text(finding, words) for finding in error.findings)
    print(text, file=sys.stderr)
