"""Lines of a PDF put together into paragraphs, from where they begin and end.

A paragraph ends where the first word of the next line would have had room, unless it ends in the
middle of a sentence; it begins with an indent of its first line, or hangs out. Only where the
geometry is silent do the words decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kehoach.ingest.manuscript import Paragraph
from kehoach.ingest.pdf.words import Line

# What a paragraph of a list begins with.
MARK = re.compile(
    r"(?:[-–+•*]|\d{1,3}(?:\.\d{1,3}){0,3}[.)]|[a-zđ]\)|[IVXL]{1,5}\.) ?\S", re.IGNORECASE
)
_ENDED = re.compile(r"[.;:!?…/][”\"’)]*$")
# The page margins of NĐ 30/2020, Phụ lục I, mục I.3, where a page has too few lines to show them.
RIGHT_MARGIN = 57.0
INDENT = 6.0
SAME = 2.5


@dataclass(frozen=True, slots=True)
class Setting:
    """How a column is set: its edges, the usual indents and distance of lines.

    `loose`: nothing shows the right edge. `middle`: every line stands in the middle. `cell`: the
    column is that of a table.
    """

    left: float
    right: float
    indents: tuple[int, ...] = ()
    pitch: float = 0.0
    justified: bool = False
    loose: bool = False
    middle: bool = False
    cell: bool = False

    def even(self, line: Line) -> bool:
        """Return whether a line has as much room on the left as on the right."""
        by_indent = any(abs(line.x0 - self.left - one) < SAME for one in self.indents)
        return abs(line.centre - (self.left + self.right) / 2) <= 3 and not by_indent

    def centred(self, line: Line) -> bool:
        """Return whether a line stands in the middle, and not by chance."""
        return self.even(line) and (self.middle or line.x0 - self.left > 12)

    def has_room(self, line: Line, following: Line) -> bool:
        """Return whether the first word of the following line would have fitted on this one."""
        word = following.words[0]
        return line.x1 + 0.25 * line.size + word.x1 - word.x0 <= self.right - 1


def body_setting(lines: Sequence[Line], width: float) -> Setting:
    """Return how the text of pages of one width is set."""
    if not lines:
        return Setting(0.0, width)
    ends = Counter(round(line.x1) for line in lines)
    end, often = max(
        ((end, sum(ends[end + by] for by in (-1, 0, 1))) for end in ends),
        key=lambda one: (one[1], one[0]),
    )
    furthest = max(line.x1 for line in lines)
    justified = often >= max(3, 0.3 * len(lines)) and end > width / 2
    if justified:
        right = float(end)
    elif sum(line.x1 > furthest - 30 for line in lines) >= 4:
        right = furthest
    else:
        right = max(furthest, width - RIGHT_MARGIN)
    begins = Counter(round(line.x0) for line in lines)
    enough = max(1, len(lines) // 40)
    left = float(
        min((x for x in begins if begins[x] + begins[x + 1] >= enough), default=min(begins))
    )
    steps = Counter(round(line.x0 - left) for line in lines if INDENT < line.x0 - left < 90)
    usual = tuple(sorted(step for step in steps if steps[step] >= max(2, len(lines) // 40)))
    return Setting(left, right, usual, _pitch(lines), justified)


def cell_setting(lines: Sequence[Line], left: float, right: float) -> Setting:
    """Return how a cell between two borders is set: as far from the right one as from the left."""
    begin = min(line.x0 for line in lines)
    furthest = max(line.x1 for line in lines)
    if _in_the_middle(lines, (left + right) / 2):
        padding = min(max(begin - left, 1.0), 5.0)
        pitch = _pitch(lines)
        return Setting(left + padding, right - padding, pitch=pitch, middle=True, cell=True)
    padding = min(max(begin - left, 1.0), 6.0)
    return Setting(begin, max(right - padding, furthest), pitch=_pitch(lines), cell=True)


def column_setting(lines: Sequence[Line]) -> Setting:
    """Return how a column without lines around it is set."""
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    middle = _in_the_middle(lines, (left + right) / 2)
    return Setting(left, right, pitch=_pitch(lines), loose=True, middle=middle)


def _in_the_middle(lines: Sequence[Line], middle: float) -> bool:
    """Return whether all lines stand around `middle`, beginning at different places if many."""
    begins = [line.x0 for line in lines]
    ragged = len(lines) == 1 or max(begins) - min(begins) > SAME
    return ragged and all(abs(line.centre - middle) <= 3 for line in lines)


def _pitch(lines: Sequence[Line]) -> float:
    """Return the smallest usual distance of two lines."""
    steps = Counter(
        round(two.y - one.y)
        for one, two in pairwise(lines)
        if one.spot.page == two.spot.page and 0 < two.y - one.y < 3 * one.size
    )
    enough = max(steps.values(), default=0) / 4
    return float(min((step for step in steps if steps[step] >= enough), default=0))


def paragraphs_of(lines: Iterable[tuple[Line, Setting]]) -> Iterator[Paragraph]:
    """Yield the paragraphs that the lines make, each with how it is set."""
    held: list[Line] = []
    joints: list[bool] = []
    at: Setting | None = None
    for line, setting in lines:
        if held and at is not None:
            certain = _goes_on(held, line, at, setting)
            if certain is None:
                yield _paragraph(held, joints, at)
                held, joints = [], []
            else:
                joints.append(certain)
        held.append(line)
        at = setting
    if held and at is not None:
        yield _paragraph(held, joints, at)


def _goes_on(held: Sequence[Line], line: Line, was: Setting, at: Setting) -> bool | None:
    """Return whether it is certain that the paragraph goes on; None where another begins."""
    first, before = held[0], held[-1]
    if abs(before.size - line.size) > 1.2 or abs(was.right - was.left - at.right + at.left) > 30:
        return None
    if before.spot.page == line.spot.page and line.y - before.y > max(
        1.5 * at.pitch, 1.2 * line.size
    ):
        return None
    if at.loose:
        return _goes_on_loosely(held, line, at)
    if was.has_room(before, line):
        return False if _breaks_a_sentence(held, line, was, at) else None
    marked = MARK.match(line.text) is not None
    ended = _ENDED.search(before.text) is not None
    inner, above = line.x0 - at.left, before.x0 - was.left
    further = inner > above + SAME if len(held) == 1 else abs(inner - above) < SAME
    if inner > INDENT and further and MARK.match(first.text):
        # It hangs: what follows stands below the words behind the mark.
        return None if marked and ended else not marked
    even = all(map(was.even, (first, *held[-2:]))) and at.even(line)
    if was.centred(before) or at.centred(line) or (even and inner > INDENT):
        # A title over several lines; its first may reach from edge to edge.
        return even or None
    full = not was.justified or before.x1 > was.right - 4
    if inner > INDENT:
        return not marked if len(held) > 1 and further else None
    if len(held) > 1 and inner < above - SAME:
        return None
    if first.x0 - was.left > INDENT:
        return full
    if marked and ended:
        return None
    # In a cell, agencies stand in a line, or below each other: "Sở Y tế; Sở Nội vụ;".
    listed = at.cell and before.text.endswith(";") and any("; " in one.text for one in held)
    return full and not marked and (not ended or listed or bool(at.indents))


def _breaks_a_sentence(held: Sequence[Line], line: Line, was: Setting, at: Setting) -> bool:
    """Return whether words go on in small letters below a line with room for more.

    So it is where lines are not set out to the edge, and nothing shows where they had to end.
    """
    first, before = held[0], held[-1]
    if not line.text[0].islower() or MARK.match(line.text) or _ENDED.search(before.text):
        return False
    if was.centred(before) or at.centred(line):
        return False
    inner, above = line.x0 - at.left, before.x0 - was.left
    if len(held) > 1:
        return abs(inner - above) < SAME
    return inner < above + SAME or MARK.match(first.text) is not None


def _goes_on_loosely(held: Sequence[Line], line: Line, at: Setting) -> bool | None:
    first, before = held[0], held[-1]
    if MARK.match(line.text) or _ENDED.search(before.text):
        return None
    if line.x0 > first.x0 + SAME and MARK.match(first.text):
        return True
    if abs(line.x0 - before.x0) < SAME and MARK.match(first.text) and not at.has_room(before, line):
        return False
    return None


def _paragraph(lines: Sequence[Line], joints: Sequence[bool], at: Setting) -> Paragraph:
    text = ""
    joined: list[int] = []
    bold: int | None = 0
    counting = True
    for number, line in enumerate(lines):
        if number:
            text += _joint(lines[number - 1])
            if not joints[number - 1]:
                joined.append(len(text))
        if counting:
            bold = len(text) + line.bold if line.bold else bold
            counting = line.bold == len(line.text)
        text += line.text
    return Paragraph(
        text,
        lines[0].spot,
        bold=bold,
        italic=all(word.italic for line in lines for word in line.words),
        centred=all(map(at.even, lines)) and any(map(at.centred, lines)),
        joined=tuple(joined),
    )


def _joint(line: Line) -> str:
    """Return what stands between a line and the next; nothing behind "QĐ-" without a space."""
    return "" if re.search(r"\S[-/]$", line.text) and not line.words[-1].spaced else " "
