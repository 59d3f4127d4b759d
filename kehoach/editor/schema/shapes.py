"""What the model lets a part of a plan be: read out of its types, so that both cannot differ."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator

from kehoach.plan.text import Date, Flag, Label, Slug, Text

_PROBE = "x"
# A text that is split into a link has the sign for it.
_LINK = "x@y"


@dataclass(frozen=True, slots=True)
class Shape:
    """How a value may be written.

    Attributes:
        scalar: The kind of text that it may be, as `kehoach.editor.schema.scalars` names it.
        element: The shape of each element, where it may be a list.
        model: The part of the plan whose keys it may have.
        choices: The texts that alone it may be.
        columns: The shape of each value and the keys, where it is a mapping of columns.
    """

    scalar: str | None = None
    element: Shape | None = None
    model: type[BaseModel] | None = None
    choices: tuple[str, ...] = ()
    columns: tuple[tuple[str, ...], Shape] | None = None


_KINDS: dict[Any, str] = {
    validator.func: kind
    for kind, annotated in (("slug", Slug), ("date", Date), ("flag", Flag))
    for validator in get_args(annotated)[1:]
}


@cache
def fields_of(model: type[BaseModel]) -> dict[str, Shape]:
    """Return the shape of each key of a part of the plan, in the order of the model."""
    names = {field.alias or name: name for name, field in model.model_fields.items()}
    return {key: _field(model, name) for key, name in names.items()}


@cache
def required_of(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the keys that a part of the plan must have."""
    fields = model.model_fields.items()
    return tuple(field.alias or name for name, field in fields if field.is_required())


def _field(model: type[BaseModel], name: str) -> Shape:
    """Return the shape of one field; no others are looked at, for an item holds items."""
    model.model_rebuild()  # The names of some types are looked up only here.
    field = model.model_fields[name]
    return shape_of(Annotated[field.annotation, *field.metadata, None])


def shape_of(annotation: Any) -> Shape:
    """Return the shape of what the model annotates so."""
    expand: Callable[[Any], Any] | None = None
    while True:
        origin, args = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            annotation = args[0]
            for one in args[1:]:
                if isinstance(one, BeforeValidator):
                    if kind := _KINDS.get(one.func):
                        return Shape(kind)
                    expand = one.func  # type: ignore[assignment]  # All of ours take one value.
        elif origin in (Union, types.UnionType):
            annotation = next(one for one in args if one is not type(None))
        else:
            break
    long = _long(annotation, origin, args)
    return long if expand is None else _with_short(long, expand)


def _long(annotation: Any, origin: Any, args: tuple[Any, ...]) -> Shape:
    if origin is Literal:
        return Shape(choices=tuple(map(str, args)))
    if origin is list:
        return Shape(element=shape_of(args[0]))
    if origin is dict:
        return Shape(columns=(get_args(args[0]), shape_of(args[1])))
    if issubclass(annotation, BaseModel):
        return Shape(model=annotation)
    if issubclass(annotation, Label):
        return Shape("label")
    if issubclass(annotation, Text):
        return Shape("words")
    if annotation is str:
        return Shape("string")
    raise TypeError(f"the schema does not know {annotation}")  # A new kind of value in the model.


def _with_short(long: Shape, expand: Callable[[Any], Any]) -> Shape:
    """Return a shape with the short forms that `expand` makes the long one of."""
    scalar = _text_of(long, expand(_PROBE))
    if scalar is not None and len(expand(_LINK)) > 1:
        scalar = "link"
    element = long.element
    listed = expand([_PROBE])
    if isinstance(listed, dict) and long.model:
        ((key, _),) = listed.items()
        element = _field(long.model, key).element
    return Shape(scalar, element, long.model)


def _text_of(long: Shape, expanded: Any) -> str | None:
    """Return the kind of the text that stands for `expanded`; None where no text does."""
    if isinstance(expanded, dict) and long.model:
        ((key, inner),) = expanded.items()
        shape = _field(long.model, key)
        return shape.scalar if isinstance(inner, str) else _text_of(shape, inner)
    if isinstance(expanded, list) and long.element:
        return long.element.scalar
    return None
