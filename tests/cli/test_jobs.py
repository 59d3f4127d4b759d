"""Folders as one job: what was answered before equals what is answered now; nothing half-done."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kehoach.cli import main
from kehoach.cli.build import MOST_NOTED
from kehoach.jobs.stamp import file_digest, tool_stamp
from tests.check.cases import HERE as CHECKS
from tests.conftest import PLANS, ROOT
from tests.support.workspace import publish

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and limits")
OVERRIDE = (
    '{{% extends "kehoach/plan.xml.j2" %}}{{% block bases %}}'
    '<p style="NoiDung">RIÊNG {}</p>{{% endblock %}}'
)
HEAVY = ("pydantic", "yaml", "jinja2", "lxml", "docx", "kehoach.plan.model", "rich")


def make_plans(folder: Path, count: int) -> None:
    """Write copies of the published plans under ids of their own, beside what they answer."""
    folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in PLANS if name != "qd-153-ttg"]
    for i in range(count):
        name = names[i % len(names)]
        text = (ROOT / "plans" / f"{name}.yaml").read_text(encoding="utf-8")
        text = text.replace(f"id: {name}\n", f"id: p-{i:03}\n", 1)
        (folder / f"p-{i:03}.yaml").write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "plans" / "qd-153-ttg.yaml", folder)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the published plans and one without findings, in which the command is run."""
    plans = publish(tmp_path)
    shutil.copy(CHECKS / "base.yaml", plans / "thu.yaml")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    return tmp_path


class Outcome(NamedTuple):
    """All that a run shows: exit code, what it printed, and the files that it wrote."""

    code: int
    out: str
    err: str
    files: dict[str, bytes]


def seen(capsys, output: str, *arguments: str) -> Outcome:
    capsys.readouterr()
    code = main([*arguments])
    told = capsys.readouterr()
    # The last line says how many were built and how many left as they are.
    err = "".join(line for line in told.err.splitlines(True) if " giữ nguyên " not in line)
    folder = Path(output)
    files = {one.name: one.read_bytes() for one in sorted(folder.glob("*"))}
    return Outcome(code, told.out, err, files)


def both(capsys, *arguments: str) -> None:
    """Hold a run that may use earlier answers against one that may not."""
    kept = seen(capsys, "build", *arguments)
    fresh = seen(capsys, "build", *arguments, "--no-cache")
    assert kept == fresh


# What may change between two runs. Each takes the workspace and what draws lots.


def reword(here: Path, lot: random.Random) -> None:
    file = lot.choice(sorted((here / "plans").glob("*.yaml")))
    text = file.read_text(encoding="utf-8", errors="replace")
    places = [i for i in range(len(text)) if text.startswith(" và ", i)] or [0]
    at = lot.choice(places)
    words = lot.choice([" và ", " và  ", " và hoà ", " và Sở Y tế xã Khoong ", " và cả "])
    file.write_text(text[:at] + words + text[at + 4 :], encoding="utf-8")


def spoil(here: Path, lot: random.Random) -> None:
    file = here / "plans" / "thu.yaml"
    file.write_bytes(lot.choice([b"x: [", b"", b"\xff", (CHECKS / "base.yaml").read_bytes()]))


def move_parent(here: Path, lot: random.Random) -> None:
    parent, elsewhere = here / "plans" / "qd-153-ttg.yaml", here / "cap-tren.yaml"
    if parent.exists():
        parent.rename(lot.choice([elsewhere, here / "plans" / "khac-ten.yaml"]))
    else:
        there = elsewhere if elsewhere.exists() else here / "plans" / "khac-ten.yaml"
        there.rename(parent)


def override(here: Path, lot: random.Random) -> None:
    folder = here / lot.choice(["templates", "templates/langson"])
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "plan.xml.j2"
    if file.exists() and lot.random() < 0.5:
        file.unlink()
    else:
        file.write_text(OVERRIDE.format(lot.choice(["MỘT", "HAI"])), encoding="utf-8")


