"""The agencies and groups of agencies that plans name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kehoach.data.provinces import provinces
from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.agency import Agency, Kind, Level, Registry
from kehoach.plan.province import Province


@cache
def agencies() -> Registry:
    """Return the agencies, ready to read texts."""
    return parse_agencies(read("agencies.yaml"), provinces())


def parse_agencies(text: str, provinces: Mapping[str, Province]) -> Registry:
    """Return the agencies of a data file.

    Raises:
        DataError: The file is not as it should be.
    """
    with errors_of("agencies.yaml"):
        converters = {"Kind": Kind, "Level": Level}
        found = [build(Agency, entry, converters) for entry in entries(text, under="agencies")]
        return Registry(found, provinces.values())
