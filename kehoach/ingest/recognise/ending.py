"""The end of a document: to whom it goes, and who signs it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from kehoach.data.frame import frame
from kehoach.data.offices import offices
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger
from kehoach.ingest.manuscript import Block
from kehoach.ingest.recognise.lines import (
    Line,
    begins,
    begins_with,
    folded,
    is_drawn,
    lines_of,
    set_aside,
)
from kehoach.ingest.recognise.recipients import begins_recipient, is_brace, read_recipients
from kehoach.plan.fault import Loc

_TITLE: Loc = ("document", "title")
_LONGEST_OFFICE = 120


class Ending(NamedTuple):
    """Recipients and signature as the model has them; empty where there are none."""

    recipients: list[Any]
    signature: dict[str, Any]


def read_ending(blocks: Sequence[Block], ledger: Ledger, notes: list[Note]) -> Ending:
    """Return what the blocks say; what is neither recipient nor signature is left out."""
    recipients, signing = _sides(list(lines_of(blocks, ledger)), ledger, notes)
    return Ending(read_recipients(recipients, ledger, notes), _signature(signing, ledger, notes))


def is_head(text: str) -> bool:
    """Return whether `text` begins the list of recipients."""
    heads = (folded(word) for word in frame()["recipients"])
    start = folded(text[:40])
    return any(
        start.startswith(one) and start[len(one) :].strip()[:1] in ("", ":") for one in heads
    )


def is_office(text: str) -> bool:
    """Return whether `text` is a line of a signature above the name: "KT. CHỦ TỊCH"."""
    if len(text) > _LONGEST_OFFICE or not text.isupper():
        return False
    return begins("signing", text) or begins("deputy", text) or begins_with(_heads(), text)


@cache
def _heads() -> tuple[str, ...]:
    return tuple(folded(one.word) for one in offices()["head"])


def _sides(
    lines: Sequence[Line], ledger: Ledger, notes: list[Note]
) -> tuple[list[Line], list[Line]]:
    """Part the lines into those of the list of recipients, and those of the signature.

    In a table the columns tell them apart; elsewhere one stands below the other.
    """
    recipients: list[Line] = []
    signing: list[Line] = []
    listed = False  # the last line outside of tables was one of a recipient
    home = (-1, -1)
    for line in lines:
        words = line.words
        if is_drawn(words) or begins("stamp", words):
            set_aside(words, _TITLE, ledger, notes)
        elif is_head(words):
            end = words.find(":") + 1 or len(words)
            ledger.mark(words.cut(0, end))
            if rest := words.cut(end):
                (signing if is_office(rest) else recipients).append(line._replace(words=rest))
            listed, home = True, (line.table, line.column)
        elif is_brace(words) and recipients:
            recipients.append(line)
        elif line.table >= 0:
            column = home[1] if line.table == home[0] else 0
            side = recipients if line.column == column and not is_office(words) else signing
            side.append(line)
        elif begins_recipient(words) or (listed and not is_office(words) and _goes_on(recipients)):
            recipients.append(line)
            listed = True
        else:
            signing.append(line)
            listed = False
    return recipients, signing


def _goes_on(recipients: Sequence[Line]) -> bool:
    """Return whether the last recipient is not ended, or there is none yet."""
    return not recipients or not recipients[-1].words.endswith((";", "."))


def _signature(lines: Sequence[Line], ledger: Ledger, notes: list[Note]) -> dict[str, Any]:
    """Return authority and name; a second signature is left out."""
    words = [line.words for line in lines]
    start = next((i for i, one in enumerate(words) if one.isupper()), len(words))
    end = start
    while end < len(words) and words[end].isupper():
        end += 1
    # A name may be in capitals as well; the office above it is not left without a name.
    last = end - 1
    if end == len(words) and last > start and not is_office(words[last]):
        end = last
    signature: dict[str, Any] = {}
    if start < end:
        signature["authority"] = words[start:end]
        if end < len(words):
            signature["name"] = words[end]
    for one in (*words[:start], *words[end + 1 :]):
        set_aside(one, _TITLE, ledger, notes)
    return signature
