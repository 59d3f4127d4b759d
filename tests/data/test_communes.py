"""The table of communes: its form, what units are called, and that a run reads only its province."""

import re
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kehoach import data
from kehoach.data.communes import COLUMNS, FILE, communes, homes, parse_communes
from kehoach.data.provinces import provinces
from kehoach.data.table import DataError
from kehoach.plan.commune import CommuneKind
from kehoach.plan.province import Mark
from tests.generators import communes as generator

RAW = (Path(data.__file__).parent / FILE).read_bytes()
TEXT = RAW.decode()
ROWS = [line.split("\t") for line in TEXT.splitlines() if line[0] not in "#*"][1:]
UNITS = [unit for province in provinces() for unit in communes(province).values()]


def test_every_unit_is_there_once() -> None:
    assert Counter(unit.kind for unit in UNITS) == {
        CommuneKind.COMMUNE: 2621,
        CommuneKind.WARD: 687,
        CommuneKind.SPECIAL_ZONE: 13,
    }
    assert len(UNITS) == len(ROWS) == len({(unit.province, unit.id) for unit in UNITS})
    assert len({(unit.province, unit.name) for unit in UNITS}) == len(UNITS)
    assert (len(communes("langson")), len(communes("sonla"))) == (65, 75)
    assert {unit.province for unit in UNITS} == set(provinces())


def problems_of(text: str) -> list[str]:
    """Return what is not in the form of the table: NFC, spaces, marks, ids, order, comment."""
    found = [] if unicodedata.is_normalized("NFC", text) else ["not NFC"]
    lines = text.splitlines()
    rows = [line.split("\t") for line in lines if line[0] not in "#*"]
    found += [] if lines[0].startswith("# The 3,321 units") else ["no comment"]
    found += [] if rows[0] == list(COLUMNS) else ["columns"]
    order = [(row[0], generator.alphabetical(row[3])) for row in rows[1:]]
    found += [] if order == sorted(order) else ["order"]
    for province, kind, id_, name, *_ in rows[1:]:
        full = f"{CommuneKind(kind).unit.capitalize()} {name}"
        found += [] if generator.mend(full) == full else [f"{full} is not mended"]
        plain = re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_) and len(id_) <= 64
        found += [] if plain else [f"{province}: {id_}"]
    ids = {p: generator.ids_of(r[3] for r in rows[1:] if r[0] == p) for p in provinces()}
    found += [f"{r[0]}: {r[2]}" for r in rows[1:] if ids[r[0]][r[3]] != r[2]]
    return found


def test_the_table_is_as_the_generator_writes_it() -> None:
    assert problems_of(TEXT) == []
    assert TEXT.startswith(generator.HEAD)
    assert {row[3]: row[4] for row in ROWS if row[4:5] > [""]} == generator.HONOURS


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("\tHồng Phong\n", "\tHồng  Phong\n"),
        ("\tĐông Kinh\n", "\tĐông kinh\n"),
        ("\tThiện Hòa\n", "\tThiện Hoà\n"),
        ("\tM'Drắk\n", "\tM’Drắk\n"),
        ("\tHồng Phong\n", unicodedata.normalize("NFD", "\tHồng Phong\n")),
        ("\tky-lua\t", "\tky-lu\t"),
        ("\tba-tow\t", "\tba-to\t"),
        ("langson\tcommune\tba-son\tBa Sơn\n", ""),
        ("# The 3,321", "# The 3,320"),
    ],
)
def test_a_table_of_another_form_is_noticed(right: str, wrong: str) -> None:
    changed = TEXT.replace(right, wrong, 1)
    if not wrong:
        changed += right
    assert changed != TEXT
    assert problems_of(changed)


@pytest.mark.parametrize(
    ("full", "mended"),
    [
        ("Phường  Rạch Dừa", "Phường Rạch Dừa"),
        ("Xã Đắk song", "Xã Đắk Song"),
        ("Phường Hoà Bình", "Phường Hòa Bình"),
        ("Xã Thanh Thuỷ", "Xã Thanh Thủy"),
        ("Xã Quý Hòa", "Xã Quý Hòa"),
        ("Xã Ea H’leo", "Xã Ea H'leo"),
        ("Xã Chân Mây – Lăng Cô", "Xã Chân Mây - Lăng Cô"),
        ("Đặc khu Vân Đồn", "Đặc khu Vân Đồn"),
        ("Xã Hoàn Lão", "Xã Hoàn Lão"),
    ],
)
def test_faults_of_such_lists_are_mended(full: str, mended: str) -> None:
    assert generator.mend(full) == mended


def test_the_kind_is_that_of_the_name() -> None:
    row = generator.row("haiphong", "Phường Việt Hòa", "Xã")
    assert (row.kind, row.name) == (CommuneKind.WARD, "Việt Hòa")
    assert "has 'Xã'" in row.mended
    assert generator.row("haiphong", "Phường Việt Hòa", "Phường").mended == ""


def test_names_that_differ_in_marks_only_have_ids_of_their_own() -> None:
    names = ["Ba Tơ", "Ba Tô", "Sơn Hà", "Sơn Hạ", "Ba Vì"]
    assert list(generator.ids_of(names).values()) == [
        *("ba-tow", "ba-too", "son-haf", "son-haj", "ba-vi"),
    ]


