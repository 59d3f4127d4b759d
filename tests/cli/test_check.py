"""`kehoach check` and `kehoach rule` as their users meet them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kehoach.cli import main
from kehoach.report.findings import FORMATS
from tests.check.cases import HERE as CHECKS
from tests.conftest import PLANS
from tests.support.workspace import change, publish


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a plan without findings, and the published ones."""
    plans = publish(tmp_path)
    shutil.copy(CHECKS / "base.yaml", plans / "thu.yaml")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    return tmp_path


def found(capsys, *arguments: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    main(["check", *arguments, "--format", "json"])
    findings: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return findings


def test_a_plan_without_findings(workspace: Path, capsys) -> None:
    assert main(["check", "thu"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert len(told.out.splitlines()) == 1


def test_by_default_all_of_plans(workspace: Path, capsys) -> None:
    paths = {one["path"] for one in found(capsys)}
    assert {"plans/langson.yaml", "plans/sonla.yaml"} <= paths


@pytest.mark.parametrize("name", PLANS)
def test_the_published_plans_have_no_errors(name: str, workspace: Path, capsys) -> None:
    assert main(["check", name]) == 0
    assert {one["severity"] for one in found(capsys, name)} <= {"warning", "info"}


def test_reconstructed_words_are_told_with_their_count(workspace: Path, capsys) -> None:
    main(["check", "langson", "sonla", "--lang", "en"])
    told = capsys.readouterr().err
    assert told.count("6 of its 6 tasks are reconstructed") == 1
    main(["check", "langson", "--select", "L"])
    assert "qd-153" not in capsys.readouterr().err


def test_exit_codes(workspace: Path, capsys) -> None:
    plan = workspace / "plans" / "thu.yaml"
    change(plan, "    lead: Sở Y tế.\n    coordination: Sở Tài chính.\n", "")
    assert main(["check", "thu", "--select", "S003"]) == 0
    assert main(["check", "thu", "--select", "S003", "--fail-on", "warning"]) == 1
    (workspace / "kehoach.toml").write_text('fail-on = "warning"\n')
    assert main(["check", "thu", "--select", "S003"]) == 1
    assert main(["check", "thu", "--select", "S003", "--fail-on", "error"]) == 0


def test_an_invalid_plan_is_a_finding_and_the_others_are_checked(workspace: Path, capsys) -> None:
    change(workspace / "plans" / "thu.yaml", "    title: Tập huấn nghiệp vụ", "    titel: Tập huấn")
    assert main(["check", "--format", "json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    invalid = [one for one in findings if one["path"] == "plans/thu.yaml"]
    assert [(one["code"], one["severity"]) for one in invalid] == [("M002", "error")]
    assert any(one["path"] == "plans/sonla.yaml" for one in findings)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["khong-co"], "U003", ""),
        (["plans/khong.yaml"], "U002", "plans/khong.yaml"),
        (["khong.docx"], "U002", "khong.docx"),
        (["thu", "--format", "xml"], "U024", "sarif"),
        (["thu", "--fail-on", "fatal"], "U024", "warning"),
        (["thu", "--select", "S0003"], "U025", "S003"),
        (["thu", "--ignore", "Z"], "U025", ""),
        (["thu", "--baseline", "khong.json"], "U002", "khong.json"),
        (["thu", "--baseline", "plans/thu.yaml"], "U020", "plans/thu.yaml"),
        (["thu", "--config", "plans/thu.yaml"], "U021", "plans/thu.yaml"),
        (["thu", "--nothing"], "U009", "kehoach check --help"),
    ],
)
def test_what_cannot_be_done(arguments, code: str, says: str, workspace: Path, capsys) -> None:
    assert main(["check", *arguments]) == 2
    told = capsys.readouterr()
    assert f"[{code}]" in told.err
    assert says in told.err
    assert "Traceback" not in told.err


def test_one_file_that_cannot_be_read_does_not_stop_the_others(workspace: Path, capsys) -> None:
    (workspace / "plans" / "hong.yaml").symlink_to("plans/nowhere")
    assert main(["check", "plans/nowhere.yaml", "sonla", "-f", "concise"]) == 2
    told = capsys.readouterr()
    assert "U002" in told.err
    assert "plans/sonla.yaml" in told.out


def test_what_cannot_be_read_is_not_said_to_be_in_order(workspace: Path, capsys) -> None:
    (workspace / "x.docx").write_bytes(b"%PDF-1.7")
    assert main(["check", "x.docx"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "W904" in told.err
    shutil.rmtree(workspace / "plans")
    for command in ("check", "matrix"):
        assert main([command]) == 2
        assert "U082" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("toml", "code", "says"),
    [
        ("selekt = ['S']", "U022", "select"),
        ("select = 'S'", "U023", "select"),
        ("tone = 'oldest'", "U023", "majority | old | new"),
        ("plan-ignore = {sonla = 5}", "U023", "[plan-ignore]"),
        ("baseline = 5", "U023", "baseline"),
        ("select = [", "U021", "kehoach.toml"),
        ("select = ['Q9']", "U025", "Q9"),
    ],
)
def test_settings_that_are_none(toml: str, code: str, says: str, workspace: Path, capsys) -> None:
    (workspace / "kehoach.toml").write_text(toml, encoding="utf-8")
    assert main(["check", "thu"]) == 2
    told = capsys.readouterr().err
    assert f"[{code}]" in told
    assert says in told


def test_settings_stand_in_either_file_at_or_above(
    workspace: Path, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    (workspace / "pyproject.toml").write_text('[tool.other]\n[tool.kehoach]\nselect = ["S004"]\n')
    assert {one["code"] for one in found(capsys, "sonla")} == {"S004"}
    (workspace / "kehoach.toml").write_text('[plan-ignore]\nsonla = ["S"]\n', encoding="utf-8")
    assert "S004" not in {one["code"] for one in found(capsys, "sonla")}
    monkeypatch.chdir(workspace / "plans")
    assert "S004" not in {one["code"] for one in found(capsys, "sonla.yaml")}
    # What is named on the command line goes before what stands in the file.
    (workspace / "kehoach.toml").write_text('select = ["L"]\nignore = ["S004"]\n')
    assert {one["code"] for one in found(capsys, "sonla.yaml", "--select", "S004")} == {"S004"}


def test_codes_may_be_listed_or_repeated(workspace: Path, capsys) -> None:
    one = found(capsys, "sonla", "--select", "s004,S005")
    assert one == found(capsys, "sonla", "--select", "S004", "--select", "S005")
    assert {each["code"] for each in one} == {"S004", "S005"}
    rest = found(capsys, "sonla", "--select", "S", "--ignore", "S00")
    assert rest
    assert not any(each["code"].startswith("S00") for each in rest)


SUPPRESS = "suppress:\n  - {rule: S004, at: content.van-ban, reason: văn bản đã ký}\nsource:\n"


def test_a_suppression_accepts_a_finding_with_its_reason(workspace: Path, capsys) -> None:
    plan = workspace / "plans" / "sonla.yaml"
    before = found(capsys, "sonla")
    change(plan, "\nsource:\n", f"\n{SUPPRESS}")
    main(["check", "sonla", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert len(report["findings"]) == len(before) - 1
    assert [one["reason"] for one in report["accepted"]] == ["văn bản đã ký"]
    # Where its rule is not applied, nobody can say that it is not needed.
    assert found(capsys, "sonla", "--select", "K001,S005", "--ignore", "S005") == []


@pytest.mark.parametrize("old", ["at: content.van-ban", "rule: S004"])
def test_an_unused_suppression_is_a_finding(old: str, workspace: Path, capsys) -> None:
    plan = workspace / "plans" / "sonla.yaml"
    new = {"at: content.van-ban": "at: content.van", "rule: S004": "rule: S003"}[old]
    change(plan, "\nsource:\n", f"\n{SUPPRESS.replace(old, new)}")
    told = found(capsys, "sonla", "--select", "K,S")
    assert [(one["code"], one["line"]) for one in told if one["code"] == "K001"] == [("K001", 13)]
    assert "S004" in {one["code"] for one in told}


def test_a_suppression_needs_a_reason(workspace: Path, capsys) -> None:
    change(
        workspace / "plans" / "sonla.yaml", "\nsource:\n", "\nsuppress: [{rule: S004}]\nsource:\n"
    )
    assert [one["code"] for one in found(capsys, "sonla")] == ["M001"]


def test_a_baseline_puts_up_with_what_was_there(workspace: Path, capsys) -> None:
    assert main(["check", "--format", "baseline"]) == 0
    baseline = capsys.readouterr().out
    (workspace / "cu.json").write_text(baseline, encoding="utf-8")
    assert found(capsys, "--baseline", "cu.json") == []
    # Lines move, the baseline does not mind; one more of a kind is new.
    plan = workspace / "plans" / "sonla.yaml"
    plan.write_text("# Dòng mới.\n\n" + plan.read_text(encoding="utf-8"), encoding="utf-8")
    change(plan, "    timeline: Năm 2026 và các năm tiếp theo.\n    results", "    results")
    told = found(capsys, "--baseline", "cu.json")
    assert [(one["code"], one["node"]) for one in told] == [("S004", "content.quan-triet")]
    (workspace / "kehoach.toml").write_text('baseline = "cu.json"\n')
    assert found(capsys, "sonla") == told


def test_a_baseline_that_has_more_than_there_is_is_told(workspace: Path, capsys) -> None:
    assert main(["check", "--format", "baseline"]) == 0
    baseline = json.loads(capsys.readouterr().out)
    node = baseline["accepted"]["plans/sonla.yaml"]["S004"]
    node["content.van-ban"] += 2
    (workspace / "cu.json").write_text(json.dumps(baseline), encoding="utf-8")
    told = found(capsys, "--baseline", "cu.json")
    assert [(one["code"], one["severity"], one["path"]) for one in told] == [
        ("K002", "info", "plans/sonla.yaml")
    ]
    assert "2" in told[0]["message"]
    assert found(capsys, "--baseline", "cu.json", "--select", "S") == []


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": 2, "accepted": {}}', "[" * 100_000])
def test_a_baseline_that_is_none(text: str, workspace: Path, capsys) -> None:
    (workspace / "cu.json").write_text(text)
    assert main(["check", "thu", "--baseline", "cu.json"]) == 2
    assert "U020" in capsys.readouterr().err


def test_the_plan_one_level_up_is_looked_for_beside_the_plan(workspace: Path, capsys) -> None:
    (workspace / "plans" / "qd-153-ttg.yaml").rename(workspace / "plans" / "khac.yaml")
    assert "P001" not in {one["code"] for one in found(capsys, "langson")}
    (workspace / "plans" / "khac.yaml").unlink()
    assert "P001" in {one["code"] for one in found(capsys, "langson")}


def test_a_plan_one_level_up_that_cannot_be_numbered_counts_as_not_there(
    workspace: Path, capsys
) -> None:
    parent = workspace / "plans" / "qd-153-ttg.yaml"
    change(parent, "purpose:\n", "purpose:\n" + "  - Một mục đích.\n" * 60)
    plan = workspace / "plans" / "langson.yaml"
    change(plan, "van-ban@7ddef1dd", "van-ban")
    findings = found(capsys, "langson")
    assert {one["code"] for one in findings} >= {"P001", "S005"}
    assert {one["code"] for one in findings if one["code"][0] == "P"} == {"P001"}


def test_nothing_is_written(workspace: Path, capsys) -> None:
    before = {file: file.read_bytes() for file in workspace.rglob("*") if file.is_file()}
    for name in (*FORMATS, "baseline"):
        main(["check", "--format", name, "--statistics"])
        main(["check", "--format", name, "--diff"])
    assert {file: file.read_bytes() for file in workspace.rglob("*") if file.is_file()} == before


def test_statistics_name_the_rules(workspace: Path, capsys) -> None:
    main(["check", "sonla", "--statistics", "--select", "S004,S005"])
    lines = capsys.readouterr().err.splitlines()
    assert {line.split()[0] for line in lines[-2:]} == {"S004", "S005"}


@pytest.mark.parametrize("name", [*FORMATS, "baseline"])
def test_every_format_has_the_same_exit_code(name: str, workspace: Path, capsys) -> None:
    assert main(["check", "sonla", "--format", name]) == 0
    assert main(["check", "sonla", "--format", name, "--fail-on", "info"]) == 1
    assert main(["check", "thu", "--format", name, "--fail-on", "info"]) == 0
    assert capsys.readouterr().out


def test_colour_is_for_terminals(workspace: Path, capsys, monkeypatch) -> None:
    main(["check", "sonla"])
    assert "\x1b[" not in capsys.readouterr().out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    main(["check", "sonla"])
    assert "\x1b[" in capsys.readouterr().out
    main(["check", "sonla", "--format", "concise"])
    assert "\x1b[" not in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    main(["check", "sonla"])
    assert "\x1b[" not in capsys.readouterr().out


def test_a_rule_is_explained(workspace: Path, capsys) -> None:
    assert main(["rule", "s004"]) == 0
    by_code = capsys.readouterr().out
    assert by_code.startswith("S004 task-without-timeline (")
    assert "Vì sao" in by_code
    assert main(["rule", "task-without-timeline"]) == 0
    assert capsys.readouterr().out == by_code
    assert main(["rule", "S004", "--lang", "en"]) == 0
    assert "Why" in capsys.readouterr().out
    assert main(["rule", "--all"]) == 0
    assert by_code in capsys.readouterr().out


def test_a_fault_of_the_file_is_explained_too(capsys) -> None:
    assert main(["rule", "M002"]) == 0
    assert capsys.readouterr().out.startswith("M002\n")


@pytest.mark.parametrize("code", ["S999", "M999", "Z1", "task-without-timelin"])
def test_a_rule_that_is_not_there(code: str, capsys) -> None:
    assert main(["rule", code]) == 2
    assert "U025" in capsys.readouterr().err
