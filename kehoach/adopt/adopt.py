"""A plan file out of a reading: complete, commented, and read back before anyone gets it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import reduce
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from kehoach.adopt.carry import Carried, carry
from kehoach.adopt.propose import proposals
from kehoach.imported import Import, Note, Placed, Proposal
from kehoach.ingest.ledger import plain
from kehoach.ingest.reading import Reading
from kehoach.nd30 import decree
from kehoach.plan.fault import Loc
from kehoach.plan.model import Plan
from kehoach.plan.outline import Node
from kehoach.plan.outliner import outline
from kehoach.report.imported import left_out_told, note_told
from kehoach.report.words import Words
from kehoach.source.decode import decode
from kehoach.source.document import Document, understand
from kehoach.source.graft import graft
from kehoach.source.write import write

# The plan is Vietnamese, and so is what is noted in it, whoever runs the command.
_WORDS = Words("vi")
_LONGEST_ID = 64


class Adopted(NamedTuple):
    """The text of a plan file, the plan that it holds, and the account of how it came about."""

    text: str
    document: Document
    account: Import


def adopt(
    reading: Reading,
    path: Path,
    *,
    id_: str,
    origin: str,
    by_paragraph: bool = False,
    parent: Plan | None = None,
    before: Document | None = None,
) -> Adopted:
    """Return the plan file for `reading`, to be written to `path`.

    `origin` is the name of the document, `by_paragraph` says that it is a Word file. Links to the
    tasks of `parent` are proposed as comments.
    With `before`, what that file was given by hand is kept, and its text edited in place.

    Raises:
        Invalid: the data is no valid plan.
        Faulty: a level or a letter of the plan is left without a mark.
    """
    unchecked = {"status": "official", "note": _WORDS("import.unchecked")}
    data = {"schema": "1", "id": id_, "source": unchecked, **plain(reading.data)}
    data["source"] |= {"origin": _WORDS("import.origin", name=origin)}
    if parent is not None:
        data["parent"] = parent.id
    carried = Carried(data, frozenset(), ())
    if before is not None:
        new = _plan(data, path)
        carried = carry(before.plan, before.root.data(), new, data)
        if parent is not None:
            carried.data["parent"] = parent.id
    plan = _plan(carried.data, path)
    nodes = {node.loc: node for node in outline(plan, _numbering(plan)).nodes()}
    notes = [_placed(note, nodes) for note in reading.notes]
    doubts = _doubts(notes, carried, before)
    data = {**carried.data, "doubts": doubts} if doubts else carried.data
    proposed = proposals(plan, parent) if parent is not None else []
    account = Import(
        origin, by_paragraph, reading.shares, notes, reading.left_out, proposed, carried.kept
    )
    comments = _comments(notes, doubts, proposed)
    if before is None:
        text = write(data, comments, _head(account))
    else:
        text = graft(before, data, comments)
    return Adopted(text, understand(path, decode(path.as_posix(), text.encode())), account)


def _plan(data: Mapping[str, Any], path: Path) -> Plan:
    """Return the plan that `data` holds; what is wrong with it is told at the lines of its YAML."""
    return understand(path, decode(path.as_posix(), write(data).encode())).plan


def _numbering(plan: Plan) -> Any:
    return decree().families[plan.document.numbering]


def _placed(note: Note, nodes: Mapping[Loc, Node]) -> Placed:
    """Return a note with the nearest place at or above it that the plan prints."""
    for length in range(len(note.loc), 0, -1):
        node = nodes.get(note.loc[:length])
        if node is not None:
            return Placed(note, node.path, node.address)
    return Placed(note, ".".join(map(str, note.loc)), "")


def _doubts(
    notes: Sequence[Placed], carried: Carried, before: Document | None
) -> list[dict[str, str]]:
    """Return what stands under `doubts:`; what somebody has settled does not come back."""
    made: dict[tuple[str, str], dict[str, str]] = {}
    for one in notes:
        if one.note.doubtful and (before is None or not _settled(one, carried, before)):
            told = note_told(one.note, _WORDS)
            made[one.node, told] = {"at": one.node, "note": told}
    return list(made.values())


def _settled(one: Placed, carried: Carried, before: Document) -> bool:
    """Return whether a place says what it did, and nobody doubts it any more."""
    if any(doubt.at == one.node for doubt in before.plan.doubts):
        return False
    loc = one.note.loc
    if any(loc[:length] in carried.same for length in range(len(loc) + 1)):
        return True
    found = [reduce(_step, loc, data) for data in (before.root.data(), carried.data)]
    return found[0] is not None and found[0] == found[1]


def _step(data: Any, key: str | int) -> Any:
    try:
        return data[key]
    except (KeyError, IndexError, TypeError):
        return None


def _comments(
    notes: Sequence[Placed], doubts: Sequence[Mapping[str, str]], proposed: Sequence[Proposal]
) -> dict[Loc, list[str]]:
    comments: dict[Loc, list[str]] = {}
    standing = {(one["at"], one["note"]) for one in doubts}
    for one in notes:
        told = note_told(one.note, _WORDS)
        if not one.note.doubtful:
            comments.setdefault(one.note.loc, []).append(told)
        elif (one.node, told) in standing:
            comments.setdefault(one.note.loc, []).append(_WORDS("import.doubt", note=told))
    links: dict[Loc, list[Proposal]] = {}
    for proposal in proposed:
        links.setdefault((*proposal.loc, "title"), []).append(proposal)
    for loc, several in links.items():
        scores = "; ".join(f"{one.score:.2f}".replace(".", ",") for one in several)
        comments.setdefault(loc, []).append(_WORDS("import.proposed", scores=scores))
        comments[loc].append(f"covers: [{', '.join(one.link for one in several)}]")
    return comments


def _head(account: Import) -> list[str]:
    """Return the comment on top of a new file: where it comes from, and what is not in it."""
    head = [_WORDS("import.head", name=account.name)]
    for one in left_out_told(account, _WORDS):
        head += ["", one]
    return head


def id_of(name: str) -> str:
    """Return an id out of the name of a file: its letters and digits, without accents."""
    stem = PurePath(name).stem.lower().replace("đ", "d")
    letters = unicodedata.normalize("NFD", stem).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", letters))[:_LONGEST_ID].strip("-") or "ke-hoach"
