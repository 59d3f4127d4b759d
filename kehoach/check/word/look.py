"""Whether a component looks as the decree asks, for all rules that judge one."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.word.pieces import Piece
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.docx.metrics import width
from kehoach.finding import Param, Severity
from kehoach.nd30 import Decree

SAME_LENGTH = 0.06
"""Millimetres within which two lengths are one: a little over two twips, and three."""
# Points within which two sizes are one.
_SAME = 0.05
# Of the room of a cell: a line that fills more stands in its middle however it is aligned.
_FILLED = 0.85


def told(*sizes: float) -> str:
    """Return sizes or lengths in a few characters: "13", or "12-13"."""
    texts = list(dict.fromkeys(f"{round(one, 1):g}" for one in sizes))
    return "-".join(texts)


def sizes_of(decree: Decree, style: str) -> tuple[float, float]:
    """Return the smallest and the largest size of a component."""
    component = decree.styles[style]
    sizes = [decree.size(component, name) for name in decree.size_sets]
    return min(sizes), max(sizes)


def fits(size: float, low: float, high: float) -> bool:
    """Return whether a size is within a range."""
    return low - _SAME <= size <= high + _SAME


def length_of(piece: Piece) -> float:
    """Return the width of a line on one line, in millimetres."""
    return sum(width(run.text, run.size, bold=run.bold, italic=run.italic) for run in piece.runs)


def judge(
    subject: WordSubject,
    piece: Piece,
    style: str,
    *,
    bold: bool | None = None,
    centred: bool = True,
    severity: Severity | None = None,
) -> Iterator[Trouble]:
    """Yield what is wrong with the size, weight, slant and placement of a component."""
    component = subject.decree.styles[style]
    at = piece.paragraph
    about: dict[str, Param] = {"component": style}
    low, high = sizes_of(subject.decree, style)
    wrong = next((run.size for run in piece.shown if not fits(run.size, low, high)), None)
    if wrong is not None:
        params = {**about, "found": told(wrong), "expected": told(low, high)}
        yield Trouble(at, "size", params, severity)
    worded = [run for run in piece.shown if any(map(str.isalpha, run.text))]
    heavy = component.bold if bold is None else bold
    if heavy and not all(run.bold for run in worded):
        yield Trouble(at, "bold", about, severity)
    if not heavy and any(run.bold for run in worded):
        yield Trouble(at, "not-bold", about, severity)
    if component.italic and not all(run.italic for run in worded):
        yield Trouble(at, "italic", about, severity)
    if not component.italic and any(run.italic for run in worded):
        yield Trouble(at, "upright", about, severity)
    if centred and component.align == "center" and _off_centre(subject, piece):
        yield Trouble(at, "centred", about, severity)


def _off_centre(subject: WordSubject, piece: Piece) -> bool:
    """Return whether a line certainly does not stand in the middle of its room."""
    paragraph = piece.paragraph
    if paragraph.alignment == "center" or not piece.alone or piece.padded:
        return False
    if paragraph.alignment != "right" and (paragraph.left or paragraph.first_line):
        # An indent may well put it there.
        return False
    room = subject.room(paragraph)
    return room is not None and length_of(piece) < room * _FILLED


def upper(piece: Piece, style: str) -> Iterator[Trouble]:
    """Yield that a component is not in capitals."""
    if any(map(str.islower, piece.text)) and not any(run.small_caps for run in piece.runs):
        yield Trouble(piece.paragraph, "upper", {"component": style})


def lower(piece: Piece, style: str) -> Iterator[Trouble]:
    """Yield that a component is in capitals throughout."""
    if piece.text.isupper() and sum(map(str.isalpha, piece.text)) >= 6:
        yield Trouble(piece.paragraph, "lower", {"component": style})
