"""Where a reader joined two lines and could not be certain: places to look at in the plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch
from kehoach.plan.fault import Loc

# As many words are shown as people need to find the place.
_WORDS = 5
_REACH = 100


def doubtful_joints(data: Any, ledger: Ledger) -> Iterator[Note]:
    """Yield a doubtful note on each uncertain joint that went into the plan."""
    for loc, words in _stretches(data, ()):
        for piece in words.pieces:
            paragraph = ledger.paragraphs[piece.paragraph]
            for at in paragraph.joined:
                if piece.start < at < piece.end:
                    before = paragraph.text[max(piece.start, at - _REACH) : at].split()
                    after = paragraph.text[at : min(piece.end, at + _REACH)].split()
                    params = {
                        "before": " ".join(before[-_WORDS:]),
                        "after": " ".join(after[:_WORDS]),
                    }
                    yield Note("joint", loc, paragraph.spot, doubtful=True, params=params)


def _stretches(data: Any, loc: Loc) -> Iterator[tuple[Loc, Stretch]]:
    """Yield the words of the document in `data`, each with its place."""
    if isinstance(data, Stretch):
        yield loc, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _stretches(value, (*loc, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from _stretches(value, (*loc, at))
