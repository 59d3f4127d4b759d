"""What Windows does differently, as far as another system can tell: code pages, line ends, names."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from kehoach.cli import main
from kehoach.cli.letters import _PLAIN, for_programs
from kehoach.cli.output import impossible_on_windows, write_whole
from kehoach.finding import Refused
from kehoach.report.catalogue import FAMILIES
from kehoach.source.decode import BOM
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.support.sentences import CATALOGUE

FOR_PROGRAMS = [
    *(
        ["check", "langson", "--format", format_]
        for format_ in ("json", "github", "gitlab", "sarif", "junit", "html", "baseline")
    ),
    ["check", "langson", "--diff"],
    *(["diff", "langson", f"--format={format_}"] for format_ in ("json", "html", "markdown")),
    *(["matrix", "-f", format_] for format_ in ("json", "html", "csv", "markdown")),
    *(["copies", f"-f{format_}"] for format_ in ("json", "csv")),
    ["--lang", "vi", "rule", "L004", "--format", "markdown"],
    ["import", "tests/golden/langson.txt"],
    ["completion", "bash"],
]
FOR_PEOPLE = [
    ["check", "langson"],
    ["check", "langson", "-f", "concise"],
    ["check", "--lang", "en", "langson"],
    ["diff", "langson"],
    ["matrix"],
    ["copies"],
    ["rule", "L004"],
    ["--help"],
    ["check", "--help"],
]


class Printed(NamedTuple):
    out: bytes
    err: bytes


def printed(
    arguments: Sequence[str], encoding: str, monkeypatch: pytest.MonkeyPatch, *, stated: bool = True
) -> Printed:
    """Run a command that prints in a code page, and return the bytes.

    `stated` is whether PYTHONIOENCODING says so; otherwise it is what the system would choose.
    """
    streams = [io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="\r\n") for _ in "oe"]
    monkeypatch.chdir(ROOT)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", streams[0])
        patch.setattr(sys, "stderr", streams[1])
        if stated:
            patch.setenv("PYTHONIOENCODING", encoding)
        else:
            patch.delenv("PYTHONIOENCODING", raising=False)
        main(arguments)
    for stream in streams:
        stream.flush()
    return Printed(*(stream.buffer.getvalue() for stream in streams))


@pytest.mark.parametrize("arguments", FOR_PROGRAMS, ids=" ".join)
def test_what_programs_read_is_utf_8_whatever_the_code_page(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert for_programs(arguments)
    expected = printed(arguments, "utf-8", monkeypatch).out
    assert expected
    assert expected.decode("utf-8")
    assert b"\r\n" not in expected or "csv" in arguments[-1]
    assert printed(arguments, "ascii", monkeypatch).out == expected
    assert printed(arguments, "cp1252", monkeypatch, stated=False).out == expected


@pytest.mark.parametrize("arguments", FOR_PEOPLE, ids=" ".join)
def test_what_people_read_goes_with_the_code_page(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not for_programs(arguments)
    whole = printed(arguments, "utf-8", monkeypatch).out.decode("utf-8")
    poor = printed(arguments, "cp1258", monkeypatch).out.decode("cp1258")
    assert plain(poor) == plain(whole)
    for encoding in ("cp1252", "cp437", "ascii"):
        made = printed(arguments, encoding, monkeypatch)
        text = made.out.decode(encoding)
        assert "\\u" not in text
        assert "\\x" not in text
        assert "chcp 65001" in made.err.decode(encoding) or not has_marks(whole)


def plain(text: str) -> str:
    """Return `text` without the signs that cp1258 has not."""
    return "\n".join(unicodedata.normalize("NFC", text).translate(_PLAIN).splitlines())


def has_marks(text: str) -> bool:
    return any(letter in text for letter in "ạấầậắằặẹếềệịọốồộớờợụứừựđ")


def test_marks_are_lost_rather_than_the_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    made = printed(["check", "sonlaa"], "ascii", monkeypatch).err.decode("ascii")
    assert 'loi [U003] Khong tim thay ke hoach "sonlaa".' in made
    assert made.count("chcp 65001") == 1
    made = printed(["check", "sonlaa"], "cp1258", monkeypatch).err.decode("cp1258")
    assert "Không tìm thấy kế hoạch" in unicodedata.normalize("NFC", made)
    assert "chcp" not in made


def test_every_sentence_can_be_printed_in_every_code_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of no sentence of ours a letter is shown as a number."""
    assert FAMILIES
    sentences = {
        one for entry in CATALOGUE.values() for one in (*entry.message, *(entry.hint or ()))
    }
    for encoding in ("cp1258", "cp1252", "cp437", "ascii"):
        stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", stream)
            patch.setenv("PYTHONIOENCODING", encoding)
            main(["--version"])
            print(*sentences, sep="\n", file=stream, flush=True)
        text = stream.buffer.getvalue().decode(encoding)
        assert re.findall(r".*\\[ux][0-9a-f]{2}.*", text) == []


