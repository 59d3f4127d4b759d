"""What a plan file was given by hand, kept when its document is imported again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from kehoach.compare.compare import Side, compare
from kehoach.nd30 import decree
from kehoach.plan.fault import Loc
from kehoach.plan.model import TASK_FIELDS, Plan
from kehoach.plan.outliner import outline

# Keys of the plan that no document holds.
_BY_HAND = ("id", "parent", "not_applicable", "suppress", "source")
# Whose plan it is, where the new text does not tell.
_OWNER = ("level", "province", "commune")
# What a document may have lost, and whoever wrote it down has not.
_HEADER = ("superior", "issuer", "number", "symbol", "place", "date")
# Of a task or duty, and of a field: what says nothing in print.
_UNPRINTED = ("id", "covers", "agencies", "source")
_UNPRINTED_OF_FIELD = ("agencies", "start", "end", "source")


class Carried(NamedTuple):
    """The data of the plan as it shall be.

    `same` are the places of tasks, duties and passages whose words did not change; `kept` the keys
    of the document that were kept because the new text has none.
    """

    data: dict[str, Any]
    same: frozenset[Loc]
    kept: tuple[str, ...]


def carry(old: Plan, old_data: Mapping[str, Any], new: Plan, data: Mapping[str, Any]) -> Carried:
    """Return `data` with what `old_data` was given by hand; both plans are what the data say.

    Tasks and duties are paired as `diff` pairs two versions of one plan.

    Raises:
        Faulty: a plan has a level or a letter without a mark.
    """
    made: dict[str, Any] = {**data}
    made |= {key: old_data[key] for key in _BY_HAND if key in old_data}
    kept = [key for key in _HEADER if key in old_data["document"] and key not in made["document"]]
    made["document"] = {**made["document"], **{key: old_data["document"][key] for key in kept}}
    if "province" not in made and "province" in old_data:
        made |= {key: old_data[key] for key in _OWNER if key in old_data}
    places = _places(old), _places(new)
    same: set[Loc] = set()
    taken: set[str] = set()
    pairs = []
    for item in compare(Side(old, ""), Side(new.model_copy(update={"id": old.id}), "")).items:
        if item.left is None or item.right is None:
            continue
        before, after = places[0].get(item.left.path), places[1].get(item.right.path)
        if before is None or after is None or item.left.path in taken:
            continue
        taken.add(item.left.path)
        if item.kind == "same":
            same.add(after)
        if item.left.id is not None and item.right.id is not None:
            pairs.append((before, after))
    for before, after in pairs:
        made = _with(made, after, _given(_at(old_data, before), _at(made, after)))
    return Carried(_renamed(made, {after for _, after in pairs}), frozenset(same), tuple(kept))


def _places(plan: Plan) -> dict[str, Loc]:
    nodes = outline(plan, decree().families[plan.document.numbering]).nodes()
    return {node.path: node.loc for node in nodes}


def _given(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Return a task or duty with what the old one was given by hand."""
    made = {**new, **{key: old[key] for key in _UNPRINTED if key in old}}
    for name in TASK_FIELDS:
        before, after = old.get(name), new.get(name)
        if isinstance(before, Mapping) and after is not None:
            words = {key: one for key, one in before.items() if key not in _UNPRINTED_OF_FIELD}
            if _long(words) == _long(after):
                made[name] = before
    return made


def _long(field: Any) -> Any:
    """Return a field in its long form, without the label."""
    if isinstance(field, str):
        return {"text": field}
    if isinstance(field, list):
        return {"items": field}
    return {key: value for key, value in field.items() if key != "label"}


def _renamed(data: dict[str, Any], kept: set[Loc]) -> dict[str, Any]:
    """Return `data` with other ids where a new one is one that was kept."""
    holders = list(_holders(data))
    used = {str(_at(data, loc)["id"]) for loc in holders if loc in kept}
    for loc in holders:
        if loc in kept:
            continue
        id_ = base = str(_at(data, loc)["id"])
        times = 1
        while id_ in used:
            times += 1
            id_ = f"{base}-{times}"
        used.add(id_)
        data = _with(data, loc, {**_at(data, loc), "id": id_})
    return data


def _holders(data: Mapping[str, Any]) -> Iterator[Loc]:
    """Yield where the tasks and duties of a plan stand."""
    yield from _tasks(data["content"], ("content",))
    for i, appendix in enumerate(data.get("appendices", [])):
        yield from _tasks(appendix.get("tasks", []), ("appendices", i, "tasks"))
    for i in range(len(data["organisation"])):
        yield "organisation", i


def _tasks(tasks: list[Any], loc: Loc) -> Iterator[Loc]:
    for i, task in enumerate(tasks):
        yield *loc, i
        yield from _tasks(task.get("tasks", []), (*loc, i, "tasks"))


def _at(data: Any, loc: Loc) -> Any:
    for key in loc:
        data = data[key]
    return data


def _with(data: Any, loc: Loc, value: Any) -> Any:
    """Return `data` with `value` at `loc`; nothing that others hold is changed."""
    if not loc:
        return value
    made: Any = list(data) if isinstance(data, list) else dict(data)
    made[loc[0]] = _with(data[loc[0]], loc[1:], value)
    return made
