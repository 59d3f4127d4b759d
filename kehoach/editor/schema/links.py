"""What an editor proposes for links: the plans that may be one level up, and their tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach.data.agencies import agencies
from kehoach.editor.schema.choices import Known, proposed
from kehoach.editor.schema.scalars import Schema
from kehoach.nd30 import decree
from kehoach.plan.asked import asked_of_below, heading_of
from kehoach.plan.fault import Faulty
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Duty, Plan, Task
from kehoach.plan.outliner import outline

_DUTIES = ("organisation",)


def parents_known(plans: Sequence[Plan]) -> Known:
    """Return the plans that may be one level up."""
    return {plan.id: f"{plan.document.title} – {plan.document.subject}" for plan in plans}


def link_definitions(plans: Sequence[Plan]) -> dict[str, Schema]:
    """Return, for each plan, what is proposed where its tasks may be named."""
    found: dict[str, Schema] = {}
    for plan in plans:
        told = dict(_told(plan))
        links = {f"{part.id}@{fingerprint(part)}": words for part, words in told.values()}
        tasks = {id_: words for id_, (_, words) in told.items()}
        inside = {"items": {"$ref": f"#/definitions/under-{plan.id}"}}
        found[f"links-of-{plan.id}"] = proposed(links)
        found[f"tasks-of-{plan.id}"] = proposed(tasks)
        found[f"under-{plan.id}"] = {"properties": {"covers": _links(plan), "tasks": inside}}
    return found


def link_rules(plans: Sequence[Plan]) -> Iterator[Schema]:
    """Yield that where a plan names its parent, the tasks of that are proposed."""
    for plan in plans:
        under = {"items": {"$ref": f"#/definitions/under-{plan.id}"}}
        task = {"$ref": f"#/definitions/tasks-of-{plan.id}"}
        yield {
            "if": {"required": ["parent"], "properties": {"parent": {"const": plan.id}}},
            "then": {
                "properties": {
                    "content": under,
                    "organisation": {"items": {"properties": {"covers": _links(plan)}}},
                    "appendices": {"items": {"properties": {"tasks": under}}},
                    "not_applicable": {"items": {"properties": {"task": task}}},
                }
            },
        }


def _links(plan: Plan) -> Schema:
    return {"items": {"$ref": f"#/definitions/links-of-{plan.id}"}}


def _told(plan: Plan) -> Iterator[tuple[str, tuple[Task | Duty, str]]]:
    """Yield what links may name, by id, with its address and what people know it by.

    That is each task; of a province's plan also the duties of those one level down.
    """
    parts: list[tuple[tuple[str | int, ...], Task | Duty]] = [
        *tasks_of(plan.content, ("content",)),
        *((one.loc, one.part) for one in asked_of_below(plan, agencies()) if one.loc[0] in _DUTIES),
    ]
    try:
        family = decree().families[plan.document.numbering]
        addresses = {node.loc: node.address for node in outline(plan, family).nodes()}
    except Faulty:
        addresses = {}  # Its numbers run out: it has titles all the same.
    for loc, part in parts:
        address = addresses.get(loc) or ""
        yield part.id, (part, f"{address} {heading_of(part)}".strip())
