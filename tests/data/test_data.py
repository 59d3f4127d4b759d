"""The data files say what they should, and whoever breaks them is told where."""

import re
import subprocess
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest
import yaml

from kehoach import data
from kehoach.data.agencies import agencies, parse_agencies
from kehoach.data.documents import LaterPart, LegalDocument, documents
from kehoach.data.lookalikes import lookalikes
from kehoach.data.offices import LISTS, offices, parse_offices
from kehoach.data.provinces import provinces
from kehoach.data.table import DataError
from kehoach.data.typos import parse_typos, typos
from kehoach.plan.agency import Agency, Kind
from kehoach.plan.province import Mark, ProvinceKind
from kehoach.plan.words import JOINING, fold

REGISTRY = agencies()
AGENCIES = list(REGISTRY.agencies.values())
PROVINCES = provinces()
DOCUMENTS = {document.number: document for document in documents()}
FILES = sorted(Path(data.__file__).parent.glob("*.yaml"))

# As they stand above the number of a plan, on the day on which the 34 began.
PROVINCE_HEADERS = """
AN GIANG, BẮC NINH, CÀ MAU, CAO BẰNG, ĐẮK LẮK, ĐIỆN BIÊN, ĐỒNG NAI, ĐỒNG THÁP, GIA LAI, HÀ TĨNH,
HƯNG YÊN, KHÁNH HÒA, LAI CHÂU, LẠNG SƠN, LÀO CAI, LÂM ĐỒNG, NGHỆ AN, NINH BÌNH, PHÚ THỌ, QUẢNG NGÃI,
QUẢNG NINH, QUẢNG TRỊ, SƠN LA, TÂY NINH, THÁI NGUYÊN, THANH HÓA, TUYÊN QUANG, VĨNH LONG
"""
CITY_HEADERS = "CẦN THƠ, ĐÀ NẴNG, HÀ NỘI, HẢI PHÒNG, HỒ CHÍ MINH, HUẾ"


def test_the_header_lines_of_all_34() -> None:
    expected = {f"TỈNH {name.strip()}" for name in PROVINCE_HEADERS.split(",")}
    expected |= {f"THÀNH PHỐ {name}" for name in CITY_HEADERS.split(", ")}
    headers = [province.header_lines(date(2025, 7, 1)) for province in PROVINCES.values()]
    assert {issuer for issuer, _ in headers} == {"ỦY BAN NHÂN DÂN"}
    assert sorted(unit for _, unit in headers) == sorted(expected)


def test_what_a_province_is_called_depends_on_the_day() -> None:
    dong_nai = PROVINCES["dongnai"]
    assert dong_nai.header_lines(date(2026, 4, 29))[1] == "TỈNH ĐỒNG NAI"
    assert dong_nai.header_lines(date(2026, 4, 30))[1] == "THÀNH PHỐ ĐỒNG NAI"
    assert dong_nai.kind_on(None) is ProvinceKind.CITY
    assert dong_nai.kind_on(date(2020, 1, 1)) is ProvinceKind.PROVINCE
    assert (dong_nai.status_on(None).mark, dong_nai.statuses[0].mark) == (Mark("P"), Mark("K"))


def test_the_place_is_the_bare_name_unless_it_honours_a_person() -> None:
    places = {province.id: province.place_name for province in PROVINCES.values()}
    assert places.pop("hochiminh") == "Thành phố Hồ Chí Minh"
    assert places == {p.id: p.name for p in PROVINCES.values() if p.id != "hochiminh"}
    assert PROVINCES["hanoi"].full_name(None) == "thành phố Hà Nội"


def test_the_names_of_agencies_follow_the_province() -> None:
    names = [REGISTRY.agencies[slug].name for slug in ("cong-an-tinh", "tinh-uy")]
    assert [PROVINCES["sonla"].fill(name, None) for name in names] == ["Công an tỉnh", "Tỉnh ủy"]
    assert [PROVINCES["hue"].fill(name, None) for name in names] == [
        "Công an thành phố",
        "Thành ủy",
    ]


@pytest.mark.parametrize("province", ["langson", "hanoi"])
def test_every_name_is_read_as_its_agency(province: str) -> None:
    for agency in AGENCIES:
        name = PROVINCES[province].fill(agency.name, None)
        reading = REGISTRY.read(name)
        assert [(m.agency, m.span) for m in reading.mentions] == [(agency.id, (0, len(name)))]


def test_no_name_belongs_to_two_agencies_or_ends_on_a_connective() -> None:
    nodes = [("", REGISTRY._names._root)]
    for word, node in nodes:
        nodes.extend(node.following.items())
        assert len({agency.id for agency in node.values}) <= 1
        assert not (node.values and word in map(fold, ("các", "có", *JOINING)))


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_an_agency_is_well_formed(agency: Agency) -> None:
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", agency.id)
    assert agency.source.strip()
    assert agency.province is None or agency.province in PROVINCES
    assert not agency.members or agency.kind is Kind.GROUP
    # Whoever is gone has left the work to somebody who is still there.
    gone = agency.valid_to is not None
    assert gone == bool(agency.successors)
    assert all(REGISTRY.agencies[heir].valid_to is None for heir in agency.successors)


def test_an_abolished_agency_is_known_with_its_successor() -> None:
    (mention,) = REGISTRY.read("Sở Lao động - Thương binh và Xã hội tỉnh Sơn La").mentions
    gone = REGISTRY.agencies[mention.agency]
    assert gone.valid_to == date(2025, 2, 28)
    assert gone.successors == ("so-noi-vu",)
    assert REGISTRY.agencies["bo-dan-toc-va-ton-giao"].valid_from == date(2025, 3, 1)
    (mention,) = REGISTRY.read("UBND các huyện, thành phố").mentions
    assert REGISTRY.agencies[mention.agency].successors == ("ubnd-cap-xa",)


