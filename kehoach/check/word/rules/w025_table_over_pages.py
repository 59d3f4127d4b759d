"""W025."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.subject import Trouble, WordSubject

# Characters of a table that take more than a page for certain.
_MORE_THAN_A_PAGE = 3_500
_FEWEST_ROWS = 3


@rule("W025", "table-over-pages", severity="info", basis="habit")
def table_over_pages(subject: WordSubject) -> Iterator[Trouble]:
    """Report a table of several pages whose head is not repeated, or whose rows may be split.

    Basis: habit: the decree does not speak of tables; a reader does not find the column otherwise.
    Silent: on tables without lines, which only place text, and on those that may fit on a page.
    """
    for table in subject.document.tables:
        if not table.lined or table.nested or len(table.rows) < _FEWEST_ROWS or table.columns < 2:
            continue
        paragraphs = subject.paragraphs[table.first - 1 : table.last]
        if sum(len(one.text) for one in paragraphs) < _MORE_THAN_A_PAGE:
            continue
        if not table.rows[0].repeated:
            yield Trouble(paragraphs[0], "head-not-repeated")
        if any(row.splits for row in table.rows):
            yield Trouble(paragraphs[0], "rows-split")
