"""What belongs to the pages of a text and not to the document: page numbers, running titles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kehoach.imported import LeftOut, Reason
from kehoach.ingest.text.columns import Row

_PAGE_NUMBER = re.compile(
    r"(?:(?:Trang|trang|Page) )?(?:[-–] ?)?([0-9]{1,4})(?: ?[-–]|/[0-9]{1,4})?"
)
# Between two page numbers of a text without page breaks stand at least so many lines.
_LINES_OF_A_PAGE = 15
_FIRST_SEEN = (1, 2)
# What so many pages, and half of all, begin or end with is no part of the document. Two are too
# few: a decision and the plan attached to it begin with the same line.
_FEWEST_PAGES = 3
_DRAWN = re.compile(r"[-_=*~.…─—– ]{3,}")


def without_furniture(rows: Sequence[Row]) -> tuple[list[Row], list[LeftOut]]:
    """Return the rows of the document, and what was left out; a row after such is told so."""
    numbers = _page_numbers(rows)
    titles = _running_titles(rows, numbers)
    kept: list[Row] = []
    left_out: list[LeftOut] = []
    page = blank = False
    for at, row in enumerate(rows):
        text = " ".join(row.text.split())
        reason: Reason | None = None
        if at in numbers:
            reason, page = "page-number", True
        elif at in titles:
            reason, page = "running-title", page or row.page
        elif _DRAWN.fullmatch(text):
            reason, page, blank = "drawn-blank", page or row.page, True
        if reason:
            left_out.append(LeftOut(text, reason, row.spot))
        else:
            kept.append(row._replace(page=row.page or page, blank=row.blank or blank))
            page = blank = False
    return kept, left_out


def _page_numbers(rows: Sequence[Row]) -> set[int]:
    """Return which rows are page numbers: alone at an end of a page, or counting on."""
    paged = any(row.page for row in rows)
    found: set[int] = set()
    last = last_at = 0
    alone = [_PAGE_NUMBER.fullmatch(row.text.strip()) for row in rows]
    for at, (row, match) in enumerate(zip(rows, alone, strict=True)):
        beside = alone[max(at - 1, 0) : at] + alone[at + 1 : at + 2]
        if match is None or (not paged and any(beside)):
            continue  # a column of numbers
        number = int(match[1])
        edge = at == 0 or row.page or at + 1 == len(rows) or rows[at + 1].page
        counts_on = number == last + 1 if last else number in _FIRST_SEEN
        if (edge and paged) or (not paged and counts_on and at - last_at >= _LINES_OF_A_PAGE):
            found.add(at)
            last, last_at = number, at
    return found


def _running_titles(rows: Sequence[Row], numbers: set[int]) -> set[int]:
    """Return the first and last rows of pages, `numbers` apart, that most pages have alike."""
    pages: list[list[int]] = [[]]
    for at, row in enumerate(rows):
        if row.page and pages[-1]:
            pages.append([])
        if at not in numbers:
            pages[-1].append(at)
    found: set[int] = set()
    for edge in (0, -1):
        edges = {page[edge]: " ".join(rows[page[edge]].text.split()) for page in pages if page}
        counts = Counter(edges.values())
        least = max(_FEWEST_PAGES, len(edges) / 2)
        found |= {at for at, words in edges.items() if counts[words] >= least}
    return found
