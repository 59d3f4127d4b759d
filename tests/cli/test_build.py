"""`kehoach build` as its users meet it: names, folders, outputs, failures, exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kehoach.cli import main
from tests.conftest import ROOT
from tests.support.plans import minimal
from tests.support.workspace import write, write_two


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two small plans, in which the command is run."""
    write_two(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    return tmp_path


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def run(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kehoach", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        check=False,
    )


def test_by_id_by_path_and_by_folder(workspace: Path, capsys) -> None:
    for names in (["mot"], ["plans/mot.yaml"], ["plans"], ["mot", "plans/mot.yaml", "hai"]):
        assert main(["build", *names]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[:2] == ["build/mot.docx"] * 2
    assert printed[2:4] == ["build/hai.docx", "build/mot.docx"]
    # A plan named twice is built once.
    assert printed[4:] == ["build/mot.docx", "build/hai.docx"]


def test_by_id_where_the_file_has_another_name(workspace: Path, capsys) -> None:
    (workspace / "plans" / "mot.yaml").rename(workspace / "plans" / "ke-hoach-2026.yaml")
    # `safe_dump` quotes; a drafter does not.
    path = workspace / "plans" / "ke-hoach-2026.yaml"
    text = path.read_text(encoding="utf-8").replace('"id": "mot"', "id: 'mot'   # mã")
    path.write_bytes(text.replace("\n", "\r\n").encode())
    assert main(["build", "mot"]) == 0
    assert capsys.readouterr().out == "build/mot.docx\n"


def test_output_folder_is_made(workspace: Path, capsys) -> None:
    assert main(["build", "mot", "-o", "a/b"]) == 0
    assert (workspace / "a" / "b" / "mot.docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("arguments", "code", "hint"),
    [
        (["build"], "U010", "kehoach build --help"),
        (["build", "mto"], "U003", "mot"),
        (["build", "plans/khong.yaml"], "U002", "plans/khong.yaml"),
        (["build", "trong"], "U005", "trong"),
        (["build", "mot", "--ouput", "x"], "U009", "--output"),
        (["build", "mot", "-o"], "U015", "-o"),
        (["build", "mot", "--templates", "nowhere"], "U014", "nowhere"),
        (["biuld"], "U008", "build"),
        (["--lang", "fr", "build", "mot"], "U012", "vi, en"),
        (["build", "mot", "--lang=xx"], "U012", "vi, en"),
    ],
)
def test_wrong_use_is_told_and_exits_with_2(workspace, capsys, arguments, code, hint) -> None:
    (workspace / "trong").mkdir()
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert f"[{code}]" in error
    assert hint in error
    assert left_behind(workspace) == ["hai.yaml", "mot.yaml"]


def test_one_plan_that_fails_does_not_stop_the_others(workspace: Path, capsys) -> None:
    write(workspace / "plans" / "ba.yaml", minimal(id="ba", purpose=None))
    assert main(["build", "plans"]) == 2
    out, error = capsys.readouterr()
    assert out.splitlines() == ["build/hai.docx", "build/mot.docx"]
    assert "plans/ba.yaml:1:1" in error
    assert "[M001]" in error
    assert "Không dựng được 1 trên 3 kế hoạch:\n  plans/ba.yaml\n" in error
    assert left_behind(workspace / "build") == ["hai.docx", "mot.docx"]


def test_two_plans_with_one_id(workspace: Path, capsys) -> None:
    write(workspace / "plans" / "zz.yaml", minimal(id="mot"))
    assert main(["build", "plans"]) == 2
    assert "[U007]" in capsys.readouterr().err
    assert left_behind(workspace / "build") == ["hai.docx", "mot.docx"]


def test_a_file_that_was_there_stays_whole_when_the_build_fails(workspace: Path, capsys) -> None:
    assert main(["build", "mot"]) == 0
    before = (workspace / "build" / "mot.docx").read_bytes()
    write(workspace / "plans" / "mot.yaml", minimal(id="mot", funding=None))
    assert main(["build", "mot"]) == 2
    assert (workspace / "build" / "mot.docx").read_bytes() == before
    assert left_behind(workspace / "build") == ["mot.docx"]


def test_output_that_cannot_be_written(workspace: Path, capsys) -> None:
    (workspace / "build").write_text("a file, not a folder", encoding="utf-8")
    assert main(["build", "mot"]) == 2
    assert "Không ghi được build/mot.docx: đã có một tệp mang tên này." in capsys.readouterr().err


def test_disk_full_leaves_nothing(workspace: Path, capsys, monkeypatch) -> None:
    import errno
    import io

    def full(self, raw):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    class Full(io.BytesIO):
        write = full

    opened = Path.open
    monkeypatch.setattr(
        Path,
        "open",
        lambda self, mode="r", **k: Full() if mode == "xb" else opened(self, mode, **k),
    )
    assert main(["build", "mot"]) == 2
    assert "ổ đĩa đã đầy" in capsys.readouterr().err
    assert left_behind(workspace / "build") == []


def test_override_of_one_plan_is_found_beside_the_plans(workspace: Path, capsys) -> None:
    folder = workspace / "templates" / "mot"
    folder.mkdir(parents=True)
    (folder / "plan.xml.j2").write_text(
        '{% extends "kehoach/plan.xml.j2" %}{% block closing %}{{ nothing }}{% endblock %}',
        encoding="utf-8",
    )
    assert main(["build", "mot", "hai"]) == 2
    out, error = capsys.readouterr()
    assert out == "build/hai.docx\n"
    assert "templates/mot/plan.xml.j2:1:" in error
    assert "[T012]" in error


def test_override_is_found_from_any_folder(workspace: Path, capsys, monkeypatch) -> None:
    (workspace / "templates").mkdir()
    (workspace / "templates" / "plan.xml.j2").write_text(
        '{% extends "kehoach/plan.xml.j2" %}{% block bases %}<p style="NoiDung">RIÊNG</p>{% endblock %}',
        encoding="utf-8",
    )
    made = []
    for folder, name in ((workspace, "plans/mot.yaml"), (workspace / "plans", "mot.yaml")):
        monkeypatch.chdir(folder)
        assert main(["build", name, "-o", str(workspace / "out")]) == 0
        made.append((workspace / "out" / "mot.docx").read_bytes())
    assert made[0] == made[1]
    assert "RIÊNG".encode() in made[0]


def test_damaged_cache_of_templates_does_no_harm(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    made = []
    for _ in range(3):
        done = run("build", "langson", "-o", str(tmp_path), TMPDIR=str(scratch))
        assert done.returncode == 0, done.stderr
        made.append((tmp_path / "langson.docx").read_bytes())
        caches = list(scratch.rglob("__kehoach_*.cache"))
        assert caches
        for cache in caches:
            kept = cache.read_bytes()
            cache.write_bytes(kept.replace("VIỆT NAM".encode(), "VIỆT NIM".encode())[:-1] + b"x")
    assert made[0] == made[1] == made[2]


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams(closed: str, tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m kehoach build langson -o "{tmp_path}" {closed}'
    done = subprocess.run(
        command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "langson.docx").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_result_that_cannot_be_printed(tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m kehoach build langson -o "{tmp_path}" > /dev/full'
    done = subprocess.run(
        command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_no_more_findings_are_printed_than_anybody_reads(workspace: Path, capsys) -> None:
    data = minimal(id="mot") | {f"x{i}": "y" for i in range(5_000)}
    write(workspace / "plans" / "mot.yaml", data)
    assert main(["build", "mot"]) == 2
    error = capsys.readouterr().err
    assert error.count("[M002]") == 200
    assert "lỗi nữa" in error


def test_english(workspace: Path, capsys, monkeypatch) -> None:
    assert main(["build", "mto", "--lang", "en"]) == 2
    assert "There is no plan “mto”." in capsys.readouterr().err
    monkeypatch.setenv("KEHOACH_LANG", "en")
    assert main(["build", "mto"]) == 2
    assert "Did you mean “mot”?" in capsys.readouterr().err
    assert main(["--lang", "vi", "build", "mto"]) == 2
    assert "Có phải “mot”?" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], []])
def test_help_is_in_one_language_alone(capsys, arguments) -> None:
    assert main([*arguments, "--lang", "vi"]) == 0
    vietnamese = capsys.readouterr().out
    assert main([*arguments, "--lang", "en"]) == 0
    english = capsys.readouterr().out
    assert "Cách dùng: kehoach" in vietnamese
    assert "Usage: kehoach" in english
    for word in ("Usage", "Options", "Show", "message"):
        assert word not in vietnamese
    assert "Tùy chọn" not in english


def test_help_tells_of_pages_and_of_waiting(capsys) -> None:
    assert main(["build", "--help", "--lang", "en"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "--pdf Also make a PDF beside the Word file (needs LibreOffice)." in told
    assert "--watch, -w Then wait, and build again" in told


def test_version(capsys) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("kehoach ")


def test_reconstructed_passages_are_counted(capsys, tmp_path: Path) -> None:
    assert main(["build", str(ROOT / "plans" / "qd-153-ttg.yaml"), "-o", str(tmp_path)]) == 0
    error = capsys.readouterr().err
    assert "17 đoạn dựng lại" in error
    assert "trên tổng số 40 đoạn" in error


def test_header_from_unverified_data_is_told(workspace: Path, capsys) -> None:
    stated = minimal(
        id="ba", province="caobang", document__issuer=["ỦY BAN NHÂN DÂN", "TỈNH CAO BẰNG"]
    )
    write(workspace / "plans" / "mot.yaml", minimal(id="mot", province="caobang"))
    write(workspace / "plans" / "ba.yaml", stated)
    assert main(["build", "mot"]) == 0
    assert "“ỦY BAN NHÂN DÂN TỈNH CAO BẰNG” lập theo dữ liệu" in capsys.readouterr().err
    # Where the plan says it itself, and where the registry has it from a published plan: silence.
    for name in ("ba", "hai"):
        assert main(["build", name]) == 0
        assert capsys.readouterr().err == ""


def test_internal_error_shows_no_traceback_unless_asked(workspace, capsys, monkeypatch) -> None:
    import kehoach.cli.compiling as module

    def broken(*_):
        raise ZeroDivisionError("hỏng")

    monkeypatch.setattr(module, "compile_plan", broken)
    assert main(["build", "mot"]) == 2
    error = capsys.readouterr().err
    assert "[U001]" in error
    assert "Traceback" not in error
    with pytest.raises(ZeroDivisionError):
        main(["build", "mot", "--debug"])


def test_interrupted(workspace, capsys, monkeypatch) -> None:
    import kehoach.cli.compiling as module

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "compile_plan", interrupted)
    assert main(["build", "mot"]) == 130
    assert left_behind(workspace) == ["hai.yaml", "mot.yaml"]


def test_same_bytes_in_every_process_and_place(tmp_path: Path) -> None:
    made = []
    for seed, zone, language in (("0", "UTC", "C"), ("1", "Asia/Ho_Chi_Minh", "C.UTF-8")):
        done = run(
            "build", "langson", "-o", str(tmp_path / seed),
            PYTHONHASHSEED=seed, TZ=zone, LC_ALL=language,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        made.append((tmp_path / seed / "langson.docx").read_bytes())
    assert made[0] == made[1]


def test_source_date_epoch_is_honoured(tmp_path: Path) -> None:
    done = run("build", "langson", "-o", str(tmp_path), SOURCE_DATE_EPOCH="1767225600")
    assert done.returncode == 0
    assert b"2026-01-01T00:00:00Z" in (tmp_path / "langson.docx").read_bytes()
    assert "[U006]" in run("build", "langson", "-o", str(tmp_path), SOURCE_DATE_EPOCH="mai").stderr


def test_results_reach_stdout_while_a_bar_is_shown_on_the_terminal(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "kehoach", "build", "plans", "-o", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm"},
        check=True,
    )
    os.close(theirs)
    seen = os.read(ours, 1 << 16).decode(errors="replace")
    os.close(ours)
    assert [Path(line).name for line in done.stdout.decode().splitlines()] == [
        "langson.docx",
        "qd-153-ttg.docx",
        "sonla.docx",
    ]
    assert "Đang dựng" in seen
    assert "17 đoạn dựng lại" in seen


def test_terminal_without_vietnamese_letters() -> None:
    done = run("build", "langso", PYTHONIOENCODING="ascii")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_reader_that_goes_away() -> None:
    command = f'"{sys.executable}" -m kehoach build plans -o "{os.devnull}/x" | true'
    done = subprocess.run(
        command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr


def test_help_fits_a_narrow_terminal() -> None:
    done = run("build", "--help", COLUMNS="40")
    assert done.returncode == 0
    assert max(map(len, done.stdout.splitlines())) <= 50  # the narrowest that typer lays out
