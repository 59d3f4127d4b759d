"""Appendices: heading, title, what they go with, and text or tasks laid out as a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch, joined, stretches
from kehoach.ingest.manuscript import Block, Paragraph, Table
from kehoach.ingest.recognise.body import passage
from kehoach.ingest.recognise.lines import (
    begins,
    differing,
    folded,
    is_drawn,
    is_reference,
    paragraphs_of,
    set_aside,
    told,
)
from kehoach.ingest.recognise.table_heads import captions_of
from kehoach.ingest.recognise.task_tables import task_table
from kehoach.nd30 import decree
from kehoach.plan.fault import Loc

# Over folded words: "Phụ lục", "PHỤ LỤC I", "Phụ lục số 01:".
_HEADING = re.compile(
    r"phu luc(?: so)?(?: (?:[ivxlc]{1,6}|[0-9]{1,2}[a-z]?)(?![a-z0-9]))?(?P<end> ?[.:-]?)"
)
_ENDS = (".", ";", ":")
_LONGEST = 250
_FEW = 4


def starts_of(blocks: Sequence[Block]) -> list[int]:
    """Return where appendices begin in `blocks`.

    One begins with its heading, or with a title above a line such as "(Kèm theo Kế hoạch …)".
    """
    starts: list[int] = []
    for i, block in enumerate(blocks):
        if not isinstance(block, Paragraph):
            continue
        if is_heading(block):
            starts.append(i)
        elif is_reference(block.text):
            start = i
            while start > 0 and i - start < _FEW and _titles(blocks[start - 1]):
                start -= 1
            named = starts and starts[-1] >= start - 1
            if start < i and not named:
                starts.append(start)
    return starts


def later_starts_of(blocks: Sequence[Block]) -> list[int]:
    """Return where appendices begin in `blocks`, which stand below a signature.

    Nothing but an appendix has a ruled table there, or a line that begins with the word.
    """
    starts: list[int] = []
    for i, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            if _headed(block.text):
                starts.append(i)
        elif block.ruled and not starts:
            start = i
            while start > 0 and i - start < _FEW and _titles(blocks[start - 1]):
                start -= 1
            if start < i:
                starts.append(start)
    return starts


def is_heading(block: Block) -> bool:
    """Return whether `block` is the heading of an appendix, and not a sentence about one."""
    if not isinstance(block, Paragraph) or not (end := _headed(block.text)):
        return False
    alone = end == len(block.text)
    return alone or block.text.isupper() or (block.centred is True and not block.text.endswith("."))


def _headed(text: str) -> int:
    """Return where the heading of an appendix ends in a line that begins with one, else 0."""
    if len(text) > _LONGEST or not begins("appendix", text):
        return 0
    match = _HEADING.match(folded(text))
    return match.end() if match else 0


def _titles(block: Block) -> bool:
    return isinstance(block, Paragraph) and len(block.text) <= _LONGEST and block.text.isupper()


def read_appendix(
    blocks: Sequence[Block],
    index: int,
    count: int,
    numbering: str,
    ledger: Ledger,
    notes: list[Note],
) -> dict[str, Any]:
    """Return the appendix in `blocks`, at `index` of `count`."""
    loc: Loc = ("appendices", index)
    rest = list(blocks)
    heading, title = _heading(rest, ledger)
    _numbered(heading, index, count, loc, ledger, notes)
    reference = _reference(rest, ledger)
    title += _title(rest, bool(title), ledger) if reference is None else []
    reference = reference or _reference(rest, ledger)
    if not title and heading is not None:
        title = [heading]
        notes.append(told("appendix-untitled", loc, heading, ledger))
    elif heading is not None:
        ledger.mark(heading)
    data: dict[str, Any] = {"title": joined(title)}
    if reference is not None:
        data["reference"] = reference
    return data | _content(rest, loc, numbering, ledger, notes)


def _heading(rest: list[Block], ledger: Ledger) -> tuple[Stretch | None, list[Stretch]]:
    """Take the heading from `rest`; return it, and the title in the same line."""
    first = rest[0]
    end = _headed(first.text) if isinstance(first, Paragraph) else 0
    if not (end and isinstance(first, Paragraph)):
        return None, []
    words = ledger.whole(first)
    rest.pop(0)
    title = words.cut(end)
    return words.cut(0, end), [title] if title else []


def _numbered(
    heading: Stretch | None,
    index: int,
    count: int,
    loc: Loc,
    ledger: Ledger,
    notes: list[Note],
) -> None:
    """Note where the compiler prints another heading."""
    numbers = decree().families["dash"].mark("I.", index + 1)
    number = numbers.printed.rstrip(".") if numbers and count > 1 else ""
    printed = f"Phụ lục {number}".rstrip()
    if heading is None:
        notes.append(
            Note("appendix-unnamed", loc, None, doubtful=True, params={"printed": printed})
        )
    elif folded(heading).rstrip(" .:-") != folded(printed):
        notes.append(differing("mark-changed", loc, heading, ledger, printed, count=1))


def _title(rest: list[Block], titled: bool, ledger: Ledger) -> list[Stretch]:
    """Take the lines of the title from `rest`: capitals, bold or centred; one is enough."""
    title: list[Stretch] = []
    while rest and len(title) < _FEW:
        first = rest[0]
        if not isinstance(first, Paragraph) or is_reference(first.text) or is_drawn(first.text):
            break
        whole = first.bold is not None and first.bold >= len(first.text)
        looks = first.text.isupper() or first.centred is True or whole
        plain = not titled and not title and first.bold is None
        if first.text.endswith(_ENDS) or len(first.text) > _LONGEST or not (looks or plain):
            break
        title.append(ledger.whole(first))
        rest.pop(0)
    return title


def _reference(rest: list[Block], ledger: Ledger) -> Stretch | None:
    """Take "(Kèm theo …)" from `rest`, and lines drawn below it."""
    first = rest[0] if rest else None
    if not isinstance(first, Paragraph) or not is_reference(first.text):
        return None
    taken = [ledger.whole(first)]
    rest.pop(0)
    while not taken[-1].endswith(")") and len(taken) < _FEW and rest:
        following = rest[0]
        if not isinstance(following, Paragraph):
            break
        taken.append(ledger.whole(following))
        rest.pop(0)
    return joined(taken)


def _content(
    blocks: Sequence[Block], loc: Loc, numbering: str, ledger: Ledger, notes: list[Note]
) -> dict[str, Any]:
    """Return text, then the tasks of tables; what comes after these has no place.

    Text in items has no place above tasks either (M030): there it stays as it is, marks included.
    """
    text: list[Block] = []
    table: dict[str, Any] = {}
    for block in blocks:
        own: list[Note] = []
        found = _tasks(block, loc, ledger, own)
        if found is not None and table.get("columns", found["columns"]) == found["columns"]:
            for label in stretches(found["columns"]) if table else ():
                ledger.mark(label)
            above = [one for cell in captions_of(cast(Table, block)) for one in cell.paragraphs]
            text += above
            if above and table:
                notes.append(told("moved", loc, ledger.whole(above[0]), ledger))
            before = table.get("tasks", [])
            notes += (_moved(note, len(loc), len(before)) for note in own)
            table = (table or found) | {"tasks": [*before, *found["tasks"]]}
        elif isinstance(block, Paragraph) and is_drawn(block.text):
            ledger.leave(ledger.whole(block), "drawn-blank")
        elif table or (isinstance(block, Table) and block.ruled):
            for one in [*stretches(found)] or map(ledger.whole, paragraphs_of([block])):
                set_aside(one, loc, ledger, notes)
        else:
            text.append(block)
    if not table:
        return dict(passage(text, ledger, notes, loc, numbering))
    before = [ledger.whole(one) for one in paragraphs_of(text)]
    return ({"paragraphs": before} if before else {}) | table


def _tasks(block: Block, loc: Loc, ledger: Ledger, notes: list[Note]) -> dict[str, Any] | None:
    """Return the tasks of a ruled table, None where it has none."""
    if not (isinstance(block, Table) and block.ruled):
        return None
    return task_table(block, ledger, notes, loc, f"pl{int(loc[-1]) + 1}")


def _moved(note: Note, depth: int, by: int) -> Note:
    """Return a note on a task in the list at `depth` of a path, once `by` tasks stand before it."""
    at = note.loc[depth:]
    if at[:1] != ("tasks",) or len(at) == 1:
        return note
    return replace(note, loc=(*note.loc[:depth], "tasks", int(at[1]) + by, *at[2:]))
