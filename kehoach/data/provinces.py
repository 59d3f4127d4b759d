"""The units at the level of the province."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kehoach.data.table import build, entries, errors_of, mappings, read
from kehoach.plan.province import Province, ProvinceKind, ProvinceStatus

_STATUS = ("kind", "since", "source", "mark")


@cache
def provinces() -> Mapping[str, Province]:
    """Return the units at the level of the province, by id."""
    return parse_provinces(read("provinces.yaml"))


def parse_provinces(text: str) -> Mapping[str, Province]:
    """Return the provinces of a data file, by id.

    Raises:
        DataError: The file is not as it should be.
    """
    found: dict[str, Province] = {}
    with errors_of("provinces.yaml"):
        for entry in entries(text, under="provinces"):
            first = {key: entry.pop(key) for key in _STATUS if key in entry}
            entry["statuses"] = [first, *entry.pop("changes", [])]
            province = build(Province, entry, {"tuple[ProvinceStatus, ...]": _statuses})
            if found.setdefault(province.id, province) is not province:
                raise ValueError(f"two provinces have the id {province.id!r}")
    return MappingProxyType(found)


def _statuses(value: object) -> tuple[ProvinceStatus, ...]:
    converters = {"ProvinceKind": ProvinceKind}
    return tuple(build(ProvinceStatus, entry, converters) for entry in mappings(value))