def test_the_vietnamese_order() -> None:
    names = ["Bình An", "Bắc Sơn", "Ba Vì", "Đa Phúc", "Dân Hòa", "Bạch Mai", "Ba Đình", "An Hà"]
    assert sorted(names, key=generator.alphabetical) == [
        *("An Hà", "Ba Đình", "Ba Vì", "Bạch Mai", "Bắc Sơn", "Bình An", "Dân Hòa", "Đa Phúc"),
    ]


TRI, PHU = "Phường Lương Văn Tri", "Phường Điện Biên Phủ"


@pytest.mark.parametrize(
    ("province", "id_", "full", "header", "place"),
    [
        ("langson", "hong-phong", "xã Hồng Phong", "XÃ HỒNG PHONG", "Hồng Phong"),
        ("langson", "dong-kinh", "phường Đông Kinh", "PHƯỜNG ĐÔNG KINH", "Đông Kinh"),
        ("quangninh", "van-don", "đặc khu Vân Đồn", "ĐẶC KHU VÂN ĐỒN", "Vân Đồn"),
        # Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4; Phụ lục II, III.1: a number, a person, an event.
        ("lamdong", "3-bao-loc", "Phường 3 Bảo Lộc", "PHƯỜNG 3 BẢO LỘC", "Phường 3 Bảo Lộc"),
        ("langson", "luong-van-tri", TRI, TRI.upper(), TRI),
        ("dienbien", "dien-bien-phu", PHU, PHU.upper(), PHU),
        # A number behind a name is no name.
        ("quangninh", "mong-cai-1", "phường Móng Cái 1", "PHƯỜNG MÓNG CÁI 1", "Móng Cái 1"),
        ("daklak", "m-drak", "xã M'Drắk", "XÃ M'DRẮK", "M'Drắk"),
    ],
)
def test_what_a_unit_is_called(province: str, id_: str, full: str, header: str, place: str) -> None:
    unit = communes(province)[id_]
    assert unit.full_name == full
    assert unit.header_lines == ("ỦY BAN NHÂN DÂN", header)
    assert unit.place_name == place
    assert unit.fill("{unit} {province}") == f"{unit.kind.unit} {unit.name}"
    assert unit.fill("{committee}") == "Đảng ủy"
    assert (unit.province, unit.since) == (province, date(2025, 7, 1))


def test_only_what_a_published_plan_names_is_verified() -> None:
    known = {(u.province, u.name): u.source for u in UNITS if u.mark is not Mark.UNVERIFIED}
    assert known == {
        (province, name): source
        for province, (source, names) in generator.PUBLISHED.items()
        for name in names.split(", ")
    }
    assert communes("lamdong")["3-bao-loc"].mark is Mark.PUBLISHED


def test_where_a_name_occurs() -> None:
    assert homes()["Vân Đồn"] == {"quangninh"}
    assert {"langson", "hanoi"} & homes()["Hồng Phong"] == {"langson"}
    assert "Không Có" not in homes()


HEAD = "\t".join(COLUMNS) + "\n*\t\t\t\t\t01/7/2025\tK\ttest\n"
GOOD = "langson\tcommune\ta\tA\n"


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (GOOD + GOOD, "langson: two units have the id 'a'"),
        (GOOD.replace("commune", "xa"), "no unit"),
        (GOOD.replace("\tA", "\t"), "no unit"),
        (GOOD.replace("\tA", ""), "no row of it"),
        (GOOD.replace("\n", "\tdog\n"), "no unit"),
        (GOOD.replace("\n", "\t\t31/6/2026\n"), "day is out of range"),
        (GOOD.replace("\n", "\t\t01/7/2025\tX\n"), "no unit"),
        (GOOD.replace("\n", "\t" * 9 + "\n"), "no row of it"),
        (GOOD + "sonla\tcommune\tb\tB\n" + GOOD.replace("\ta\t", "\tc\t"), "no row of it"),
    ],
)
def test_a_broken_table_is_refused(rows: str, message: str) -> None:
    assert parse_communes((HEAD + GOOD).encode(), "langson")["a"].source == "test"
    with pytest.raises(DataError, match=f"^{FILE}: .*{re.escape(message)}"):
        parse_communes((HEAD + rows).encode(), "langson")


def test_a_table_without_its_first_row_is_refused() -> None:
    with pytest.raises(DataError, match=r"no row \* for"):
        parse_communes(GOOD.encode(), "langson")


def test_of_the_table_only_a_province_is_read_and_of_an_unknown_one_nothing() -> None:
    raw = (Path(data.__file__).parent / FILE).read_bytes()

    def seconds(*ids: str) -> float:
        started = time.perf_counter()
        for id_ in ids:
            parse_communes(raw, id_)
        return time.perf_counter() - started

    # The largest of 34 has a twentieth of the rows.
    alone = min(seconds("hochiminh") for _ in range(10))
    assert alone < min(seconds(*provinces()) for _ in range(3)) / 5
    assert communes("lang-son") == {}


def test_nothing_is_read_at_import() -> None:
    code = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda event, args: event == 'open' and opened.append(str(args[0])))\n"
        "import kehoach.data.communes\n"
        "sys.exit(any(name.endswith('.tsv') for name in opened) or 'yaml' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(data.__file__).parents[2])
