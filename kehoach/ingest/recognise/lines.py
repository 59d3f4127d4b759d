"""The lines of a document around its body, and the words by which they are known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from kehoach.data.frame import frame
from kehoach.data.offices import offices
from kehoach.finding import Param
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch
from kehoach.ingest.manuscript import Block, Paragraph, Table
from kehoach.plan.fault import Loc

_DASHES = "‐‑‒–—−"
_DRAWN = re.compile(r"[\W_]+")
_SHOWN = 60
_BODIES = ("head", "collective", "single")
"""The lists of `offices` with words that names begin with."""
_LONGEST_WORD = 80


class Line(NamedTuple):
    """Words with the table, row and column that they stand in; outside of tables -1."""

    words: Stretch
    table: int = -1
    row: int = -1
    column: int = -1


def lines_of(blocks: Sequence[Block], ledger: Ledger) -> Iterator[Line]:
    """Yield the paragraphs of `blocks` as lines, tables row by row, cell by cell."""
    for number, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            yield Line(ledger.whole(block))
            continue
        for row, cells in enumerate(block.rows):
            column = 0
            for cell in cells:
                for paragraph in cell.paragraphs:
                    yield Line(ledger.whole(paragraph), number, row, column)
                column += cell.columns


def paragraphs_of(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    """Yield every paragraph of `blocks`, those of tables included."""
    for block in blocks:
        if isinstance(block, Table):
            yield from block.paragraphs()
        else:
            yield block


def folded(text: str) -> str:
    """Return `text` without case, diacritics and kinds of dashes, of the same length."""
    return "".join(map(_plain, text))


@cache
def _plain(letter: str) -> str:
    if letter in _DASHES:
        return "-"
    if letter in "đĐ":
        return "d"
    return unicodedata.normalize("NFD", letter)[0].lower()[0]


@cache
def _keys(name: str) -> tuple[str, ...]:
    return tuple(map(folded, frame()[name]))


def begins(name: str, text: str) -> bool:
    """Return whether `text` begins with a word of the list `name` of the data."""
    return begins_with(_keys(name), text)


def begins_with(keys: Iterable[str], text: str) -> bool:
    """Return whether `text` begins with one of the folded `keys`, and no letter goes on after."""
    start = folded(text[:_LONGEST_WORD])
    for key in keys:
        end = len(key)
        goes_on = key[-1].isalnum() and start[end : end + 1].isalnum()
        if start.startswith(key) and not goes_on:
            return True
    return False


def found(name: str, text: str) -> tuple[int, int] | None:
    """Return where the first word of the list `name` stands in `text`."""
    plain = folded(text)
    for key in _keys(name):
        at = plain.find(key)
        if at >= 0:
            return at, at + len(key)
    return None


def is_word(name: str, text: str) -> bool:
    """Return whether `text` is a word of the list `name`, but for punctuation at its end."""
    return len(text) <= _LONGEST_WORD and folded(text).rstrip(" :.") in _keys(name)


def names_body(text: str) -> bool:
    """Return whether `text` begins with the name of a body, or of who heads one: "Phòng Y tế"."""
    bodies = (one.word for name in _BODIES for one in offices()[name])
    return any(text.startswith(f"{one} ") and text[len(one) + 1].isupper() for one in bodies)


def is_drawn(text: str) -> bool:
    """Return whether `text` is a line or a blank drawn with characters."""
    return _DRAWN.fullmatch(text) is not None


def is_reference(text: str) -> bool:
    """Return whether `text` begins as "(Kèm theo Quyết định …" does."""
    return text.startswith("(") and begins("attached", text[1:].lstrip())


def told(kind: str, loc: Loc, at: Stretch, ledger: Ledger, **params: str | int) -> Note:
    """Return a doubtful note about `loc`, which was read where `at` stands."""
    return Note(kind, loc, ledger.paragraph(at).spot, doubtful=True, params=params)


def differing(
    kind: str, loc: Loc, words: Stretch, ledger: Ledger, printed: str, **params: int
) -> Note:
    """Return a note that the compiler prints something else than the `words` of the document."""
    told_of: dict[str, Param] = {"source": str(words), "printed": printed, **params}
    return Note(kind, loc, ledger.paragraph(words).spot, doubtful=False, params=told_of)


def set_aside(words: Stretch, loc: Loc, ledger: Ledger, notes: list[Note]) -> None:
    """Leave out `words` that belong to no known place; `loc` is the nearest one.

    A run of such words has one note.
    """
    if is_drawn(words):
        ledger.leave(words, "drawn-blank")
    elif begins("stamp", words):
        ledger.leave(words, "signature-stamp")
    else:
        ledger.leave(words, "unplaced")
        if not (notes and notes[-1].kind == "unplaced" and notes[-1].loc == loc):
            notes.append(told("unplaced", loc, words, ledger, words=shown(words)))


def shown(words: str) -> str:
    """Return the beginning of `words`, to be quoted."""
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()} …"
