"""What a file says, as a tree in which every value knows where it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from kehoach.finding import Finding
from kehoach.plan.fault import Loc

Stretch = tuple[int, int]
"""The offsets of a first character and of the one after the last."""


@dataclass(slots=True)
class Node:
    """One value of the file: its data, and its first and last character (the end exclusive).

    A value is `unread` where nothing is known of it: a slip of syntax stands in it, or it is at
    fault. `prune` takes such values out; what they stood in is `partial` from then on, and their
    keys stay in `keys`.
    """

    value: str | list[Node] | dict[str, Node] | None
    start: int
    end: int
    keys: dict[str, Stretch] = field(default_factory=dict)
    unread: bool = False
    partial: bool = False

    def data(self) -> Any:
        """Return the plain value: texts, lists, dictionaries and None."""
        if isinstance(self.value, dict):
            return {key: node.data() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.data() for node in self.value]
        return self.value

    def prune(self) -> None:
        """Take out the unread values, here and below."""
        if isinstance(self.value, dict):
            kept = {key: node for key, node in self.value.items() if not node.unread}
            self.partial |= len(kept) < len(self.value)
            self.value = kept
        elif isinstance(self.value, list):
            left = [node for node in self.value if not node.unread]
            self.partial |= len(left) < len(self.value)
            self.value = left
        for node in self.children():
            node.prune()
            self.partial |= node.partial

    def children(self) -> Iterator[Node]:
        """Yield the values directly below."""
        if isinstance(self.value, dict):
            yield from self.value.values()
        elif isinstance(self.value, list):
            yield from self.value

    def blanks(self, told: Collection[int], loc: Loc = ()) -> list[Loc]:
        """Return where a key or a dash has no value, at or below none of the nodes (ids) `told`."""
        if id(self) in told:
            return []
        if self.value is None:
            return [loc]
        found: list[Loc] = []
        keys: Iterable[str | int] = self.value if isinstance(self.value, dict) else count()
        for key, node in zip(keys, self.children(), strict=False):
            if not isinstance(node.value, str):
                found += node.blanks(told, (*loc, key))
        return found

    def child(self, key: str | int) -> Node | None:
        """Return the value under a key, or at a position from 0."""
        if isinstance(self.value, dict):
            return self.value.get(str(key))
        if isinstance(self.value, list) and isinstance(key, int) and key < len(self.value):
            return self.value[key]
        return None

    def at(self, loc: Loc) -> Node:
        """Return the value at `loc`, or the nearest above it."""
        node = self
        for key in self.present(loc):
            node = node.child(key) or node
        return node

    def present(self, loc: Loc) -> Loc:
        """Return `loc` without what the file does not have: a short form leaves segments out."""
        node, present = self, []
        for key in loc:
            if child := node.child(key):
                node = child
                present.append(key)
        return tuple(present)

    def find(self, loc: Loc, *, at_key: bool = False) -> Stretch:
        """Return the stretch of the value at `loc`, or of the nearest above it.

        With `at_key`, or where the value is blank, it is that of its key.
        """
        node, parent = self.at(loc), self.at(loc[:-1])
        if loc and (at_key or node.value is None) and loc[-1] in parent.keys:
            return parent.keys[str(loc[-1])]
        return node.start, node.end

    def knows(self, loc: Loc) -> bool:
        """Return whether the file has the key at the end of `loc`, though its value be gone."""
        node = self
        for key in loc[:-1]:
            child = node.child(key)
            if child is None and key in node.keys:
                return True
            node = child or node
        return loc[-1] in node.keys


@dataclass(slots=True)
class Reading:
    """What was read: the root, if there is one, and what is wrong.

    Where a slip stood the tree has an unread value; or it has nothing, and the keys that stood on
    the lines are `lost`.
    """

    root: Node | None
    findings: list[Finding]
    lost: set[str] = field(default_factory=set)
