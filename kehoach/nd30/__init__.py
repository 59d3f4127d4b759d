"""Nghị định 30/2020/NĐ-CP as data: styles and rules both read their numbers here."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kehoach.plan.address import Numbering

Data = dict[str, Any]


class Measure(NamedTuple):
    """What the decree allows (`low` to `high`, None where open) and what the compiler prints."""

    use: float
    low: float | None
    high: float | None
    clause: str
    source: str


class Clause(NamedTuple):
    """A place in the decree, and how sure we are of what it says there."""

    words: str
    source: str

    @property
    def certain(self) -> bool:
        """Whether it was read, and is not general knowledge."""
        return not self.source.startswith("K")


class Style(NamedTuple):
    """How one component is printed. `size` is in points, or names a member of the size set."""

    id: str
    name: str
    size: float | str
    bold: bool
    italic: bool
    align: str
    before: float
    body: bool
    keep: bool
    outline: int | None
    rule: str | None
    clause: str
    source: str


class Decree(NamedTuple):
    """All numbers of the decree. Lengths in millimetres, sizes in points, spacing in lines."""

    paper: tuple[float, float]
    margins: dict[str, Measure]
    header_distance: float
    footer_distance: float
    font: str
    national_name: str
    motto: str
    size_sets: dict[str, dict[str, float]]
    letters: tuple[str, ...]
    families: dict[str, Numbering]
    padded_days_below: int
    padded_months: frozenset[int]
    rules: dict[str, Measure]
    body: dict[str, Measure]
    styles: dict[str, Style]
    codes: dict[str, str]
    padded_numbers_below: int
    clauses: dict[str, Clause]

    def size(self, style: Style, size_set: str) -> float:
        """Return the size of `style` in points within a size set."""
        if isinstance(style.size, str):
            return self.size_sets[size_set][style.size]
        return style.size

    def date_words(self, day: date) -> str:
        """Return a date as the decree writes it: "ngày 05 tháng 3 năm 2026"."""
        number = f"{day.day:02}" if day.day < self.padded_days_below else str(day.day)
        month = f"{day.month:02}" if day.month in self.padded_months else str(day.month)
        return f"ngày {number} tháng {month} năm {day.year}"


@cache
def decree() -> Decree:
    """Return the decree, read once a process from `nd30.yaml`."""
    import yaml  # noqa: PLC0415 - only where the decree is read

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    with (Path(__file__).parent / "nd30.yaml").open(encoding="utf-8") as file:
        data: Data = yaml.load(file, Loader=loader)  # noqa: S506 - a base loader makes texts only
    page = data["page"]
    letters = tuple(data["letters"]["use"].split())
    return Decree(
        paper=(float(page["paper"]["width"]), float(page["paper"]["height"])),
        margins=_measures(page["margins"]),
        header_distance=float(page["header_distance"]["use"]),
        footer_distance=float(page["footer_distance"]["use"]),
        font=page["font"]["use"],
        national_name=data["words"]["national_name"]["use"],
        motto=data["words"]["motto"]["use"],
        size_sets={
            name: {member: float(size) for member, size in sizes.items()}
            for name, sizes in data["size_sets"].items()
            if isinstance(sizes, dict)
        },
        letters=letters,
        families={
            name: Numbering(tuple(family["levels"]), tuple(family["nested"]), letters)
            for name, family in data["numbering"].items()
        },
        padded_days_below=int(data["date"]["padded_days_below"]),
        padded_months=frozenset(map(int, data["date"]["padded_months"])),
        rules=_measures(data["rules"]),
        body=_measures(data["body"]),
        styles={id_: _style(id_, one) for id_, one in data["styles"].items()},
        codes=dict(data["codes"]["use"]),
        padded_numbers_below=int(data["number"]["padded_below"]),
        clauses={key: Clause(one["clause"], one["source"]) for key, one in data["clauses"].items()},
    )


def _measures(data: Data) -> dict[str, Measure]:
    return {name: _measure(one) for name, one in data.items()}


def _measure(data: Data) -> Measure:
    low, high = (None if end == "null" else float(end) for end in data["range"])
    return Measure(float(data["use"]), low, high, data["clause"], data["source"])


def _style(id_: str, data: Data) -> Style:
    size: float | str = data["size"]
    if isinstance(size, str) and size.isdecimal():
        size = float(size)
    outline = data.get("outline")
    return Style(
        id=id_,
        name=data["name"],
        size=size,
        bold="bold" in data,
        italic="italic" in data,
        align=data.get("align", "both"),
        before=float(data.get("before", 0)),
        body="body" in data,
        keep="keep" in data,
        outline=int(outline) if outline else None,
        rule=data.get("rule"),
        clause=data["clause"],
        source=data["source"],
    )