def settle(here: Path, lot: random.Random) -> None:
    lines = ['tone = "new"', 'results = "required"', 'ignore = ["L"]', 'fail-on = "info"', ""]
    (here / "kehoach.toml").write_text(lot.choice(lines), encoding="utf-8")


def touch_target(here: Path, lot: random.Random) -> None:
    targets = sorted((here / "build").glob("*.docx"))
    if targets:
        target = lot.choice(targets)
        if lot.random() < 0.3:
            target.unlink()
        else:
            target.write_bytes(target.read_bytes()[:-1] + b"x")


def change_tool(here: Path, lot: random.Random) -> None:
    """Look at the tool anew, as the next process does."""
    tool_stamp.cache_clear()


def damage_cache(here: Path, lot: random.Random) -> None:
    for file in Path(os.environ["KEHOACH_CACHE"]).glob("*"):
        if lot.random() < 0.5:
            raw = bytearray(file.read_bytes())
            raw[lot.randrange(len(raw))] ^= 1 << lot.randrange(8)
            file.write_bytes(raw)


def delete_cache(here: Path, lot: random.Random) -> None:
    shutil.rmtree(os.environ["KEHOACH_CACHE"], ignore_errors=True)


CHANGES: list[Callable[[Path, random.Random], None]] = [
    *(reword, spoil, move_parent, override, settle, touch_target),
    *(change_tool, damage_cache, delete_cache),
]
RUNS = [
    ["build", "plans"],
    ["build", "plans", "--jobs", "2"],
    ["build", "langson", "qd-153-ttg"],
    ["check", "plans"],
    ["check", "plans", "--jobs", "2", "--lang", "en"],
    ["check", "plans", "--format", "json"],
    ["check", "langson", "--select", "P,L", "--format", "concise"],
    ["check", "plans/langson.yaml", "--format", "sarif"],
]


@pytest.mark.parametrize("seed", range(8))
def test_an_answer_from_before_is_the_answer_of_now(seed: int, workspace: Path, capsys) -> None:
    lot = random.Random(seed)
    for arguments in RUNS:
        both(capsys, *arguments)
    for _ in range(12):
        lot.choice(CHANGES)(workspace, lot)
        for arguments in lot.sample(RUNS, 2):
            both(capsys, *arguments)


def test_the_harness_notices_an_answer_that_is_out_of_date(workspace, capsys, monkeypatch) -> None:
    import kehoach.cli.answers as module

    both(capsys, "check", "plans")
    digests = {one.name: file_digest(one) for one in (workspace / "plans").iterdir()}
    monkeypatch.setattr(module, "file_digest", lambda path: digests[path.name])
    reword_all = (workspace / "plans" / "langson.yaml").read_text(encoding="utf-8")
    (workspace / "plans" / "langson.yaml").write_text(
        reword_all.replace(" hóa ", " hoá ").replace(" và ", " vaf ", 3), encoding="utf-8"
    )
    with pytest.raises(AssertionError):
        both(capsys, "check", "plans")


def run(
    *arguments: str, cwd: Path, package: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kehoach", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(package), **environment},
        check=False,
    )


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_run_without_changes_imports_nothing_that_works(command: str, workspace: Path) -> None:
    code = (
        "import sys; from kehoach.cli import main\n"
        f"main([{command!r}, 'plans'])\n"
        "print('MODULES', *sys.modules, file=sys.stderr)"
    )
    loaded = []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=workspace,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        loaded.append({*done.stderr.partition("MODULES")[2].split()})
    assert "pydantic" in loaded[0]
    assert loaded[1] & {*HEAVY} == set()


