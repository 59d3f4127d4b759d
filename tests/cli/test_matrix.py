"""`kehoach matrix` as its users meet it."""

from __future__ import annotations

import csv
import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kehoach.cli.matrix import Options, matrix
from kehoach.finding import Invalid, Refused
from kehoach.report.matrix import FORMATS
from kehoach.report.text import refusal_text
from kehoach.report.words import LANGUAGES, Words
from tests.report.matrix.sample import written
from tests.support.workspace import change, publish

VI = Words("vi")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the published plans."""
    publish(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


@pytest.fixture
def provinces(workspace: Path) -> Path:
    """The same with plans of all provinces."""
    for name, text in written().items():
        (workspace / "plans" / name).write_text(text, encoding="utf-8")
    return workspace


def run(*names: str, **options: Any) -> int:
    return matrix(names, Options(**options), VI)


def found(capsys: pytest.CaptureFixture[str], *names: str, **options: Any) -> Any:
    capsys.readouterr()
    run(*names, format="json", **options)
    return json.loads(capsys.readouterr().out)


def refused(*names: str, **options: Any) -> str:
    with pytest.raises(Refused) as caught:
        run(*names, **options)
    for language in LANGUAGES:
        assert refusal_text(caught.value, Words(language))
    return refusal_text(caught.value, VI)


def test_by_default_all_plans_that_answer_the_decision(workspace: Path, capsys) -> None:
    assert run() == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert "Lạng Sơn   ●     ●     ●     ●     ●     ●" in told.out
    assert "6 trong 6 nhiệm vụ của 153/QĐ-TTg là câu chữ dựng lại" in told.out


def test_34_plans(provinces: Path, capsys) -> None:
    made = found(capsys)
    assert len(made["plans"]) == 34
    assert made["summary"]["gaps"] == 15
    assert made["base"] == {
        "id": "qd-153-ttg",
        "name": "153/QĐ-TTg",
        "path": "plans/qd-153-ttg.yaml",
    }


def test_plans_are_named_by_id_path_or_folder(workspace: Path, capsys) -> None:
    assert [one["id"] for one in found(capsys, "sonla")["plans"]] == ["sonla"]
    named = found(capsys, "sonla", "plans/langson.yaml")["plans"]
    assert [one["id"] for one in named] == ["sonla", "langson"]
    assert len(found(capsys, "plans")["plans"]) == 2


def test_exit_codes(provinces: Path, capsys) -> None:
    assert run() == 1
    assert run("langson", "sonla") == 0
    assert run(status=["covered"]) == 0
    assert run(task=["tap-huan"]) == 0
    assert run(province=["khanhhoa"]) == 1


@pytest.mark.parametrize(
    ("options", "plans", "cells"),
    [
        ({"status": ["uncovered"]}, 5, 5),
        ({"status": ["uncovered", "partial"]}, 11, 12),
        ({"task": ["II.2"]}, 34, 34),
        ({"task": ["van-ban"], "status": ["uncovered"]}, 5, 5),
        ({"province": ["langson", "sonla"]}, 2, 12),
    ],
)
def test_filters(options: dict[str, Any], plans: int, cells: int, provinces: Path, capsys) -> None:
    made = found(capsys, **options)
    assert (len(made["plans"]), len(made["cells"])) == (plans, cells)


def test_details_come_with_one_plan_or_task_and_on_request(workspace: Path, capsys) -> None:
    for options, told in (
        ({}, False),
        ({"details": True}, True),
        ({"task": ["II.3"]}, True),
        ({"province": ["sonla"]}, True),
        ({"status": ["covered"]}, False),
    ):
        run(**options)
        assert ("Cơ quan phối hợp:" in capsys.readouterr().out) == told


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written_to_a_file(name: str, workspace: Path, capsys) -> None:
    assert run(format=name, output=Path("out/m")) == 0
    assert capsys.readouterr().out == "out/m\n"
    assert (workspace / "out" / "m").stat().st_size > 500
    assert [one.name for one in (workspace / "out").iterdir()] == ["m"]


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "xlsx"])
def test_every_text_is_printed_as_it_is_written(name: str, workspace: Path, capfdbinary) -> None:
    assert run(format=name, output=Path("m")) == 0
    capfdbinary.readouterr()
    assert run(format=name) == 0
    assert capfdbinary.readouterr().out == (workspace / "m").read_bytes()


def test_the_name_of_the_file_tells_the_format(workspace: Path, capsys) -> None:
    run(output=Path("m.xlsx"))
    assert zipfile.is_zipfile("m.xlsx")
    run(output=Path("m.html"))
    assert Path("m.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    run(output=Path("m.csv"))
    text = Path("m.csv").read_text(encoding="utf-8-sig")
    assert next(csv.reader(io.StringIO(text), delimiter=";"))[0] == "TT"
    run(output=Path("m.json"))
    assert json.loads(Path("m.json").read_text(encoding="utf-8"))["schema"] == 1
    run(output=Path("m.md"))
    assert Path("m.md").read_text(encoding="utf-8").startswith("## ")
    run(output=Path("m.txt"))
    assert Path("m.txt").read_text(encoding="utf-8").startswith("Ma trận")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"format": "pdf"}, "--format không nhận “pdf”"),
        ({"format": "xlsx"}, "“-o” cần một giá trị"),
        ({"status": ["covered", "done"]}, "--status không nhận “done”"),
        ({"task": ["II.9"]}, "--task không nhận “II.9”"),
        ({"province": ["hanoi"]}, "--province không nhận “hanoi”"),
        ({"parent": "qd-1"}, "Không tìm thấy kế hoạch “qd-1”"),
        ({"parent": "langson"}, "Không có kế hoạch nào triển khai langson"),
    ],
)
def test_what_cannot_be_is_refused(options: dict[str, Any], says: str, workspace: Path) -> None:
    assert says in refused(**options)


def test_a_named_plan_must_answer_the_decision(workspace: Path, capsys) -> None:
    assert "plans/qd-153-ttg.yaml không triển khai qd-153-ttg" in refused("langson", "qd-153-ttg")
    assert "để so sánh với qd-153-ttg" in refused("qd-153-ttg")


def test_the_parent_must_be_one_and_be_there(workspace: Path, capsys) -> None:
    change(workspace / "plans" / "sonla.yaml", "parent: qd-153-ttg", "parent: langson")
    assert "nhiều kế hoạch cấp trên khác nhau: langson, qd-153-ttg" in refused()
    assert [one["id"] for one in found(capsys, parent="qd-153-ttg")["plans"]] == ["langson"]
    assert [one["id"] for one in found(capsys, parent="plans/langson.yaml")["plans"]] == ["sonla"]
    assert [one["id"] for one in found(capsys, "langson")["plans"]] == ["langson"]
    (workspace / "plans" / "qd-153-ttg.yaml").unlink()
    assert "để so sánh với langson" in refused("langson")


def test_two_plans_may_not_share_an_id(workspace: Path) -> None:
    shutil.copy(workspace / "plans" / "sonla.yaml", workspace / "plans" / "moi.yaml")
    assert "cùng mang mã “sonla”" in refused()


def test_a_plan_that_cannot_be_read_leaves_no_matrix(workspace: Path, capsys) -> None:
    change(workspace / "plans" / "langson.yaml", "  form: standalone", "  form: draft")
    change(workspace / "plans" / "sonla.yaml", "level: province", "level: x")
    assert run(output=Path("m.xlsx")) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "plans/langson.yaml" in told.err
    assert "plans/sonla.yaml" in told.err
    assert not Path("m.xlsx").exists()


def test_a_plan_that_cannot_be_laid_out_is_told_with_its_line(workspace: Path) -> None:
    deep = (
        "  - text: a\n    items: [{text: b, items: [{text: c, items: [{text: d, items: [e]}]}]}]\n"
    )
    path = workspace / "plans" / "langson.yaml"
    change(path, "\npurpose:\n", f"\npurpose:\n{deep}")
    with pytest.raises(Invalid) as caught:
        run()
    place = caught.value.findings[0].place
    assert place is not None
    assert place.path == "plans/langson.yaml"
