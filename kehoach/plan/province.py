"""Provinces and centrally-run cities, and what they are called on a given day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Mark(StrEnum):
    """How well a fact about the world is known. An unverified fact never makes an error."""

    PUBLISHED = "P"
    """Read in a published copy or an official list."""
    SEED = "S"
    """Stated by the plans of Lạng Sơn and Sơn La."""
    UNVERIFIED = "K"
    """General knowledge, until a source is found."""


class ProvinceKind(StrEnum):
    """The two kinds of unit at the level of the province."""

    PROVINCE = "province"
    CITY = "city"

    @property
    def unit(self) -> str:
        """The generic word before the name."""
        return "tỉnh" if self is ProvinceKind.PROVINCE else "thành phố"

    @property
    def committee(self) -> str:
        """The Party committee at its head."""
        return "Tỉnh ủy" if self is ProvinceKind.PROVINCE else "Thành ủy"


@dataclass(frozen=True, slots=True)
class ProvinceStatus:
    """The kind that a province has from a day on."""

    kind: ProvinceKind
    since: date
    source: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Province:
    """A unit at the level of the province, by the kind that it has on a given day.

    The statuses are in the order of time, at least one. Where no day is given, the last one
    holds; before the first one, the first.
    """

    id: str
    name: str
    statuses: tuple[ProvinceStatus, ...]
    aliases: tuple[str, ...] = ()
    named_after_person: bool = False

    def status_on(self, day: date | None) -> ProvinceStatus:
        """Return the status in effect on `day`."""
        begun = [status for status in self.statuses if day is None or status.since <= day]
        return begun[-1] if begun else self.statuses[0]

    def kind_on(self, day: date | None) -> ProvinceKind:
        """Return whether it is a province or a centrally-run city on `day`."""
        return self.status_on(day).kind

    def full_name(self, day: date | None) -> str:
        """Return generic word and name: "tỉnh Lạng Sơn", "thành phố Huế".

        The generic word is capital where the unit is named after a person (NĐ 30, Phụ lục II,
        III.1): "Thành phố Hồ Chí Minh".
        """
        unit = self.kind_on(day).unit
        return f"{unit.capitalize() if self.named_after_person else unit} {self.name}"

    def header_lines(self, day: date | None) -> tuple[str, str]:
        """Return the issuer of a provincial plan, as the two lines above its number."""
        return "ỦY BAN NHÂN DÂN", self.full_name(day).upper()

    @property
    def place_name(self) -> str:
        """The place in the line of place and date.

        The bare name, but the whole one where the unit is named after a person (NĐ 30, Phụ lục I,
        II.4): "Lạng Sơn", "Thành phố Hồ Chí Minh".
        """
        return self.full_name(None) if self.named_after_person else self.name

    def fill(self, name: str, day: date | None) -> str:
        """Return the name of an agency with its placeholders filled in for this province."""
        kind = self.kind_on(day)
        return name.format(province=self.name, unit=kind.unit, committee=kind.committee)
