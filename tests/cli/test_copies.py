"""`kehoach copies` as its users meet it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kehoach.cli import main
from kehoach.cli.copies import Options, copies
from kehoach.cli.work import Work
from kehoach.finding import Refused
from kehoach.report.words import Words
from tests.conftest import ROOT
from tests.support.country import country

SCHEMA = json.loads((ROOT / "docs/schemas/copies.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
VI = Words("vi")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Any]]:
    folder = tmp_path_factory.mktemp("country") / "plans"
    return folder, country().generate(folder, 60, seed=3)


@pytest.fixture
def workspace(made: tuple[Path, list[Any]], monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    folder, plans = made
    monkeypatch.chdir(folder.parent)
    return plans


def run(*names: str, **options: Any) -> int:
    return copies(names, Options(**options), VI, Work(1))


def found(capsysbinary: pytest.CaptureFixture[bytes], *names: str, **options: Any) -> Any:
    capsysbinary.readouterr()
    assert run(*names, format="json", **options) == 0
    return json.loads(capsysbinary.readouterr().out)


def test_json_keeps_its_schema(workspace: list[Any], capsysbinary) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    result = found(capsysbinary)
    assert [error.message for error in VALIDATOR.iter_errors(result)] == []
    assert list(result) == SCHEMA["required"]
    assert set(result["plans"][0]) == set(SCHEMA["properties"]["plans"]["items"]["required"])
    broken = {**result, "plans": [{**result["plans"][0], "tasks": {}}]}
    assert [*VALIDATOR.iter_errors(broken)]


def test_the_copies_are_those_that_were_made(workspace: list[Any], capsysbinary) -> None:
    result = found(capsysbinary)
    plans = {one["id"]: one for one in result["plans"]}
    assert plans["qd-153-ttg"]["parent"] is None
    assert plans["qd-153-ttg"]["tasks"] is None
    copied = {one for one, plan in plans.items() if (plan["tasks"] or {}).get("unchanged")}
    for one in workspace:
        tasks = plans[one.id]["tasks"]
        if one.kind == "unchanged":
            assert tasks["unchanged"] == tasks["total"], one
            assert one.id in copied
        if one.kind in ("own", "neighbour"):
            assert tasks["unchanged"] == 0, one
    grouped = [{plan["id"] for plan in group["plans"]} for group in result["groups"]]
    for one in workspace:
        if one.kind == "neighbour":
            assert any({one.id, one.source} <= group for group in grouped), one


def test_text_names_copies_and_groups(workspace: list[Any], capsys) -> None:
    assert run() == 0
    told = capsys.readouterr().out
    copy = next(one for one in workspace if one.kind == "unchanged")
    own = {one.id for one in workspace if one.kind == "own"}
    sources = {one.source for one in workspace}
    assert f"plans/{copy.id}.yaml: nhiệm vụ nguyên văn 5/5" in told
    assert not any(f"{id_}" in told for id_ in own - sources)
    assert main(["copies", "--lang", "en"]) == 0
    assert "tasks word for word 5/5" in capsys.readouterr().out


def test_exit_code_is_asked_for(workspace: list[Any], capsys) -> None:
    copy = next(one for one in workspace if one.kind == "unchanged")
    own = next(one for one in workspace if one.kind == "own")
    assert run(copy.id) == 0
    assert run(copy.id, exit_code=True) == 1
    assert run(own.id, exit_code=True) == 0
    assert run(copy.id, own.id, exit_code=True) == 1


def test_the_share_is_chosen(workspace: list[Any], capsysbinary) -> None:
    few = found(capsysbinary, share=100)
    many = found(capsysbinary, share=60)
    assert many["share"] == 0.6
    assert _grouped(many) > _grouped(few) > 0
    for share in (0, 101):
        with pytest.raises(Refused):
            run(share=share)
    with pytest.raises(Refused):
        run(format="pdf")


def _grouped(result: Any) -> int:
    return sum(len(group["plans"]) for group in result["groups"])


def test_csv_opens_in_a_spreadsheet(workspace: list[Any], capsys) -> None:
    assert run(format="csv", output=Path("out/copies.csv")) == 0
    assert capsys.readouterr().out == "out/copies.csv\n"
    raw = Path("out/copies.csv").read_bytes()
    assert raw.startswith("\ufeff".encode())
    rows = [*csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";")]
    assert rows[0][:4] == ["TT", "Mã kế hoạch", "Tệp", "Kế hoạch cấp trên"]
    assert len({len(row) for row in rows}) == 1
    assert len(rows) == 1 + len([*Path("plans").iterdir()])


def test_two_processes_find_the_same(workspace: list[Any], capsysbinary) -> None:
    one = found(capsysbinary)
    assert copies([], Options(format="json"), VI, Work(2)) == 0
    assert json.loads(capsysbinary.readouterr().out) == one


def test_a_broken_plan_is_told_of_and_left_out(
    workspace: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    for one in ("angiang", "qd-153-ttg"):
        (folder / f"{one}.yaml").write_bytes(Path(f"plans/{one}.yaml").read_bytes())
    (folder / "hong.yaml").write_text("schema: 1\nid: hong\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run() == 2
    told = capsys.readouterr()
    assert "plans/hong.yaml" in told.err
    assert "1 trong 3 kế hoạch" in told.err
    assert "Đã đọc 2 kế hoạch" in told.out
    assert run("plans/hong.yaml") == 2
    assert capsys.readouterr().out == ""
