"""How the places of one version of the plan are named, and the proof that Word's is complete."""

from __future__ import annotations

from typing import Any

from kehoach.increasing import longest_increasing
from kehoach.nd30 import decree
from kehoach.plan.fault import Faulty, Loc
from kehoach.plan.model import Plan
from kehoach.plan.outline import Node
from kehoach.plan.outliner import outline
from kehoach.plan.path import path_of
from kehoach.pull.places import Anchor
from kehoach.pull.theirs import Theirs, Unmapped
from kehoach.pull.tree import elements, plain
from kehoach.pulled import At
from kehoach.source.document import validate


class View:
    """One version of the plan: where its elements stand, and how its places are named."""

    def __init__(self, plan: Plan, tree: Any) -> None:
        self.plan = plan
        self.places = {one.tag: loc for loc, one in elements(tree)}
        self.outline = outline(plan, decree().families[plan.document.numbering])
        self.nodes: dict[Loc, Node] = {node.loc: node for node in self.outline.nodes()}

    @classmethod
    def of(cls, tree: Any) -> View | None:
        """Return the view of a tree that may be no plan."""
        plan, faults = validate(plain(tree))
        if plan is None or faults:
            return None
        try:
            return cls(plan, tree)
        except Faulty:
            return None

    def loc(self, anchor: Anchor) -> Loc | None:
        """Return the place of an anchor, None where its element is not there."""
        tag, rest = anchor
        if tag is None:
            return rest
        home = self.places.get(tag)
        return (*home, *rest) if home is not None else None

    def node(self, loc: Loc) -> Node | None:
        """Return the node at a place, or the nearest above it."""
        for end in range(len(loc), 0, -1):
            if node := self.nodes.get(loc[:end]):
                return node
        return None

    def at(self, loc: Loc) -> At:
        """Return the names of a place."""
        node = self.node(loc)
        while loc:
            try:
                return At(node.address if node else "", path_of(self.plan, loc))
            except (AttributeError, IndexError, KeyError, TypeError):
                loc = loc[:-1]
        return At("", "")


def named(anchor: Anchor, *views: View) -> At:
    """Return the names of a place in the first version that has it."""
    for view in views:
        if (loc := view.loc(anchor)) is not None:
            return view.at(loc)
    return At("", "")


def wrong_marks(theirs: Theirs, view: View) -> list[Unmapped]:
    """Return the marks that were typed otherwise than the plan as edited prints them."""
    wrong = []
    for anchor, mark, text in theirs.typed:
        loc = view.loc(anchor)
        node = view.nodes.get(loc) if loc is not None else None
        if node is not None and mark.rstrip(".)") != node.mark.rstrip(".)"):
            wrong.append(Unmapped("mark", str(node.mark), text, anchor))
    return wrong


def unproven(theirs: Theirs, view: View) -> list[Unmapped]:
    """Return the paragraphs of Word that the plan as edited does not print, or prints elsewhere.

    Every paragraph names the node that took its words. Each must print them, in the order of Word.
    """
    told = {one.anchor for one in theirs.unmapped if one.why != "place"}
    printed = {id(node): i for i, node in enumerate(view.outline.nodes())}
    seen: list[tuple[int, Anchor, str]] = []
    wrong = []
    for anchor, text in theirs.lines:
        loc = view.loc(anchor)
        node = view.nodes.get(loc) if loc is not None else None
        if anchor in told:
            continue
        if node is None:
            wrong.append(Unmapped("lost", "", text, anchor))
            continue
        words = " ".join(text.split())
        if not any(_folded(one) in words for one in node.own_texts()) and [*node.own_texts()]:
            wrong.append(Unmapped("lost", "", text, anchor))
        elif id(node) in printed and (not seen or seen[-1][0] != printed[id(node)]):
            seen.append((printed[id(node)], anchor, text))
    first: dict[int, tuple[int, Anchor, str]] = {}
    for one in seen:  # The header of a Decision is printed twice.
        first.setdefault(one[0], one)
    order = list(first.values())
    stay = {*longest_increasing([place for place, _, _ in order])}
    return wrong + [
        Unmapped("order", text, text, anchor)
        for i, (_, anchor, text) in enumerate(order)
        if i not in stay
    ]


def _folded(text: str) -> str:
    return " ".join(text.split())
