"""Changing a plan file so that it says something else, and touching as little as possible.

The file is taken apart into the lines of its keys and elements, and put together again: what means
the same is copied, what has moved is copied to its new place, the rest is written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from kehoach.plan.fault import Loc
from kehoach.source.brackets import rewritten
from kehoach.source.decode import SourceText
from kehoach.source.document import Document
from kehoach.source.entries import Entry, comments_in, entries_of, line_end, line_start
from kehoach.source.forms import Form, as_list, below, full, identity, plan_form, short
from kehoach.source.likeness import in_order, pair
from kehoach.source.moved import Moved
from kehoach.source.pieces import (
    Gaps,
    Piece,
    comments_of,
    end_of_line,
    said,
    shifted,
    spelled,
    unsaid,
)
from kehoach.source.remarks import Remarks
from kehoach.source.restyle import restyled
from kehoach.source.style import comment
from kehoach.source.tree import Node
from kehoach.source.write import NO_COMMENTS, STEP, Writer, prove, stands_apart

# Behind a word of the format a comment may stand; behind a sentence it would cut it off (Y025).
_WORD = re.compile(r"[a-z0-9][a-z0-9/_-]*")


def graft(
    document: Document,
    target: Mapping[str, Any],
    comments: Mapping[Loc, Sequence[str]] = NO_COMMENTS,
) -> str:
    """Return the text of the file of `document`, changed so that it says `target`.

    `target` is the whole data of the plan, each part in any form that the format allows. What means
    the same stays to the byte, with its comments; so does what has only moved within its list. A
    removed part takes along the comments right above it and those inside. `comments` are put above
    the nodes of `target`, unless they stand there already.

    Raises:
        AssertionError: the text would not be read as `target`.
    """
    form = plan_form()
    meant = full(dict(target), form)
    remarks = Remarks(target, form, comments)
    text = document.text
    eol = end_of_line(text)
    lacks_end = not text.content.endswith("\n")
    if lacks_end:  # Each line has an end while lines are moved about.
        text = SourceText(text.path, text.content + "\n", text.original + eol)
    pieces = _Graft(text.content, document.root, meant, remarks).file()
    grafted = spelled(text, pieces)
    grafted = grafted.removesuffix(eol) if lacks_end else grafted
    prove(grafted, meant)
    return grafted


class _Wanted(NamedTuple):
    """What is to stand under a key (None: in a list), and the place of the entry that it was."""

    key: str | None
    value: Any
    old: int | None


class _Made(NamedTuple):
    """What follows the sign of a key or dash, and comments that must stand above its line."""

    pieces: list[Piece]
    above: list[str]


class _Slot(NamedTuple):
    """Where a value stands: after the sign at `indent` that ends at `opening`, to before `end`."""

    indent: int
    opening: int
    end: int


class _Graft:
    """Puts together what one file is to say."""

    def __init__(self, content: str, node: Node, meant: dict[str, Any], remarks: Remarks) -> None:
        self.content = content
        self.node = node
        self.meant = meant
        self.remarks = remarks
        self.writer = Writer(remarks, self.reuse)

    def file(self) -> list[Piece]:
        """Return the whole file."""
        node, meant = self.node, self.meant
        form, slot = plan_form(), _Slot(0, 0, len(self.content))
        entries = entries_of(self.content, node, 0)
        if identity(full(node.data(), form)) == identity(meant) and not self.remarks.waiting(()):
            made = _Made([(0, slot.end)], [])
        elif entries:
            made = self.mapping(entries, meant, form, (), slot)
        else:
            written = self.writer.mapping(meant, form, 0, ())
            made = _Made([written], comments_in(self.content, 0, slot.end, node))
        standing = self.content[: entries[0].start if entries else node.start]
        return [comment(unsaid([*self.remarks.take(()), *made.above], standing), 0), *made.pieces]

    def value(self, node: Node, meant: Any, form: Form | None, loc: Loc, slot: _Slot) -> _Made:
        """Return what is to stand in `slot`, where `node` stands now."""
        as_it_is = _Made([(slot.opening, slot.end)], [])
        same = identity(full(node.data(), form)) == identity(meant)
        if same and not self.remarks.waiting(loc):
            return as_it_is
        if entries := entries_of(self.content, node, slot.opening):
            if isinstance(node.value, dict) and isinstance(meant, dict) and meant:
                return self.mapping(entries, meant, form, loc, slot)
            listed = as_list(meant, form) if isinstance(node.value, list) else None
            if listed and listed[0]:
                elements, left_out = listed
                inner = below(form, left_out)
                return self.elements(entries, elements, inner, (*loc, *left_out), slot)
        if same:
            return as_it_is
        if entries and isinstance(node.value, list) and isinstance(meant, dict) and form:
            return self.expanded(node, entries, meant, form, loc, slot)
        brief, _ = short(meant, form)
        if isinstance(node.value, str) and isinstance(brief, str):
            return self.text(node, brief, slot)
        before = self.content[slot.opening : node.start]
        in_brackets = self.content[node.start] in "[{" and "\n" not in before
        if in_brackets and (pieces := rewritten(self.content, node, meant, form)):
            return _Made([(slot.opening, node.start), *pieces, (node.end, slot.end)], [])
        return self.anew(node, meant, form, loc, slot)

    def anew(self, node: Node, meant: Any, form: Form | None, loc: Loc, slot: _Slot) -> _Made:
        """Write a value anew; the comments that stand in the old one are put above."""
        used = slot.opening - line_start(self.content, slot.opening) - slot.indent
        written = self.writer.value(meant, form, slot.indent, used, loc)
        return _Made([written], comments_in(self.content, slot.opening, slot.end, node))

    def expanded(
        self,
        node: Node,
        entries: Sequence[Entry],
        meant: dict[str, Any],
        form: Form,
        loc: Loc,
        slot: _Slot,
    ) -> _Made:
        """Put the list that stood for a mapping under its key, now that there are others."""
        stood_for = full(node.data(), form)
        many = next(iter(stood_for)) if isinstance(stood_for, dict) else None
        if many is None or not isinstance(meant.get(many), list) or not meant[many]:
            return self.anew(node, meant, form, loc, slot)
        parts, above = ["\n"], []
        for key, value in meant.items():
            indent = slot.indent + STEP
            margin = " " * indent
            if key == many:
                made = self.elements(entries, value, form.child(key), (*loc, key), slot)
                entry = f"{key}:{shifted(self.content, made.pieces, STEP)}"
                above += made.above
            else:
                entry = self.writer.entry(key, value, form, indent, (*loc, key))
            parts += [comment(self.remarks.take((*loc, key)), indent), margin, entry]
        return _Made(["".join(parts)], above)

    def text(self, node: Node, words: str, slot: _Slot) -> _Made:
        """Write a text in the way of the old one."""
        content = self.content
        new = restyled(content, node, words, slot.indent + STEP)
        is_block = new[0] in "|>"
        above: list[str] = []
        before: Piece = (slot.opening, node.start)
        if is_block and "\n" in content[slot.opening : node.start]:
            nothing = Node(None, slot.opening, slot.opening)
            above += comments_in(content, slot.opening, node.start, nothing)
            before = " "
        if content[node.start] in "|>" and not is_block:
            above += comments_in(content, node.start, node.end, node)
        rest: list[Piece] = [(node.end, slot.end)]
        line = line_end(content, node.end)
        behind = content[node.end : line].strip()
        if behind and (is_block or not (new[0] in "'\"" or _WORD.fullmatch(new))):
            above.append(behind.lstrip("# "))
            rest = ["\n", (line, slot.end)]
        elif behind:
            rest = [_in_column(content, node, new), (line, slot.end)]
        return _Made([before, new, *rest], above)

    def mapping(
        self,
        entries: Sequence[Entry],
        meant: dict[str, Any],
        form: Form | None,
        loc: Loc,
        slot: _Slot,
    ) -> _Made:
        """Put together the keys of a block: old ones in their order, new ones at their place."""
        old = {str(entry.key): number for number, entry in enumerate(entries)}
        keys = _placed([*old], [*meant]) if form else [*meant]
        wanted = [_Wanted(key, meant[key], old.get(key)) for key in keys]
        return self.together(entries, wanted, form, loc, slot)

    def elements(
        self,
        entries: Sequence[Entry],
        meant: list[Any],
        form: Form | None,
        loc: Loc,
        slot: _Slot,
    ) -> _Made:
        """Put together the elements of a list, each from what it was."""
        element = form.element if form else None
        was = pair([full(entry.node.data(), element) for entry in entries], meant)
        wanted = [_Wanted(None, value, old) for value, old in zip(meant, was, strict=True)]
        return self.together(entries, wanted, form, loc, slot)

    def together(
        self,
        entries: Sequence[Entry],
        wanted: Sequence[_Wanted],
        form: Form | None,
        loc: Loc,
        slot: _Slot,
    ) -> _Made:
        """Put together a block from the entries that stay and those that are new."""
        first = entries[0]
        column = first.start - line_start(self.content, first.start)
        stay = in_order([one.old for one in wanted])
        gaps = Gaps(self.content, entries)
        pieces: list[Piece] = [(slot.opening, first.gap[0])]
        above: list[str] = []
        body: list[Piece] = []
        for number, one in enumerate(wanted):
            place = (*loc, number if one.key is None else one.key)
            body_above, (body, hoisted) = body, self.body(entries, one, form, place, column)
            gap: list[Piece] | None = None
            if one.old is not None and one.old in stay:
                above_it = wanted[number - 1].old if number else None
                gap = gaps.before(one.old, above_it, on_top=number == 0)
            if gap is None:
                apart = gaps.apart() if loc else self.is_long(body_above) or self.is_long(body)
                apart = stands_apart(one.value) if apart is None else apart
                gap = ["\n"] if apart and number else []
            lead: list[Piece] = [] if one.old is None else [entries[one.old].lead]
            if first.inline and not number:
                # Nothing but the dash may stand before it: its comments go above that.
                above += [*comments_of(said(self.content, [*gap, *lead])), *hoisted]
                pieces += body
                continue
            fresh = unsaid([*hoisted, *self.remarks.take(place)], said(self.content, lead))
            pieces += [*gap, *lead, comment(fresh, column), " " * column, *body]
        return _Made([*pieces, *gaps.rest(), (entries[-1].end, slot.end)], above)

    def body(
        self,
        entries: Sequence[Entry],
        wanted: _Wanted,
        form: Form | None,
        place: Loc,
        column: int,
    ) -> _Made:
        """Return one key or dash with its value."""
        inner = form.child(place[-1]) if form else None
        if wanted.old is not None:
            return self.entry(entries[wanted.old], wanted.value, inner, place)
        return _Made([self.writer.entry(wanted.key, wanted.value, form, column, place)], [])

    def reuse(self, value: Any, form: Form | None, column: int, place: Loc) -> str | None:
        """Return an element that stood in another list, as it stood there."""
        stood = self.moved.find(value, form)
        if stood is None:
            return None
        made = self.entry(stood, value, form, place)
        lead = comments_of(self.content[slice(*stood.lead)])
        self.remarks.add(place, [*lead, *made.above])
        further = column - (stood.start - line_start(self.content, stood.start))
        return shifted(self.content, made.pieces, further)

    def entry(self, entry: Entry, value: Any, form: Form | None, place: Loc) -> _Made:
        """Return an old key or dash with the value that it is to have."""
        column = entry.start - line_start(self.content, entry.start)
        slot = _Slot(column, entry.opening, entry.end)
        made = self.value(entry.node, value, form, place, slot)
        return _Made([(entry.start, entry.opening), *made.pieces], made.above)

    @cached_property
    def moved(self) -> Moved:
        """Where elements stood that stand in another list now."""
        return Moved(self.content, self.node, self.meant)

    def is_long(self, body: Sequence[Piece]) -> bool:
        """Return whether a key of the plan has more than a line: it stands apart from others."""
        return said(self.content, body).count("\n") > 1


def _placed(old: Sequence[str], keys: Sequence[str]) -> list[str]:
    """Return `keys` in their old order, each new one after that which it follows in the model."""
    placed = [key for key in old if key in keys]
    for number, key in enumerate(keys):
        if key not in placed:
            above = keys[number - 1] if number else None
            placed.insert(placed.index(above) + 1 if above else 0, key)
    return placed


def _in_column(content: str, node: Node, new: str) -> str:
    """Return the comment behind the value of `node`, in the column where it stood if it can be."""
    line = content[node.end : line_end(content, node.end)]
    spaces = len(line) - len(line.lstrip(" "))
    if spaces > 1:
        spaces = max(2, spaces + node.end - node.start - len(new))
    return " " * spaces + line.lstrip(" ")
