"""For programs: the contract of `docs/schemas/diff.schema.json`."""

from __future__ import annotations

import json
from typing import Any

from kehoach.comparison import (
    Agencies,
    CentralTask,
    Change,
    Comparison,
    Covered,
    Item,
    Meaning,
    Named,
    Reached,
    Timing,
    Unit,
)
from kehoach.report.comparison import Telling
from kehoach.report.comparison.wording import (
    answers_of,
    kinds_of,
    reconstructed_tasks,
    statuses_of,
    words_changed,
)

SCHEMA = 1
_DIGITS = 4

Json = dict[str, Any]


def render(comparison: Comparison, telling: Telling) -> str:
    """Return the document; only the names of agencies are words of ours."""
    document = {
        "schema": SCHEMA,
        "left": _named(comparison.left),
        "right": _named(comparison.right),
        "base": comparison.base.id if comparison.base else None,
        "base_path": comparison.base.path if comparison.base else None,
        "differs": comparison.differs,
        "items": [_item(item, telling) for item in comparison.items],
        "coverage": [_task(task) for task in comparison.coverage],
        "reach": _reach(comparison),
        "summary": _summary(comparison),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _named(plan: Named) -> Json:
    return {"id": plan.id, "path": plan.path}


def _item(item: Item, telling: Telling) -> Json:
    left, right = item.left, item.right
    return {
        "part": item.part,
        "kind": item.kind,
        "left": left.address if left else None,
        "right": right.address if right else None,
        "matched_by": item.matched_by,
        "similarity": round(item.similarity, _DIGITS),
        "left_unit": _unit(left) if left else None,
        "right_unit": _unit(right) if right else None,
        "changes": [_change(change, telling) for change in item.changes],
    }


def _unit(unit: Unit) -> Json:
    return {
        "part": unit.part,
        "node": unit.path,
        "id": unit.id,
        "above": unit.above or None,
        "heading": unit.heading,
        "links": sorted(unit.links),
        "provenance": unit.provenance,
    }


def _change(change: Change, telling: Telling) -> Json:
    return {
        "field": change.field,
        "left": change.left,
        "right": change.right,
        "ops": change.ops,
        "meaning": _meaning(change.meaning, telling) if change.meaning else None,
    }


def _meaning(meaning: Meaning, telling: Telling) -> Json:
    if isinstance(meaning, Timing):
        return {"of": "timing", **_timing(meaning)}
    return {"of": "agencies", **_agencies(meaning, telling)}


def _timing(meaning: Timing) -> Json:
    sides = {
        name: {
            "start": start.isoformat() if start else None,
            "end": end.isoformat() if end else None,
            "often": list(often),
        }
        for name, (start, end), often in (
            ("left", meaning.left, meaning.often[0]),
            ("right", meaning.right, meaning.often[1]),
        )
    }
    return {**sides, "start": meaning.start, "end": meaning.end}


def _agencies(meaning: Agencies, telling: Telling) -> Json:
    names = telling.agency_names
    groups = {
        name: [{"id": id_, "name": names.get(id_, id_)} for id_ in ids]
        for name, ids in (
            ("both", meaning.both),
            ("left", meaning.left),
            ("right", meaning.right),
        )
    }
    return {**groups, "unread": meaning.unread}


def _task(task: CentralTask) -> Json:
    return {
        "id": task.id,
        "address": task.address,
        "title": task.title,
        # Words that are true in fact but not verbatim are no official words either.
        "provenance": "official" if task.provenance == "official" else "reconstructed",
        "standing": task.provenance,
        "left": _covered(task.left) if task.left else None,
        "right": _covered(task.right),
    }


def _covered(covered: Covered) -> Json:
    return {
        "status": covered.status,
        "by": covered.by,
        "reason": covered.reason or None,
        "addressed": covered.addressed,
    }


def _reach(comparison: Comparison) -> Json | None:
    top = comparison.top
    if top is None:
        return None
    return {**_named(top), "tasks": [_reached(task) for task in comparison.reach]}


def _reached(task: Reached) -> Json:
    return {
        "id": task.id,
        "address": task.address,
        "title": task.title,
        "standing": task.provenance,
        "status": task.status,
        "through": [
            {
                "id": one.id,
                "address": one.address,
                "title": one.title,
                "right": _covered(one.answered),
            }
            for one in task.through
        ],
    }


def _summary(comparison: Comparison) -> Json:
    items, coverage = comparison.items, comparison.coverage
    answers = answers_of(coverage)._asdict()
    left = [task.left for task in coverage if task.left is not None]
    return {
        "items": kinds_of(items),
        "words_changed": round(words_changed(items), _DIGITS),
        "coverage": {
            "left": statuses_of(left) if left else None,
            "right": statuses_of(task.right for task in coverage),
            "answered": {group: [task.id for task in tasks] for group, tasks in answers.items()},
        },
        "reconstructed": {
            "passages": comparison.reconstructed,
            "central_tasks": reconstructed_tasks(coverage),
        },
    }
