"""Communes, wards and special zones, and what they are called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kehoach.plan.province import Mark


class CommuneKind(StrEnum):
    """The three kinds of unit at the level of the commune."""

    COMMUNE = "commune"
    WARD = "ward"
    SPECIAL_ZONE = "special-zone"

    @property
    def unit(self) -> str:
        """The generic word before the name."""
        return _UNITS[self]


_UNITS = {
    CommuneKind.COMMUNE: "xã",
    CommuneKind.WARD: "phường",
    CommuneKind.SPECIAL_ZONE: "đặc khu",
}


@dataclass(frozen=True, slots=True)
class Commune:
    """A unit at the level of the commune.

    Attributes:
        id: ASCII slug, unique within the province.
        name: The name alone: "Hồng Phong".
        kind: Commune, ward or special zone.
        province: The id of the province.
        since: The day from which it is vouched for.
        source: Where the fact was read.
        mark: How well it is known.
        honours: "person" or "event" where the unit is named after one, else nothing.
    """

    id: str
    name: str
    kind: CommuneKind
    province: str
    since: date
    source: str
    mark: Mark
    honours: str = ""

    @property
    def full_name(self) -> str:
        """Generic word and name: "xã Hồng Phong", "đặc khu Vân Đồn".

        The generic word is capital where the unit is named after a number, a person or an event
        (NĐ 30, Phụ lục II, III.1): "Phường 3 Bảo Lộc", "Phường Điện Biên Phủ".
        """
        unit = self.kind.unit
        return f"{unit.capitalize() if self._whole else unit} {self.name}"

    @property
    def header_lines(self) -> tuple[str, str]:
        """The issuer of a plan of the unit, as the two lines above its number."""
        return "ỦY BAN NHÂN DÂN", self.full_name.upper()

    @property
    def place_name(self) -> str:
        """The place in the line of place and date.

        The bare name, but the whole one where the unit is named after a number, a person or an
        event (NĐ 30, Phụ lục I, II.4): "Hồng Phong", "Phường 3 Bảo Lộc".
        """
        return self.full_name if self._whole else self.name

    def fill(self, name: str) -> str:
        """Return the name of an agency with its placeholders filled in for this unit."""
        return name.format(province=self.name, unit=self.kind.unit, committee="Đảng ủy")

    @property
    def _whole(self) -> bool:
        # A number after a name ("Móng Cái 1") only tells several of that name apart.
        return bool(self.honours) or self.name[0].isdecimal()
