"""Whose plan it is: level and province, and what of the header follows from them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kehoach.data.communes import communes, homes
from kehoach.data.provinces import provinces
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger
from kehoach.ingest.recognise.header import Header
from kehoach.ingest.recognise.lines import folded
from kehoach.plan.commune import Commune
from kehoach.plan.model import Level
from kehoach.plan.province import Province, ProvinceKind

# Over folded words, the first that is found: whose plan a document without a header is.
_LEVELS: tuple[tuple[Level, re.Pattern[str]], ...] = (
    ("commune", re.compile(r"(?:uy ban nhan dan|ubnd|dia ban) (?:xa|phuong|dac khu)(?![a-z])")),
    ("province", re.compile(r"(?:uy ban nhan dan|ubnd|dia ban) (?:tinh|thanh pho|tp)(?![a-z])")),
    ("central", re.compile(r"(?:thu tuong|bo truong|chinh phu|ca nuoc)(?![a-z])")),
)
_SEAT = "hanoi"  # of the bodies of the centre
# With their diacritics: "PHƯƠNG" and "XA" are other words.
_COMMUNE = re.compile(r"(?:^| )(?:XÃ|PHƯỜNG|ĐẶC KHU)(?:[ ,]|$)")
# Words that the usual abbreviation of a body leaves out: "Sở Giáo dục và Đào tạo", SGDĐT.
_LEFT_OUT = frozenset({"VÀ"})


@dataclass(frozen=True, slots=True)
class Owner:
    """Level and province, and the keys of `document` that do not follow from them."""

    plan: dict[str, Any]
    document: dict[str, Any]


def owner_of(
    header: Header, telling: Sequence[str], words: Iterable[str], ledger: Ledger, notes: list[Note]
) -> Owner:
    """Return whose plan it is; header lines that the compiler prints by itself become marks.

    Without a header the words of the plan are asked, `telling` ones first, and the answer is
    doubtful. A commune has to name its province: in the header, else wherever it is named most;
    else it is the only one that has a unit of that name.
    """
    known = provinces().values()
    issuer = tuple(map(str, header.issuer))
    follows = next((one for one in known if issuer == one.header_lines(header.day)), None)
    level: Level
    province: Province | None
    if follows is not None and not header.superior:
        level, province, sure = "province", follows, True
    elif issuer:
        level, province, sure = _stated(header, words)
    else:
        level, province = _guessed(telling, words)
        sure = False
    commune = _commune(issuer, province) if level == "commune" and province else None
    plan = {"level": level} | ({"province": province.id} if province else {})
    if commune is not None:
        plan["commune"] = commune.id
    if not sure:
        params = {"level": level, "province": province.name if province else "-"}
        notes.append(Note("owner-guessed", ("level",), None, doubtful=True, params=params))
    document: dict[str, Any] = {}
    if header.superior:
        document["superior"] = header.superior
    printed = [follows.header_lines(header.day)] if follows is not None else []
    printed += [commune.header_lines] if commune is not None else []
    if issuer in printed and not header.superior:
        for name in header.issuer:
            ledger.mark(name)
    elif issuer:
        document["issuer"] = header.issuer
    if header.place is not None:
        unit = province if level == "province" else commune
        if unit is not None and header.place == unit.place_name:
            ledger.mark(header.place)
        else:
            document["place"] = header.place
    return Owner(plan, document)


def abbreviation(issuer: Sequence[str]) -> str:
    """Return the usual abbreviation of the first line of an issuer: UBND, BYT."""
    letters = (word[0] for word in issuer[0].upper().split() if word not in _LEFT_OUT)
    return "".join(one if one == "Đ" else unicodedata.normalize("NFD", one)[0] for one in letters)


def _stated(header: Header, words: Iterable[str]) -> tuple[Level, Province | None, bool]:
    """Return level and province by the header lines, and whether these leave no doubt.

    A body of a province that does not name it ("SỞ Y TẾ") stands where its place is; those of the
    centre are in Hà Nội.
    """
    known = provinces().values()
    stated = " ".join([*header.superior, *header.issuer]).upper()
    lines = folded(stated)
    named = [one for one in known if any(name in lines for name in _names(one))]
    province = max(named, key=lambda one: len(one.name), default=None)
    if _COMMUNE.search(stated):
        told = province or _most_named(words)
        # The words name the province, and the table has a unit of that name in it.
        sure = province is not None or (
            told is not None and _commune(header.issuer, told) is not None
        )
        found = told or _only_home(header.issuer)
        return ("commune" if found else "central"), found, sure
    if province is not None:
        return "province", province, True
    local = next((one for one in known if header.place == one.place_name), None)
    if local is None or local.id == _SEAT:
        return "central", None, True
    return "province", local, False


def _commune(issuer: Sequence[str], province: Province) -> Commune | None:
    """Return the unit of a province that header lines name, the longest name first."""
    lines = " ".join(issuer).upper()
    named = (one for one in communes(province.id).values() if one.full_name.upper() in lines)
    return max(named, key=lambda one: len(one.name), default=None)


def _only_home(issuer: Sequence[str]) -> Province | None:
    """Return the only province with a unit of the name that header lines end with."""
    last = issuer[-1].upper() if issuer else ""
    at = _COMMUNE.search(last)
    name = last[at.end() :].strip() if at else ""
    found = {id_ for one, ids in homes().items() if one.upper() == name for id_ in ids}
    return provinces().get(found.pop()) if len(found) == 1 else None


def _names(province: Province) -> tuple[str, ...]:
    """Return the folded names of a province, of each kind that one can be."""
    return tuple(folded(f"{kind.unit} {province.name}") for kind in ProvinceKind)


def _guessed(telling: Sequence[str], words: Iterable[str]) -> tuple[Level, Province | None]:
    """Return level and province by the words of the plan."""
    text = list(words)
    asked = (*telling, " ".join(text))
    found = (level for part in asked for level, one in _LEVELS if one.search(folded(part)))
    level: Level = next(found, "central")
    province = None if level == "central" else _most_named(text)
    return ("central" if province is None else level), province


def _most_named(words: Iterable[str]) -> Province | None:
    """Return the province that the words name most often, with its kind before it or without."""
    text = "\n".join(words).lower()
    for bare in (False, True):
        counts = [
            (text.count(one.name.lower() if bare else one.full_name(None).lower()), one)
            for one in provinces().values()
        ]
        count, province = max(counts, key=lambda pair: pair[0])
        if count:
            return province
    return None
