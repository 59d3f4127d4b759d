"""What `init` takes over from the plan of a province, and in which words."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.data.skeleton import USES, parse_skeleton, skeleton
from kehoach.data.table import DataError
from kehoach.finding import Invalid
from kehoach.start.commune import Skeletons
from tests.support.plans import minimal, plan_of

XA = "UBND các xã, phường"


def made(province: str, commune: str, **changes: Any) -> dict[str, Any]:
    """Return the plan of a commune as data, after a province's plan with some keys changed."""
    plan = plan_of(minimal(id=province, province=province, **changes))
    text = Skeletons(plan, provinces()[province]).text(communes(province)[commune])
    data: dict[str, Any] = yaml.load(text, Loader=yaml.CBaseLoader)
    return data


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Thi hành Luật trên địa bàn tỉnh Lạng Sơn", "Thi hành Luật trên địa bàn xã Ba Sơn"),
        ("Thi hành Luật trên địa bàn tỉnh", "Thi hành Luật trên địa bàn xã Ba Sơn"),
        (
            "Thi hành Luật trên địa bàn Tỉnh Lạng Sơn năm 2026",
            "Thi hành Luật trên địa bàn xã Ba Sơn năm 2026",
        ),
        (
            "Thực hiện Chương trình của tỉnh Lạng Sơn trên địa bàn tỉnh năm 2026",
            "Thực hiện Chương trình của tỉnh Lạng Sơn trên địa bàn xã Ba Sơn năm 2026",
        ),
        ("Thi hành Luật Dân số", "Thi hành Luật Dân số trên địa bàn xã Ba Sơn"),
        ("Thi hành Luật trên địa bàn toàn quốc", "....."),
        ("Thi hành Luật tại tỉnh Lạng Sơn", "....."),
    ],
)
def test_subject(subject: str, expected: str) -> None:
    assert made("langson", "ba-son", document__subject=subject)["document"]["subject"] == expected


def test_subject_in_a_city() -> None:
    subject = "Thi hành Luật trên địa bàn Thành phố Hồ Chí Minh"
    found = made("hochiminh", "sai-gon", document__subject=subject)["document"]["subject"]
    assert found == "Thi hành Luật trên địa bàn phường Sài Gòn"


def test_each_thing_that_a_duty_says_is_a_task() -> None:
    duty = {
        "id": "xa",
        "agency": XA,
        "text": "Chịu trách nhiệm.",
        "items": ["Bố trí nguồn lực;", {"text": "Gồm:", "items": ["một;", "hai."]}],
    }
    content = [{"id": "xa-2", "title": "Việc", "lead": f"{XA}."}]
    found = made("langson", "ba-son", organisation=[duty], content=content)["content"]
    # No two have the same id.
    assert [(one["id"], one["title"]) for one in found] == [
        ("xa-2", "Việc"),
        ("xa", "Chịu trách nhiệm"),
        ("xa-3", "Bố trí nguồn lực"),
        ("xa-4", "Gồm"),
    ]
    assert found[3]["items"] == ["một;", "hai."]
    assert len({one["covers"][0] for one in found[1:]}) == 1


def test_a_duty_that_says_nothing_is_one_task() -> None:
    duty = {"id": "xa", "agency": XA}
    assert [one["title"] for one in made("langson", "ba-son", organisation=[duty])["content"]] == [
        XA
    ]


def test_words_that_are_ours_stay_so() -> None:
    source = {"status": "reconstructed"}
    task = {"id": "a", "title": "Việc", "lead": f"{XA}.", "source": source}
    (found,) = made("langson", "ba-son", content=[task])["content"]
    assert found["source"]["status"] == "reconstructed"
    task["source"] = {"status": "official", "verbatim": False}
    (found,) = made("langson", "ba-son", content=[task])["content"]
    assert found["source"]["verbatim"] == "false"


def test_what_would_be_no_plan_is_not_made() -> None:
    plan = plan_of(minimal(id="x" * 64))
    skeletons = Skeletons(plan, provinces()["langson"])
    with pytest.raises(Invalid) as caught:
        skeletons.text(communes("langson")["ba-son"])
    assert {one.code for one in caught.value.findings} == {"M008"}


@pytest.mark.parametrize("province", sorted(provinces()))
def test_every_province_has_communes_that_a_plan_can_be_made_for(province: str) -> None:
    plan = plan_of(minimal(id=province, province=province))
    skeletons = Skeletons(plan, provinces()[province])
    for commune in [*communes(province).values()][:3]:
        assert commune.full_name in skeletons.text(commune)


def test_words_of_the_frame_are_complete() -> None:
    assert set(skeleton()) == set(USES)
    row = "- source: x\n  mark: K\n  words:\n    - {use: %s, words: x}\n"
    with pytest.raises(DataError, match="no use"):
        parse_skeleton(row % "unknown")
    with pytest.raises(DataError, match="no words for"):
        parse_skeleton(row % "blank")
