"""`kehoach diff` as its users meet it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kehoach.cli import main
from kehoach.cli.diff_each import ENDINGS
from kehoach.report.comparison import FORMATS
from tests.support.workspace import change, publish


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the published plans, under git."""
    publish(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    for variable in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(variable, raising=False)
    git("init", "-q")
    commit("published")
    return tmp_path


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True)


def commit(message: str) -> None:
    git("add", ".")
    who = ("-c", "user.name=kehoach", "-c", "user.email=kehoach@example.org")
    git(*who, "commit", "-q", "-m", message)


def told(capsys, *arguments: str) -> dict[str, Any]:
    capsys.readouterr()
    main(["diff", *arguments, "--format", "json"])
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def test_a_plan_alone_is_compared_with_its_parent(workspace: Path, capsys) -> None:
    report = told(capsys, "langson")
    assert (report["left"]["id"], report["right"]["id"]) == ("qd-153-ttg", "langson")
    assert report["base"] == "qd-153-ttg"
    assert {one["left"] for one in report["coverage"]} == {None}
    assert {one["right"]["status"] for one in report["coverage"]} == {"covered"}


def test_two_plans_have_their_parent_as_base(workspace: Path, capsys) -> None:
    report = told(capsys, "langson", "plans/sonla.yaml")
    assert report["base"] == "qd-153-ttg"
    assert all(one["left"] and one["right"] for one in report["coverage"])
    tasks = {one["left"]: one["right"] for one in report["items"] if one["part"] == "content"}
    assert tasks["II.2"] == "II.3"
    assert tasks["II.3"] == "II.2"


def test_versions_out_of_git(workspace: Path, capsys) -> None:
    plan = workspace / "plans" / "langson.yaml"
    change(plan, "    timeline: năm 2026.", "    timeline: quý IV năm 2026.")
    change(plan, "  name: Trần Thanh Nhàn", "  name: Nguyễn Văn An")
    for name in ("git:HEAD:plans/langson.yaml", "git:HEAD:langson"):
        report = told(capsys, name, "langson")
        differing = {one["right"]: one for one in report["items"] if one["kind"] != "same"}
        # The signature has no address that an official would cite.
        assert set(differing) == {"II.2", ""}
        change_ = next(one for one in differing["II.2"]["changes"] if one["field"] == "timeline")
        assert "".join(words for sign, words in change_["ops"] if sign != "-") == change_["right"]
    commit("changed")
    assert main(["diff", "git:HEAD~1:langson", "git:HEAD:langson", "--exit-code"]) == 1
    assert main(["diff", "git:HEAD:langson", "langson", "--exit-code"]) == 0


def test_what_comes_back_more_often_is_told(workspace: Path, capsys) -> None:
    plan = workspace / "plans" / "langson.yaml"
    change(plan, "định kỳ hằng năm và khi cần thiết.", "định kỳ hằng quý và khi cần thiết.")
    report = told(capsys, "git:HEAD:langson", "langson")
    (item,) = [one for one in report["items"] if one["kind"] != "same"]
    (changed,) = [one for one in item["changes"] if one["field"] == "timeline"]
    assert changed["meaning"]["left"]["often"] == ["on-demand", "yearly"]
    assert changed["meaning"]["right"]["often"] == ["on-demand", "quarterly"]
    main(["diff", "git:HEAD:langson", "langson"])
    assert "hằng năm" in capsys.readouterr().out


def test_exit_codes(workspace: Path, capsys) -> None:
    assert main(["diff", "langson", "sonla"]) == 0
    assert main(["diff", "langson", "sonla", "--exit-code"]) == 1
    assert main(["diff", "langson", "langson", "--exit-code"]) == 0
    # What the plan one level up asks, and nothing answers, is a gap.
    change(workspace / "plans" / "sonla.yaml", ", long-ghep@32edbb68]", "]")
    assert main(["diff", "sonla"]) == 1
    assert main(["diff", "langson", "sonla"]) == 1


def test_parts_and_kinds_can_be_chosen(workspace: Path, capsys) -> None:
    report = told(capsys, "langson", "sonla", "--only", "content,funding")
    assert {one["part"] for one in report["items"]} == {"content", "funding"}
    report = told(capsys, "langson", "sonla", "--kind", "added", "--kind", "removed")
    assert {one["kind"] for one in report["items"]} == {"added", "removed"}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_format_is_printed_or_written(
    name: str, language: str, workspace: Path, capsys
) -> None:
    chosen = ["--stat"] if name == "stat" else ["--format", name]
    assert main(["diff", "langson", "sonla", *chosen, "--lang", language]) == 0
    printed = capsys.readouterr().out
    assert main(["diff", "langson", "sonla", *chosen, "-o", "ra/x", "--lang", language]) == 0
    assert capsys.readouterr().out == "ra/x\n"
    assert (workspace / "ra" / "x").read_text(encoding="utf-8").strip() == printed.strip()
    for word in ("langson", "sonla"):
        assert word in printed


