"""Lists and mappings in brackets, with other words in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kehoach.source.entries import comments_in, line_start
from kehoach.source.forms import Form, as_list, below, full, identity, short
from kehoach.source.likeness import pair
from kehoach.source.pieces import Piece, said
from kehoach.source.style import WIDTH, one_line
from kehoach.source.tree import Node


def rewritten(content: str, node: Node, meant: Any, form: Form | None) -> list[Piece]:
    """Return `meant`, which is in long form, in the brackets of `node`; nothing if it has no room.

    What is not changed stays as it is written.
    """
    pieces = _pieces(content, node, meant, form)
    old, new = content[node.start : node.end], said(content, pieces)
    column = node.start - line_start(content, node.start)
    if "\n" in old or "\n" in new:
        fits = "\n" in old and not _loses_comments(content, node, new)
    else:
        fits = column + len(new) <= max(WIDTH, column + len(old))
    return pieces if fits else []


def _loses_comments(content: str, node: Node, new: str) -> bool:
    return any(one not in new for one in comments_in(content, node.start, node.end, node))


def _pieces(content: str, node: Node, meant: Any, form: Form | None) -> list[Piece]:
    if identity(full(node.data(), form)) == identity(meant):
        return [(node.start, node.end)]
    if isinstance(node.value, dict) and isinstance(meant, dict) and _same_keys(node, meant, form):
        changes = [(one, meant[key], key) for key, one in node.value.items()]
        return _in_place(content, node, changes, form)
    if isinstance(node.value, list) and (found := as_list(meant, form)):
        elements, left_out = found
        form = below(form, left_out)
        if len(elements) == len(node.value):
            in_turn = [(one, elements[n], n) for n, one in enumerate(node.value)]
            return _in_place(content, node, in_turn, form)
        element = form.element if form else None
        was = pair([full(one.data(), element) for one in node.value], elements)
        pieces: list[Piece] = ["["]
        for number, (value, old) in enumerate(zip(elements, was, strict=True)):
            pieces += [", "] if number else []
            if old is None:
                pieces.append(inline(value, element))
            else:
                pieces += _pieces(content, node.value[old], value, element)
        return [*pieces, "]"]
    return [inline(meant, form)]


def _same_keys(node: Node, meant: Mapping[str, Any], form: Form | None) -> bool:
    """Return whether both have the same keys, in the same order where the order means something."""
    keys = [*node.data()]
    return keys == [*meant] or (form is not None and sorted(keys) == sorted(meant))


def _in_place(
    content: str, node: Node, changes: Sequence[tuple[Node, Any, str | int]], form: Form | None
) -> list[Piece]:
    pieces: list[Piece] = []
    at = node.start
    for child, value, key in changes:
        pieces.append((at, child.start))
        pieces += _pieces(content, child, value, form.child(key) if form else None)
        at = child.end
    return [*pieces, (at, node.end)]


def inline(value: Any, form: Form | None) -> str:
    """Return `value`, which is in long form, on one line in brackets."""
    brief, left_out = short(value, form)
    if isinstance(brief, str):
        return one_line(brief, flow=True)
    if isinstance(brief, list):
        form = below(form, left_out)
        element = form.element if form else None
        return "[" + ", ".join(inline(one, element) for one in brief) + "]"
    parts = (
        f"{one_line(key, flow=True)}: {inline(one, form.child(key) if form else None)}"
        for key, one in brief.items()
    )
    return "{" + ", ".join(parts) + "}"
