"""The units at the level of the commune: one table, of which a run reads its province."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

from kehoach.data.table import errors_of
from kehoach.plan.commune import Commune, CommuneKind
from kehoach.plan.province import Mark

FILE = "communes.tsv"
COLUMNS = ("province", "kind", "id", "name", "honours", "since", "mark", "source")
_KINDS = {kind.value: kind for kind in CommuneKind}
_MARKS = {mark.value: mark for mark in Mark}
_HONOURS = frozenset({"", "person", "event"})


@cache
def communes(province: str) -> Mapping[str, Commune]:
    """Return the units of a province, by id; none where the id is not that of a province."""
    return parse_communes(_raw(), province)


@cache
def homes() -> Mapping[str, frozenset[str]]:
    """Return the ids of the provinces that have a unit of a name, by that name without its kind."""
    found: dict[str, set[str]] = {}
    for line in _raw().decode().splitlines():
        if not line.startswith(("#", "*", COLUMNS[0])):
            province, _, _, name = line.split("\t", 4)[:4]
            found.setdefault(name, set()).add(province)
    return MappingProxyType({name: frozenset(ids) for name, ids in found.items()})


def parse_communes(raw: bytes, province: str) -> Mapping[str, Commune]:
    """Return the units of one province of a data file, by id.

    Raises:
        DataError: The file is not as it should be.
    """
    found: dict[str, Commune] = {}
    with errors_of(FILE):
        usual = next(_rows(raw, "*"), None)
        if usual is None:
            raise ValueError("no row * for what other rows leave out")
        for cells in _rows(raw, province):
            commune = _commune([*cells, *usual[len(cells) :]])
            if found.setdefault(commune.id, commune) is not commune:
                raise ValueError(f"{province}: two units have the id {commune.id!r}")
    return MappingProxyType(found)


def _raw() -> bytes:
    return (Path(__file__).parent / FILE).read_bytes()


def _rows(raw: bytes, province: str) -> Iterator[list[str]]:
    """Yield the cells of the rows of a province, which stand together; no others are decoded."""
    begun = f"\n{province}\t".encode()
    first, last = raw.find(begun), raw.rfind(begun)
    if first < 0:
        return
    end = raw.find(b"\n", last + 1)
    for line in raw[first + 1 : end if end >= 0 else None].decode().split("\n"):
        cells = line.split("\t")
        if cells[0] != province or not 4 <= len(cells) <= len(COLUMNS):
            raise ValueError(f"{province}: no row of it: {line!r}")
        yield cells


def _commune(cells: list[str]) -> Commune:
    province, kind, id_, name, honours, since, mark, source = cells
    known = kind in _KINDS and mark in _MARKS and honours in _HONOURS
    if not (known and id_ and name and source):
        raise ValueError(f"{province}: no unit: {cells}")
    day = _day(since)
    return Commune(id_, name, _KINDS[kind], province, day, source, _MARKS[mark], honours)


@cache
def _day(text: str) -> date:
    day, month, year = map(int, text.split("/"))
    return date(year, month, day)
