"""The tables of `kehoach.data`: YAML lists of entries, read into dataclasses."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kehoach.plan.province import Mark

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

D = TypeVar("D", bound="DataclassInstance")
Entry = dict[str, Any]
Converters = Mapping[str, Callable[[Any], object]]


class DataError(ValueError):
    """A data file does not say what it should; names the file and the entry."""


def read(file: str) -> str:
    """Return the text of a data file beside this one."""
    return (Path(__file__).parent / file).read_text(encoding="utf-8")


@contextmanager
def errors_of(file: str) -> Iterator[None]:
    """Let what goes wrong inside name the file."""
    try:
        yield
    except ValueError as error:
        raise DataError(f"{file}: {error}") from error


def entries(text: str, under: str | None = None) -> Iterator[Entry]:
    """Yield the entries of a file.

    With `under`, the file is a list of sections: the entries stand under this key, and have the
    other keys of their section where they have none of their own.
    """
    import yaml  # noqa: PLC0415 - only who reads the data pays for it

    try:
        # All scalars stay text; the dataclasses say which of them is a day.
        top = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - makes nothing but texts
    except yaml.YAMLError as error:
        raise ValueError(error) from error
    for section in mappings(top):
        if under is None:
            yield section
        else:
            for entry in mappings(section.pop(under, None)):
                yield section | entry


def build(made: type[D], entry: Entry, converters: Converters) -> D:
    """Return the dataclass of `entry`, its texts converted to the types of the fields.

    `converters` are those for types of the caller's own, by the annotation of the field.
    """
    known = {**_CONVERTERS, **converters}
    label = entry.get("id") or entry.get("number") or made.__name__
    values: dict[str, object] = {}
    for field in dataclasses.fields(made):
        if field.name in entry:
            try:
                values[field.name] = known[str(field.type)](entry[field.name])
            except ValueError as error:
                raise ValueError(f"{label}: {field.name}: {error}") from error
        elif field.default is dataclasses.MISSING:
            raise ValueError(f"{label}: {field.name} is missing")
    if unknown := sorted(entry.keys() - values.keys()):
        raise ValueError(f"{label}: unknown keys {unknown}")
    return made(**values)


def mappings(value: object) -> list[Entry]:
    """Return `value`, which must be a list of mappings."""
    if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
        return value
    raise ValueError(f"no list of mappings: {value!r}")


def _words(value: object) -> str:
    if isinstance(value, str) and value.strip():
        return value
    raise ValueError(f"no text: {value!r}")


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(map(_words, value))
    raise ValueError(f"no list of texts: {value!r}")


def _day(value: object) -> date:
    day, month, year = map(int, _words(value).split("/"))
    return date(year, month, day)


# By annotation: with postponed evaluation, that is what the type of a field is.
_CONVERTERS: Converters = {
    "str": _words,
    "str | None": _words,
    "bool": {"true": True, "false": False}.__getitem__,
    "date": _day,
    "date | None": _day,
    "tuple[str, ...]": _texts,
    "Mark": Mark,
}
