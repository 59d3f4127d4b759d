"""What two plans have in common and what not, in the formats that people and programs read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kehoach.report.words import Words


@dataclass(frozen=True, slots=True)
class Telling:
    """How a comparison is told: in which language, and the names of the agencies by id."""

    words: Words
    agency_names: Mapping[str, str]
