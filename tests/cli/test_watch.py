"""`kehoach build --watch`: what changes is built again, and nothing else; what is broken waits."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kehoach.cli import main
from kehoach.cli.building import Asked
from kehoach.cli.watching import watch
from kehoach.cli.work import Work
from kehoach.compile import compile_plan
from kehoach.report.words import Words
from tests.conftest import ROOT
from tests.support.plans import minimal
from tests.support.workspace import write, write_two

OVERRIDE = (
    '{{% extends "kehoach/plan.xml.j2" %}}{{% block bases %}}'
    '<p style="NoiDung">{}</p>{{% endblock %}}'
)
IDLE = 3
"""Looks after a step: at the change, at its end, and one more."""


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two small plans, in which the command is run."""
    write_two(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    return tmp_path


class Watched:
    """A run of the command, in which steps are done while it waits."""

    def __init__(self, capsys, *names: str, **asked) -> None:
        self.told: list[list[str]] = []
        self.said: list[str] = []
        self.code = -1
        self._capsys = capsys
        self._names = [*names]
        self._asked = Asked(Path("build"), **asked)

    def run(self, *steps: Callable[[], object]) -> Watched:
        """Do `steps` one after the other; `told` and `said` are what each has led to."""
        doing = self._steps(steps)
        self._capsys.readouterr()
        stop = lambda: next(doing, "over") == "over"  # noqa: E731
        self.code = watch(self._names, self._asked, Words("vi"), stop, 0.001)
        self._take()
        return self

    def _steps(self, steps: tuple[Callable[[], object], ...]) -> Iterator[None]:
        for step in steps:
            self._take()
            step()
            for _ in range(IDLE):
                yield
        self._take()

    def _take(self) -> None:
        out, err = self._capsys.readouterr()
        self.told.append(out.split())
        self.said.append(re.sub(r"(?m)^\d\d:\d\d:\d\d ", "", err))


def reword(name: str, **changes) -> Callable[[], object]:
    data = minimal(**{"id": name, "purpose": [f"Mục đích {time.monotonic_ns()}."], **changes})
    return lambda: write(Path("plans") / f"{name}.yaml", data)


def words_of(name: str) -> str:
    return Path("build", f"{name}.docx").read_bytes().decode("utf-8", "ignore")


@pytest.mark.parametrize("names", [["plans"], ["plans/*.yaml"], ["mot", "plans/hai.yaml"], ["**"]])
def test_only_what_changed_is_built_again(names, workspace: Path, capsys) -> None:
    run = Watched(capsys, *names).run(
        reword("hai", purpose=["Mới."]), lambda: os.utime("plans/mot.yaml")
    )
    assert sorted(run.told[0]) == ["build/hai.docx", "build/mot.docx"]
    assert run.told[1:] == [["build/hai.docx"], [], []]
    assert run.said[1] == "Có thay đổi: plans/hai.yaml\n"
    assert "Nội dung như cũ" in run.said[2]
    assert "Mới." in words_of("hai")
    assert run.code == 0


def test_a_plan_that_is_broken_keeps_its_file_and_is_built_when_mended(workspace, capsys) -> None:
    before: list[bytes] = []

    def spoil() -> None:
        before.append(Path("build/mot.docx").read_bytes())
        Path("plans/mot.yaml").write_text("x: [", encoding="utf-8")

    def same() -> None:
        before.append(Path("build/mot.docx").read_bytes())
        Path("plans/hai.yaml").touch()

    run = Watched(capsys, "plans").run(spoil, same, reword("mot", purpose=["Sửa xong."]))
    assert before[0] == before[1]
    assert "plans/mot.yaml:1:4: lỗi" in run.said[1]
    assert "build/mot.docx vẫn là bản dựng trước khi có lỗi" in run.said[1]
    assert "plans/mot.yaml" not in run.said[2]  # told once
    assert run.told[3] == ["build/mot.docx"]
    assert "Sửa xong." in words_of("mot")
    assert run.code == 0


def test_the_exit_code_says_how_things_stand_at_the_end(workspace: Path, capsys) -> None:
    run = Watched(capsys, "plans").run(lambda: Path("plans/mot.yaml").write_text("x: ["))
    assert run.code == 2
    assert run.said[-1].endswith("còn 1 trong 2 kế hoạch chưa dựng được:\n  plans/mot.yaml\n")
    run = Watched(capsys, "plans").run(reword("mot"))
    assert run.code == 0
    assert run.said[-1] == "Đã dừng theo dõi.\n"


def test_a_plan_appears_and_goes(workspace: Path, capsys) -> None:
    run = Watched(capsys, "plans").run(reword("ba"), Path("plans/mot.yaml").unlink)
    assert run.told[1:] == [["build/ba.docx"], [], []]
    assert "build/mot.docx được giữ nguyên, nhưng không còn kế hoạch nào" in run.said[2]
    assert Path("build/mot.docx").exists()
    assert run.code == 0


def test_all_plans_go_and_come_back(workspace: Path, capsys) -> None:
    def away() -> None:
        Path("plans").rename("khac")

    run = Watched(capsys, "plans").run(away, lambda: Path("khac").rename("plans"))
    assert run.said[1].count("lỗi [") == 1
    assert sorted(run.told[0]) == ["build/hai.docx", "build/mot.docx"]
    assert run.code == 0


def test_an_editor_that_saves_by_renaming(workspace: Path, capsys) -> None:
    def save() -> None:
        write(Path("plans/.mot.yaml.tmp"), minimal(id="mot", purpose=["Đổi tên."]))
        Path("plans/mot.yaml").rename("plans/mot.yaml~")
        Path("plans/.mot.yaml.tmp").rename("plans/mot.yaml")

    run = Watched(capsys, "plans").run(save)
    assert run.told[1] == ["build/mot.docx"]
    assert "Đổi tên." in words_of("mot")


def test_templates_appear_change_and_go(workspace: Path, capsys) -> None:
    folder, elsewhere = Path("templates"), Path("xa") / "ba.yaml"
    elsewhere.parent.mkdir()
    write(elsewhere, minimal(id="ba"))
    seen: list[str] = []

    def put(words: str, place: Path = folder) -> Callable[[], object]:
        def step() -> None:
            seen.append(words_of("mot"))
            place.mkdir(exist_ok=True)
            (place / "plan.xml.j2").write_text(OVERRIDE.format(words), encoding="utf-8")

        return step

    run = Watched(capsys, "plans", "xa/ba.yaml").run(
        put("RIÊNG MỘT"),
        put("RIÊNG HAI"),
        put("CỦA MỘT", folder / "mot"),
        lambda: seen.append(words_of("mot")),
        lambda: shutil.rmtree(folder),
    )
    ours = ["build/hai.docx", "build/mot.docx"]
    # Templates of a workspace are those of its plans; another folder has its own.
    assert [sorted(told) for told in run.told[1:4]] == [ours, ours, ours]
    assert sorted(run.told[5]) == ours
    assert "RIÊNG MỘT" in seen[1]
    assert "RIÊNG HAI" in seen[2]
    assert "CỦA MỘT" in seen[3]
    assert "RIÊNG" not in words_of("mot")
    assert "CỦA" not in words_of("mot")
    assert run.said[2].startswith("Có thay đổi: templates/plan.xml.j2\n")


def test_chosen_templates(workspace: Path, capsys) -> None:
    folder = workspace / "mau"
    folder.mkdir()
    file = folder / "plan.xml.j2"
    run = Watched(capsys, "mot", templates=folder).run(
        lambda: file.write_text(OVERRIDE.format("MẪU"), encoding="utf-8"),
        lambda: file.write_text("{% khong %}", encoding="utf-8"),
        file.unlink,
    )
    assert run.told[1] == ["build/mot.docx"]
    assert "mau/plan.xml.j2:1" in run.said[2]
    assert run.told[3] == ["build/mot.docx"]
    assert "MẪU" not in words_of("mot")
    assert run.code == 0


def test_two_plans_with_one_id(workspace: Path, capsys) -> None:
    run = Watched(capsys, "plans").run(
        lambda: write(Path("plans/ba.yaml"), minimal(id="mot", purpose=["Của ba."])),
        lambda: Path("plans/hai.yaml").touch(),
        Path("plans/mot.yaml").unlink,
    )
    assert "[U007]" in run.said[1]
    assert "[U007]" not in run.said[2]
    # The id is free: who was waiting for it gets it.
    assert run.told[3] == ["build/mot.docx"]
    assert "không còn kế hoạch nào" not in run.said[3]
    assert "Của ba." in words_of("mot")
    assert run.code == 0


def test_a_broken_plan_keeps_its_id(workspace: Path, capsys) -> None:
    run = Watched(capsys, "plans").run(
        lambda: Path("plans/mot.yaml").write_text("x: ["),
        lambda: write(Path("plans/ba.yaml"), minimal(id="mot", purpose=["Của ba."])),
        reword("mot", purpose=["Sửa xong."]),
    )
    assert "[U007]" in run.said[2]
    assert run.told[3] == ["build/mot.docx"]
    assert "Sửa xong." in words_of("mot")


def test_two_plans_exchange_their_ids(workspace: Path, capsys) -> None:
    def exchange() -> None:
        write(Path("plans/mot.yaml"), minimal(id="hai"))
        write(Path("plans/hai.yaml"), minimal(id="mot"))

    run = Watched(capsys, "plans").run(exchange)
    assert sorted(run.told[1]) == ["build/hai.docx", "build/mot.docx"]
    assert run.code == 0


def test_another_id(workspace: Path, capsys) -> None:
    run = Watched(capsys, "plans").run(
        lambda: write(Path("plans/mot.yaml"), minimal(id="mot-moi")),
    )
    assert run.told[1] == ["build/mot-moi.docx"]
    assert "build/mot.docx được giữ nguyên" in run.said[1]


@pytest.mark.parametrize("cache", [True, False])
def test_without_answers_of_earlier_runs(cache: bool, workspace: Path, capsys) -> None:
    run = Watched(capsys, "plans", work=Work(cache=cache)).run(
        lambda: Path("plans/mot.yaml").touch(), reword("mot", purpose=["Mới."])
    )
    assert run.told[1:] == [[], ["build/mot.docx"], []]
    assert "Nội dung như cũ" in run.said[1]


def test_a_name_that_leads_nowhere_is_told_before_anything_waits(workspace: Path, capsys) -> None:
    assert main(["build", "mto", "--watch"]) == 2
    assert "[U003]" in capsys.readouterr().err


def test_what_is_written_where_templates_are_read_comes_to_an_end(workspace, capsys) -> None:
    Path("templates").mkdir()
    run = Watched(capsys, "mot")
    run._asked = Asked(Path("templates"))
    run.run(reword("mot", purpose=["Mới."]), lambda: None, lambda: None, lambda: None)
    assert run.told[-1] == []


def test_an_internal_error_costs_one_plan(workspace: Path, capsys, monkeypatch) -> None:
    import kehoach.cli.compiling as module

    compiled = compile_plan

    def troubled(document, *rest):
        if document.plan.id == "mot":
            raise ZeroDivisionError("hỏng")
        return compiled(document, *rest)

    monkeypatch.setattr(module, "compile_plan", troubled)
    run = Watched(capsys, "plans").run(reword("hai", purpose=["Mới."]))
    assert "[U080]" in run.said[0]
    assert run.told[1] == ["build/hai.docx"]
    assert run.code == 2


def started(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "kehoach", "build", "plans", "--watch", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def wait_for(words: str, process: subprocess.Popen[str]) -> None:
    """Read what the command tells until it says `words`; one that never does is killed."""
    assert process.stderr is not None
    limit = threading.Timer(60, process.kill)
    limit.start()
    told = next((line for line in iter(process.stderr.readline, "") if words in line), "")
    limit.cancel()
    assert told, words


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize(("broken", "code"), [(False, 0), (True, 2)])
def test_ctrl_c_ends_it(broken: bool, code: int, workspace: Path) -> None:
    process = started(workspace, "--lang", "en")
    assert process.stdout is not None
    assert process.stderr is not None
    # Not a terminal: each round is there as soon as it is done.
    assert process.stdout.readline() == "build/hai.docx\n"
    wait_for("Ctrl+C to stop", process)
    text = "x: [" if broken else (workspace / "plans" / "mot.yaml").read_text() + "\n"
    (workspace / "plans" / "mot.yaml").write_text(text)
    assert re.match(r"\d\d:\d\d:\d\d Changed: plans/mot.yaml", process.stderr.readline())
    if broken:
        wait_for("is still as built", process)
    else:
        assert [process.stdout.readline() for _ in range(2)] == ["build/mot.docx\n"] * 2
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)
    assert process.returncode == code
    assert "No longer watching" in err
    assert "Traceback" not in err