@pytest.mark.parametrize(
    ("group", "agency", "expected"),
    [
        ("cac-so-ban-nganh", "so-tai-chinh", True),
        ("cac-so-ban-nganh", "ubnd-xa", False),
        ("cac-so-nganh-dia-phuong", "so-tai-chinh", True),
        ("cac-so-nganh-dia-phuong", "ubnd-xa", True),
        ("cac-so-nganh-dia-phuong", "cac-so-ban-nganh", True),
        ("cac-co-quan-bao-chi", "bao-va-phat-thanh-truyen-hinh", True),
        ("cac-bo-nganh-dia-phuong", "bo-y-te", True),
        ("cac-co-quan-lien-quan", "so-y-te", False),
        ("so-y-te", "so-y-te", True),
    ],
)
def test_groups_cover_their_members(group: str, agency: str, expected: bool) -> None:
    assert REGISTRY.covers(group, agency) is expected


def test_the_documents_that_plans_rest_on() -> None:
    law, decision = DOCUMENTS["113/2025/QH15"], DOCUMENTS["153/QĐ-TTg"]
    assert (law.kind, law.name, law.issued_on) == ("Luật", "Dân số", date(2025, 12, 10))
    assert law.in_force_from == date(2026, 7, 1)
    assert law.later_parts == (LaterPart("điểm c, d khoản 1 Điều 14", date(2027, 1, 1)),)
    assert decision.issued_on == decision.in_force_from == date(2026, 1, 20)
    assert DOCUMENTS["06/2003/PL-UBTVQH11"].replaced_by == law.number
    assert DOCUMENTS["168/2026/NĐ-CP"].issued_on is None
    assert len(DOCUMENTS) == len(documents())


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=lambda document: document.number)
def test_a_document_is_well_formed(document: LegalDocument) -> None:
    assert document.source.strip()
    assert document.replaced_by is None or document.replaced_by in DOCUMENTS
    assert all(getattr(document, field) is not None for field in document.unverified)
    year = re.search(r"/(20\d\d)/", document.number)
    assert not (year and document.issued_on) or document.issued_on.year == int(year[1])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_clean_text(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    top = yaml.compose(text, Loader=yaml.CSafeLoader)
    assert top is not None
    nodes = [top]
    for node in nodes:
        if isinstance(node, yaml.ScalarNode):
            assert node.value == " ".join(node.value.split())
        elif isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            assert sorted(set(keys)) == sorted(keys), "a key occurs twice"
            nodes.extend(value for _, value in node.value)
        else:
            nodes.extend(node.value)


GOOD = "{id: a, name: A, level: province, kind: unit, source: test, mark: K}"


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ("[{id: a}]", "a: name is missing"),
        (f"[{GOOD}, {GOOD}]", "two agencies have the id 'a'"),
        (f"[{GOOD[:-1]}, alias: B}}]", "a: unknown keys ['alias']"),
        (f"[{GOOD.replace('K', 'X')}]", "a: mark: 'X' is not a valid Mark"),
        (f"[{GOOD[:-1]}, valid_to: 31/6/2025}}]", "a: valid_to: day is out of range"),
        (f"[{GOOD[:-1]}, aliases: B}}]", "a: aliases: no list of texts"),
        (f"[{GOOD[:-1]}, aliases: ['B [c']}}]", "'[' has no counterpart in 'B [c'"),
        (f"[{GOOD[:-1]}, aliases: ['[B]']}}]", "'[B]' may stand for no word at all"),
        (f"[{GOOD[:-1]}, aliases: ['{{district}}']}}]", "unknown placeholder {district}"),
        (f"[{GOOD[:-1]}, members: [b]}}]", "'a' has the unknown member 'b'"),
        (f"[{GOOD[:-1]}, members: [a]}}]", "the group 'a' contains itself"),
        (f"[{GOOD[:-1]}, successors: [b]}}]", "'a' has unknown successors ['b']"),
        ("[a]", "no list of mappings"),
        ("[", "while parsing a flow node"),
    ],
)
def test_a_broken_file_is_refused_with_its_place(entries: str, message: str) -> None:
    parse_agencies(f"- agencies: [{GOOD}]", {})
    with pytest.raises(DataError, match="^agencies.yaml: .*" + re.escape(message)):
        parse_agencies(f"- agencies: {entries}", {})


def test_importing_the_package_reads_nothing() -> None:
    code = "import sys, kehoach.data.provinces; sys.exit('yaml' in sys.modules or 'pydantic' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(data.__file__).parents[2])


def test_the_lists_about_offices_are_all_filled() -> None:
    assert set(offices()) == set(LISTS)
    assert all(offices().values())
    with pytest.raises(DataError, match="no list 'nobody'"):
        parse_offices("- {list: nobody, source: x, mark: K, words: [{word: PCT}]}")


def test_a_slip_is_not_what_is_meant() -> None:
    for one in typos():
        assert one.wrong != one.right
        assert one.wrong == one.wrong.lower()
    assert len({one.wrong for one in typos()}) == len(typos())
    with pytest.raises(DataError, match="right is missing"):
        parse_typos("- {source: x, mark: K, typos: [{wrong: x}]}")


def test_every_look_alike_has_its_letter() -> None:
    for table in lookalikes():
        assert len(table.wrong) == len(table.right)
        assert not set(table.wrong) & set(table.right)
