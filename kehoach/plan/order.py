"""In which order a plan prints its parts, and a task what it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from kehoach.plan.model import PARTS, SECTIONS, Field, Item, Plan, Task, Told

Runs = tuple[tuple[int, str], ...]
"""A stated order: how many items stand before each field; after the last one, before none."""


def runs_of(order: Sequence[Told]) -> Runs:
    """Return a stated order field by field; it has as many runs as fields, however many items."""
    found: list[tuple[int, str]] = []
    count = 0
    for name in order:
        if name == "item":
            count += 1
        else:
            found.append((count, name))
            count = 0
    return (*found, (count, ""))


def told(task: Task, order: Runs) -> Iterator[tuple[str, Field | Item]]:
    """Yield what `task` tells, in the order of printing: fields by name, items as `item-1` ….

    Items that `order` does not name come first, fields that it does not name last.
    """
    items = ((f"item-{i}", item) for i, item in enumerate(task.items, 1))
    named = sum(count for count, _ in order)
    yield from islice(items, max(0, len(task.items) - named))
    fields = dict(task.fields())
    for count, name in order:
        yield from islice(items, count)
        if name in fields:
            yield name, fields.pop(name)
    yield from fields.items()


def parts_of(plan: Plan) -> list[str]:
    """Return the parts that are printed, in their order: keys of `PARTS`, ids of other parts."""
    others = dict.fromkeys(one.id for one in plan.other_parts)
    printed = {key for key in PARTS if has_part(plan, key)} | set(others)
    return [key for key in plan.document.parts or (*PARTS, *others) if key in printed]


def has_part(plan: Plan, key: str) -> bool:
    """Return whether anything is printed under the heading of a part that every plan may have."""
    if key == "aims":
        return bool(plan.openings.aims) or any(has_section(plan, name) for name in SECTIONS)
    if key == "funding":
        return bool(plan.funding.paragraphs or plan.funding.items)
    if key == "organisation":
        return bool(plan.organisation or plan.openings.organisation)
    return True


def has_section(plan: Plan, key: str) -> bool:
    """Return whether anything is printed under the heading of a section of the aims."""
    return bool(getattr(plan, key) or getattr(plan.openings, key))
