"""Completion: what is offered where, in real shells, quickly, and without running names of files."""

from __future__ import annotations

import os
import pty
import re
import select
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from kehoach.cli import COMPLETING, diff, main, pull, rule
from kehoach.cli.app import COMMANDS, application
from kehoach.cli.commands import complete
from kehoach.cli.completion import SHELLS, answer
from kehoach.comparison import KINDS, PARTS
from kehoach.data.provinces import provinces
from kehoach.finding import SEVERITIES, Refused
from kehoach.grid import STATUSES
from kehoach.report import copies, findings, matrix
from kehoach.report.words import Words
from tests.conftest import ROOT

PROGRAM = Path(sys.executable).parent
SECONDS = 60.0


def offered(*typed: str) -> tuple[str, list[str]]:
    """Return what else the shell may offer, and the values, for the words typed."""
    text = answer(application(Words("vi")), "\n".join(("kehoach", *typed)))
    what, *lines = text.splitlines()
    return what, [line.partition("\t")[0] for line in lines]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with plans, one of a commune, and names that no shell should run."""
    for name in (
        "langson",
        "langson-2",
        "sonla",
        "a b;touch hacked",
        "$(touch hacked)",
        "`touch x`",
    ):
        file = tmp_path / "plans" / f"{name}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text("", encoding="utf-8")
    commune = tmp_path / "plans" / "langson" / "hong-phong.yml"
    commune.parent.mkdir()
    commune.write_text("", encoding="utf-8")
    (tmp_path / "plans" / ".hidden.yaml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_commands_are_offered_with_their_help() -> None:
    what, values = offered("")
    assert (what, values) == ("none", [*COMMANDS])
    assert offered("ma")[1] == ["matrix"]
    text = answer(application(Words("en")), "kehoach\nmat")
    assert "matrix\tMake a matrix" in text


def test_options_are_offered() -> None:
    assert offered("check", "--fa") == ("none", ["--fail-on"])
    assert {"--lang", "--debug", "--help"} <= {*offered("check", "--")[1]}


@pytest.mark.parametrize(
    "typed", [("--format", "js"), ("--format", "=", "js"), ("--format=js",), ("-f", "js")]
)
def test_value_of_an_option_however_the_shell_splits_it(typed: tuple[str, ...]) -> None:
    assert offered("check", *typed) == ("none", ["json"])


def test_nothing_typed_of_a_value_yet() -> None:
    assert offered("check", "--fail-on", "=") == ("none", ["error", "warning", "info"])
    assert offered("check", "--fail-on", "") == ("none", ["error", "warning", "info"])


@pytest.mark.usefixtures("workspace")
def test_ids_of_plans_are_offered_and_paths_left_to_the_shell() -> None:
    for command in ("check", "diff", "matrix", "copies"):
        assert offered(command, "lang") == ("files", ["langson", "langson-2"])
    assert offered("check", "hong") == ("files", ["hong-phong"])
    assert offered("check", "plans/l") == ("files", [])
    assert ".hidden" not in offered("check", "")[1]
    assert offered("pull", "build/") == ("files", [])
    assert offered("import", "x.pdf", "--covers", "so") == ("none", ["sonla"])
    assert offered("build", "x", "--output", "b") == ("folders", [])


def test_outside_a_workspace_there_is_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert offered("check", "") == ("files", [])
    (tmp_path / "plans").write_text("no folder", encoding="utf-8")
    assert offered("check", "") == ("files", [])


def test_codes_and_lists_of_codes() -> None:
    assert offered("rule", "L00")[1][:2] == ["L001", "L002"]
    what, values = offered("check", "--select", "L004,L00")
    assert what == "none"
    assert "L004,L005" in values
    assert "L004,L004" not in values
    assert {one.code for one in rule.all_rules()} == {*offered("rule", "")[1]}


def test_provinces_and_shells() -> None:
    assert offered("matrix", "--province", "langson,cao") == ("none", ["langson,caobang"])
    assert len(complete.province_ids("")) == len(provinces()) == 34
    assert offered("completion", "") == ("none", [*SHELLS])


def test_what_is_offered_is_what_the_commands_know() -> None:
    assert (*findings.FORMATS, "baseline") == complete.CHECK_FORMATS
    assert complete.DIFF_FORMATS == diff.FORMATS
    assert tuple(matrix.FORMATS) == complete.MATRIX_FORMATS
    assert tuple(copies.FORMATS) == complete.COPIES_FORMATS
    assert complete.PULL_FORMATS == pull.FORMATS
    assert complete.RULE_FORMATS == rule._FORMATS
    assert complete.LEVELS == SEVERITIES
    assert complete.PARTS == PARTS
    assert complete.KINDS == KINDS
    assert complete.STATUSES == STATUSES


def test_a_name_that_would_be_two_lines_is_not_offered(workspace: Path) -> None:
    (workspace / "plans" / "two\nlines.yaml").write_text("", encoding="utf-8")
    (workspace / "plans" / "bell\x07.yaml").write_text("", encoding="utf-8")
    values = offered("check", "")[1]
    assert not [value for value in values if value.startswith(("two", "lines", "bell"))]
    assert "langson" in values


def test_a_wrong_command_is_no_answer() -> None:
    with pytest.raises(Refused):
        offered("biuld", "--")


def test_script_is_the_result_and_a_wrong_shell_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for shell in SHELLS:
        assert main(["completion", shell]) == 0
        out, err = capsys.readouterr()
        assert COMPLETING in out
        assert err == ""
        assert not [line for line in out.splitlines() if line != line.rstrip()]
    assert main(["completion", "tcsh"]) == 2
    assert "powershell" in capsys.readouterr().err


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    path = f"{PROGRAM}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "KEHOACH_LANG": "vi", "TERM": "dumb", **more}


def test_program_answers_in_utf_8_whatever_the_code_page(workspace: Path) -> None:
    done = subprocess.run(
        ["kehoach"],
        cwd=workspace,
        env=_environment({COMPLETING: "kehoach\nche", "PYTHONIOENCODING": "ascii"}),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode("utf-8").startswith("none\ncheck\tSoát kế hoạch")
    assert done.stderr == b""


def bash_replies(workspace: Path, *typed: str) -> list[str]:
    """Return what the function of the script offers in bash."""
    words = " ".join(f"'{word}'" for word in ("kehoach", *typed))
    script = (
        'eval "$(kehoach completion bash)"\n'
        f"COMP_WORDS=({words}); COMP_CWORD={len(typed)}\n"
        '_kehoach_complete kehoach\nprintf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "--norc", "--noprofile", "-c", script],
        cwd=workspace,
        env=_environment({}),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_bash_gets_names_as_they_are_and_runs_none(workspace: Path) -> None:
    assert bash_replies(workspace, "check", "--format", "=", "gi") == ["github", "gitlab"]
    assert bash_replies(workspace, "check", "--format=gi") == ["--format=github", "--format=gitlab"]
    replies = bash_replies(workspace, "check", "")
    assert {"a b;touch hacked", "$(touch hacked)", "`touch x`", "langson"} <= {*replies}
    assert bash_replies(workspace, "nonsense", "--x") == [""]
    assert not (workspace / "hacked").exists()
    assert not (workspace / "x").exists()


def typed_in(shell: list[str], setup: str, keys: str, workspace: Path) -> str:
    """Return the command line that `keys` make in a real shell at a terminal.

    Ctrl-A and `echo` before the line let the shell print it instead of running it.
    """
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(workspace)
        os.execvpe(shell[0], shell, _environment({"TERM": "xterm", "PS1": "$ "}))
    try:
        os.write(terminal, f"{setup}\necho rea''dy\n".encode())
        _read_until(terminal, r"(?m)^ready\r?$")
        os.write(terminal, f"{keys}\x01echo got: \n".encode())
        return _read_until(terminal, r"(?m)^got: (.*?)\r?$")[1].strip()
    finally:
        os.close(terminal)
        os.waitpid(process, 0)


def _read_until(terminal: int, pattern: str) -> re.Match[str]:
    seen = ""
    end = time.monotonic() + SECONDS
    while (left := end - time.monotonic()) > 0:
        if not select.select([terminal], [], [], left)[0]:
            break
        seen += os.read(terminal, 4096).decode("utf-8", "replace")
        plain = re.sub(r"\x1b(?:\[[0-9;?>]*[A-Za-z]|[=>]|\][^\x07]*\x07)", "", seen)
        if found := re.search(pattern, plain.replace("\r\n", "\n").replace("\r", "\n")):
            return found
    raise AssertionError(seen)


def test_bash_at_a_terminal(workspace: Path) -> None:
    shell = ["bash", "--norc", "--noprofile", "-i"]
    setup = 'eval "$(kehoach completion bash)"'
    assert typed_in(shell, setup, "kehoach mat\tso\t", workspace) == "kehoach matrix sonla"
    assert typed_in(shell, setup, "kehoach check --format=js\t", workspace).endswith(
        "--format=json"
    )
    # A path is the shell's affair.
    assert typed_in(shell, setup, "kehoach check plans/so\t", workspace).endswith(
        "plans/sonla.yaml"
    )


@pytest.mark.shells
def test_zsh_at_a_terminal(workspace: Path) -> None:
    shell = ["zsh", "-f", "-i"]
    setup = 'PS1="$ "; autoload -Uz compinit; compinit -D -u; eval "$(kehoach completion zsh)"'
    assert typed_in(shell, setup, "kehoach mat\tso\t", workspace) == "kehoach matrix sonla"
    assert typed_in(shell, setup, "kehoach check --format=js\t", workspace).endswith(
        "--format=json"
    )
    assert typed_in(shell, setup, "kehoach check plans/so\t", workspace).endswith(
        "plans/sonla.yaml"
    )


@pytest.mark.shells
def test_fish(workspace: Path) -> None:
    def replies(line: str) -> list[str]:
        done = subprocess.run(
            [
                "fish",
                "--no-config",
                "-c",
                f"kehoach completion fish | source; complete -C '{line}'",
            ],
            cwd=workspace,
            env=_environment({"HOME": str(workspace)}),
            capture_output=True,
            text=True,
            check=True,
        )
        return [one.partition("\t")[0] for one in done.stdout.splitlines()]

    assert replies("kehoach matr") == ["matrix"]
    assert replies("kehoach check lang") == ["langson", "langson-2"]
    assert replies("kehoach check --format=js") == ["--format=json"]
    assert replies("kehoach check plans/so") == ["plans/sonla.yaml"]
    assert not (workspace / "hacked").exists()


def test_completing_imports_nothing_heavy(workspace: Path) -> None:
    code = (
        "import sys; from kehoach.cli import main; main([])\nprint(*sys.modules, file=sys.stderr)"
    )
    for asked in ("kehoach\n", "kehoach\ncheck\nlang", "kehoach\nrule\nL"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=workspace,
            env=_environment({COMPLETING: asked, "PYTHONPATH": str(ROOT)}),
            capture_output=True,
            text=True,
            check=True,
        )
        heavy = {"pydantic", "yaml", "jinja2", "rich", "docx", "lxml", "importlib.metadata"}
        assert {*done.stderr.split()} & heavy == set()


def test_completing_is_quick(workspace: Path) -> None:
    """Some 6 times a bare Python, which is what typer alone takes; here with room for noise."""

    def seconds(*command: str, asked: str = "") -> float:
        before = time.perf_counter()
        environment = _environment({COMPLETING: asked} if asked else {})
        subprocess.run(command, cwd=workspace, env=environment, capture_output=True, check=True)
        return time.perf_counter() - before

    ratios = []
    for _ in range(7):
        bare = seconds(sys.executable, "-c", "pass")
        ratios.append(seconds("kehoach", asked="kehoach\ncheck\nlang") / bare)
    assert statistics.median(ratios) < 12
