"""Where the words of a built file stand in the data of its plan.

Nothing is listed here by name: the outline knows the place of each node, and the model which of its
keys holds a text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from kehoach.ingest.built import Base, BaseLine, Piece
from kehoach.plan.fault import Loc
from kehoach.plan.outline import Node
from kehoach.pull.match import Match
from kehoach.pull.tree import Element, Tag, elements

Anchor = tuple[Tag | None, Loc]
"""A place in any version: the element that it is in, and the keys from there down."""

_MARK = ".mark"


class Slot(NamedTuple):
    """The place of words of the plan in its data."""

    loc: Loc
    text: str


class Places:
    """The places of a plan as built; `tree` is the copy of its data that is changed."""

    def __init__(self, base: Base, tree: Any) -> None:
        self.base = base
        self.tree = tree
        self.at: dict[Loc, Element] = dict(elements(tree))
        self.parents: dict[int, Node] = {}
        self.paths: dict[str, Node] = {}
        for root in base.outline.roots():
            self._remember(root)
        self._lines: defaultdict[Loc, list[int]] = defaultdict(list)
        for i, line in enumerate(base.lines):
            node = self.node(line)
            if node is not None:
                for end in range(1, len(node.loc) + 1):
                    self._lines[node.loc[:end]].append(i)

    def _remember(self, node: Node) -> None:
        self.paths.setdefault(node.path, node)
        for one in (*node.paragraphs, *node.fields.values(), *node.children):
            self.parents.setdefault(id(one), node)
            self._remember(one)

    def node(self, line: BaseLine) -> Node | None:
        """Return the node that a printed paragraph belongs to, None for words of the template."""
        own = next((one.node for one in line.pieces if one.node is not None), None)
        return own or self.paths.get(line.path) or self.paths.get(line.path.removesuffix(_MARK))

    def parent(self, node: Node) -> Node | None:
        """Return the node above."""
        return self.parents.get(id(node))

    def lines_below(self, loc: Loc) -> list[int]:
        """Return the positions of the paragraphs at `loc` and below it."""
        return self._lines.get(loc, [])

    def in_context(self, matches: Mapping[int, Match]) -> dict[int, int]:
        """Return the matches, but for those that only words speak for and their context does not.

        What stands below a heading, or beside a title in a table, goes with it.
        """
        heads: dict[str, int] = {}
        for i, line in enumerate(self.base.lines):
            heads.setdefault(line.path, i)
        there = {one.place: j for j, one in matches.items()}
        for i in range(len(self.base.lines)):
            if i not in there or matches[there[i]].named:
                continue
            node = self.node(self.base.lines[i])
            above = self.parent(node) if node and heads.get(node.path) == i else node
            if above is not None and heads.get(above.path, i) not in there:
                del there[i]
        return {j: i for i, j in there.items()}

    def own(self, line: BaseLine) -> list[Slot]:
        """Return the places of the plan's words in a printed paragraph, in their order."""
        return [Slot(self._slot(one), str(one.text)) for one in line.pieces if one.text is not None]

    def _slot(self, piece: Piece) -> Loc:
        assert piece.node is not None  # noqa: S101 - words of the plan have a node
        loc = piece.node.loc
        value: Any = self.base.plan
        for key in loc:
            value = value[key] if isinstance(key, int) else getattr(value, str(key))
        if isinstance(value, str):
            return loc
        key = next(name for name in type(value).model_fields if getattr(value, name) is piece.text)
        return (*loc, key)

    def label(self, node: Node) -> Loc | None:
        """Return where the label of a node is stated, or would be."""
        headings = self.base.plan.document.headings
        for key in type(headings).model_fields:
            if getattr(headings, key) is node.label and node.kind in ("part", "section"):
                return ("document", "headings", key)
        return (*node.loc, "label") if node.kind == "field" else None

    def is_element(self, loc: Loc) -> bool:
        """Return whether an element of a list stands at `loc`."""
        return loc in self.at

    def home(self, loc: Loc) -> tuple[Loc, Loc]:
        """Return the place of the innermost element around `loc`, and the keys from there down."""
        for end in range(len(loc), 0, -1):
            if loc[:end] in self.at:
                return loc[:end], loc[end:]
        return (), loc

    def anchor(self, loc: Loc) -> Anchor:
        """Return `loc` so that it is found again in another version."""
        element, rest = self.home(loc)
        return (self.at[element].tag if element else None), rest

    def value(self, loc: Loc) -> Any:
        """Return the data at `loc`, None where there are none."""
        element, rest = self.home(loc)
        value = self.at[element].value if element else self.tree
        for key in rest:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def mapping(self, loc: Loc) -> dict[str, Any]:
        """Return the mapping at `loc`, made where there is none."""
        element, rest = self.home(loc)
        value: dict[str, Any] = self.at[element].value if element else self.tree
        for key in rest:
            value = value.setdefault(str(key), {})
        return value

    def set(self, loc: Loc, words: str) -> None:
        """Set the words at `loc`."""
        if loc in self.at:
            self.at[loc].value = words
        else:
            self.mapping(loc[:-1])[str(loc[-1])] = words

    def lists(self) -> Iterator[Loc]:
        """Yield the lists whose elements print something."""
        yield from dict.fromkeys(loc[:-1] for loc in self.at if loc in self._lines)