def test_tracked_changes_are_a_word_file(workspace: Path, capsys) -> None:
    assert main(["diff", "langson", "sonla", "--format", "docx", "-o", "khac.docx"]) == 0
    assert (workspace / "khac.docx").read_bytes().startswith(b"PK")
    assert main(["diff", "langson", "sonla", "--format", "docx"]) == 2
    assert "-o" in capsys.readouterr().err


def test_a_built_file_is_read(workspace: Path, capsys) -> None:
    assert main(["build", "langson"]) == 0
    report = told(capsys, "build/langson.docx", "langson")
    assert {one["kind"] for one in report["items"]} == {"same"}
    change(workspace / "plans" / "langson.yaml", "    timeline: năm 2026.", "    timeline: 2027.")
    report = told(capsys, "build/langson.docx", "langson")
    assert [one["right"] for one in report["items"] if one["kind"] != "same"] == ["II.2"]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ([], "U010", "kehoach diff --help"),
        (["plans", "--format", "html"], "U015", "-o"),
        (["plans/qd*"], "U019", "plans/qd*"),
        (["plans/x*"], "U081", "plans/x*"),
        (["lngson", "sonla"], "U003", "langson"),
        (["qd-153-ttg"], "U019", "qd-153-ttg"),
        (["git:HEAD~9:langson", "langson"], "U018", "HEAD~9"),
        (["git:HEAD:plans/khong.yaml", "langson"], "U018", "khong"),
        (["git:--output=x:langson", "langson"], "U017", "--output=x"),
        (["langson", "sonla", "--format", "pdf"], "U024", "markdown"),
        (["langson", "sonla", "--only", "noi-dung"], "U024", "content"),
        (["langson", "sonla", "--kind", "new"], "U024", "added"),
    ],
)
def test_what_cannot_be_done(arguments, code: str, says: str, workspace: Path, capsys) -> None:
    before = sorted(path for path in workspace.rglob("*") if path.is_file())
    assert main(["diff", *arguments]) == 2
    error = capsys.readouterr().err
    assert f"[{code}]" in error
    assert says in error
    assert sorted(path for path in workspace.rglob("*") if path.is_file()) == before


def test_git_that_is_not_there_or_lies_in_the_workspace(
    workspace: Path, capsys, monkeypatch
) -> None:
    fake = workspace / "git"
    fake.write_text("#!/bin/sh\ntouch harmed\n", encoding="utf-8")
    fake.chmod(0o755)
    for path in ("", str(workspace)):
        monkeypatch.setenv("PATH", path)
        assert main(["diff", "git:HEAD:langson", "langson"]) == 2
        assert "[U085]" in capsys.readouterr().err
    assert not (workspace / "harmed").exists()


def test_an_invalid_plan_is_told_at_its_line(workspace: Path, capsys) -> None:
    change(workspace / "plans" / "sonla.yaml", "numbering: letters ", "numbering: dashes ")
    assert main(["diff", "langson", "sonla"]) == 2
    assert "plans/sonla.yaml:" in capsys.readouterr().err


def test_each_plan_of_a_folder_with_the_one_it_answers(workspace: Path, capsys) -> None:
    told = []
    for name in ("langson", "sonla"):
        main(["diff", name, "--format", "json"])
        told.append(json.loads(capsys.readouterr().out))
    for names in (["plans"], ["plans/*.yaml"], ["qd-153-ttg", "langson", "sonla"]):
        for jobs in ("1", "2"):
            assert main(["diff", *names, "--format", "json", "--jobs", jobs]) == 0
            out, err = capsys.readouterr()
            assert json.loads(out) == told
            assert err == "Không có kế hoạch cấp trên để so sánh: qd-153-ttg.\n"
    assert main(["diff", "plans", "--exit-code"]) == 1


@pytest.mark.parametrize("format_", ENDINGS)
def test_each_plan_of_a_folder_has_a_file(format_: str, workspace: Path, capsys) -> None:
    (workspace / "plans" / "zz.yaml").write_text("x: [", encoding="utf-8")
    assert main(["diff", "plans", "--format", format_, "-o", "out"]) == 2
    out, err = capsys.readouterr()
    ending = ENDINGS[format_]
    assert out.splitlines() == [f"out/langson.{ending}", f"out/sonla.{ending}"]
    assert err.endswith("Không so sánh được 1 trên 4 kế hoạch:\n  plans/zz.yaml\n")
    for name in ("langson", "sonla"):
        main(["diff", name, "--format", format_, "-o", f"one.{ending}"])
        raw = (workspace / f"one.{ending}").read_bytes()
        assert (workspace / "out" / f"{name}.{ending}").read_bytes() == raw


def test_a_folder_in_which_no_plan_answers_another(workspace: Path, capsys) -> None:
    for name in ("langson", "sonla"):
        (workspace / "plans" / f"{name}.yaml").unlink()
    assert main(["diff", "plans", "--format", "json"]) == 2
    assert "[U019]" in capsys.readouterr().err
