"""Every format prints what it printed before, sign for sign."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kehoach.finding import Finding, Place, Results
from kehoach.report.findings import COLOURED, FORMATS, render
from kehoach.report.words import Words
from tests.conftest import ROOT
from tests.report.findings.sample import sample
from tests.report.findings.snapshots import COMMAND, FOLDER, snapshots

VI = Words("vi")


def differences(folder: Path) -> list[str]:
    """Return the files of `folder` that are not what is printed now."""
    made = snapshots()
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    printed = {name: text.encode() for name, text in made.items()}
    return sorted(name for name in {*made, *kept} if kept.get(name) != printed.get(name))


def test_every_format_prints_what_it_printed() -> None:
    assert differences(FOLDER) == [], f"look at the change, then: {COMMAND}"


def test_a_sign_more_or_a_file_less_is_noticed(tmp_path: Path) -> None:
    for file in FOLDER.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    assert differences(tmp_path) == []
    with (tmp_path / "text.vi.snap").open("ab") as snapshot:
        snapshot.write(b" ")
    (tmp_path / "json.en.snap").unlink()
    (tmp_path / "old.vi.snap").touch()
    assert differences(tmp_path) == ["json.en.snap", "old.vi.snap", "text.vi.snap"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_can_be_written_whatever_the_file_is_called(name: str) -> None:
    undecodable = b"plans/\xff.yaml".decode("utf-8", "surrogateescape")
    finding = Finding("M011", Place(undecodable, 1, 1, 1, 2, "\tx"))
    printed = render(name, Results([finding], files=[undecodable]), VI)
    assert printed.encode()
    assert printed.endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_only_a_terminal_is_given_colours(name: str) -> None:
    assert "\x1b" not in render(name, sample(), VI)
    assert ("\x1b[1;31m" in render(name, sample(), VI, colour=True)) == (name in COLOURED)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_imported_when_it_is_used(name: str) -> None:
    code = (
        "import sys; from kehoach.report.findings import FORMATS, render\n"
        "from kehoach.report.words import Words\n"
        "from kehoach.finding import Results\n"
        "assert not set(FORMATS.values()) & set(sys.modules)\n"
        f"render({name!r}, Results([]), Words('vi'))\n"
        f"assert set(FORMATS.values()) & set(sys.modules) == {{FORMATS[{name!r}]}}\n"
        f"assert ('jinja2' in sys.modules) == ({name!r} == 'html')"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
