"""The JSON Schema of plan files, for editors, and the line of a plan file that names it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from kehoach.editor.schema.modeline import FOLDER, SCHEMA_FILE, modeline, outdated

if TYPE_CHECKING:
    from kehoach.plan.model import Plan
    from kehoach.report.words import Words

__all__ = ["FOLDER", "SCHEMA_FILE", "modeline", "outdated", "schema_text"]


def schema_text(words: Words, plans: Iterable[Plan] = ()) -> str:
    """Return the JSON Schema of plan files, as JSON text with its keywords sorted.

    It is worded by `words`. `plans` are those that may be one level up: their tasks are proposed
    for links. Equal input gives equal text.
    """
    import json

    from kehoach.editor.schema.build import schema_of

    schema = schema_of(words, sorted(plans, key=lambda plan: plan.id))
    return json.dumps(_sorted(schema), ensure_ascii=False, indent=1) + "\n"


def _sorted(value: Any) -> Any:
    """Return `value` with its keys sorted, but for those of a plan, which have their own order."""
    if isinstance(value, list):
        return [_sorted(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        key: {name: _sorted(one) for name, one in value[key].items()}
        if key in ("properties", "body") and isinstance(value[key], dict)
        else _sorted(value[key])
        for key in sorted(value)
    }
