"""Writes nodes down as data of the plan, and tells where their marks will print differently."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kehoach.imported import Note, Spot
from kehoach.ingest.ledger import Ledger, Stretch
from kehoach.ingest.manuscript import Table
from kehoach.ingest.recognise.marks import Mark, read_mark
from kehoach.ingest.recognise.table_heads import captions_of
from kehoach.ingest.recognise.tree import Node
from kehoach.plan.address import Numbering
from kehoach.plan.fault import Loc

Forms = tuple[str, ...]
_IMPOSSIBLE = 1_000_000
"""A point for which no letter is left weighs more than all marks that change."""
_FEW = 5
"""More lines without a mark than this are the way of the document, and no slips."""


class Scribe:
    """Writes in one family of marks; what it writes is entered in the ledger.

    Attributes:
        changed: How many marks will be printed otherwise than they stand; far more where one
            cannot be printed at all.
        placed: The tables (by identity) that are written down where their tasks belong.
    """

    def __init__(self, numbering: Numbering, ledger: Ledger, notes: list[Note]) -> None:
        self.numbering = numbering
        self.ledger = ledger
        self.notes = notes
        self.changed = 0
        self.placed: set[int] = set()
        self._lines: dict[str, list[Note]] = {}
        self._changes: dict[tuple[object, ...], tuple[Loc, Spot, dict[str, str | int]]] = {}

    def note(
        self, kind: str, loc: Loc, words: Stretch, *, doubtful: bool = False, **params: str | int
    ) -> None:
        """Tell something about the place `loc`, which is made of `words`."""
        spot = self.ledger.paragraph(words).spot
        self.notes.append(Note(kind, loc, spot, doubtful, params))

    def mark(
        self,
        node: Node,
        form: str,
        position: int,
        loc: Loc,
        above: str = "",
        before: Node | None = None,
    ) -> str:
        """Enter the mark of `node`, told how it will be printed; return its number.

        `above` is the number of what it stands below, `before` the node before it there.
        """
        printed = self.numbering.mark(form, position, above)
        words = printed.printed if printed else ""
        self.changed += 0 if printed else _IMPOSSIBLE
        if node.sign is not None:
            self.ledger.mark(node.sign)
        if node.mark is None:
            self._unmarked(node, words, loc)
            return words.rstrip(".")
        found = node.mark.text
        irregular = _irregular(node.mark, before)
        if irregular:
            self.note("mark-irregular", loc, node.whole, doubtful=True, source=found, printed=words)
        if found != words:
            self.changed += 1
            if not irregular:
                self._change(node, found, words, loc, form)
        return words.rstrip(".")

    def _change(self, node: Node, found: str, printed: str, loc: Loc, form: str) -> None:
        """Remember a mark that changes; those of one level that change alike make one note."""
        kind = node.mark.kind if node.mark else ""
        alike = (kind, form) if kind != form else (kind, form, loc[:-1])
        spot = self.ledger.paragraph(node.whole).spot
        first = self._changes.setdefault(
            alike, (loc, spot, {"source": found, "printed": printed, "count": 0})
        )
        first[2]["count"] = int(first[2]["count"]) + 1

    def _unmarked(self, node: Node, printed: str, loc: Loc) -> None:
        """Remember a line that gets a mark which it had not."""
        kind = "split-labels" if node.cut else "label-without-mark"
        spot = self.ledger.paragraph(node.whole).spot
        note = Note(kind, loc, spot, doubtful=True, params={"printed": printed})
        self._lines.setdefault(kind, []).append(note)

    def close(self) -> None:
        """Write down the notes that were gathered; what is the same all over is told once."""
        for notes in self._lines.values():
            self.notes += notes[: 1 if len(notes) > _FEW else _FEW]
            if len(notes) > _FEW:
                first = notes[0]
                params = {"source": "", "printed": first.params["printed"], "count": len(notes)}
                self.notes.append(Note("mark-changed", first.loc, first.spot, False, params))
        for loc, spot, params in self._changes.values():
            self.notes.append(Note("mark-changed", loc, spot, doubtful=False, params=params))

    def below(self, node: Node, forms: Forms, loc: Loc, above: str = "") -> dict[str, Any]:
        """Return the paragraphs and items of `node`, as far as there are any."""
        data: dict[str, Any] = {}
        paragraphs = self.paragraphs(node.blocks, loc)
        items = self.items(node.children, forms, (*loc, "items"), above) if forms else []
        if node.children and not forms:
            paragraphs += self.kept(node.children, loc)
        if paragraphs:
            data["paragraphs"] = paragraphs
        if items:
            data["items"] = items
        return data

    def items(self, nodes: Sequence[Node], forms: Forms, loc: Loc, above: str = "") -> list[Any]:
        """Return `nodes` as items marked with the first of `forms`."""
        return [
            self.item(node, forms, i + 1, (*loc, i), above, nodes[i - 1] if i else None)
            for i, node in enumerate(nodes)
        ]

    def item(
        self,
        node: Node,
        forms: Forms,
        position: int,
        loc: Loc,
        above: str = "",
        before: Node | None = None,
    ) -> Any:
        """Return one item: its words alone, or with what is below it."""
        number = self.mark(node, forms[0], position, loc, above, before)
        below = self.below(node, forms[1:], loc, number)
        return {"text": node.words, **below} if below else node.words

    def paragraphs(self, blocks: Sequence[Stretch | Table], loc: Loc) -> list[Stretch]:
        """Return unnumbered paragraphs; a table comes apart into the paragraphs of its cells.

        Of one that is placed, only what stands above its head.
        """
        found: list[Stretch] = []
        marked = ""
        for block in blocks:
            if isinstance(block, Stretch):
                if not marked and (mark := read_mark(block)):
                    marked = mark.text
                    self.note("mark-kept", loc, block, mark=marked)
                found.append(block)
            elif id(block) in self.placed:
                above = (one for cell in captions_of(block) for one in cell.paragraphs)
                found += map(self.ledger.whole, above)
            else:
                cells = [self.ledger.whole(one) for one in block.paragraphs()]
                if cells:
                    rows = len(block.rows)
                    self.note("table-flattened", loc, cells[0], doubtful=True, rows=rows)
                found += cells
        return found

    def kept(self, nodes: Sequence[Node], loc: Loc) -> list[Stretch]:
        """Return `nodes`, for which there is no mark left, as paragraphs that keep their marks."""
        first = nodes[0]
        self.changed += sum(1 for node in nodes for _ in node.walk())
        self.note("mark-kept", loc, first.whole, mark=first.mark.text if first.mark else "")
        return [
            one
            for node in nodes
            for inner in node.walk()
            for one in (inner.whole, *self.paragraphs(inner.blocks, loc))
        ]


def _irregular(mark: Mark, before: Node | None) -> bool:
    """Whether a count goes wrong here: a gap, a repeat, a beginning that is none."""
    if not mark.counts:
        return False
    if before is None or before.mark is None:
        return before is None and not mark.first
    return before.mark.kind == mark.kind and not mark.follows(before.mark)
