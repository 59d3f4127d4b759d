"""The long and the short way to write a part of a plan, as the model has them.

A file may say `lead: Sở Y tế.` or `lead: {text: Sở Y tế.}`; both mean the same. What is compared
here is brought into the long form first, its keys in the order of the model; what is written, into
the shortest.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator

from kehoach.plan.fault import Loc
from kehoach.plan.model import Plan


@dataclass(frozen=True, slots=True)
class Form:
    """How a mapping or list of the model may be written.

    `model` is set for a part of the plan, `element` for what a list consists of (None: plain
    texts). `expand` makes the long form of a short one and leaves everything else as it is.
    """

    model: type[BaseModel] | None = None
    element: Form | None = None
    expand: Callable[[Any], Any] = field(default=lambda value: value, repr=False)

    def child(self, key: str | int) -> Form | None:
        """Return the form of the value under `key`; None for plain texts and unknown keys."""
        return _keys(self.model).get(str(key)) if self.model else self.element

    def names(self) -> list[str]:
        """Return the keys of the part, in the order of the model; none for what has no model."""
        return [*_keys(self.model)] if self.model else []


@cache
def plan_form() -> Form:
    """Return the form of a whole plan."""
    return Form(Plan)


@cache
def _keys(model: type[BaseModel]) -> dict[str, Form | None]:
    model.model_rebuild()  # An item holds items: the names of its types are looked up only here.
    return {
        one.alias or name: _form(Annotated[one.annotation, *one.metadata, None])
        for name, one in model.model_fields.items()
    }


def _form(annotation: Any) -> Form | None:
    expand: Callable[[Any], Any] = lambda value: value  # noqa: E731 - the form of most parts
    while True:
        origin, args = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            annotation = args[0]
            for one in args[1:]:
                if isinstance(one, BeforeValidator):
                    expand = one.func  # type: ignore[assignment]  # All of ours take one value.
        elif origin in (Union, types.UnionType):
            annotation = next(one for one in args if one is not type(None))
        else:
            break
    if origin is list:
        return Form(None, _form(args[0]), expand)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Form(annotation, None, expand)
    return None


def full(value: Any, form: Form | None) -> Any:
    """Return the long form of `value`, its keys in the order of the model.

    Keys that the model does not know stand last. The keys of a table's columns stay in their own
    order, for it is the order of the columns.
    """
    if form is None:
        return value
    value = form.expand(value)
    if isinstance(value, dict) and form.model:
        known = [key for key in form.names() if key in value]
        rest = [key for key in value if key not in known]
        return {key: full(value[key], form.child(key)) for key in [*known, *rest]}
    if isinstance(value, list) and not form.model:
        return [full(one, form.element) for one in value]
    return value


def short(value: Any, form: Form | None) -> tuple[Any, Loc]:
    """Return the shortest way to write `value`, which is in long form, and what it leaves out.

    That is the key under which the list or text stands in the long form. Parts inside stay long.
    """
    if form is None:
        return value, ()
    for candidate, left_out in _candidates(value):
        if full(candidate, form) == value:
            return candidate, left_out
    return value, ()


def shortest(value: Any, form: Form | None) -> Any:
    """Return `value`, which is in long form, with each of its parts written the shortest way."""
    brief, left_out = short(value, form)
    if isinstance(brief, list):
        form = below(form, left_out)
        return [shortest(one, form.element if form else None) for one in brief]
    if isinstance(brief, dict):
        return {key: shortest(one, form.child(key) if form else None) for key, one in brief.items()}
    return brief


def below(form: Form | None, left_out: Loc) -> Form | None:
    """Return the form of the list that a short form `left_out` the key of."""
    return form.child(left_out[0]) if form and left_out else form


def as_list(value: Any, form: Form | None) -> tuple[list[Any], Loc] | None:
    """Return the list that stands for `value`, which is in long form, and what it leaves out."""
    if isinstance(value, list):
        return value, ()
    for candidate, left_out in _candidates(value) if form else ():
        if isinstance(candidate, list) and full(candidate, form) == value:
            return candidate, left_out
    return None


def _candidates(value: Any) -> list[tuple[Any, Loc]]:
    if isinstance(value, dict) and len(value) == 1:
        ((key, inner),) = value.items()
        if isinstance(inner, str | list):
            return [*_single(inner, (key,)), (inner, (key,))]
    if isinstance(value, dict) and [*value] == ["task", "fingerprint"]:
        return [(f"{value['task']}@{value['fingerprint']}", ())]
    return _single(value, ())


def _single(value: Any, left_out: Loc) -> list[tuple[Any, Loc]]:
    """Return the text that stands for a list of one paragraph."""
    if not isinstance(value, list) or len(value) != 1:
        return []
    (one,) = value
    if isinstance(one, dict) and [*one] == ["text"]:
        one = one["text"]
    return [(one, (*left_out, 0))] if isinstance(one, str) else []


def identity(value: Any) -> str:
    """Return a text that is equal for equal values in long form, with keys in equal order."""
    return json.dumps(value, ensure_ascii=False)


def full_loc(value: Any, form: Form | None, loc: Loc) -> Loc:
    """Return the place in the long form of what stands at `loc` of `value`.

    `loc` may name keys that the short form leaves out. Where `value` has no such place, it is that
    of the nearest above.
    """
    found: list[str | int] = []
    for at, key in enumerate(loc):
        expanded = form.expand(value) if form else value
        if isinstance(value, list) and isinstance(expanded, dict) and isinstance(key, int):
            (many,) = expanded  # A list stands for a mapping with one key, which `loc` leaves out.
            assert form is not None  # noqa: S101 - something expanded it
            return (*found, many, *full_loc(value, form.child(many), loc[at:]))
        value = expanded
        if isinstance(value, Mapping) and key in value:
            value = value[str(key)]
        elif isinstance(value, list) and isinstance(key, int) and 0 <= key < len(value):
            value = value[key]
        else:
            break
        found.append(key)
        form = form.child(key) if form else None
    return tuple(found)
