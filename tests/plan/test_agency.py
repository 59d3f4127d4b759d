"""Agencies are found in the words of real plans; what is no agency stays visible."""

import re
import time
import unicodedata
from collections.abc import Callable, Iterator
from itertools import chain
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach.data.agencies import agencies
from kehoach.plan.agency import Agency, Kind, Level, Registry
from kehoach.plan.province import Mark

REGISTRY = agencies()

# Every lead, coordination and heading of a duty, by its address; then the agencies that a reader
# finds in it, and the words that are none.
LANG_SON = """
II.1 các sở, ban, ngành, đơn vị cấp tỉnh; Báo và Phát thanh, Truyền hình Lạng Sơn, UBND xã, phường
    và các cơ quan, tổ chức liên quan. → cac-so-ban-nganh-don-vi-cap-tinh
    bao-va-phat-thanh-truyen-hinh ubnd-cap-xa cac-co-quan-lien-quan
II.1 các cơ quan thông tấn, báo chí trên địa bàn tỉnh. → cac-co-quan-bao-chi
II.2 Sở Y tế. → so-y-te
II.2 các sở, ngành, UBND các xã, phường và các đơn vị liên quan. → cac-so-ban-nganh ubnd-cap-xa
    cac-co-quan-lien-quan
II.3 các sở, ban, ngành, UBND các xã, phường và các đơn vị liên quan. → cac-so-ban-nganh
    ubnd-cap-xa cac-co-quan-lien-quan
II.4 các sở, ngành, UBND các xã, phường. → cac-so-ban-nganh ubnd-cap-xa
IV.1 Sở Y tế (cơ quan thường trực của Ban Chỉ đạo bảo vệ và chăm sóc sức khỏe Nhân dân tỉnh) →
    so-y-te
IV.2 Sở Tài chính → so-tai-chinh
IV.3 Các sở, ban, ngành khác có liên quan → cac-so-ban-nganh
IV.4 Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh →
    mttq-tinh cac-to-chuc-chinh-tri-xa-hoi
IV.5 UBND các xã, phường → ubnd-cap-xa
"""
SON_LA = """
II.1 các Sở, ban, ngành; UBND xã, phường; Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy; Ủy ban Mặt
    trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội; Trường Chính trị tỉnh; Báo và
    Phát thanh, truyền hình Sơn La và các cơ quan, tổ chức có liên quan. → cac-so-ban-nganh
    ubnd-cap-xa ban-tuyen-giao-va-dan-van-tinh-uy mttq-tinh cac-to-chuc-chinh-tri-xa-hoi
    truong-chinh-tri-tinh bao-va-phat-thanh-truyen-hinh cac-co-quan-lien-quan
II.2 Sở Tư pháp; các Sở, ban, ngành; UBND xã, phường và các cơ quan, tổ chức có liên quan →
    so-tu-phap cac-so-ban-nganh ubnd-cap-xa cac-co-quan-lien-quan
II.3 Sở Y tế. → so-y-te
II.4 các Sở, ban, ngành; Ban Tuyên giáo và Dân vận Tỉnh ủy; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
    và các tổ chức chính trị - xã hội; Báo và Phát thanh, truyền hình Sơn La; UBND xã, phường; các
    cơ quan, đơn vị và các tổ chức, cá nhân có liên quan. → cac-so-ban-nganh
    ban-tuyen-giao-va-dan-van-tinh-uy mttq-tinh cac-to-chuc-chinh-tri-xa-hoi
    bao-va-phat-thanh-truyen-hinh ubnd-cap-xa cac-co-quan-lien-quan
II.5 các Sở, ban, ngành; UBND xã, phường; các cơ quan, đơn vị và các tổ chức, cá nhân có liên
    quan. → cac-so-ban-nganh ubnd-cap-xa cac-co-quan-lien-quan
IV.1 Sở Y tế: → so-y-te
IV.2 Các Sở, ban, ngành; UBND các xã, phường: → cac-so-ban-nganh ubnd-cap-xa
IV.3 Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ
    chức chính trị - xã hội; Trường Chính trị tỉnh: → ban-tuyen-giao-va-dan-van-tinh-uy mttq-tinh
    cac-to-chuc-chinh-tri-xa-hoi truong-chinh-tri-tinh
IV.4 Đề nghị Báo và Phát thanh, truyền hình Sơn La; Các cơ quan thông tấn báo chí đóng trên địa
    bàn tỉnh: → bao-va-phat-thanh-truyen-hinh cac-co-quan-bao-chi
"""
DECISION_367 = """
II.1.a Bộ Khoa học và Công nghệ, Đài Tiếng nói Việt Nam, Đài Truyền hình Việt Nam, Thông tấn xã
    Việt Nam, Bộ Tư pháp, các bộ, ngành, địa phương và cơ quan có liên quan. →
    bo-khoa-hoc-va-cong-nghe dai-tieng-noi-viet-nam dai-truyen-hinh-viet-nam thong-tan-xa-viet-nam
    bo-tu-phap cac-bo-nganh-dia-phuong cac-co-quan-lien-quan
II.1.b các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh, thành phố và các cơ quan, tổ chức có
    liên quan. → cac-bo-co-quan-ngang-bo ubnd-cap-tinh cac-co-quan-lien-quan
II.2.b Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, Ủy ban nhân dân các tỉnh, thành phố: →
    cac-bo-nganh ubnd-cap-tinh
II.3.a Bộ Tư pháp, Văn phòng Chính phủ và các cơ quan liên quan. → bo-tu-phap van-phong-chinh-phu
    cac-co-quan-lien-quan
II.3.đ Các cơ quan, đơn vị liên quan. → cac-co-quan-lien-quan
II.4.a Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và Ủy ban nhân dân các cấp. →
    cac-bo-nganh ubnd-cac-cap
II.4.c Bộ Giáo dục và Đào tạo. → bo-giao-duc-va-dao-tao
II.4.d Bộ, cơ quan ngang bộ. → cac-bo-co-quan-ngang-bo
II.4.đ Các bộ, ngành và địa phương. → cac-bo-nganh-dia-phuong
II.4.e Các cơ quan, tổ chức, doanh nghiệp có liên quan. → cac-co-quan-lien-quan
II.5.d Bộ Công an (chịu trách nhiệm về hạ tầng Trung tâm Dữ liệu quốc gia, an ninh, an toàn dữ
    liệu và tích hợp dữ liệu nguồn), các cơ quan, đơn vị liên quan. → bo-cong-an
    cac-co-quan-lien-quan
II.6 Bộ Tư pháp, các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các cơ quan khác ở trung ương,
    Ủy ban nhân dân cấp tỉnh và các cơ quan có liên quan. → bo-tu-phap cac-bo-nganh
    cac-co-quan-khac-o-trung-uong ubnd-cap-tinh cac-co-quan-lien-quan
II.7 Các bộ quản lý ngành, lĩnh vực theo chức năng, nhiệm vụ quản lý được phân công. →
    cac-bo-quan-ly-nganh ? theo chức năng | nhiệm vụ quản lý được phân công
III.2 Bộ Tài chính → bo-tai-chinh
III.3 Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương → ubnd-cap-tinh
IV.1 Bộ trưởng Bộ Khoa học và Công nghệ → bo-khoa-hoc-va-cong-nghe
IV.2 Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ tịch Ủy ban nhân dân cấp
    tỉnh → cac-bo-nganh ubnd-cap-tinh
"""

