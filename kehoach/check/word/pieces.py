"""Lines of words and rule lines: what a header or a signature block consists of."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from kehoach.docx.layout.model import Paragraph, Run

_CUT = re.compile(r"[\t\n]+")


def fold(text: str) -> str:
    """Return the letters of a text in lower case, for comparison."""
    small = unicodedata.normalize("NFC", text).lower().replace("hoà", "hòa")
    return "".join(one for one in small if one.isalpha())


def letters(text: str) -> bool:
    """Return whether a text has a letter or digit."""
    return any(one.isalnum() for one in text)


@dataclass(frozen=True)
class Piece:
    """A line of a header or block: a paragraph, or what tabs and line breaks cut out of it."""

    paragraph: Paragraph
    text: str
    runs: tuple[Run, ...]
    alone: bool
    padded: bool

    @property
    def number(self) -> int:
        """The number of its paragraph."""
        return self.paragraph.number

    @cached_property
    def shown(self) -> tuple[Run, ...]:
        """The runs that print a letter or digit."""
        return tuple(run for run in self.runs if letters(run.text))


def pieces(paragraph: Paragraph) -> list[Piece]:
    """Return the lines of a paragraph that have words."""
    found: list[Piece] = []
    text = paragraph.text
    offsets = [0, *accumulate(len(run.text) for run in paragraph.runs)][:-1]
    cuts = [(one.start(), one.end()) for one in _CUT.finditer(text)]
    bounds = [0, *(at for cut in cuts for at in cut), len(text)]
    for begin, end in zip(bounds[::2], bounds[1::2], strict=True):
        words = text[begin:end].strip()
        if not words:
            continue
        start = text.index(words, begin)
        stop = start + len(words)
        runs = []
        at = bisect_right(offsets, start) - 1
        while at < len(offsets) and offsets[at] < stop:
            run, offset = paragraph.runs[at], offsets[at]
            runs.append(_cut(run, run.text[max(start - offset, 0) : stop - offset]))
            at += 1
        found.append(Piece(paragraph, words, tuple(runs), not cuts, padded=start > 0))
    return found


def _cut(run: Run, text: str) -> Run:
    return run if text == run.text else replace(run, text=text)


class Line(NamedTuple):
    """A rule line: the paragraph that it hangs on, and its length where it is known."""

    paragraph: Paragraph
    length: float | None
