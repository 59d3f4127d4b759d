"""`kehoach build --pdf`: the pages beside the Word file, whole or not at all."""

from __future__ import annotations

import os
import random
import re
import signal
import stat
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path

import pytest

from kehoach import office
from kehoach.cli import main
from kehoach.finding import Refused
from tests.cli.test_build import left_behind
from tests.cli.test_watch import Watched, reword
from tests.conftest import PLANS, ROOT
from tests.pages.conftest import Pages
from tests.support.plans import minimal
from tests.support.workspace import write, write_two

posix = pytest.mark.skipif(sys.platform == "win32", reason="programs that are scripts")

PRELUDE = f"""\
#!{sys.executable}
import os, pathlib, sys, time
files = [pathlib.Path(one) for one in sys.argv if one.endswith(".docx")]
out = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
def make(file, end=b"%%EOF"):
    (out / file.with_suffix(".pdf").name).write_bytes(
        b"%PDF-1.6 /BaseFont/AAAAAA+Tinos-Bold " + str(file.stat().st_size).encode() + end)
"""


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two small plans, in which the command is run."""
    write_two(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    return tmp_path


def program(path: Path, code: str) -> Path:
    """Write a program that stands in for LibreOffice."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PRELUDE + textwrap.dedent(code), encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Return a function that puts a program in the place of LibreOffice."""

    def put(code: str) -> Path:
        path = program(tmp_path / "văn phòng 'x'" / "soffice", code)
        monkeypatch.setenv("KEHOACH_SOFFICE", str(path))
        return path

    return put


SOUND = "[make(file) for file in files]"


@posix
def test_both_are_told_and_written(workspace: Path, capsys, fake) -> None:
    fake(SOUND)
    assert main(["build", "plans", "--pdf"]) == 0
    out, err = capsys.readouterr()
    assert out.split() == [
        f"build/{id_}.{kind}" for kind in ("docx", "pdf") for id_ in ("hai", "mot")
    ]
    assert "2 tệp PDF: tạo mới 2, giữ nguyên 0" in err
    assert left_behind(workspace / "build") == ["hai.docx", "hai.pdf", "mot.docx", "mot.pdf"]


@posix
def test_what_did_not_change_is_not_converted_again(workspace: Path, capsys, fake) -> None:
    counting = f"{SOUND}\nopen({str(workspace / 'runs')!r}, 'a').write(f'{{len(files)}} ')"
    fake(counting)
    runs = workspace / "runs"
    assert main(["build", "plans", "--pdf"]) == 0
    assert main(["build", "plans", "--pdf"]) == 0
    assert runs.read_text() == "2 "
    assert "0, giữ nguyên 2 vì" in capsys.readouterr().err.splitlines()[-1]
    write(workspace / "plans" / "hai.yaml", minimal(id="hai", purpose=["Khác, dài hơn."]))
    (workspace / "build" / "mot.pdf").write_bytes(b"other")
    assert main(["build", "plans", "--pdf"]) == 0
    assert runs.read_text() == "2 2 "
    fake(counting + "\n# another version")
    assert main(["build", "mot", "--pdf"]) == 0
    assert main(["build", "mot", "--pdf", "--no-cache"]) == 0
    assert main(["build", "mot"]) == 0
    assert runs.read_text() == "2 2 1 1 "