@pytest.mark.parametrize(
    "changed",
    ["kehoach/data/typos.yaml", "kehoach/check/form.py", "templates/plan.xml.j2", "kehoach/new.py"],
)
def test_another_version_of_the_tool_answers_for_itself(
    changed: str, workspace: Path, tmp_path_factory
) -> None:
    package = tmp_path_factory.mktemp("tool")
    shutil.copytree(ROOT / "kehoach", package / "kehoach")
    shutil.copytree(ROOT / "templates", package / "templates")

    def built() -> str:
        return run("build", "plans", cwd=workspace, package=package).stderr.splitlines()[-1]

    assert "dựng mới 4, giữ nguyên 0" in built()
    assert "dựng mới 0, giữ nguyên 4" in built()
    with (package / changed).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert "dựng mới 4, giữ nguyên 0" in built()


def test_order_and_words_are_the_same_on_any_number_of_processes(tmp_path, capsys) -> None:
    make_plans(tmp_path / "plans", 9)
    (tmp_path / "plans" / "p-004.yaml").write_text("x: [", encoding="utf-8")
    for command in (["build", "-o", str(tmp_path / "build")], ["check"], ["check", "-f", "json"]):
        told = []
        for jobs in ("1", "2", "5"):
            capsys.readouterr()
            code = main([*command, str(tmp_path / "plans"), "--no-cache", "--jobs", jobs])
            told.append((code, capsys.readouterr()))
        assert told[0] == told[1] == told[2]


def test_sum_at_the_end(workspace: Path, capsys) -> None:
    (workspace / "plans" / "thu.yaml").write_text("x: [", encoding="utf-8")
    assert main(["build", "plans", "--lang", "en"]) == 2
    err = capsys.readouterr().err
    assert "4 plans: 3 built, 0 left as they are" in err
    assert err.endswith("1 of 4 plans were not built:\n  plans/thu.yaml\n")
    assert main(["build", "plans", "--lang", "en"]) == 2
    assert "4 plans: 0 built, 3 left as they are" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("plans/*.yaml", ["langson", "qd-153-ttg", "sonla", "thu"]),
        ("plans/[ls]*", ["langson", "sonla"]),
        ("plans/**", ["chi-lang", "langson", "qd-153-ttg", "sonla", "thu"]),
        ("**/l*.yaml", ["chi-lang", "langson"]),
        ("plans/l?ngson.yaml", ["langson"]),
        ("p*", ["langson", "qd-153-ttg", "sonla", "thu"]),
    ],
)
def test_patterns(pattern: str, found: list[str], workspace: Path, capsys) -> None:
    below = workspace / "plans" / "xa"
    below.mkdir()
    text = (workspace / "plans" / "langson.yaml").read_text(encoding="utf-8")
    (below / "l-con.yaml").write_text(
        text.replace("id: langson\n", "id: chi-lang\n", 1), encoding="utf-8"
    )
    (workspace / "plans" / "README.md").write_text("none", encoding="utf-8")
    assert main(["build", pattern]) == 0
    assert sorted(capsys.readouterr().out.split()) == [f"build/{id_}.docx" for id_ in found]
    if sys.platform != "win32":
        assert main(["build", str(workspace / pattern)]) == 0


def test_a_pattern_that_nothing_matches(workspace: Path, capsys) -> None:
    assert main(["check", "plans/x*.yaml"]) == 2
    assert "[U081]" in capsys.readouterr().err
    # A file of that very name goes before the pattern.
    shutil.copy(workspace / "plans" / "thu.yaml", workspace / "plans" / "[x]*.yaml")
    assert main(["check", "plans/[x]*.yaml", "--format", "json"]) == 0


@pytest.mark.parametrize("jobs", ["0", "-3", "nhiều"])
@pytest.mark.parametrize("command", ["build", "check", "diff", "matrix"])
def test_a_number_of_processes_that_is_none(command, jobs, workspace, capsys) -> None:
    assert main([command, "plans", "--jobs", jobs]) == 2
    assert "Traceback" not in capsys.readouterr().err