TABLES = {"langson": LANG_SON, "sonla": SON_LA, "367": DECISION_367}


def ids(text: str) -> list[str]:
    return [mention.agency for mention in REGISTRY.read(text).mentions]


def unread(text: str) -> list[str]:
    return [span.of(text) for span in REGISTRY.read(text).unread]


class Case(NamedTuple):
    place: str
    phrase: str
    agencies: list[str]
    others: list[str]


def cases() -> Iterator[Case]:
    for name, table in TABLES.items():
        for case in re.split(r"\n(?=\S)", table.strip()):
            address, words = " ".join(case.split()).split(" ", 1)
            phrase, _, expected = words.partition(" → ")
            found, _, rest = expected.partition(" ? ")
            others = rest.split(" | ") if rest else []
            yield Case(f"{name} {address}", phrase, found.split(), others)


CASES = list(cases())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.place)
def test_phrases_of_published_plans(case: Case) -> None:
    assert ids(case.phrase) == case.agencies
    assert unread(case.phrase) == case.others


def test_a_list_that_runs_on_into_a_sentence_ends_where_the_sentence_begins() -> None:
    lead = "Sở Y tế theo dõi, tổng hợp; kịp thời báo cáo UBND tỉnh các nội dung vượt thẩm quyền."
    assert REGISTRY.read(lead).listed == ("so-y-te",)
    assert ids(lead) == ["so-y-te", "ubnd-tinh"]
    assert unread(lead)[2:] == ["kịp thời báo cáo", "nội dung vượt thẩm quyền"]
    also = REGISTRY.read("các sở liên quan chịu trách nhiệm phối hợp với Sở Y tế")
    assert also.listed == ("cac-so-ban-nganh",)


