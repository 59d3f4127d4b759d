"""Findings for a terminal: where, what, the source line with a caret, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kehoach.finding import Finding, Param, Place, Refused, Severity
from kehoach.report.columns import columns
from kehoach.report.findings.basis import basis_words
from kehoach.report.words import Words

# Characters of a source line that are shown around the place at fault.
_WINDOW, _LEAST_WINDOW = 96, 20
# What these quote from a file may be of any length.
_QUOTED = {"id", "key", "name", "tag", "value"}
_MOST_QUOTED = 80
_COLOURS: Mapping[Severity, str] = {
    "error": "\x1b[1;31m{}\x1b[0m",
    "warning": "\x1b[1;33m{}\x1b[0m",
    "info": "\x1b[1;36m{}\x1b[0m",
}


class Excerpt(NamedTuple):
    """A source line, cut to what surrounds the fault: what is before it, it, what is after it."""

    before: str
    fault: str
    after: str


def finding_text(
    finding: Finding, words: Words, *, colour: bool = False, width: int | None = None
) -> str:
    """Return one finding as lines of text, without a line end at the last.

    `colour` is for terminals that show it; `width` is that of a terminal, None elsewhere: what
    points at the fault must stand below it.
    """
    paint = _COLOURS[finding.severity] if colour else "{}"
    severity = paint.format(words(finding.severity))
    head = f"{severity} [{finding.code}] {message_of(finding, words)}"
    lines = [head]
    if finding.place is not None:
        lines = [f"{where(finding.place)}: {head}", *_excerpt_lines(finding.place, paint, width)]
    lines += [f"  {line}" for line in _explanation(finding, words)]
    return "\n".join(lines)


def _explanation(finding: Finding, words: Words) -> Iterator[str]:
    """Yield where in the plan it is, why it is a finding, and what to do."""
    if address := address_of(finding, words):
        yield address
    if finding.basis:
        yield f"{words('rule.basis')}: {basis_words(finding.basis, words)}"
    hint = hint_of(finding, words)
    advice = [f"{words('hint')}: {hint}"] if hint else []
    if finding.fix is not None:
        advice.append(words("rule.fixable"))
    if advice:
        yield " ".join(advice)


def where(place: Place) -> str:
    """Return where a finding is, as editors and terminals read it: `path:line:column`."""
    return f"{visible(place.path)}:{place.line}:{place.column}"


def message_of(finding: Finding, words: Words) -> str:
    """Return what is wrong, on one line."""
    return words.message(finding.code, _sayable(finding.params))


def hint_of(finding: Finding, words: Words) -> str:
    """Return what to do about it, on one line, or an empty text."""
    return words.hint(finding.code, _sayable(finding.params))


def address_of(finding: Finding, words: Words) -> str:
    """Return the sentence that tells where in the plan a finding is, or an empty text."""
    address, node = visible(finding.address or ""), visible(finding.node)
    if address and node:
        return words("check.address_and_node", address=address, node=node)
    if address:
        return words("at_address", address=address)
    return words("check.node", node=node) if node else ""


def refusal_text(refused: Refused, words: Words) -> str:
    """Return a refusal as lines of text, without a line end at the last."""
    return finding_text(Finding(refused.code, None, refused.params), words)


def excerpt(place: Place, window: int = _WINDOW) -> Excerpt | None:
    """Return the source line around a place, harmless to show; None where there is none.

    At most `window` characters of it.
    """
    line = place.source_line
    if not line or line.isspace():
        return None
    column = place.column - 1
    last = place.end_column - 1 if place.end_line == place.line else len(line)
    start = max(0, min(column - window // 3, len(line) - window))
    end = min(start + window, len(line))
    shown = visible(line[start:end])
    from_, to = column - start, max(column, min(last, end)) - start
    before = "…" if start else ""
    after = "…" if end < len(line) else ""
    return Excerpt(before + shown[:from_], shown[from_:to], shown[to:] + after)


def _excerpt_lines(place: Place, paint: str, width: int | None) -> list[str]:
    """Return the source line and the caret below it."""
    number = str(place.line)
    # Beside it stand its number and a bar, and a sign where it is cut.
    room = _WINDOW if width is None else width - len(number) - len("   | …… ")
    cut = excerpt(place, max(_LEAST_WINDOW, min(room, _WINDOW)))
    if cut is None:
        return []
    carets = paint.format("^" * max(1, columns(cut.fault.rstrip())))
    margin = " " * len(number)
    return [
        f"  {number} | {''.join(cut)}",
        f"  {margin} | {' ' * columns(cut.before)}{carets}",
    ]


def _sayable(params: Mapping[str, Param]) -> dict[str, Param]:
    """Return `params` fit for a sentence: on one line, harmless to a terminal, not endless."""
    said: dict[str, Param] = {}
    for key, value in params.items():
        text = visible(value) if isinstance(value, str) else value
        said[key] = _cut(text) if isinstance(text, str) and key in _QUOTED else text
    return said


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_QUOTED else f"{text[:_MOST_QUOTED]}…"


def visible(text: str) -> str:
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
