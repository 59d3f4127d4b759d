"""The plan in the order of printing: every paragraph with its mark, address and origin.

Templates walk the outline, verification counts it, later commands look addresses up in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kehoach.plan.fault import Loc
from kehoach.plan.model import Column, Source
from kehoach.plan.text import Computed, Label, Text

_UNMARKED = Computed("")


@dataclass(slots=True)
class Node:
    """One paragraph and what stands below it.

    `path` names it for good, through ids where there are any (`content.tap-huan.lead`); `loc` is
    where its data stands in the file; `address` is how an official cites it, empty where nobody
    would. It prints as mark, then label or title, then text; `tail` is printed after the children.
    `fields` is what a task tells, in the order of printing: `lead`, `timeline` …, and what has no
    label as `item-1`, `item-2`. With `columns` the tasks among the children are rows of a table.
    """

    kind: str
    path: Computed
    loc: Loc
    source: Source
    address: str = ""
    mark: Computed = _UNMARKED
    label: Label | None = None
    title: Text | None = None
    text: Text | None = None
    tail: Text | None = None
    paragraphs: list[Node] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    fields: dict[str, Node] = field(default_factory=dict)
    columns: Mapping[Column, Label] = field(default_factory=dict)

    @property
    def number(self) -> Computed:
        """Return the mark without its punctuation, as a table prints it: `II`, `3`, `đ`."""
        return Computed(self.mark.rstrip(".)"))

    def walk(self) -> list[Node]:
        """Return this node and all below it, in the order of printing."""
        found = [self, *self.paragraphs]
        for group in (self.fields.values(), self.children):
            for node in group:
                found += node.walk()
        return found

    def own_texts(self) -> Iterator[Text]:
        """Yield the plan's words of this paragraph alone."""
        for text in (self.title, self.text, self.tail):
            if text is not None:
                yield text

    def texts(self) -> list[tuple[Node, Text]]:
        """Return the plan's own words from here down, in the order of printing."""
        found: list[tuple[Node, Text]] = []
        if self.title is not None:
            found.append((self, self.title))
        if self.text is not None:
            found.append((self, self.text))
        for group in (self.paragraphs, self.fields.values(), self.children):
            for node in group:
                found += node.texts()
        if self.tail is not None:
            found.append((self, self.tail))
        return found


@dataclass(slots=True)
class Outline:
    """All nodes of a plan; the attributes are named after the keys of the file."""

    superior: list[Node]
    issuer: list[Node]
    number: Node | None
    symbol: Node | None
    place: Node | None
    decision: Node | None
    bases: list[Node]
    title: Node
    subject: Node
    attached_to: Node | None
    preamble: list[Node]
    parts: list[Node]
    closing: list[Node]
    recipients: list[Node]
    signature: Node | None
    appendices: list[Node]

    def roots(self) -> Iterator[Node]:
        """Yield the top nodes in the order of printing.

        Where a Decision and its plan stand in one document, the header lines come a second time,
        above the plan (Phụ lục III, mẫu 1.3).
        """
        header = [*self.superior, *self.issuer]
        own = [node for node in (self.number, self.symbol, self.place) if node is not None]
        title = [node for node in (self.title, self.subject, self.attached_to) if node is not None]
        signed = [*self.recipients, *([self.signature] if self.signature else [])]
        body = [*self.preamble, *self.parts, *self.closing]
        if self.decision is not None:
            yield from (*header, *own, self.decision, *signed, *header, *title, *body)
        else:
            yield from (*header, *own, *title, *self.bases, *body, *signed)
        yield from self.appendices

    def nodes(self) -> Iterator[Node]:
        """Yield every node once, in the order of printing."""
        seen = set()
        for root in self.roots():
            if id(root) not in seen:
                seen.add(id(root))
                yield from root.walk()

    def find(self, address: str) -> Node | None:
        """Return the node that an official cites as `address` ("II.3", "I.2.đ", "I.1.2")."""
        return next((node for node in self.nodes() if node.address == address), None)

    def texts(self) -> Iterator[tuple[Node, Text]]:
        """Yield the plan's own words in the order, and as often, as they are to be printed."""
        for root in self.roots():
            yield from root.texts()

    def provenance(self) -> Counter[str]:
        """Count the printed passages by status: official, paraphrased, reconstructed.

        A passage is paraphrased when its facts are official and its wording is not.
        """
        return Counter(standing(node.source) for node, _ in self.texts())


def standing(source: Source) -> str:
    """Return how far the words under `source` may be relied upon."""
    if source.status == "official" and not source.verbatim:
        return "paraphrased"
    return source.status
