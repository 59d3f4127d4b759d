"""W018."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kehoach.check.rule import rule
from kehoach.check.word.body import prose
from kehoach.check.word.look import told
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.docx.layout.model import Paragraph

# Of a point or a line: what Word rounds away.
_SAME = 0.06
_SAME_LINE = 0.011
# A single line of Times New Roman, of its size.
_SINGLE = 1.15


@rule("W018", "spacing", severity="error", basis="nd30.body")
def spacing(subject: WordSubject) -> Iterator[Trouble]:
    """Report body paragraphs closer than 6 pt, and lines closer than single or wider than 1.5.

    Basis: Phụ lục I, mục II, khoản 6 (S p.25). Blank paragraphs in place of spacing, and lines of
        an exact height, are warnings: the decree does not speak of them.
    Silent: beside tables, drawings and page breaks, around headings of other kinds, in appendices.
    """
    least = subject.decree.body["before"].low or 0
    allowed = subject.decree.body["line"]
    low, high = allowed.low or 1, allowed.high or 1
    for act in subject.acts:
        for above, below in pairwise(act.body):
            if below.number - above.number == 1 and above.text.strip() and below.text.strip():
                gap = _gap(above, below)
                if gap is not None and gap < least - _SAME:
                    params = {"found": told(gap), "expected": told(least)}
                    yield Trouble(below, "gap", params)
        yield from _blanks(act.body)
        for paragraph in prose(subject, act):
            if paragraph.line_rule == "auto":
                if not low - _SAME_LINE <= paragraph.line <= high + _SAME_LINE:
                    found = f"{round(paragraph.line, 2):g}"
                    params = {"found": found, "expected": told(low, high)}
                    yield Trouble(paragraph, "line", params)
            else:
                yield from _points(paragraph, low, high)


def _gap(above: Paragraph, below: Paragraph) -> float | None:
    """Return the largest space that can be meant between two paragraphs, in points."""
    if above.breaks_page or below.breaks_page or above.section != below.section:
        return None
    if above.drawn or below.drawn or above.other_drawings or below.other_drawings:
        return None
    if "center" in (above.alignment, below.alignment):
        return None
    same = above.style == below.style
    after = 0 if above.contextual and same else above.after
    before = 0 if below.contextual and same else below.before
    return None if after is None or before is None else after + before


def _blanks(body: Sequence[Paragraph]) -> Iterator[Trouble]:
    for above, blank, below in zip(body, body[1:], body[2:], strict=False):
        if below.number - above.number != 2 or blank.text.strip():
            continue
        if blank.drawn or blank.other_drawings or blank.breaks_page or above.breaks_page:
            continue
        if above.section != below.section or "center" in (above.alignment, below.alignment):
            continue
        if above.text.strip() and below.text.strip():
            yield Trouble(blank, "blank", {}, "warning")


def _points(paragraph: Paragraph, low: float, high: float) -> Iterator[Trouble]:
    """Yield that lines of a height in points are certainly too close or too wide."""
    size = max((run.size for run in paragraph.runs if run.text.strip()), default=0)
    single = size * _SINGLE
    tight = paragraph.line_rule == "exact" and paragraph.line < size * low - _SAME
    if size and (tight or paragraph.line > single * high + 0.5):
        params = {
            "found": told(paragraph.line),
            "expected": told(round(single * low, 1), round(single * high, 1)),
        }
        yield Trouble(paragraph, "line-points", params, "warning")
