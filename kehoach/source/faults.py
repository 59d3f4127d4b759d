"""What pydantic reports, said in the words of the catalogue: what was found, what was expected."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kehoach.finding import nearest
from kehoach.plan.fault import Fault, Loc, last_key
from kehoach.plan.model import Plan

_EXPECTED = {"string_type": "M003", "date_type": "M003", "list_type": "M004", "bool_type": "M014"}
_PARTS = {"model_type", "model_attributes_type", "dict_type"}
_LOOKS_LIKE_KEY = re.compile(r"[a-z][a-z_]*")
# Comparing takes time that grows with the square of the length; no name of ours comes near.
_LONGEST = 40
_KEY_OF_MAPPING = "[key]"


def fault_of(error: ErrorDetails) -> Fault:
    """Return what one error of pydantic says."""
    kind, loc, found, context = error["type"], error["loc"], error["input"], error.get("ctx") or {}
    if kind == "missing":
        return Fault("M001", loc[:-1], {"key": str(loc[-1]), "name": str(loc[-1])})
    if kind == "extra_forbidden":
        return _unknown_key(loc, _known_keys(loc[:-1]))
    if loc[-1] == _KEY_OF_MAPPING:
        return _unknown_key(loc[:-1], _choices(context["expected"]))
    key = last_key(loc)
    if found is None or found == "":
        return Fault("M007", loc, {"key": key})
    if kind == "string_type" and isinstance(found, dict) and len(found) == 1:
        (inner,) = found
        if _is_sentence(inner):
            return _taken_for_key((*loc, inner))
    if kind in _PARTS:
        return Fault("M005", loc, {"key": key, "choices": ", ".join(_known_keys(loc))})
    if kind == "literal_error" and isinstance(found, str):
        choices = _choices(context["expected"])
        params = {"key": key, "value": found, "choices": ", ".join(choices)}
        return Fault("M006", loc, params | {"nearest": _nearest(found, choices)})
    if kind.startswith("M"):
        return Fault(kind, loc, {"key": key, **context})
    return Fault(_EXPECTED.get(kind, "M003"), loc, {"key": key})


def _unknown_key(loc: Loc, known: Sequence[str]) -> Fault:
    key = str(loc[-1])
    meant = _nearest(key, known)
    if _is_sentence(key) and not meant and "text" in known:
        return _taken_for_key(loc)
    params = {"key": key, "choices": ", ".join(known), "nearest": meant}
    return Fault("M002", loc, params, at_key=True)


def _taken_for_key(loc: Loc) -> Fault:
    """Say that a colon made a key of the beginning of a sentence."""
    return Fault("M028", loc, {"key": str(loc[-1])}, at_key=True)


def _is_sentence(key: str) -> bool:
    return not _LOOKS_LIKE_KEY.fullmatch(key)


def _choices(expected: str) -> list[str]:
    """Take the values out of pydantic's "'a', 'b' or 'c'"."""
    return expected.replace(" or ", ", ").replace("'", "").split(", ")


def _nearest(found: str, choices: Sequence[str]) -> str:
    return nearest(found[:_LONGEST].lower(), choices)


def _known_keys(loc: Loc) -> list[str]:
    """Return the keys that the part of the plan at `loc` may have."""
    annotation: Any = Plan
    for key in loc:
        fields = _fields(annotation)
        if isinstance(key, str) and key in fields:
            annotation = fields[key]
    if get_origin(annotation) is dict:
        return list(get_args(get_args(annotation)[0]))
    return list(_fields(annotation))


def _fields(annotation: Any) -> dict[str, Any]:
    """Return the keys and types of the model inside, say, `list[Annotated[Item, …]] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        fields = annotation.model_fields
        return {field.alias or name: field.annotation for name, field in fields.items()}
    return next((found for part in get_args(annotation) if (found := _fields(part))), {})
