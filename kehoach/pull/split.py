"""An edited paragraph taken apart as the compiler put it together: mark, label, words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kehoach.ingest.built import BaseLine, Piece
from kehoach.plan.outline import Node

# How long a label is at most that somebody put in the place of another.
_LONGEST_LABEL = 80
_MARK = re.compile(
    r"(?:[IVXLC]{1,7}\.|\d{1,3}(?:\.\d{1,3})*\.|\d{1,3}(?:\.\d{1,3})+|[a-zđ]\)|[-–—+•*])(?=[\s\u00a0])"
)
_DASHES = "–—•*"


class Parts(NamedTuple):
    """An edited paragraph: the words of the plan in their order, and what was typed around them.

    `printed` and `mark` are the mark as built and as typed. `label` is that of a heading or field,
    None where it has none. `added` are words after a label that had none.
    """

    own: tuple[str, ...]
    printed: str
    mark: str
    label: str | None
    added: str


def mark_of(text: str) -> tuple[str, str]:
    """Return the mark that a paragraph begins with, or an empty text, and the rest."""
    found = _MARK.match(text)
    return (found[0], text[found.end() :].lstrip()) if found else ("", text)


def form_of(mark: str) -> str:
    """Return the form of a mark as a family of marks names it: `I.`, `1.`, `1.1.`, `a)`, `-`."""
    if not mark:
        return ""
    if mark in _DASHES:
        return "-"
    if mark[0].isdigit():
        return "1.1." if "." in mark[:-1] else "1."
    return "a)" if mark.endswith(")") else "I." if mark.endswith(".") else mark


def parted(line: BaseLine, node: Node | None, text: str) -> Parts | None:
    """Return the parts of `text`, which was printed as `line`; None where it does not fit."""
    pieces = line.pieces
    head = pieces[0].words if pieces and pieces[0].text is None else ""
    rest = list(pieces[1:] if head else pieces)
    mark = _printed_mark(node, head)
    typed, body = _without_mark(mark, text)
    fixed = head[len(mark) :].removeprefix(" ") if mark else head
    label = None
    if node is not None and node.label and fixed.startswith(node.label):
        after = fixed[len(node.label) :]
        label, found = _without_label(node.label, after, body)
        if found is None:
            return None
        body = found
        if not rest:
            return Parts((), mark, typed, label, body)
    elif body.startswith(fixed):
        body = body[len(fixed) :]
    else:
        return None
    own = _between(rest, body)
    return Parts(tuple(own), mark, typed, label, "") if own is not None else None


def _printed_mark(node: Node | None, head: str) -> str:
    """Return the mark at the head of a paragraph: its node's, or the template's dash."""
    if node is not None and node.mark and head.startswith(node.mark):
        return str(node.mark)
    return head.strip() if head.strip() in ("-", "+") else ""


def _without_mark(mark: str, text: str) -> tuple[str, str]:
    if not mark:
        return "", text
    if text.startswith(f"{mark} "):
        return mark, text[len(mark) + 1 :]
    if text.startswith(mark) and mark.endswith((".", ")")):
        return mark, text[len(mark) :].lstrip()
    return mark_of(text)


def _without_label(label: str, after: str, body: str) -> tuple[str, str | None]:
    """Return the label as it is now, and the words after it."""
    if not after:
        return body.strip(), ""
    if body.startswith(f"{label}{after}"):
        words = body[len(label) + len(after) :]
        return label, words.removeprefix(" ") if after.endswith(":") else words
    found, colon, words = body.partition(":")
    if not colon or len(found) > _LONGEST_LABEL:
        return label, None
    return found.strip(), words.removeprefix(" ")


def _between(pieces: Sequence[Piece], body: str) -> list[str] | None:
    """Return the words of the plan in `body`, told by what the compiler prints between them."""
    own: list[str] = []
    for i, piece in enumerate(pieces):
        if piece.text is None:
            continue
        following = pieces[i + 1].words if i + 1 < len(pieces) else ""
        if not following:
            own.append(body)
            return own if body.strip() else None
        end = _nearest(body, following, len(piece.words), piece.words + following)
        if end is None:
            return None
        own.append(body[:end])
        body = body[end + len(following) :]
    return own if not body.strip() else None


def _nearest(body: str, separator: str, wanted: int, before: str) -> int | None:
    """Return where the separator stands that parts the same words as before, or nearest to it."""
    if body.startswith(before):
        return wanted
    places = []
    at = body.find(separator)
    while at >= 0:
        places.append(at)
        at = body.find(separator, at + 1)
    return min(places, key=lambda one: abs(one - wanted), default=None)
