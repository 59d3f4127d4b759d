"""Telling a failure on stderr."""

from __future__ import annotations

import shutil
import sys

from kehoach.finding import Invalid, Refused
from kehoach.report.text import finding_text, refusal_text
from kehoach.report.words import Words

MOST_TOLD = 200
"""Findings of one file that are printed; nobody reads more."""


def tell(error: Invalid | Refused, words: Words) -> None:
    """Print what went wrong, each finding apart from the next by a blank line."""
    if isinstance(error, Refused):
        text = refusal_text(error, words)
    else:
        width = shutil.get_terminal_size().columns if sys.stderr.isatty() else None
        told = [finding_text(finding, words, width=width) for finding in error.findings[:MOST_TOLD]]
        if more := len(error.findings) - len(told):
            told.append(words("more", count=more))
        text = "\n\n".join(told)
    print(text, file=sys.stderr)
