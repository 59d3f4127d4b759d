"""Write kehoach/data/communes.tsv: the units at the level of the commune.

Read from the database inside the PyPI package vietnamadminunits 1.0.4 (MIT); it is needed for this
only. Each name that is mended is told, in the file and on the terminal:

    python tests/generators/communes.py …/vietnamadminunits/data/dataset.db
"""

from __future__ import annotations

import re
import sqlite3
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kehoach.data import communes
from kehoach.data.provinces import provinces
from kehoach.plan.commune import CommuneKind

HEAD = """\
# The 3,321 units at the level of the commune since 01/7/2025. Made by tests/generators/communes.py
# from the PyPI package vietnamadminunits 1.0.4 (MIT), which is no official list: so all but what a
# published plan names is mark K, unverified. A plan may override what its unit is called
# (document.issuer, document.place).
#
# Marks: P read in a published copy or an official list; K general knowledge, unverified.
#
# The names, by province, agree with those of the package vietnam-provinces 2025.10.1 but for the
# place of tone marks, spaces, apostrophes, dashes and the case of three letters inside names. The
# official codes do not (over a hundred units have other codes there): they are no keys and left out.
#
# The row * holds what other rows leave out at their end. `since` is the day from which the table
# vouches for a unit. `honours` says that a unit is named after a person or an event, so that its
# generic word is capital ("Phường Lương Văn Tri"); that is general knowledge, entered only for full
# names that are hard to take for anything else. Ids are unique within a province; where two names
# differ in marks only, the words that differ are spelled as they are typed in Telex ("ba-tow",
# "ba-too").
# Order: by the id of the province, then by name in Vietnamese order.
#
# Mended:
"""

SINCE = "01/7/2025"

HONOURED = {
    "person": """
        Âu Cơ, Bế Văn Đàn, Chu Văn An, Dương Minh Châu, Đào Duy Từ, Đặng Thùy Trâm, Đốc Binh Kiều,
        Hà Huy Tập, Hai Bà Trưng, Hoàng Hoa Thám, Hoàng Văn Thụ, Hồ Đắc Kiện, Hồ Thị Kỷ, Khúc Thừa
        Dụ, Kim Đồng, Lê Chân, Lê Đại Hành, Lê Ích Mộc, Lê Lợi, Lê Quý Đôn, Lê Thanh Nghị, Lục Sĩ
        Thành, Lưu Nghiệp Anh, Lương Bằng, Lương Thế Trân, Lương Văn Tri, Lý Thường Kiệt, Lý Văn
        Lâm, Minh Khai, Ngô Mây, Ngô Quyền, Nguyễn Bỉnh Khiêm, Nguyễn Du, Nguyễn Đại Năng, Nguyễn
        Huệ, Nguyễn Lương Bằng, Nguyễn Nghiêm, Nguyễn Phích, Nguyễn Trãi, Nguyễn Úy, Nguyễn Văn
        Linh, Nguyễn Việt Khái, Nùng Trí Cao, Phạm Ngũ Lão, Phạm Sư Mạnh, Phan Đình Phùng, Phan Ngọc
        Hiển, Quang Trung, Tạ An Khương, Thục Phán, Tô Hiệu, Trần Hưng Đạo, Trần Lãm, Trần Liễu,
        Trần Nhân Tông, Trần Phán, Trần Phú, Trần Văn Thời, Triệu Việt Vương, Trừ Văn Thố, Trương
        Quang Trọng, Yết Kiêu
    """,
    "event": "Điện Biên Phủ, Đồng Khởi",
}
HONOURS = {
    " ".join(name.split()): honoured
    for honoured, names in HONOURED.items()
    for name in names.split(",")
}

