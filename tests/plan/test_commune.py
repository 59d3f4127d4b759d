"""Plans of communes: what stands above them follows from the table, unless they say it."""

from typing import Any

import pytest

from kehoach.docx.read import written
from tests.support.plans import compiled, minimal

COMMITTEE = "ỦY BAN NHÂN DÂN"


def printed(**changes: Any) -> tuple[set[str], str]:
    """Return the lines of a commune's plan as printed, and what is told as unverified."""
    done = compiled(minimal(level="commune", **changes))
    return {one.text for one in written(done.raw)["word/document.xml"]}, done.unverified


@pytest.mark.parametrize(
    ("province", "commune", "unit", "place"),
    [
        ("langson", "hong-phong", "XÃ HỒNG PHONG", "Hồng Phong"),
        ("langson", "dong-kinh", "PHƯỜNG ĐÔNG KINH", "Đông Kinh"),
        ("langson", "luong-van-tri", "PHƯỜNG LƯƠNG VĂN TRI", "Phường Lương Văn Tri"),
        ("lamdong", "3-bao-loc", "PHƯỜNG 3 BẢO LỘC", "Phường 3 Bảo Lộc"),
        ("quangninh", "van-don", "ĐẶC KHU VÂN ĐỒN", "Vân Đồn"),
    ],
)
def test_the_header_follows_from_the_table(province, commune, unit, place) -> None:
    lines, unverified = printed(province=province, commune=commune, document__date="15/4/2026")
    assert {COMMITTEE, unit, f"{place}, ngày 15 tháng 4 năm 2026"} <= lines
    published = province == "lamdong"
    assert unverified == ("" if published else f"{COMMITTEE} {unit}")


def test_what_the_plan_says_wins() -> None:
    lines, unverified = printed(
        commune="hong-phong",
        document__issuer=[COMMITTEE, "PHƯỜNG HỒNG PHONG"],
        document__superior=["UBND TỈNH LẠNG SƠN"],
        document__place="Phường Hồng Phong",
        document__date="15/4/2026",
    )
    assert {"UBND TỈNH LẠNG SƠN", "PHƯỜNG HỒNG PHONG"} <= lines
    assert "Phường Hồng Phong, ngày 15 tháng 4 năm 2026" in lines
    assert "XÃ HỒNG PHONG" not in lines
    assert unverified == ""


def test_a_commune_that_is_not_stated_says_it_all() -> None:
    lines, unverified = printed(
        document__issuer=[COMMITTEE, "XÃ MỚI"], document__place="Mới", document__date="15/4/2026"
    )
    assert {COMMITTEE, "XÃ MỚI", "Mới, ngày 15 tháng 4 năm 2026"} <= lines
    assert unverified == ""


def test_the_plan_of_a_province_is_not_that_of_a_commune() -> None:
    done = compiled(minimal())
    lines = {one.text for one in written(done.raw)["word/document.xml"]}
    assert "TỈNH LẠNG SƠN" in lines
