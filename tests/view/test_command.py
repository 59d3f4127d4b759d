"""`kehoach view` as its users meet it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from kehoach.cli import main
from tests.conftest import PLANS, ROOT


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the published plans."""
    (tmp_path / "plans").mkdir()
    for name in PLANS:
        shutil.copy(ROOT / "plans" / f"{name}.yaml", tmp_path / "plans")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command end at once where it would follow the plan for ever."""
    monkeypatch.setattr("kehoach.view.follow.Follower.run", lambda _: None)


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent otherwise")
def test_it_prints_the_address_and_ends_with_ctrl_c(workspace: Path) -> None:
    command = [sys.executable, "-m", "kehoach", "view", "langson", "--lang", "en"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command,
        cwd=workspace,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            address = process.stdout.readline().strip()
            assert (
                process.stderr.readline() == "Following plans/langson.yaml. Press Ctrl+C to stop.\n"
            )
            with urllib.request.urlopen(address, timeout=20) as answer:
                assert "plans/langson.yaml" in answer.read().decode()
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 0
            assert process.stdout.read() == ""
            assert process.stderr.read() == "Stopped.\n"
        finally:
            # Without it, what fails here would wait for the program for ever.
            process.kill()


@pytest.mark.usefixtures("brief")
def test_a_port_that_is_taken_is_told(workspace: Path, capsys) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["view", "langson", "--port", str(port)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert f"[view.port] Không dùng được cổng {port}" in told.err
    assert "Traceback" not in told.err
    assert [one.name for one in workspace.iterdir()] == ["plans"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["langsom"], "U003"),
        (["plans/none.yaml"], "U002"),
        (["plans"], "view.one_plan"),
        (["langson.docx"], "view.not_a_plan"),
        (["langson", "--port", "70000"], "view.no_such_port"),
        (["langson", "--port", "-1"], "view.no_such_port"),
        (["langson", "--port", "x"], "U011"),
        ([], "U010"),
    ],
)
@pytest.mark.usefixtures("workspace", "brief")
def test_wrong_use_is_told(capsys, arguments: list[str], code: str) -> None:
    assert main(["view", *arguments, "--no-open"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert f"[{code}]" in told.err


@pytest.mark.parametrize(("terminal", "options"), [(True, []), (True, ["--no-open"]), (False, [])])
@pytest.mark.usefixtures("workspace", "brief")
def test_the_browser_is_opened_for_who_sits_at_a_terminal(
    capsys, monkeypatch: pytest.MonkeyPatch, terminal: bool, options: list[str]
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert main(["view", "langson", *options]) == 0
    address = capsys.readouterr().out.strip()
    assert opened == ([address] if terminal and not options else [])


@pytest.mark.usefixtures("brief")
def test_settings_that_cannot_be_read_are_told_at_once(workspace: Path, capsys) -> None:
    (workspace / "kehoach.toml").write_text("=", encoding="utf-8")
    assert main(["view", "langson", "--no-open"]) == 2
    assert "[U021]" in capsys.readouterr().err


def test_nothing_is_imported_that_a_page_does_not_need() -> None:
    code = (
        "import sys; from pathlib import Path; import kehoach.cli.view\n"
        "from kehoach.view.look import look; assert look(Path('plans/langson.yaml')).printed\n"
        "print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    heavy = {"rich", "docx", "lxml", "webbrowser", "kehoach.ingest", "kehoach.office"}
    assert heavy & set(done.stdout.split()) == set()
