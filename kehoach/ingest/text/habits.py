"""How the lines of a text were broken: by a printer at a width, or by hand, one for a paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from statistics import median, pstdev
from typing import NamedTuple

from kehoach.docx.metrics import width as printed_width
from kehoach.imported import Spot
from kehoach.ingest.text.beginnings import beginning

_CLOSING = ")]”\"'’»"
OPENING = "([“\"'‘«"
# A line that is longer was not broken at any width of paper; only so much of it is measured.
_MEASURED = 400
# Of the lines that surely go on, so many may be shorter than what counts as full.
_STRAY = 0.03
_USUAL = 0.85
_LEAST = 0.7
_ENOUGH = 5
# Paragraphs indented by so many columns are told from what goes on by that alone.
INDENT = 2
# Bold letters are so much wider than others, in Times New Roman.
_BOLD = 1.07


class Line(NamedTuple):
    """A line of a document, composed, single spaces, none at the ends, never empty.

    `indent` is the white space before it in columns, `blank` whether empty lines stand above it,
    `page` whether it is the first of a page.
    """

    text: str
    spot: Spot
    indent: int = 0
    blank: bool = False
    page: bool = False


def ended(text: str) -> bool:
    """Return whether a sentence, or a clause before a list, ends at the end of `text`."""
    return text.rstrip(_CLOSING).endswith((".", ";", ":", "!", "?", "…"))


def goes_on(text: str) -> bool:
    """Return whether `text` begins as the rest of a sentence does: small letter, no mark."""
    return text.lstrip(OPENING)[:1].islower() and beginning(text) is None


Measure = Callable[[Line], float]


def _in_characters(line: Line) -> float:
    return line.indent + len(line.text)


def _in_print(line: Line) -> float:
    return printed_width(line.text[:_MEASURED], 1)


class Habits:
    """What the lines that surely go on in the next one tell about all.

    `wrapped`: lines were broken at a width. `blanks`: a blank line ends a paragraph; `spaced`: each
    one ends so. `margin`: the columns before a line that goes on, where paragraphs begin further
    in; otherwise None.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        sure = [
            (one, following)
            for one, following in pairwise(lines)
            if goes_on(following.text) and not ended(one.text)
        ]
        self._measure, self._width = _measured([one for one, _ in sure])
        self.wrapped = self._was_wrapped(lines, len(sure))
        across = [following.blank for _, following in sure if not following.page]
        self.blanks = sum(across) <= len(across) / 4
        marked = [one.blank for one in lines[1:] if beginning(one.text) and not one.page]
        self.spaced = self.blanks and sum(marked) > 0.9 * len(marked) > _ENOUGH
        self.margin = _margin(lines, [following for _, following in sure])
        ratios: tuple[list[float], list[float]] = ([], [])
        for one, following in sure:
            ratios[beginning(one.text) is not None].append(self.filled(one, following))
        self._limits = (_limit(ratios[0]), _limit(ratios[1]))

    def filled(self, line: Line, following: Line) -> float:
        """Return how much of the width `line` takes with the first word of `following`."""
        word = Line(" " + following.text.split(" ", 1)[0], following.spot)
        return (self._measure(line) + self._measure(word)) / self._width

    def full(self, line: Line, following: Line, *, first: bool, bold: bool = False) -> bool:
        """Return whether the first word of `following` would not have fitted on `line`.

        The `first` line of a paragraph is indented, and so shorter; what may be `bold`, wider.
        """
        wider = _BOLD if bold and self._measure is _in_print else 1
        return self.filled(line, following) * wider >= self._limits[first]

    def _was_wrapped(self, lines: Sequence[Line], sure: int) -> bool:
        if not sure or sure < len(lines) * _STRAY:
            return False
        return self._width >= 0.6 * _high(map(self._measure, lines))


def _measured(lines: Sequence[Line]) -> tuple[Measure, float]:
    """Return the measure in which `lines` are more alike, and their width in it."""
    best: tuple[float, Measure, float] | None = None
    for measure in (_in_print, _in_characters):
        widths = [measure(one) for one in lines] or [1.0]
        spread = pstdev(widths) / max(median(widths), 0.001)
        if best is None or spread < best[0]:
            best = (spread, measure, max(_high(widths), 0.001))
    assert best is not None  # noqa: S101 - there are two measures
    return best[1], best[2]


def _high(widths: Iterable[float]) -> float:
    """Return the width that all but a few stray ones keep."""
    ordered = sorted(widths)
    return ordered[min(len(ordered) - 1, int(len(ordered) * (1 - _STRAY)))]


def _limit(ratios: list[float]) -> float:
    if len(ratios) < _ENOUGH:
        return _USUAL
    return max(_LEAST, sorted(ratios)[int(len(ratios) * _STRAY)] - 0.01)


def _margin(lines: Sequence[Line], following: Sequence[Line]) -> int | None:
    """Return the columns before lines that go on, where most marks stand further in."""
    if not following:
        return None
    margin = int(median(one.indent for one in following))
    marked = [one.indent >= margin + INDENT for one in lines if beginning(one.text)]
    return margin if marked and sum(marked) >= 0.7 * len(marked) else None
