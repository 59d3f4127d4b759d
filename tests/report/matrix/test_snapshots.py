"""Every format prints what it printed before, and what it must; one that is not used stays out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kehoach.report.matrix import FORMATS, TERMINAL, render
from kehoach.report.words import LANGUAGES, Language
from tests.conftest import ROOT
from tests.report.matrix.sample import sample, telling
from tests.report.matrix.snapshots import COMMAND, FOLDER, small, snapshots


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
    (tmp_path / "json.vi.snap").unlink()
    assert differences(tmp_path) == ["json.vi.snap", "text.vi.snap"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in FORMATS if name != "json"])
def test_every_format_counts_what_is_reconstructed(name: str, language: Language) -> None:
    count = {"vi": "6 trong 6 nhiệm vụ", "en": "6 of the 6 tasks"}[language]
    own = {"vi": "1 nội dung của các kế hoạch", "en": "1 passages of the plans"}[language]
    printed = render(name, small(), telling(language), width=1000).decode("utf-8", "replace")
    assert count in printed
    assert own in printed
    assert "Luật*" in printed.replace("\\", "")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_matrix_gives_the_same_bytes(name: str) -> None:
    assert render(name, sample(), telling()) == render(name, sample(), telling())


@pytest.mark.parametrize("name", FORMATS)
def test_only_a_terminal_is_given_colours(name: str) -> None:
    plain = render(name, sample(), telling())
    assert b"\x1b" not in plain
    assert (b"\x1b" in render(name, sample(), telling(), colour=True)) == (name in TERMINAL)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_imported_when_it_is_used(name: str) -> None:
    code = (
        "import sys; from kehoach.report.matrix import FORMATS, render\n"
        "from kehoach.report.comparison import Telling\n"
        "from kehoach.report.words import Words\n"
        "from kehoach.grid import Column, Matrix\n"
        "assert not set(FORMATS.values()) & set(sys.modules)\n"
        "base = Column('a', None, 'A', 'a.yaml')\n"
        f"render({name!r}, Matrix(base, (), (), ()), Telling(Words('vi'), {{}}))\n"
        f"assert set(FORMATS.values()) & set(sys.modules) == {{FORMATS[{name!r}]}}\n"
        f"assert ('jinja2' in sys.modules) == ({name!r} == 'html')\n"
        "assert 'openpyxl' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