@pytest.mark.parametrize(
    ("named", "code"), [("khong-co", "office.named"), ("/khong/co", "office.named")]
)
def test_no_libreoffice(named, code, workspace: Path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("KEHOACH_SOFFICE", named)
    assert main(["build", "plans", "--pdf"]) == 2
    out, err = capsys.readouterr()
    assert out.split() == ["build/hai.docx", "build/mot.docx"]
    assert f"[{code}]" in err
    assert named in err
    assert "Các tệp Word đã dựng xong" in err
    assert left_behind(workspace / "build") == ["hai.docx", "mot.docx"]


def test_no_libreoffice_in_any_place(workspace: Path, capsys, monkeypatch) -> None:
    monkeypatch.delenv("KEHOACH_SOFFICE", raising=False)
    monkeypatch.setenv("PATH", os.pathsep.join([".", "", str(workspace)]))
    monkeypatch.setattr(office, "usual_places", lambda: ("/opt/khong",))
    # A program that a workspace brings along is not run.
    program(workspace / "soffice", SOUND)
    monkeypatch.setenv("PATH", os.pathsep.join([".", "", "plans"]))
    assert main(["build", "mot", "--pdf"]) == 2
    err = capsys.readouterr().err
    assert "[office.none]" in err
    for words in ("soffice", "PATH", "/opt/khong", "KEHOACH_SOFFICE", "1 tệp PDF chưa tạo được"):
        assert words in err
    assert main(["build", "mot", "--pdf", "--lang", "en"]) == 2
    assert "The Word files are there, and whole" in capsys.readouterr().err


FAULTS = {
    "sys.exit('Error: hỏng \\x1b[31m')": "(mã thoát 1): Error: hỏng",
    "sys.exit(3)": "không cho biết lý do (mã thoát 3)",
    "": "không cho biết lý do (mã thoát 0)",
    "print('ồn ào\\n' * 100_000); sys.exit(3)": "(mã thoát 3)",
    "sys.stderr.write('a' * 10_000_000); sys.exit(3)": "a" * 200 + " Tệp Word",
    "[make(file, b'') for file in files]": "(mã thoát 0)",
    "os.kill(os.getpid(), 9)": "(mã thoát -9)",
}


@posix
@pytest.mark.parametrize(("code", "told"), FAULTS.items())
def test_a_program_that_fails(code, told, workspace: Path, capsys, fake) -> None:
    fake(code)
    (workspace / "build").mkdir()
    (workspace / "build" / "hai.pdf").write_bytes(b"of an earlier build")
    assert main(["build", "plans", "--pdf"]) == 2
    out, err = capsys.readouterr()
    assert out.split() == ["build/hai.docx", "build/mot.docx"]
    assert err.count("[office.not_made]") == 2
    assert told in err
    assert "\x1b" not in err
    assert err.count("build/hai.pdf là của lần dựng trước") == 1
    assert left_behind(workspace / "build") == ["hai.docx", "hai.pdf", "mot.docx"]


@posix
def test_a_file_that_is_no_program(workspace: Path, capsys, monkeypatch) -> None:
    path = workspace / "soffice"
    path.write_bytes(b"\0\1\2")
    path.chmod(0o755)
    monkeypatch.setenv("KEHOACH_SOFFICE", str(path))
    assert main(["build", "mot", "--pdf"]) == 2
    err = capsys.readouterr().err
    assert "Không chạy được LibreOffice" in err
    assert "Traceback" not in err


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # Ended, but nobody has asked how: whoever is the parent of such processes here is slow.
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"


def gone(pid: int) -> bool:
    until = time.monotonic() + 5
    while alive(pid) and time.monotonic() < until:
        time.sleep(0.02)
    return not alive(pid)


@posix
def test_a_program_that_hangs_is_ended_with_all_it_has_started(tmp_path: Path) -> None:
    code = f"""
        child = os.fork()
        if child: open({str(tmp_path / "child")!r}, "w").write(str(child))
        time.sleep(60)
    """
    hanging = program(tmp_path / "soffice", code)
    started = time.monotonic()
    with pytest.raises(Refused) as refused:
        office.to_pdf(b"PK", hanging, seconds=0.5)
    assert refused.value.code == "office.slow"
    assert time.monotonic() - started < 5
    assert gone(int((tmp_path / "child").read_text()))


@posix
def test_a_file_that_stops_a_run_costs_itself_alone(tmp_path: Path) -> None:
    for trouble in ("sys.exit(1)", "time.sleep(60)"):
        stopping = program(
            tmp_path / "soffice",
            f"""
            for file in files:
                if file.read_bytes() == b"PKhong": {trouble}
                make(file)
            """,
        )
        files = [b"PKa", b"PKhong", b"PKbb", b"PKccc"]
        made = [*office.to_pdfs(files, stopping, seconds=0.4)]
        assert [isinstance(one, Refused) for one in made] == [False, True, False, False]
        whole = [one for one in made if isinstance(one, bytes)]
        assert [one[-7:] for one in whole] == [b" 3%%EOF", b" 4%%EOF", b" 5%%EOF"]  # each its own


@posix
def test_a_program_that_does_nothing_is_not_tried_for_every_file(tmp_path: Path) -> None:
    idle = program(tmp_path / "soffice", f"open({str(tmp_path / 'runs')!r}, 'a').write('x')")
    made = [*office.to_pdfs([b"PK"] * 250, idle, seconds=5)]
    assert all(isinstance(one, Refused) for one in made)
    assert (tmp_path / "runs").read_text() == "xx"


@posix
def test_no_name_of_the_user_reaches_the_program(workspace: Path, capsys, fake) -> None:
    seen = workspace / "seen"
    fake(f"{SOUND}\nopen({str(seen)!r}, 'w').write(repr(sys.argv))")
    folder = workspace / "-o 'kế hoạch' \"$(rm)\""
    folder.mkdir()
    write(folder / "-mot.yaml", minimal(id="mot"))
    assert main(["build", "--pdf", "-o", f"{folder}/ra", f"{folder}/-mot.yaml"]) == 0
    assert left_behind(folder / "ra") == ["mot.docx", "mot.pdf"]
    arguments = seen.read_text(encoding="utf-8")
    assert "kế hoạch'" not in arguments.replace(str(workspace / "văn phòng"), "")
    assert "-env:UserInstallation=file:///" in arguments


@posix
@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGKILL, signal.SIGTERM])
def test_stopped_at_any_moment(way: signal.Signals, workspace: Path, fake) -> None:
    fake(f"time.sleep(0.3)\n{SOUND}")
    assert main(["build", "plans", "--pdf"]) == 0
    sound = {one.name: one.read_bytes() for one in (workspace / "build").iterdir()}
    lot = random.Random(int(way))
    stopped = 0
    for _ in range(3):
        for one in (workspace / "build").iterdir():
            one.unlink()
        process = subprocess.Popen(
            [sys.executable, "-m", "kehoach", "build", "plans", "--pdf", "--no-cache"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(0.2 + lot.random() * 0.6)
        process.send_signal(way)
        process.wait(10)
        stopped += process.returncode != 0
        for one in (workspace / "build").glob("[!.]*"):
            assert one.read_bytes() == sound[one.name]
    assert stopped


@posix
def test_what_killed_runs_have_left_is_removed_in_time(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for name in ("kehoach-pages-old", "kehoach-pages-new", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "0.docx").touch()
    os.utime(tmp_path / "kehoach-pages-old", (0, 0))
    os.utime(tmp_path / "other", (0, 0))
    office.to_pdf(b"PK", program(tmp_path / "soffice", SOUND))
    folders = sorted(one.name for one in tmp_path.iterdir() if one.is_dir())
    assert folders == ["kehoach-pages-new", "other"]


@posix
def test_fonts_that_are_not_as_wide_are_told(workspace: Path, capsys, fake) -> None:
    fake(
        """
        for file in files:
            make(file, b"/BaseFont/BAAAAA+DejaVuSerif /BaseFont /CAAAAA+LiberationSerif-Bold %%EOF")
        """
    )
    for _ in range(2):  # also of a PDF that is there from before
        assert main(["build", "mot", "--pdf"]) == 0
        err = capsys.readouterr().err
        assert "nên có chữ in bằng DejaVuSerif;" in err
        assert "Times New Roman" in err
    for number in range(11):
        write(workspace / "plans" / f"p{number}.yaml", minimal(id=f"p{number}"))
    assert main(["build", "plans", "--pdf"]) == 0
    assert "13 tệp PDF có chữ không in bằng" in capsys.readouterr().err


def test_fonts_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    known = {"Liberation Serif", "DejaVu Serif", "Tinos"}
    monkeypatch.setattr(office, "_configured", lambda: set(known))
    assert office.fonts() == ("Tinos", "Liberation Serif")
    monkeypatch.setattr(office, "_configured", set)
    assert office.fonts() == ()
    # LibreOffice brings one along that others do not see.
    bundled = tmp_path / "share" / "fonts" / "truetype"
    bundled.mkdir(parents=True)
    (bundled / "LiberationSerif-Regular.ttf").touch()
    assert office.fonts(tmp_path / "program" / "soffice") == ("Liberation Serif",)
    # Without fontconfig, by the names of files.
    monkeypatch.setattr(office, "_configured", lambda: None)
    monkeypatch.setattr(office, "_font_folders", lambda: [tmp_path])
    assert office.fonts() == ()
    (tmp_path / "times.ttf").touch()
    assert office.fonts() == ("Times New Roman",)


@posix
def test_the_program_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = program(tmp_path / "a b" / "program" / "soffice", SOUND)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(office, "usual_places", lambda: (str(there.parent),))
    monkeypatch.setenv("PATH", "")
    assert office.find_office(None) == office.find_office("") == there
    monkeypatch.setattr(office, "usual_places", tuple)
    assert office.find_office(None) is None
    assert office.find_office(str(there)) == there
    assert office.find_office("a b/program/soffice") == there
    assert office.find_office(str(tmp_path / "a b")) == there
    assert office.find_office("soffice") is None
    monkeypatch.setenv("PATH", str(there.parent))
    assert office.find_office("soffice") == office.find_office(None) == there
    there.chmod(0o644)
    assert office.find_office(None) is None


@posix
def test_a_pdf_that_is_of_an_earlier_build_is_told(workspace: Path, capsys, fake) -> None:
    fake(SOUND)
    assert main(["build", "mot", "--pdf"]) == 0
    assert main(["build", "mot", "--no-cache"]) == 0
    assert "lần dựng trước" not in capsys.readouterr().err
    write(workspace / "plans" / "mot.yaml", minimal(id="mot", purpose=["Khác."]))
    assert main(["build", "mot"]) == 0
    assert "build/mot.pdf là của lần dựng trước" in capsys.readouterr().err


@posix
def test_pages_follow_while_it_watches(workspace: Path, capsys, fake) -> None:
    fake(SOUND)
    run = Watched(capsys, "plans", pdf=True).run(
        reword("mot", purpose=["Khác, dài hơn."]), lambda: os.utime("plans/hai.yaml")
    )
    assert run.told[1:] == [["build/mot.docx", "build/mot.pdf"], [], []]
    assert run.code == 0


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published plans as PDF, in a folder."""
    folder = tmp_path_factory.mktemp("bản in")
    names = [str(ROOT / "plans" / f"{name}.yaml") for name in PLANS]
    assert main(["build", *names, "--pdf", "--no-cache", "-o", str(folder)]) == 0
    return folder


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", PLANS)
def test_pages_hold_the_words_of_the_word_file(name: str, printed: Path) -> None:
    from docx import Document

    pdf = printed / f"{name}.pdf"
    pages = Pages(pdf)
    assert 3 <= len(pages.pages) <= 20
    letters = re.sub(r"\s+", "", " ".join(pages.text(page) for page in range(len(pages.pages))))
    letters = letters.replace("&amp;", "&").replace("&quot;", '"')
    missing = [
        words
        for paragraph in Document(str(printed / f"{name}.docx")).paragraphs
        for words in paragraph.text.split()
        if words not in letters
    ]
    assert missing == []
    assert len(letters) > 2_000
    assert office.other_fonts(pdf.read_bytes()) == ()
    listed = subprocess.run(["pdffonts", str(pdf)], capture_output=True, text=True, check=True)
    for line in listed.stdout.splitlines()[2:]:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line  # embedded, subset, with letters
    told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged: +yes", told)
    assert "CreationDate" not in told


@pytest.mark.libreoffice
def test_same_pages_are_the_same_bytes(printed: Path, monkeypatch) -> None:
    path = office.office(None)
    raw = (printed / "langson.docx").read_bytes()
    assert office.to_pdf(raw, path) == (printed / "langson.pdf").read_bytes()
    # A zip that holds no document.
    with pytest.raises(Refused) as refused:
        office.to_pdf(b"PK\3\4", path)
    assert refused.value.code == "office.failed"


@posix
@pytest.mark.parametrize("raw", [b"", b"no Word file"])
def test_what_is_no_word_file_is_not_printed(raw: bytes, tmp_path: Path) -> None:
    made = [*office.to_pdfs([raw, b"PK", raw], program(tmp_path / "soffice", SOUND))]
    assert [isinstance(one, Refused) for one in made] == [True, False, True]


def test_numbers_and_times_of_a_pdf() -> None:
    from datetime import UTC, datetime

    def pdf(number: str, day: str) -> bytes:
        return (
            b"%PDF-1.6\n/CreationDate(D:" + day.encode() + b"Z')\ntrailer\n/ID [ <"
            + number.encode() + b">\n<" + number.encode() + b"> ]\n/DocChecksum /"
            + number.encode() + b"\n>>\n%%EOF"
        )  # fmt: skip

    one, two = pdf("A" * 32, "20260101000000"), pdf("0F" * 16, "20270101000000")
    made = office._timeless(one, None)
    assert made == office._timeless(two, None)
    assert len(made) == len(one)
    assert b"CreationDate" not in made
    assert b"A" * 32 not in made
    day = office._timeless(one, datetime(2026, 5, 1, tzinfo=UTC))
    assert b"/CreationDate(D:20260501000000Z)" in day
    assert len(day) == len(one)
    for other in (one + one, b"%PDF-1.7 %%EOF", one.replace(b"trailer", b"")):
        assert office._timeless(other, None) == other