@posix
@pytest.mark.parametrize("command", ["build", "check"])
def test_an_internal_error_costs_one_plan(command, workspace, capsys, monkeypatch) -> None:
    import kehoach.cli.checking
    import kehoach.cli.compiling

    def trouble(file: Path) -> None:
        if file.name == "langson.yaml":
            raise ZeroDivisionError("hỏng")
        if file.name == "sonla.yaml":
            os.kill(os.getpid(), signal.SIGKILL)

    for module, name in ((kehoach.cli.compiling, "Compiling"), (kehoach.cli.checking, "Checking")):
        made = getattr(module, name)

        class Troubled(made):  # type: ignore[misc, valid-type]
            def __call__(self, file: Path):
                trouble(file)
                return super().__call__(file)

        monkeypatch.setattr(module, name, Troubled)
    for _ in range(2):
        assert main([command, "plans", "--jobs", "2", "--debug"]) == 2
        out, err = capsys.readouterr()
        assert "plans/langson.yaml: ZeroDivisionError: hỏng" in err
        assert "plans/sonla.yaml: SIGKILL" in err
        assert err.count("[U080]") == 2
        assert err.count("Traceback") == 1
        assert "2 trên 4" in err
    if command == "build":
        assert out == "build/qd-153-ttg.docx\nbuild/thu.docx\n"
    else:
        assert "Số tệp đã soát: 2." in out


def whole(file: Path) -> bool:
    """Return whether a Word file is all there: its end names its parts."""
    import zipfile

    with zipfile.ZipFile(file) as package:
        return package.testzip() is None and "word/document.xml" in package.namelist()