PUBLISHED = {
    "lamdong": (
        "cải cách hành chính plan of Lâm Đồng (2026)",
        "1 Bảo Lộc, 3 Bảo Lộc, Bảo Lâm 1, Cam Ly - Đà Lạt, Đinh Văn Lâm Hà, Đơn Dương, Đức Trọng,"
        " Hòa Ninh, Lâm Viên - Đà Lạt, Xuân Hương - Đà Lạt",
    ),
    "hanoi": ("Kế hoạch 173/KH-UBND of Hà Nội (28/4/2026)", "Bát Tràng"),
}
"""Where kind and name were read in a published plan: the source, and the units."""

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_TELEX_TONES = dict(zip(_TONES[1:], "frxsj", strict=True))
_TELEX = {"ă": "aw", "â": "aa", "đ": "dd", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw"}
_NEW_STYLE = re.compile(r"(?i)(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)")
_GROUP = {"\u2019": "'", "\u02bc": "'", "\u2018": "'", "\u2013": "-", "\u2014": "-"}


class Row(NamedTuple):
    """A unit, with the id of its province and what was mended."""

    province: str
    kind: CommuneKind
    name: str
    mended: str


def rows(database: Path) -> list[Row]:
    """Return the units of the package, mended."""
    ids = {province.name: province.id for province in provinces().values()}
    query = "select provinceShort, ward, wardType from admin_units"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        found = connection.execute(query).fetchall()
    return [row(ids[province], full, stated) for province, full, stated in found]


def row(province: str, full: str, stated: str) -> Row:
    """Return one unit; its full name says the kind, which its column of kinds may contradict."""
    mended = mend(full)
    kind = next(kind for kind in CommuneKind if mended.lower().startswith(f"{kind.unit} "))
    told = [f"{full!r} is {mended!r}"] if mended != full else []
    if stated.lower() != kind.unit:
        told.append(f"{mended}: its column of kinds has {stated!r}")
    return Row(province, kind, mended[len(kind.unit) + 1 :], "; ".join(told))


def mend(name: str) -> str:
    """Return a name in NFC, with single spaces, one apostrophe, one dash, capitals, old tones."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    for wrong, right in _GROUP.items():
        name = name.replace(wrong, right)
    name = _NEW_STYLE.sub(lambda found: old_style(found[0]), name)
    words = name.split()
    # "Đặc khu" is the only kind of two words; all of a name has capitals.
    return " ".join(
        word if word == "khu" and i == 1 else word[0].upper() + word[1:]
        for i, word in enumerate(words)
    )


def old_style(rime: str) -> str:
    """Return two vowels with the tone mark on the first: "oà" is "òa"."""
    first, second, tone = list(unicodedata.normalize("NFD", rime))
    return unicodedata.normalize("NFC", first + tone + second)


def alphabetical(name: str) -> tuple[object, ...]:
    """Return the key of the Vietnamese order: the letters of a name first, then its tones."""
    letters: list[tuple[int, ...]] = []
    tones: list[int] = []
    for word in name.lower().split():
        tone, places = 0, []
        for letter in word:
            base, mark = apart(letter)
            tone = max(tone, _TONES.index(mark))
            # Digits before letters, in their own order.
            places.append(_ALPHABET.find(base) if base in _ALPHABET else ord(base) - 1000)
        letters.append(tuple(places))
        tones.append(tone)
    return letters, tones, name


def apart(letter: str) -> tuple[str, str]:
    """Return a letter without its tone, and the tone."""
    marks = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in marks if mark in _TELEX_TONES)
    return unicodedata.normalize("NFC", "".join(m for m in marks if m not in _TELEX_TONES)), tone


def slug(name: str) -> str:
    """Return a name without marks: "Ba Tơ" is "ba-to"."""
    bare = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")


def telex(word: str) -> str:
    """Return a word as it is typed in Telex: "Thạnh" is "thanhj"."""
    letters, tones = zip(*map(apart, word.lower()), strict=True)
    typed = "".join(_TELEX.get(letter, letter) for letter in letters)
    return typed + "".join(_TELEX_TONES[tone] for tone in tones if tone)


def ids_of(names: Iterable[str]) -> dict[str, str]:
    """Return the ids of the units of one province, by name."""
    names = list(names)
    bare = {name: slug(name) for name in names}
    often = Counter(bare.values())
    found = {}
    for name in names:
        same = [one.split() for one in names if bare[one] == bare[name]]
        words = [
            telex(word) if any(other[i] != word for other in same) else slug(word)
            for i, word in enumerate(name.split())
        ]
        found[name] = "-".join(filter(None, words)) if often[bare[name]] > 1 else bare[name]
    return found


def table(found: list[Row]) -> str:
    """Return the text of the data file."""
    mended = [f"# {one.mended} ({one.province})" for one in found if one.mended]
    usual = ["*", "", "", "", "", SINCE, "K", "vietnamadminunits 1.0.4"]
    lines = ["\t".join(communes.COLUMNS), "\t".join(usual)]
    for province in sorted({one.province for one in found}):
        units = [one for one in found if one.province == province]
        units.sort(key=lambda one: alphabetical(one.name))
        ids = ids_of(one.name for one in units)
        for one in units:
            cells = [province, one.kind.value, ids[one.name], one.name, HONOURS.get(one.name, "")]
            source, names = PUBLISHED.get(province, ("", ""))
            if one.name in names.split(", "):
                cells += [SINCE, "P", source]
            lines.append("\t".join(cells).rstrip("\t"))
    return HEAD + "\n".join([*(mended or ["# nothing"]), *lines]) + "\n"


if __name__ == "__main__":
    units = rows(Path(sys.argv[1]))
    print(*(one.mended for one in units if one.mended), sep="\n")  # noqa: T201
    unknown = HONOURS.keys() - {one.name for one in units}
    print("honoured by no unit:", ", ".join(sorted(unknown)) or "none")  # noqa: T201
    (Path(communes.__file__).parent / communes.FILE).write_text(table(units), encoding="utf-8")
