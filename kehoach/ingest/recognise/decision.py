"""The articles of the Decision that issues a plan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch
from kehoach.ingest.manuscript import Block, Paragraph
from kehoach.ingest.recognise.body import passage
from kehoach.ingest.recognise.lines import differing, folded, paragraphs_of, set_aside
from kehoach.plan.fault import Loc

_ARTICLE = re.compile(r"dieu [0-9]{1,3}[.:]?(?= |$)")


def is_article(block: Block) -> bool:
    """Return whether `block` begins an article: "Điều 1. …"."""
    return isinstance(block, Paragraph) and _mark_end(block.text) > 0


def read_articles(
    blocks: Sequence[Block], numbering: str, ledger: Ledger, notes: list[Note]
) -> list[dict[str, Any]]:
    """Return the articles in `blocks`, the first of which begins one."""
    starts = [i for i, block in enumerate(blocks) if is_article(block)]
    articles: list[dict[str, Any]] = []
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        loc: Loc = ("document", "decision", "articles", len(articles))
        first, *below = blocks[start:end]
        (words,) = map(ledger.whole, paragraphs_of([first]))
        text = _text(words, f"Điều {len(articles) + 1}.", loc, ledger, notes)
        following = below[0] if below and not text else None
        if isinstance(following, Paragraph):
            text = ledger.whole(following)
            below = below[1:]
        if text:
            articles.append({"text": text} | passage(below, ledger, notes, loc, numbering))
        else:
            for one in paragraphs_of(below):
                set_aside(ledger.whole(one), ("document", "title"), ledger, notes)
    return articles


def _text(words: Stretch, printed: str, loc: Loc, ledger: Ledger, notes: list[Note]) -> Stretch:
    """Return what follows the mark of an article."""
    mark = words.cut(0, _mark_end(words))
    ledger.mark(mark)
    if mark != printed:
        notes.append(differing("mark-changed", loc, mark, ledger, printed, count=1))
    return words.cut(len(mark))


def _mark_end(text: str) -> int:
    found = _ARTICLE.match(folded(text[:16]))
    return found.end() if found else 0