@posix
@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGKILL, signal.SIGTERM])
def test_stopped_at_any_moment(way: signal.Signals, tmp_path: Path) -> None:
    make_plans(tmp_path / "plans", 24)
    assert run("build", "plans", cwd=tmp_path, KEHOACH_CACHE="").returncode == 0
    sound = {one.name: one.read_bytes() for one in (tmp_path / "build").iterdir()}
    assert len(sound) == 25
    lot = random.Random(int(way))
    started = time.monotonic()
    run("build", "plans", "--jobs", "2", "--no-cache", cwd=tmp_path)
    usual = time.monotonic() - started
    stopped = 0
    for _ in range(int(os.environ.get("KEHOACH_KILLS", "6"))):
        shutil.rmtree(tmp_path / "build")
        process = subprocess.Popen(
            [sys.executable, "-m", "kehoach", "build", "plans", "--jobs", "2"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        time.sleep(0.15 + lot.random() * usual)
        # As a terminal does it, to all processes of the command at once; or to the first alone.
        if way is signal.SIGINT:
            os.killpg(process.pid, way)
        else:
            process.send_signal(way)
        sent = time.monotonic()
        _, err = process.communicate(timeout=30)
        if way is signal.SIGINT and process.returncode != 0:
            assert process.returncode in (130, -signal.SIGINT), err
            if process.returncode == 130:
                assert "Traceback" not in err
            assert time.monotonic() - sent < 5
        stopped += process.returncode != 0
        for file in (tmp_path / "build").glob("[!.]*"):
            assert file.read_bytes() == sound[file.name]
        done = run("build", "plans", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert {one.name: one.read_bytes() for one in (tmp_path / "build").iterdir()} == sound
    assert stopped


@posix
def test_disk_full(tmp_path: Path) -> None:
    make_plans(tmp_path / "plans", 4)
    # A limit on the size of files is refused by the system where a full disk is: while writing.
    code = (
        "import resource, sys; from kehoach.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))\n"
        "sys.exit(main(['build', 'plans', '--jobs', '2']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("[U004] Không ghi được build/") == 5
    assert "Traceback" not in done.stderr
    assert [*(tmp_path / "build").iterdir()] == []
    assert run("build", "plans", cwd=tmp_path).returncode == 0


@posix
def test_no_space_left(workspace: Path, capsys, monkeypatch) -> None:
    import errno

    replaced = Path.replace

    def full(self: Path, target: Path) -> Path:
        if self.suffix == ".tmp":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return replaced(self, target)

    monkeypatch.setattr(Path, "replace", full)
    assert main(["build", "plans"]) == 2
    err = capsys.readouterr().err
    assert err.count("ổ đĩa đã đầy") == 4
    assert [*(workspace / "build").iterdir()] == []


@posix
def test_a_folder_that_may_not_be_written(workspace: Path, capsys) -> None:
    # Even for root: nobody makes a file there.
    assert main(["build", "plans", "-o", "/proc/self"]) == 2
    err = capsys.readouterr().err
    assert err.count("[U004]") == 4
    assert "Traceback" not in err


def test_a_cache_that_cannot_be_written_changes_nothing(workspace, capsys, monkeypatch) -> None:
    (workspace / "file").write_text("none")
    for folder in (str(workspace / "file" / "x"), "", "/proc/self/x"):
        monkeypatch.setenv("KEHOACH_CACHE", folder)
        for arguments in (["build", "plans"], ["check", "plans"]):
            both(capsys, *arguments)


def test_two_plans_with_one_id(workspace: Path, capsys) -> None:
    text = (workspace / "plans" / "langson.yaml").read_text(encoding="utf-8")
    (workspace / "plans" / "zz.yaml").write_text(text.replace(" và ", " VÀ ", 1), encoding="utf-8")
    for names in (["plans"], ["plans/zz.yaml"], ["plans"], ["plans/zz.yaml", "plans"], ["plans"]):
        both(capsys, "build", *names)


def test_matrix_on_several_processes(tmp_path: Path, capsys) -> None:
    make_plans(tmp_path / "plans", 8)
    told = []
    for jobs in ("1", "3"):
        assert main(["matrix", str(tmp_path / "plans"), "-f", "json", "--jobs", jobs]) == 0
        told.append(capsys.readouterr())
    assert told[0] == told[1]
    (tmp_path / "plans" / "p-003.yaml").write_text("x: [", encoding="utf-8")
    assert main(["matrix", str(tmp_path / "plans"), "--jobs", "2"]) == 2
    assert "p-003.yaml:1" in capsys.readouterr().err


def test_two_runs_share_a_cache(tmp_path: Path) -> None:
    make_plans(tmp_path / "plans", 10)
    command = [sys.executable, "-m", "kehoach", "build", "plans", "--jobs", "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    runs = [
        subprocess.Popen(
            [*command, "-o", out], cwd=tmp_path, env=environment, stdout=subprocess.PIPE
        )
        for out in ("a", "b", "a")
    ]
    for one in runs:
        one.communicate()
        assert one.returncode == 0
    made = [{one.name: one.read_bytes() for one in (tmp_path / out).iterdir()} for out in "ab"]
    assert made[0] == made[1]
    assert all(map(whole, (tmp_path / "a").iterdir()))


def test_notes_on_many_plans_are_counted(workspace: Path, capsys) -> None:
    """Nobody reads a note for each of three thousand plans; of a few, each is told."""
    text = (ROOT / "plans" / "qd-153-ttg.yaml").read_text(encoding="utf-8")
    for number in range(MOST_NOTED + 1):
        copy = text.replace("id: qd-153-ttg\n", f"id: q-{number}\n", 1)
        (workspace / "plans" / f"q-{number}.yaml").write_text(copy, encoding="utf-8")
    names = [f"plans/q-{number}.yaml" for number in range(MOST_NOTED + 1)]
    assert main(["build", *names]) == 0
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith(f"{MOST_NOTED + 1} kế hoạch có đoạn dựng lại")
    assert len(told) == 2
    assert main(["build", *names[1:]]) == 0
    assert len(capsys.readouterr().err.splitlines()) == MOST_NOTED + 1
