"""Names of places in a plan that stay when other parts are moved."""

from __future__ import annotations

from typing import Any

from kehoach.plan.fault import Loc
from kehoach.plan.model import Duty, OtherPart, Plan, Task
from kehoach.plan.text import Computed

_NAMED = (Task, Duty, OtherPart)
"""What has an id of its own."""


def path_of(plan: Plan, loc: Loc) -> Computed:
    """Name the place `loc` for good: by id where there is one, else by position from 1."""
    names: list[str] = []
    value: Any = plan
    for key in loc:
        if isinstance(key, int):
            value = value[key]
            names.append(value.id if isinstance(value, _NAMED) else str(key + 1))
        else:
            value = value[key] if isinstance(value, dict) else getattr(value, key)
            if key != "items":
                names.append(key)
    return Computed(".".join(names))
