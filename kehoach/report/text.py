"""Findings for a terminal: where, what, the source line with a caret, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import category, east_asian_width

from kehoach.finding import Finding, Param, Place, Refused
from kehoach.report.words import Words

# Characters of a source line that are shown around the place at fault.
_WINDOW = 96
# What these quote from a file may be of any length.
_QUOTED = {"id", "key", "name", "tag", "value"}
_MOST_QUOTED = 80


def finding_text(finding: Finding, words: Words) -> str:
    """Return one finding as lines of text, without a line end at the last."""
    params = _sayable(finding.params)
    head = f"{words(finding.severity)} [{finding.code}] {words.message(finding.code, params)}"
    lines = [head]
    if finding.place is not None:
        place = finding.place
        where = f"{_visible(place.path)}:{place.line}:{place.column}"
        lines = [f"{where}: {head}", *_excerpt(place)]
    if finding.address:
        lines.append(f"  {words('at_address', address=finding.address)}")
    if hint := words.hint(finding.code, params):
        lines.append(f"  {words('hint')}: {hint}")
    return "\n".join(lines)


def refusal_text(refused: Refused, words: Words) -> str:
    """Return a refusal as lines of text, without a line end at the last."""
    return finding_text(Finding(refused.code, None, refused.params), words)


def _excerpt(place: Place) -> list[str]:
    """Return the source line and the caret below it, cut to what surrounds the place."""
    line = place.source_line
    if not line or line.isspace():
        return []
    column = place.column - 1
    last = place.end_column - 1 if place.end_line == place.line else len(line)
    start = max(0, min(column - _WINDOW // 3, len(line) - _WINDOW))
    end = min(start + _WINDOW, len(line))
    before = "…" if start else ""
    after = "…" if end < len(line) else ""
    shown = _visible(line[start:end])
    pad = _columns(before + shown[: column - start])
    width = max(1, _columns(shown[column - start : min(last, end) - start].rstrip()))
    number = str(place.line)
    margin = " " * len(number)
    return [f"  {number} | {before}{shown}{after}", f"  {margin} | {' ' * pad}{'^' * width}"]


def _sayable(params: Mapping[str, Param]) -> dict[str, Param]:
    """Return `params` fit for a sentence: on one line, harmless to a terminal, not endless."""
    said: dict[str, Param] = {}
    for key, value in params.items():
        text = _visible(value) if isinstance(value, str) else value
        said[key] = _cut(text) if isinstance(text, str) and key in _QUOTED else text
    return said


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_QUOTED else f"{text[:_MOST_QUOTED]}…"


def _visible(text: str) -> str:
    """Return `text` with a space for each blank and a sign for what would not show, or do worse.

    One character for one, so that columns stay: a mark that turns the direction of writing or
    joins two signs in one would move what is after it.
    """
    if text.isprintable():
        return text
    return "".join(
        one if one.isprintable() else " " if one.isspace() else "\N{REPLACEMENT CHARACTER}"
        for one in text
    )


def _columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    return sum(
        0 if category(one) in ("Mn", "Me") else 2 if east_asian_width(one) in "WF" else 1
        for one in text
    )
