"""Findings for a terminal: where, what, the source line with a caret, and what to do."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

from kehoach.finding import Finding, Place, Refused
from kehoach.report.words import Words

# Columns of a source line that are shown around the place at fault.
_WINDOW = 96


def finding_text(finding: Finding, words: Words) -> str:
    """Return one finding as lines of text, without a line end at the last."""
    severity = words(finding.severity)
    head = f"{severity} [{finding.code}] {words.message(finding.code, finding.params)}"
    lines = [head]
    if finding.place is not None:
        place = finding.place
        lines = [f"{place.path}:{place.line}:{place.column}: {head}", *_excerpt(place)]
    if finding.address:
        lines.append(f"  {words('at_address', address=finding.address)}")
    if hint := words.hint(finding.code, finding.params):
        lines.append(f"  {words('hint')}: {hint}")
    return "\n".join(lines)


def refusal_text(refused: Refused, words: Words) -> str:
    """Return a refusal as lines of text, without a line end at the last."""
    return finding_text(Finding(refused.code, None, refused.params), words)


def _excerpt(place: Place) -> list[str]:
    """Return the source line and the caret below it, cut to what surrounds the place."""
    line = place.source_line.replace("\t", " ")
    if not line.strip():
        return []
    column = place.column - 1
    last = place.end_column - 1 if place.end_line == place.line else len(line)
    start = max(0, min(column - _WINDOW // 3, len(line) - _WINDOW))
    shown = line[start : start + _WINDOW]
    before = "…" if start else ""
    after = "…" if start + _WINDOW < len(line) else ""
    width = max(1, _columns(line[column : min(last, start + _WINDOW)]))
    pad = _columns(before + line[start:column])
    number = str(place.line)
    margin = " " * len(number)
    return [f"  {number} | {before}{shown}{after}", f"  {margin} | {' ' * pad}{'^' * width}"]


def _columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)
