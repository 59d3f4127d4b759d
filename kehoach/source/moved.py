"""Elements that stand in another list than before: a task under another task, an item elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from kehoach.source.entries import Entry, entries_of
from kehoach.source.forms import Form, as_list, below, full, identity, plan_form
from kehoach.source.tree import Node

_Key = tuple[type[BaseModel] | None, str]


class Moved:
    """Where the elements of a plan stood, by id or else by all that they say."""

    def __init__(self, content: str, root: Node, meant: dict[str, Any]) -> None:
        """Take the tree of the file and the long form of what it is to say."""
        self._places: dict[_Key, list[Entry]] = {}
        form = plan_form()
        for key, entry in _entries(content, root, form, 0):
            self._places.setdefault(key, []).append(entry)
        self._wanted = Counter(_elements(meant, form))

    def find(self, value: Any, form: Form | None) -> Entry | None:
        """Return the element of the file that `value` was, if there is one and only one."""
        key = _key(value, form)
        places = self._places.get(key, [])
        return places[0] if len(places) == self._wanted[key] == 1 else None


def _key(value: Any, form: Form | None) -> _Key:
    id_ = value.get("id") if isinstance(value, dict) else None
    model = form.model if form else None
    return model, f"id: {id_}" if isinstance(id_, str) else identity(value)


def _entries(
    content: str, node: Node, form: Form | None, opening: int
) -> Iterator[tuple[_Key, Entry]]:
    """Yield the elements of all lists below `node` that stand on lines of their own."""
    data = full(node.data(), form)
    found = as_list(data, form) if isinstance(node.value, list) else None
    form = below(form, found[1]) if found else form
    for number, entry in enumerate(entries_of(content, node, opening)):
        inner = form.child(entry.key if entry.key is not None else number) if form else None
        if entry.key is None and not entry.inline:
            yield _key(full(entry.node.data(), inner), inner), entry
        yield from _entries(content, entry.node, inner, entry.opening)


def _elements(value: Any, form: Form | None) -> Iterator[_Key]:
    """Yield the keys of all elements of lists in `value`, which is in long form."""
    if isinstance(value, list):
        for number, one in enumerate(value):
            inner = form.child(number) if form else None
            yield _key(one, inner)
            yield from _elements(one, inner)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _elements(one, form.child(key) if form else None)
