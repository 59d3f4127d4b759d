"""The plan that `init` makes for a province: what is in it, for all 34, and filled in."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.cli import main
from kehoach.data.agencies import agencies
from kehoach.data.provinces import provinces
from kehoach.finding import Invalid
from kehoach.plan.asked import asked_of_below
from kehoach.plan.coverage import coverage
from kehoach.plan.model import Plan
from kehoach.source.decode import decode
from kehoach.source.document import load, understand
from kehoach.start.named import nearest_province, province_named
from kehoach.start.province import FORMS, NUMBERINGS, Draft, ProvincePlan
from tests.conftest import ROOT
from tests.start.filled import filled
from tests.start.golden import COMMAND, GOLDEN, made
from tests.support.plans import minimal, plan_of, rearranged

ABOVE = "qd-153-ttg"


def above() -> Plan:
    return load(ROOT / "plans" / f"{ABOVE}.yaml").plan


def text(province: str, form: str = FORMS[0], numbering: str = NUMBERINGS[0]) -> str:
    return ProvincePlan(above(), provinces()[province], Draft(form, numbering)).text()


def data(parent: Plan, province: str = "caobang", **draft: str) -> dict[str, Any]:
    """Return the plan of a province as data, after any plan of the centre."""
    written = ProvincePlan(parent, provinces()[province], Draft(**draft)).text()
    found: dict[str, Any] = yaml.load(written, Loader=yaml.CBaseLoader)
    return found


def central(**changes: Any) -> Plan:
    """Return a plan of the centre: a standalone one of Bộ Y tế, with some keys changed."""
    usual = {
        "id": "kh-byt",
        "level": "central",
        "province": None,
        "document__issuer": ["BỘ Y TẾ"],
        "document__place": "Hà Nội",
        "document__number": "12",
        "document__symbol": "KH-BYT",
        "document__date": "05/3/2026",
    }
    return plan_of(minimal(**{**usual, **changes}))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "plans").mkdir()
    shutil.copy(ROOT / "plans" / f"{ABOVE}.yaml", tmp_path / "plans")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KEHOACH_LANG", "en")
    return tmp_path


def put(names: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> list[str]:
    paths = []
    for id_, written in names:
        path = Path("plans", f"{id_}.yaml")
        path.write_text(written, encoding="utf-8")
        paths.append(path.as_posix())
    return paths


def findings(capsys, paths: list[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["check", *paths, "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return found


def statuses(capsys, paths: list[str], code: int = 0) -> list[set[str]]:
    """Return how the tasks of the Decision are answered, for each plan."""
    capsys.readouterr()
    assert main(["diff", *paths, "--format", "json"]) == code
    told = json.loads(capsys.readouterr().out)
    plans = told if isinstance(told, list) else [told]
    assert {len(one["coverage"]) for one in plans} == {6}
    return [{task["right"]["status"] for task in one["coverage"]} for one in plans]


def test_the_plan_of_cao_bang_is_the_one_that_was_read() -> None:
    assert GOLDEN.read_text(encoding="utf-8") == made(), f"make it again: {COMMAND}"


def test_every_province_has_only_blanks_to_fill_in(folder: Path, capsys) -> None:
    paths = put([(id_, text(id_)) for id_ in provinces()])
    assert len(paths) == 34
    found = findings(capsys, paths)
    assert {one["code"] for one in found} == {"S002"}
    assert {one["path"] for one in found} == {*paths}
    for path in paths:
        assert statuses(capsys, [path]) == [{"covered"}]
    assert main(["build", *paths, "-o", "build"]) == 0
    assert len([*Path("build").glob("*.docx")]) == 34


def test_what_a_plan_leaves_out_would_be_noticed(folder: Path, capsys) -> None:
    written = text("caobang")
    paths = put([("caobang", written.replace("covers: [tap-huan@", "covers: [van-ban@"))])
    assert {one["code"] for one in findings(capsys, paths)} == {"S002", "P003", "P004"}
    assert statuses(capsys, paths, code=1) == [{"covered", "uncovered", "outdated"}]


def test_filled_in_nothing_is_found_in_any_province(folder: Path, capsys) -> None:
    paths = put([(id_, filled(text(id_))) for id_ in provinces()])
    assert findings(capsys, paths) == []
    assert main(["build", *paths, "-o", "build"]) == 0
    capsys.readouterr()
    assert main(["build", "caobang", "-o", "build", "--no-cache"]) == 0
    # Nothing of it is anybody's reconstruction any more.
    assert "reconstructed" not in capsys.readouterr().err
    document = docx.Document(str(folder / "build" / "caobang.docx"))
    header = "\n".join(cell.text for row in document.tables[0].rows for cell in row.cells)
    assert "ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG" in header
    assert "Cao Bằng, ngày" in header


@pytest.mark.parametrize("province", ["caobang", "hochiminh"])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("numbering", NUMBERINGS)
def test_every_form_and_numbering_is_whole(
    folder: Path, capsys, province: str, form: str, numbering: str
) -> None:
    written = text(province, form, numbering)
    paths = put([(province, written)])
    assert {one["code"] for one in findings(capsys, paths)} == {"S002"}
    plan = load(Path(paths[0])).plan
    assert (plan.document.form, plan.document.numbering) == (form, numbering)
    assert main(["build", province]) == 0
    assert findings(capsys, put([(province, filled(written))])) == []
    assert main(["build", province]) == 0


def test_a_plan_with_a_decision_of_the_province() -> None:
    plan = data(above(), form="attached")
    assert {"recipients", "signature"} & {*plan} == set()
    assert "symbol" not in plan["document"]
    assert plan["document"]["attached_to"].endswith("của Ủy ban nhân dân tỉnh Cao Bằng)")
    assert plan["preamble"].startswith("Kế hoạch này triển khai thực hiện Quyết định số 153/QĐ-TTg")


def test_words_of_the_centre_are_taken_over_with_what_they_are() -> None:
    parent = above()
    for task, of_centre in zip(data(parent)["content"], parent.content, strict=True):
        assert task["title"] == of_centre.title
        assert task["source"]["status"] == "reconstructed"
        assert task["activities"] == task["lead"] == task["timeline"] == "....."
    written = text("caobang")
    assert "CHÚ Ý: 6/6 tên nhiệm vụ" in " ".join(written.replace("#", "").split())
    official = {"id": "a", "title": "Việc", "source": {"status": "official"}}
    parent = central(content=[official], source={"status": "reconstructed"})
    assert data(parent)["content"][0]["source"]["status"] == "official"
    assert "CHÚ Ý" not in ProvincePlan(parent, provinces()["caobang"], Draft()).text()


def test_what_the_centre_says_stands_above_each_task() -> None:
    task = {
        "id": "a",
        "title": "Việc",
        "items": ["Ý riêng."],
        "activities": ["Làm một.", "Làm hai."],
        "lead": "Bộ Y tế.",
        "timeline": "Trước ngày 30/6/2026.",
    }
    written = ProvincePlan(central(content=[task]), provinces()["caobang"], Draft()).text()
    said = " ".join(line.strip("# ") for line in written.splitlines())
    assert "Mục II.1 của kế hoạch cấp trên (nguyên văn): Ý riêng. Làm một. Làm hai. lead:" in said
    assert "lead: Bộ Y tế. timeline: Trước ngày 30/6/2026." in said


def test_tasks_within_tasks_are_answered_one_by_one() -> None:
    inner = [{"id": "b", "title": "Hai", "lead": "Bộ Y tế."}, {"id": "c", "title": "Ba"}]
    outer = {"id": "a", "title": "Một", "tasks": inner}
    found = data(central(content=[outer]))["content"]
    assert [one["title"] for one in found] == ["Hai", "Ba"]
    assert [one["source"]["origin"] for one in found] == [
        "Kế hoạch kh-byt, mục II.1.a",
        "Kế hoạch kh-byt, mục II.1.b",
    ]


def test_the_plan_one_level_up_is_cited_as_it_is_known() -> None:
    assert data(central())["preamble"] == (
        "Thực hiện Kế hoạch số 12/KH-BYT ngày 05 tháng 3 năm 2026 của Bộ Y tế triển khai thi hành "
        "Luật Dân số, Ủy ban nhân dân tỉnh Cao Bằng ban hành Kế hoạch triển khai thi hành Luật Dân "
        "số trên địa bàn tỉnh Cao Bằng như sau:"
    )
    unknown = {"document__number": None, "document__date": None}
    assert (
        "số ...../KH-BYT ngày ..... tháng ..... năm ..... của"
        in data(central(**unknown))["preamble"]
    )
    assert "năm 2026 của ..... " in data(central(document__issuer=["BỘ MỚI"]))["preamble"]


def test_a_short_form_is_introduced_where_its_name_is_in_the_subject() -> None:
    introduced = ["Thực hiện Luật Dân số (sau đây gọi tắt là Luật)."]
    told = data(central(preamble=introduced))["preamble"]
    assert "thi hành Luật Dân số (sau đây gọi tắt là Luật), Ủy ban" in told
    assert told.endswith(
        "ban hành Kế hoạch triển khai thi hành Luật trên địa bàn tỉnh Cao Bằng như sau:"
    )
    other = ["Thực hiện Luật Hộ tịch (sau đây gọi tắt là Luật)."]
    assert "gọi tắt" not in data(central(preamble=other))["preamble"]


@pytest.mark.parametrize(
    ("province", "subject"),
    [
        ("caobang", "Thi hành Luật trên địa bàn tỉnh Cao Bằng"),
        ("hue", "Thi hành Luật trên địa bàn thành phố Huế"),
        ("hochiminh", "Thi hành Luật trên địa bàn Thành phố Hồ Chí Minh"),
    ],
)
def test_subject(province: str, subject: str) -> None:
    parent = central(document__subject="Thi hành Luật")
    assert data(parent, province)["document"]["subject"] == subject


def test_a_subject_with_a_place_is_left_blank() -> None:
    parent = central(document__subject="Thi hành Luật trên địa bàn cả nước")
    assert data(parent)["document"]["subject"] == "....."


def test_agencies_follow_from_the_ministries_and_the_kind_of_province() -> None:
    duties = [
        {"id": "bo-tu-phap", "agency": "Bộ Tư pháp", "items": ["Một."]},
        {"id": "ttcp", "agency": "Thanh tra Chính phủ", "items": ["Hai."]},
        {
            "id": "tinh",
            "agency": "UBND các tỉnh, thành phố trực thuộc trung ương",
            "items": ["Ba."],
        },
    ]
    found = data(central(organisation=duties), "hue")["organisation"]
    assert [one.get("agency", one["id"]) for one in found] == [
        "Sở Tư pháp",
        "Sở Tài chính",
        "Các sở, ban, ngành khác có liên quan",
        "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức chính trị - xã hội thành phố",
        "UBND các xã, phường",
        "tinh",
    ]
    assert found[-1]["covers"][0].startswith("tinh@")
    assert "đặc khu" in data(central(), "khanhhoa")["organisation"][-1]["agency"]


def test_no_id_is_given_twice() -> None:
    content = [{"id": "so-tai-chinh", "title": "Việc"}]
    found = data(central(content=content))
    ids = [one["id"] for part in ("content", "organisation") for one in found[part]]
    assert len({*ids}) == len(ids)


def test_what_would_be_no_plan_is_not_made() -> None:
    plan = ProvincePlan(above(), provinces()["caobang"], Draft(numbering="roman"))
    with pytest.raises(Invalid):
        plan.text()


@given(rearranged(), st.sampled_from(FORMS))
@settings(max_examples=60, deadline=None)
def test_after_any_plan_of_the_centre_there_is_a_plan(above_: dict[str, Any], form: str) -> None:
    parent = plan_of({**above_, "level": "central", "province": "langson"})
    written = ProvincePlan(parent, provinces()["caobang"], Draft(form)).text()
    plan = understand(Path("caobang.yaml"), decode("caobang.yaml", written.encode())).plan
    asked = [one.part.id for one in asked_of_below(parent, agencies())]
    assert [link.task for task in plan.content for link in task.covers] == asked
    assert {one.status for one in coverage(plan, parent, agencies())} == {"covered"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("caobang", "caobang"),
        ("Cao Bằng", "caobang"),
        ("CAO BẰNG", "caobang"),
        ("cao-bang", "caobang"),
        ("tỉnh Cao Bằng", "caobang"),
        ("Cao Ba\u0306\u0300ng", "caobang"),
        ("Thành phố Hồ Chí Minh", "hochiminh"),
        ("TP. Hồ Chí Minh", "hochiminh"),
        ("TPHCM", "hochiminh"),
        ("TP.HCM", "hochiminh"),
        ("Đăk Lăk", "daklak"),
        ("dak lak", "daklak"),
        ("Thừa Thiên Huế", None),
        ("tỉnh", None),
        ("", None),
        ("../caobang/x", None),
    ],
)
def test_names_of_provinces(typed: str, meant: str | None) -> None:
    found = province_named(typed)
    assert (found.id if found else None) == meant


@pytest.mark.parametrize("name", sorted(provinces()))
def test_every_province_is_found_by_its_full_name(name: str) -> None:
    province = provinces()[name]
    for typed in (name, province.name, province.full_name(None), *province.aliases):
        assert province_named(typed) is province


@pytest.mark.parametrize(
    ("typed", "near"),
    [("caobag", "caobang"), ("tỉnh Cao Bag", "caobang"), ("Bắc Giang", ""), ("xyz", "")],
)
def test_a_wrong_name_has_the_nearest(typed: str, near: str) -> None:
    assert nearest_province(typed) == near
