"""The nodes of an outline below part and task: numbered items, unnumbered paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach.plan.address import Numbering
from kehoach.plan.fault import Fault, Loc
from kehoach.plan.model import (
    Appendix,
    Article,
    Duty,
    Field,
    Item,
    OtherPart,
    Paragraph,
    Passage,
    Plan,
    Source,
)
from kehoach.plan.outline import Node
from kehoach.plan.path import path_of
from kehoach.plan.text import Text

Forms = tuple[str, ...]
"""The forms of the marks from a level down."""


class Nodes:
    """Makes nodes of the parts of `plan`; `faults` are what could not be marked."""

    def __init__(self, plan: Plan, numbering: Numbering) -> None:
        self.plan = plan
        self.numbering = numbering
        self.faults: list[Fault] = []

    def items(self, items: Sequence[Item], forms: Forms, loc: Loc, parent: Node) -> list[Node]:
        """Return numbered items, one after the other."""
        if items and not forms:
            # The levels below have no mark either; one word about it is enough.
            self.faults.append(Fault("M019", (*loc, 0)))
            return []
        return [self.item((*loc, i), i + 1, item, forms, parent) for i, item in enumerate(items)]

    def item(
        self,
        loc: Loc,
        position: int,
        item: Item,
        forms: Forms,
        parent: Node,
        cited: str = "",
    ) -> Node:
        """Return one item with all below it; `cited` stands before its position in the address."""
        source = item.source or parent.source
        form = self.form(forms, loc)
        node = self.numbered("item", loc, form, position, parent, source, cited)
        node.text = item.text
        self.below(node, item, forms[1:], loc)
        return node

    def below(
        self,
        node: Node,
        value: Item | Field | Duty | Article | Appendix | Passage | OtherPart,
        forms: Forms,
        loc: Loc,
    ) -> None:
        """Put under `node` what continues it: unnumbered paragraphs, then numbered items."""
        self.continued(node, value.paragraphs, loc)
        node.children = self.items(value.items, forms, (*loc, "items"), node)

    def continued(self, node: Node, paragraphs: Sequence[Text], loc: Loc) -> None:
        """Put under `node` the unnumbered paragraphs that continue it."""
        node.paragraphs = [
            self.leaf("paragraph", (*loc, "paragraphs", i), text, node.source)
            for i, text in enumerate(paragraphs)
        ]
        for paragraph in node.paragraphs:
            paragraph.address = node.address

    def opening(self, node: Node, key: str) -> None:
        """Put under the heading `node` what stands between it and what is numbered below it."""
        paragraphs = getattr(self.plan.openings, key)
        node.paragraphs = self.paragraphs("paragraph", ("openings", key), paragraphs, node.source)
        for paragraph in node.paragraphs:
            paragraph.address = node.address

    def paragraphs(
        self, kind: str, loc: Loc, paragraphs: Sequence[Paragraph], source: Source
    ) -> list[Node]:
        """Return paragraphs that stand for themselves."""
        return [
            self.leaf(kind, (*loc, i), one.text, one.source or source)
            for i, one in enumerate(paragraphs)
        ]

    def leaf(self, kind: str, loc: Loc, text: Text, source: Source) -> Node:
        """Return a paragraph without a mark."""
        node = self.node(kind, loc, source)
        node.text = text
        return node

    def node(self, kind: str, loc: Loc, source: Source) -> Node:
        """Return a node with nothing in it."""
        return Node(kind, path_of(self.plan, loc), loc, source)

    def numbered(
        self,
        kind: str,
        loc: Loc,
        form: str,
        position: int,
        parent: Node | None,
        source: Source,
        cited: str = "",
    ) -> Node:
        """Return a node with its mark and address; `cited` as in `item`."""
        node = self.node(kind, loc, source)
        mark = self.numbering.mark(form, position, parent.number if parent else "")
        if mark is None:
            self.faults.append(Fault("M020", loc, {"count": len(self.numbering.letters)}))
            return node
        node.mark = mark.printed
        own = f"{cited}{mark.cited}"
        node.address = f"{parent.address}.{own}" if parent and parent.address else own
        return node

    def form(self, forms: Forms, loc: Loc) -> str:
        """Return the form of a level, whether there is one or not."""
        if forms:
            return forms[0]
        self.faults.append(Fault("M019", loc))
        return "-"