def test_an_unknown_agency_in_a_list_is_unread_and_does_not_end_the_list() -> None:
    text = "Sở Y tế và ban quản lý, Vụ và Viện X khác có liên quan; UBND xã Cam Ly, Công an tỉnh"
    reading = REGISTRY.read(text)
    assert reading.listed == ("so-y-te", "ubnd-xa", "cong-an-tinh")
    assert unread(text) == ["ban quản lý", "Vụ và Viện X", "Cam Ly"]
    assert [s.of(text) for s in reading.connectives] == ["và", "khác", "có liên quan"]


def test_no_name_runs_across_a_semicolon_and_parentheses_are_set_aside() -> None:
    assert ids("UBND xã; phường") == ["ubnd-xa"]
    text = "a) Sở Y tế (Phòng (Y) Sở Tài chính), Sở Tư pháp (không đóng"
    assert ids(text) == ["so-y-te", "so-tu-phap"]
    assert [s.of(text) for s in REGISTRY.read(text).asides] == ["(Phòng (Y) Sở Tài chính)"]
    assert unread(text) == ["a", "không đóng"]


@pytest.mark.parametrize(
    ("text", "agency", "province"),
    [
        ("Báo và Phát thanh, truyền hình Sơn La", "bao-va-phat-thanh-truyen-hinh", "sonla"),
        ("Báo và Phát Thanh, Truyền hình tỉnh", "bao-va-phat-thanh-truyen-hinh", None),
        ("Sở Y tế tỉnh Thanh Hoá", "so-y-te", "thanhhoa"),
        ("UBND TP.HCM", "ubnd-tinh", "hochiminh"),
        ("Công an Thành phố Hồ Chí Minh", "cong-an-tinh", "hochiminh"),
        ("Bộ Tư lệnh Thủ đô", "bo-tu-lenh-thu-do", "hanoi"),
    ],
)
def test_a_name_may_carry_a_province_whosever_plan_it_is(
    text: str, agency: str, province: str | None
) -> None:
    (mention,) = REGISTRY.read(text, "langson").mentions
    assert mention == (agency, (0, len(text)), province)


PHRASES = [case.phrase for case in CASES]
WAYS: list[Callable[[str], str]] = [
    str.upper,
    str.lower,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: text.replace("óa", "oá").replace("òa", "oà").replace("ủy", "uỷ"),
    lambda text: text.replace("UBND", "Ủy ban nhân dân").replace(" ", "  \n"),
]


@given(st.lists(st.tuples(st.sampled_from(PHRASES), st.sampled_from(WAYS)), max_size=5))
def test_the_way_of_writing_makes_no_difference(
    parts: list[tuple[str, Callable[[str], str]]],
) -> None:
    text = "; ".join(way(phrase) for phrase, way in parts)
    assert ids(text) == [agency for phrase, _ in parts for agency in ids(phrase)]


PIECES = [*PHRASES, "Sở", "và", "các", "tỉnh", "TP", "khác", "(", ")", ",", ".", "Lạng Sơn"]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8)).map(" ".join))
def test_nothing_is_dropped_and_nothing_is_read_twice(text: str) -> None:
    reading = REGISTRY.read(text)
    kinds = (
        [m.span for m in reading.mentions],
        reading.connectives,
        reading.asides,
        reading.unread,
    )
    assert all(list(spans) == sorted(spans) for spans in kinds)
    spans = sorted(chain.from_iterable(kinds))
    edges = [0, *chain.from_iterable(spans), len(text)]
    assert edges == sorted(edges)
    assert all(span.start < span.end for span in spans)
    gaps = zip(edges[::2], edges[1::2], strict=True)
    assert not any(letter.isalpha() for start, end in gaps for letter in text[start:end])


@pytest.mark.parametrize("unit", ["các cơ quan, đơn vị và các tổ chức, ", "Sở (", "Sở, ", ") "])
def test_a_long_text_is_read_at_once(unit: str) -> None:
    begun = time.process_time()
    REGISTRY.read((unit * 10_000)[:10_000])
    assert time.process_time() - begun < 0.5  # a few hundredths, unless it has become quadratic


def agency(slug: str, name: str, province: str | None = None) -> Agency:
    return Agency(
        id=slug,
        name=name,
        level=Level.PROVINCE,
        kind=Kind.UNIT,
        province=province,
        source="test",
        mark=Mark.UNVERIFIED,
    )


def test_of_two_agencies_with_one_name_that_of_the_province_is_meant() -> None:
    zones = [agency(place, "Ban Khu kinh tế", place) for place in ("sonla", "langson")]
    registry = Registry([*zones, agency("any", "Ban Khu kinh tế")])
    for province, slug in [("sonla", "sonla"), ("langson", "langson"), ("hue", "any")]:
        (mention,) = registry.read("Ban Khu kinh tế và", province).mentions
        assert (mention.agency, mention.province) == (slug, province if slug == province else None)
