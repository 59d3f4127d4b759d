"""Nothing surprising: empty folders, wrong names, two plans of one id, odd places, poor screens."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kehoach.cli import main
from kehoach.report.columns import columns
from kehoach.report.words import LANGUAGES
from tests.conftest import ROOT
from tests.support.terminal import shown

PUBLISHED = ("langson.yaml", "sonla.yaml", "qd-153-ttg.yaml")
ESCAPES = re.compile("\x1b")
DRAWN = re.compile("[\u2500-\u259f\u2800-\u28ff]")


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "moi"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    return folder


@pytest.fixture
def workspace(empty: Path) -> Path:
    """A workspace with the published plans, in which the command is run."""
    (empty / "plans").mkdir()
    for name in PUBLISHED:
        shutil.copy(ROOT / "plans" / name, empty / "plans")
    return empty


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(list(arguments))
    read = capsys.readouterr()
    return code, read.out, read.err


# ------------------------------------------------------------------------------ an empty folder


@pytest.mark.parametrize(
    ("arguments", "code", "names"),
    [
        (["check"], "U082", "kehoach init"),
        (["matrix"], "U082", "kehoach import"),
        (["copies"], "U082", "kehoach init"),
        (["check", "langson"], "U082", "plans/"),
        (["build", "langson"], "U082", "kehoach import"),
        (["diff", "langson"], "U082", "kehoach init"),
        (["build"], "U010", "kehoach build --help"),
        (["diff"], "U010", "kehoach diff --help"),
        (["check", "."], "U005", "kehoach init"),
    ],
)
def test_an_empty_folder(arguments: list[str], code: str, names: str, empty: Path, capsys) -> None:
    for language in LANGUAGES:
        exit_code, out, err = told(capsys, *arguments, "--lang", language)
        assert (exit_code, out) == (2, "")
        assert f"[{code}]" in err
        assert names in err
    assert [*empty.iterdir()] == []


def test_no_command_is_the_help(empty: Path, capsys) -> None:
    code, out, err = told(capsys)
    assert (code, err) == (0, "")
    assert "kehoach check langson" in out


def test_a_folder_above_that_is_called_plans_is_not_taken(empty: Path, capsys) -> None:
    other = empty.parent / "plans"
    other.mkdir()
    shutil.copy(ROOT / "plans" / "langson.yaml", other)
    assert "[U082]" in told(capsys, "check")[2]
    assert "[U082]" in told(capsys, "build", "langson")[2]


# ------------------------------------------------------------------------------------ wrong names


@pytest.mark.parametrize(
    ("arguments", "code", "near"),
    [
        (["check", "langsn"], "U003", "langson"),
        (["diff", "langson", "sonal"], "U003", "sonla"),
        (["matrix", "--parent", "qd-153-tgt"], "U003", "qd-153-ttg"),
        (["chekc"], "U008", "check"),
        (["check", "--fomat", "json"], "U009", "--format"),
        (["check", "-f", "jsonn"], "U024", "json"),
        (["check", "--fail-on", "eror"], "U024", "error"),
        (["diff", "langson", "-f", "htm"], "U024", "html"),
        (["diff", "langson", "--only", "contents"], "U024", "content"),
        (["matrix", "-f", "xlxs"], "U024", "xlsx"),
        (["copies", "-f", "cvs"], "U024", "csv"),
        (["rule", "S0033"], "U025", "S003"),
        (["rule", "-f", "markdwn", "S003"], "U024", "markdown"),
        (["check", "--select", "S0003"], "U025", "S003"),
    ],
)
def test_the_nearest_name(arguments: list[str], code: str, near: str, workspace, capsys) -> None:
    exit_code, out, err = told(capsys, *arguments)
    assert (exit_code, out) == (2, "")
    assert f"[{code}]" in err
    assert f"Có phải “{near}”?" in err


def test_what_is_no_plan(workspace: Path, capsys) -> None:
    (workspace / "docker-compose.yaml").write_text('version: "3"\nservices: {}\n', "utf-8")
    (workspace / "trong").mkdir()
    code, out, _ = told(capsys, "check", "docker-compose.yaml")
    assert code == 1
    assert re.findall(r"\[(\w+)\]", out) == ["Y026"]
    assert told(capsys, "build", "docker-compose.yaml")[0] == 2
    for name, expected in (("trong", "U005"), ("khong/co.yaml", "U002"), ("nd30.docx", "U002")):
        code, out, err = told(capsys, "check", name)
        assert (code, out) == (2, "")
        assert f"[{expected}]" in err
        assert name in err


# ---------------------------------------------------------------------------------- other places


def test_a_plan_elsewhere_is_at_home_there(workspace: Path, tmp_path: Path, capsys) -> None:
    other = tmp_path / "khac"
    shutil.copytree(workspace / "plans", other / "plans")
    for path in (other / "plans" / "langson.yaml", Path("../khac/plans/langson.yaml")):
        code, out, err = told(capsys, "diff", str(path), "--stat")
        assert code == 0
        assert "qd-153-ttg" in out
        assert err == ""
        assert told(capsys, "check", str(path))[0] == 0
        assert told(capsys, "build", str(path))[:2] == (0, "build/langson.docx\n")
    assert (workspace / "build" / "langson.docx").is_file()


def test_templates_of_a_plan_elsewhere_are_those_beside_it(
    workspace: Path, tmp_path: Path, capsys
) -> None:
    other = tmp_path / "khac"
    shutil.copytree(workspace / "plans", other / "plans")
    (other / "templates").mkdir()
    (other / "templates" / "plan.xml.j2").write_text("{{ hong", "utf-8")
    assert told(capsys, "build", "../khac/plans/langson.yaml")[0] == 2
    assert told(capsys, "build", "langson")[0] == 0


@pytest.mark.parametrize("below", ["plans", "plans/langson"])
def test_from_inside_plans(below: str, workspace: Path, monkeypatch, capsys) -> None:
    (workspace / below).mkdir(exist_ok=True)
    monkeypatch.chdir(workspace / below)
    at = "" if below == "plans" else "../"
    code, out, err = told(capsys, "check", "langson", "-f", "concise")
    assert code == 0
    assert {line.split(":")[0] for line in out.splitlines()} == {f"{at}langson.yaml"}
    assert "qd-153-ttg" in err
    assert told(capsys, "diff", "sonla", "--stat")[0] == 0
    files = {line.split(":")[0] for line in told(capsys, "check", "-f", "concise")[1].splitlines()}
    assert {f"{at}{name}" for name in PUBLISHED[:2]} <= files
    assert told(capsys, "build", "langson")[:2] == (0, "build/langson.docx\n")
    assert (workspace / below / "build" / "langson.docx").is_file()


def test_from_inside_a_workspace_with_settings(workspace: Path, monkeypatch, capsys) -> None:
    (workspace / "docs" / "sau").mkdir(parents=True)
    monkeypatch.chdir(workspace / "docs" / "sau")
    assert "[U082]" in told(capsys, "check", "langson")[2]
    (workspace / "kehoach.toml").touch()
    code, out, _ = told(capsys, "check", "langson", "-f", "concise")
    assert code == 0
    assert out.startswith("../../plans/langson.yaml:")
    assert "[U003]" in told(capsys, "check", "langsn")[2]


def test_templates_hold_from_inside_plans(workspace: Path, monkeypatch, capsys) -> None:
    (workspace / "templates").mkdir()
    (workspace / "templates" / "plan.xml.j2").write_text("{{ hong", "utf-8")
    (workspace / "plans" / "langson").mkdir()
    monkeypatch.chdir(workspace / "plans" / "langson")
    code, _, err = told(capsys, "build", "langson")
    assert code == 2
    assert "plan.xml.j2" in err


def test_a_folder_called_like_a_plan(workspace: Path, monkeypatch, capsys) -> None:
    (workspace / "plans" / "langson").mkdir()
    shutil.copy(workspace / "plans" / "sonla.yaml", workspace / "plans" / "langson" / "xa.yaml")
    monkeypatch.chdir(workspace / "plans")
    code, out, err = told(capsys, "build", "langson", "-o", "../build")
    assert (code, out) == (0, "../build/langson.docx\n")
    assert "langson/" in err
    for folder in ("langson/", "./langson"):
        code, out, err = told(capsys, "build", folder, "-o", "../build")
        assert (code, out) == (0, "../build/sonla.docx\n")
        assert "U084" not in err


# ---------------------------------------------------------------------------- two plans of one id


@pytest.fixture
def doubled(workspace: Path) -> Path:
    """A workspace with a copy of a plan, which has changed since."""
    plans = workspace / "plans"
    text = (plans / "langson.yaml").read_text(encoding="utf-8")
    (plans / "langson-copy.yaml").write_text(text.replace("Mạnh Quân", "Bình An"), "utf-8")
    return workspace


@pytest.mark.parametrize(
    "arguments",
    [["build", "langson"], ["check", "langson"], ["diff", "langson"], ["diff", "sonla", "langson"]],
)
def test_the_plan_named_after_its_id_is_taken_and_the_other_told(
    arguments: list[str], doubled: Path, capsys
) -> None:
    code, _, err = told(capsys, *arguments)
    assert code in (0, 1)
    assert err.count("U084") == 1
    assert "plans/langson.yaml" in err
    assert "plans/langson-copy.yaml" in err
    assert "U084" not in told(capsys, arguments[0], "plans/langson.yaml")[2]


def test_of_two_none_of_which_is_named_after_the_id_none_is_taken(doubled: Path, capsys) -> None:
    (doubled / "plans" / "langson.yaml").rename(doubled / "plans" / "moi.yaml")
    for command in ("build", "check", "diff"):
        code, out, err = told(capsys, command, "langson")
        assert (code, out) == (2, "")
        assert "[U083]" in err
        assert "plans/moi.yaml" in err
        assert "plans/langson-copy.yaml" in err
    assert not (doubled / "build").exists()


def test_two_files_named_after_one_id(workspace: Path, capsys) -> None:
    shutil.copy(workspace / "plans" / "langson.yaml", workspace / "plans" / "langson.yml")
    assert "[U083]" in told(capsys, "check", "langson")[2]


def test_two_communes_of_one_name(workspace: Path, capsys) -> None:
    for folder in ("a", "b"):
        (workspace / "plans" / folder).mkdir()
        shutil.copy(workspace / "plans" / "langson.yaml", workspace / "plans" / folder / "xa.yaml")
    err = told(capsys, "check", "xa")[2]
    assert "[U083]" in err
    assert "plans/a/xa.yaml" in err
    assert "plans/b/xa.yaml" in err


def test_a_folder_with_two_is_not_in_order(doubled: Path, capsys) -> None:
    for format_ in ("concise", "text"):
        code, out, _ = told(capsys, "check", "-f", format_)
        assert code == 1
        (line,) = [line for line in out.splitlines() if "[M039]" in line]
        assert line.startswith("plans/langson-copy.yaml:7:5: lỗi")
        assert line.endswith("plans/langson.yaml.")
    # A second run, which knows the answers of the first, says the same.
    assert "[M039]" in told(capsys, "check", "-f", "concise")[1]
    assert "[M039]" in told(capsys, "check", "-f", "concise", "--no-cache")[1]
    shutil.copytree(doubled / "plans", doubled / "cu")
    (doubled / "plans" / "langson-copy.yaml").unlink()
    (doubled / "cu" / "langson-copy.yaml").unlink()
    # Two folders may each have the plan one level up.
    assert "[M039]" not in told(capsys, "check", "plans", "cu", "-f", "concise")[1]


def test_of_a_folder_with_two_the_one_named_after_the_id_is_built(doubled: Path, capsys) -> None:
    code, _, err = told(capsys, "build", "plans")
    assert code == 2
    (line,) = [line for line in err.splitlines() if "[U007]" in line]
    assert line.index("plans/langson-copy.yaml bị bỏ qua") < line.index("plans/langson.yaml")
    built = (doubled / "build" / "langson.docx").read_bytes()
    assert told(capsys, "build", "plans/langson.yaml", "-o", "mot")[0] == 0
    assert (doubled / "mot" / "langson.docx").read_bytes() == built


def test_a_copy_that_comes_first_does_not_become_the_word_file(workspace: Path, capsys) -> None:
    plans = workspace / "plans"
    shutil.copy(plans / "langson.yaml", plans / "Bản sao của langson.yaml")
    code, out, err = told(capsys, "build", "plans")
    assert code == 2
    (line,) = [line for line in err.splitlines() if "[U007]" in line]
    assert line.index("plans/Bản sao của langson.yaml bị bỏ qua") < line.index("plans/langson.yaml")
    assert out.count("langson.docx") == 1
    # Alone, it is what was asked for.
    assert told(capsys, "build", "plans/Bản sao của langson.yaml")[0] == 0


def test_a_plan_one_level_up_of_which_there_are_two(workspace: Path, capsys) -> None:
    plans = workspace / "plans"
    shutil.copy(plans / "qd-153-ttg.yaml", plans / "a.yaml")
    # The one named after the id is it.
    assert told(capsys, "diff", "langson", "--stat")[0] == 0
    assert told(capsys, "check", "langson")[0] == 0
    (plans / "qd-153-ttg.yaml").rename(plans / "b.yaml")
    for command in ("diff", "check", "matrix", "copies"):
        code, _, err = told(capsys, command, *(["langson"] if command != "copies" else []))
        assert code == 2, command
        assert "[U083]" in err
        assert "Traceback" not in err


def test_an_edit_goes_into_neither_of_two(workspace: Path, capsys) -> None:
    assert told(capsys, "build", "langson")[0] == 0
    shutil.copy(workspace / "plans" / "langson.yaml", workspace / "plans" / "langson-copy.yaml")
    assert "[U083]" in told(capsys, "pull", "build/langson.docx", "--apply")[2]
    assert told(capsys, "pull", "build/langson.docx", "--plan", "plans/langson.yaml")[0] == 0


# ------------------------------------------------------------------ homes, caches, folders to write


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    return subprocess.run(
        [sys.executable, "-m", "kehoach", *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        check=False,
    )


@pytest.mark.parametrize(
    "environment",
    [{}, {"HOME": "/dev/null"}, {"HOME": "/nonexistent"}, {"KEHOACH_CACHE": "/dev/null/cache"}],
    ids=["no-home", "home-is-no-folder", "home-is-gone", "cache-cannot-be-made"],
)
def test_without_a_home_or_a_cache(environment: dict[str, str], workspace: Path) -> None:
    done = run("check", "langson", "-f", "concise", cwd=workspace, **environment)
    assert done.returncode == 0
    assert "qd-153-ttg" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    done = run("build", "langson", cwd=workspace, **environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "build/langson.docx\n", "")


def test_where_nothing_can_be_written(workspace: Path, capsys) -> None:
    (workspace / "build").write_text("một tệp, không phải thư mục", "utf-8")
    code, out, err = told(capsys, "build", "langson")
    assert (code, out) == (2, "")
    assert "[U004]" in err
    assert "build" in err
    assert "Traceback" not in err
    code, out, err = told(capsys, "matrix", "-o", "khong/co/\0.html")
    assert code == 2
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "arguments",
    [
        ["matrix", "-o", "plans/langson.yaml"],
        ["matrix", "-f", "csv", "-o", "bang.xlsx"],
        ["matrix", "-o", "bang.doc"],
        ["diff", "langson", "-o", "plans/langson.yaml"],
        ["diff", "langson", "-o", "build/langson.docx"],
        ["copies", "-f", "csv", "-o", "plans/langson.YML"],
        ["schema", "-o", "plans/langson.yaml"],
    ],
)
def test_a_result_takes_the_place_of_no_plan(arguments: list[str], workspace, capsys) -> None:
    before = (workspace / "plans" / "langson.yaml").read_bytes()
    code, out, err = told(capsys, *arguments)
    assert (code, out) == (2, "")
    assert "[U086]" in err
    assert arguments[-1] in err
    assert (workspace / "plans" / "langson.yaml").read_bytes() == before
    assert not (workspace / arguments[-1]).exists() or arguments[-1] == "plans/langson.yaml"


def test_a_folder_that_may_not_be_read(workspace: Path, monkeypatch, capsys) -> None:
    def kept_back(folder: Path) -> None:
        raise PermissionError(errno.EACCES, "", str(folder))

    monkeypatch.setattr("kehoach.workspace.files.os.scandir", kept_back)
    for command in ("check", "matrix", "copies"):
        code, _, err = told(capsys, command)
        assert code == 2
        assert "[U002] Không đọc được plans: không có quyền truy cập" in err
    code, out, _ = told(capsys, "doctor")
    assert code == 1
    assert "lỗi: Không đọc được plans/: không có quyền truy cập" in out


def test_the_schema_from_inside_plans(workspace: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(workspace / "plans")
    assert told(capsys, "schema", "--update")[0] == 0
    assert len([*(workspace / ".kehoach").iterdir()]) == 1
    assert not (workspace / "plans" / ".kehoach").exists()


def test_settings_saved_by_notepad(workspace: Path, capsys) -> None:
    (workspace / "kehoach.toml").write_bytes(b'\xef\xbb\xbfselect = ["S"]\r\n')
    assert told(capsys, "check", "langson", "-f", "concise")[0] == 0


def test_links_of_a_draft_are_not_taken_for_its_words(empty: Path, capsys) -> None:
    assert told(capsys, "init", "caobang")[0] == 0
    code, _, err = told(capsys, "matrix")
    assert code == 0
    assert "1 kế hoạch còn chỗ chưa điền" in err
    plan = empty / "plans" / "caobang.yaml"
    plan.write_text(plan.read_text("utf-8").replace(" .....\n", " Việc đã rõ.\n"), "utf-8")
    assert "chưa điền" not in told(capsys, "matrix")[2]


# ------------------------------------------------------------------------------- poor screens, voices

TOLD = (
    ["check"],
    ["check", "-f", "concise"],
    ["diff", "langson", "sonla"],
    ["diff", "langson", "--stat"],
    ["matrix"],
    ["matrix", "--details"],
    ["copies"],
    ["rule", "S003"],
    ["check", "--help"],
    ["--help"],
)


@pytest.mark.parametrize("arguments", TOLD, ids=" ".join)
def test_what_is_piped_has_no_escapes_and_no_drawings(arguments: list[str], workspace) -> None:
    done = run(*arguments, cwd=workspace, COLUMNS="120", TERM="xterm-256color", FORCE_COLOR="1")
    assert done.returncode in (0, 1)
    assert done.stdout
    for text in (done.stdout, done.stderr):
        assert not ESCAPES.search(text)
        assert not DRAWN.search(text)
        assert "\r" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("poor", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["no-color", "dumb"])
def test_terminals_without_colours_get_no_escapes(poor: dict[str, str], workspace: Path) -> None:
    for arguments in (["check", "langson"], ["diff", "langson", "--only", "funding"], ["matrix"]):
        assert ESCAPES.search(shown(arguments, workspace, 80))
        assert not ESCAPES.search(shown(arguments, workspace, 80, poor))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_no_bar_is_drawn_where_none_can_be(workspace: Path) -> None:
    assert ESCAPES.search(shown(["check"], workspace, 80, piped=True))
    assert not ESCAPES.search(shown(["check"], workspace, 80, {"TERM": "dumb"}, piped=True))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    "arguments", [one for one in TOLD if one[0] != "check" or one[-1] == "--help"], ids=" ".join
)
def test_forty_columns_are_enough(arguments: list[str], workspace: Path) -> None:
    text = shown(arguments, workspace, 40, {"NO_COLOR": "1"})
    # Whole sentences of a refusal or of a note are left to the terminal to wrap.
    wide = [line for line in text.splitlines() if columns(line) > 40]
    assert all(line.startswith(("Không có", "Đã đọc", "  kehoach ")) for line in wide), wide


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_what_points_at_a_fault_stands_below_it(workspace: Path) -> None:
    lines = shown(["check", "langson"], workspace, 40, {"NO_COLOR": "1"}).splitlines()
    places = [place for place, line in enumerate(lines) if re.fullmatch(r" +\|  *\^+", line)]
    assert places
    for place in places:
        assert columns(lines[place - 1]) <= 40
        assert columns(lines[place]) <= 40
        assert re.match(r" +\d+ \| ", lines[place - 1])


def test_the_severity_is_a_word(workspace: Path, capsys) -> None:
    _, out, _ = told(capsys, "check", "langson", "-f", "concise")
    assert all(re.match(r"\S+:\d+:\d+: (lỗi|cảnh báo|lưu ý) \[", line) for line in out.splitlines())
    assert "^" not in out


def test_whoever_stops_a_command_is_told_so(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    def stopped(*_: object, **__: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("kehoach.cli.rule.rule", stopped)
    assert main(["rule", "S001"]) == 130
    assert capsys.readouterr().err == "Đã dừng theo yêu cầu.\n"
