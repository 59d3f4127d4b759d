"""Where the pieces of a document part: header, Decision, title, body, ending, appendices."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kehoach.ingest.manuscript import Block, Paragraph, Table
from kehoach.ingest.recognise.appendix import later_starts_of, starts_of
from kehoach.ingest.recognise.decision import is_article
from kehoach.ingest.recognise.ending import is_head, is_office
from kehoach.ingest.recognise.header import of_header
from kehoach.ingest.recognise.lines import begins, paragraphs_of
from kehoach.ingest.recognise.titles import DECISION, kind_of

# The first part of a plan: "I.", "1.", "A.", "Phần I", "Phần thứ nhất".
_PART = re.compile(
    r"[IA][.)/]|I ?[-–] |1[.)](?![0-9])"
    r"|(?:Phần|PHẦN|Chương|CHƯƠNG) (?:[I1A]|thứ nhất|THỨ NHẤT)(?!\w)"
)
_MARKED = re.compile(r"[-–+•*] |[0-9]{1,2}[.)] |[a-zđ]\) ")
# How far from the end of a text without "Nơi nhận" a signature may begin.
_SIGNATURE = 12
_NAME = 60

Blocks = Sequence[Block]


class Decision(NamedTuple):
    """A Decision that stands before its plan; `repeated` is the header above the plan."""

    titles: Sequence[Paragraph]
    articles: Blocks
    ending: Blocks
    repeated: Blocks


class Division(NamedTuple):
    """The pieces of a document, in its order, but that the header is that of the Decision."""

    header: Blocks
    decision: Decision | None
    titles: Sequence[Paragraph]
    body: Blocks
    ending: Blocks
    appendices: Sequence[Blocks]


def divide(blocks: Blocks) -> Division | None:
    """Return the pieces of a document, None where it has no title of a plan and no part."""
    blocks = _opened(blocks)
    titles = [i for i, one in enumerate(blocks) if _kind(one)]
    articles = _articles(blocks, titles)
    plan = next((i for i in titles if i > articles and _kind(blocks[i]) != DECISION), None)
    if plan is None:
        return None
    start = plan
    decision: Decision | None = None
    if articles >= 0:
        repeated = _header_above(blocks, articles, plan)
        ending = _ending(blocks, articles, repeated)
        start = titles[0]
        decision = Decision(
            _flat(blocks[start:articles]),
            blocks[articles:ending],
            blocks[ending:repeated],
            blocks[repeated:plan],
        )
    body = _body(blocks, plan + 1)
    if body is None:
        return None
    starts = [*(body + i for i in starts_of(blocks[body:])), len(blocks)]
    ending = _ending(blocks, body, starts[0])
    later = (ending + i for i in later_starts_of(blocks[ending : starts[0]]))
    first, *others = [*later, *starts]
    return Division(
        blocks[:start],
        decision,
        _flat(blocks[plan:body]),
        blocks[body:ending],
        blocks[ending:first],
        [blocks[i:j] for i, j in zip([first, *others], others, strict=False)],
    )


def _opened(blocks: Blocks) -> Blocks:
    """Return the blocks with tables that hold a title, and are none, as paragraphs."""
    opened: list[Block] = []
    for block in blocks:
        if isinstance(block, Table) and not block.ruled:
            inside = list(block.paragraphs())
            if any(kind_of(one.text) for one in inside):
                opened += inside
                continue
        opened.append(block)
    return opened


def _flat(blocks: Blocks) -> Sequence[Paragraph]:
    return list(paragraphs_of(blocks))


def _kind(block: Block) -> str:
    kind = kind_of(block.text) if isinstance(block, Paragraph) else None
    return kind[0] if kind else ""


def _articles(blocks: Blocks, titles: Sequence[int]) -> int:
    """Return where the articles of a Decision begin that is the first of the titles, else -1."""
    if not titles or _kind(blocks[titles[0]]) != DECISION:
        return -1
    return next((i for i in range(titles[0], len(blocks)) if is_article(blocks[i])), -1)


def _header_above(blocks: Blocks, after: int, title: int) -> int:
    """Return where the header begins that stands above the plan of a Decision."""
    start = title
    for i in range(title - 1, after, -1):
        texts = [one.text for one in paragraphs_of(blocks[i : i + 1])]
        if any(map(of_header, texts)):
            start = i
        elif not all(one.isupper() for one in texts) or any(map(_signs, texts)):
            break
    named = start - 1
    while start < title and named > after and _issues(blocks[named]):
        start, named = named, named - 1
    return start


def _signs(text: str) -> bool:
    """Return whether `text` belongs to a signature, and to no header."""
    return is_office(text) and begins("signing", text)


def _issues(block: Block) -> bool:
    return (
        isinstance(block, Paragraph)
        and block.text.isupper()
        and not begins("signing", block.text)
        and not begins("deputy", block.text)
    )


def _body(blocks: Blocks, start: int) -> int | None:
    """Return where the first part begins: at its mark, else at any mark or a table."""
    tests: tuple[Callable[[Block], bool], ...] = (
        lambda one: isinstance(one, Paragraph) and _PART.match(one.text) is not None,
        lambda one: isinstance(one, Paragraph) and _MARKED.match(one.text) is not None,
        lambda one: isinstance(one, Table) and one.ruled,
    )
    for test in tests:
        found = next((i for i in range(start, len(blocks)) if test(blocks[i])), None)
        if found is not None:
            return found
    return None


def _ending(blocks: Blocks, start: int, end: int) -> int:
    """Return where recipients and signature begin between `start` and `end`, else `end`."""
    heads = (i for i in range(start, end) if any(is_head(one.text) for one in _texts(blocks[i])))
    found = next(heads, end)
    reach = max(start, found - _SIGNATURE)
    above = found
    for i in range(found - 1, reach, -1):
        texts = [one.text for one in _texts(blocks[i])]
        if any(map(is_office, texts)):
            above = i
        elif not all(len(one) <= _NAME and not one.endswith((".", ";", ":")) for one in texts):
            break
    return above


def _texts(block: Block) -> Sequence[Paragraph]:
    return _flat([block])
