"""Whose plan it is: what the lines above the title say of level, province, number and date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kehoach.data.provinces import provinces
from kehoach.ingest.pages import NotUnderstood
from kehoach.nd30 import decree
from kehoach.plan.model import Level
from kehoach.plan.province import Province

_NUMBER = re.compile(r"Số: ([0-9]+|\u00a0{6})/(.*)", re.DOTALL)
_DATE = re.compile(r"(.*), ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{1,4})", re.DOTALL)
_NO_DATE = ", ngày ... tháng ... năm ..."
_COMMUNE = re.compile(r"\b(?:XÃ|PHƯỜNG|ĐẶC KHU)\b")


class Issuer(NamedTuple):
    """Level and province of a plan; `follows` tells that the registry knows its header lines."""

    level: Level
    province: Province | None
    follows: bool


def number_of(line: str) -> tuple[str | None, str]:
    """Return number and symbol; the number is None where the clerk fills it in."""
    found = _NUMBER.fullmatch(line)
    if found is None:
        raise NotUnderstood
    return found[1] if found[1].isdecimal() else None, found[2]


def date_of(line: str) -> tuple[str, date | None]:
    """Return place and date; the date is None where the clerk fills it in."""
    if line.endswith(_NO_DATE):
        return line.removesuffix(_NO_DATE), None
    found = _DATE.fullmatch(line)
    if found is None:
        raise NotUnderstood
    day, month, year = map(int, found.groups()[1:])
    try:
        return found[1], date(year, month, day)
    except ValueError:
        raise NotUnderstood from None


def issuer_of(
    superior: Sequence[str],
    issuer: Sequence[str],
    day: date | None,
    words: Iterable[str],
    place: str | None = None,
    *,
    attached: bool = False,
) -> Issuer:
    """Return who issued the plan, as far as its header tells; `words` are those of the plan.

    A commune has to name its province: in the header, else wherever the plan names one most often.
    `place` is the place name where it is known to come from the registry: that of a province. An
    `attached` plan has none at all, so there the words are asked as well.
    """
    known = provinces().values()
    for one in known:
        if tuple(issuer) == one.header_lines(day):
            return Issuer("province", one, follows=True)
    for one in known:
        if place == one.place_name:
            return Issuer("province", one, follows=False)
    header = " ".join([*superior, *issuer]).upper()
    named = [one for one in known if _name(one, day).upper() in header]
    province = max(named, key=lambda one: len(one.name), default=None)
    if any(_COMMUNE.search(line.upper()) for line in issuer):
        province = province or _most_named(words, day)
        if province is not None:
            return Issuer("commune", province, follows=False)
    if attached and province is None:
        province = _most_named(words, day)
    if province is not None:
        return Issuer("province", province, follows=False)
    return Issuer("central", None, follows=False)


def _name(province: Province, day: date | None) -> str:
    return province.full_name(day)


def _most_named(words: Iterable[str], day: date | None) -> Province | None:
    text = "\n".join(words).lower()
    counts = [(text.count(_name(one, day).lower()), one) for one in provinces().values()]
    count, province = max(counts, key=lambda pair: pair[0])
    return province if count else None


def size_set_of(size: float | None) -> str:
    """Return the size set whose body text has `size` points."""
    sets = decree().size_sets
    return next((name for name, sizes in sets.items() if sizes["text"] == size), next(iter(sets)))