def test_to_a_file_goes_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has named an encoding, and it is no terminal: nothing is left out."""
    made = printed(["check", "langson"], "cp1252", monkeypatch, stated=False)
    assert "cảnh báo" in made.out.decode("utf-8")
    assert "chcp" not in made.err.decode("utf-8")


def test_a_name_that_is_no_text_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.yaml")
    for encoding in ("utf-8", "ascii"):
        assert b".yaml: " in printed(["check", name], encoding, monkeypatch).err


def saved(tmp_path: Path, raw: bytes) -> Path:
    folder = tmp_path / "plans"
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "plans" / "qd-153-ttg.yaml", folder)
    file = folder / "langson.yaml"
    file.write_bytes(raw)
    return file


@pytest.mark.parametrize("mark", [b"", BOM])
def test_line_ends_and_mark_of_windows_change_nothing(
    tmp_path: Path,
    mark: bytes,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    raw = (ROOT / "plans" / "langson.yaml").read_bytes()
    told = []
    for name, made in (("unix", raw), ("windows", mark + raw.replace(b"\n", b"\r\n"))):
        file = saved(tmp_path / name, made)
        assert load(file).plan == load(ROOT / "plans" / "langson.yaml").plan
        monkeypatch.chdir(file.parents[1])
        assert main(["check", "langson", "-f", "json"]) == 0
        told.append(capsys.readouterr().out)
        assert main(["build", "langson", "-o", "build"]) == 0
        assert capsys.readouterr().out == "build/langson.docx\n"
    assert told[0] == told[1]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_plan_in_utf_16_is_refused_and_says_so(
    tmp_path: Path, encoding: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (ROOT / "plans" / "langson.yaml").read_text(encoding="utf-8")
    file = saved(tmp_path, text.encode(encoding))
    assert main(["build", str(file), "-o", str(tmp_path / "build")]) == 2
    err = capsys.readouterr().err
    assert "[Y002]" in err
    assert "UTF-8" in err
    assert not list((tmp_path / "build").glob("*.docx"))


@pytest.mark.parametrize("id_", ["con", "aux", "nul", "prn", "com1", "lpt9"])
def test_a_file_that_windows_could_not_have_is_not_written(
    tmp_path: Path, id_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = (ROOT / "plans" / "langson.yaml").read_bytes()
    file = saved(tmp_path, raw.replace(b"id: langson", f"id: {id_}".encode(), 1))
    assert main(["build", str(file), "-o", str(tmp_path / "build")]) == 2
    err = capsys.readouterr().err
    assert f"build/{id_}.docx" in err
    assert "Windows" in err
    assert not (tmp_path / "build" / f"{id_}.docx").exists()


def test_which_names_windows_reserves(tmp_path: Path) -> None:
    for name in ("CON", "con.yaml", "Aux.tar.gz", "nul .txt", "com0", "LPT¹.docx"):
        assert impossible_on_windows(name), name
    for name in ("console.yaml", "com10", "com", "langson.docx", "x.con", ".con", "con-dao.yaml"):
        assert not impossible_on_windows(name), name
    with pytest.raises(Refused):
        write_whole(tmp_path / "nul.json", b"{}")
    write_whole(tmp_path / "null.json", b"{}")


def test_a_path_of_windows_elsewhere_is_a_file_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["check", "plans\\langson.yaml"]) == 2
    err = capsys.readouterr().err
    assert "plans\\langson.yaml" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("home", [None, "", "/dev/null", "relative"])
def test_works_where_nothing_can_be_kept(tmp_path: Path, home: str | None) -> None:
    """No HOME, an empty one, one that is no folder: nothing is said of it, and nothing is kept."""
    file = saved(tmp_path / "w", (ROOT / "plans" / "langson.yaml").read_bytes())
    names = ("PATH", "LANG", "TMPDIR")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    if home is not None:
        environment["HOME"] = home
    code = "import sys; from kehoach.cli import main; sys.exit(main(sys.argv[1:]))"
    for arguments in (["check", "langson", "-f", "concise"], ["build", "langson"], ["doctor"]):
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=file.parents[1],
            env={**environment, "PYTHONPATH": str(ROOT), "KEHOACH_SOFFICE": ""},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "cache" not in done.stderr
        assert "Errno" not in done.stderr
        if arguments[0] == "build":
            # What doctor asks may keep something of its own.
            assert {one.name for one in file.parents[1].iterdir()} == {"plans", "build"}
    assert (file.parents[1] / "build" / "langson.docx").is_file()
