"""For programs: the contract of `docs/schemas/copies.schema.json`."""

from __future__ import annotations

import json
from typing import Any

from kehoach.copied import Copied, Copies, Group, Taken
from kehoach.report.words import Words

SCHEMA = 1


def render(copies: Copies, words: Words) -> str:  # noqa: ARG001
    """Return the document; no word of it depends on the language."""
    document = {
        "schema": SCHEMA,
        "share": copies.share,
        "plans": [_plan(plan) for plan in copies.plans],
        "groups": [_group(group) for group in copies.groups],
        "summary": {
            "plans": len(copies.plans),
            "held": copies.held,
            "copied": len(copies.copied),
            "groups": len(copies.groups),
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _plan(plan: Copied) -> dict[str, Any]:
    held = plan.parent is not None
    return {
        "id": plan.id,
        "path": plan.path,
        "parent": plan.parent,
        "paragraphs": _taken(plan.paragraphs) if held else None,
        "tasks": _taken(plan.tasks) if held else None,
        "taken": [one._asdict() for one in plan.taken],
    }


def _taken(taken: Taken) -> dict[str, Any]:
    return {
        **taken._asdict(),
        "share_unchanged": round(taken.share_unchanged, 4),
        "share": round(taken.share, 4),
    }


def _group(group: Group) -> dict[str, Any]:
    plans = [{"id": plan.id, "path": plan.path} for plan in group.plans]
    return {"alike": round(group.alike, 4), "plans": plans}
