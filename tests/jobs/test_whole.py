"""Files are written whole or not at all, and what was left half-written is removed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kehoach.jobs.whole import sweep, write

posix = pytest.mark.skipif(sys.platform == "win32", reason="asking for a process")


def ended() -> int:
    """Return the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", "pass"]) as process:
        process.wait()
        return process.pid


@posix
def test_only_what_was_abandoned_is_removed(tmp_path: Path) -> None:
    running = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    names = [
        f".x.docx.{ended()}.tmp",
        f".x.docx.{running.pid}.tmp",
        ".x.docx.99999999999999999999.tmp",
        ".mine.tmp",
        "x.1.tmp",
        f".x.docx.{ended()}.tmp.docx",
    ]
    for name in names:
        (tmp_path / name).write_bytes(b"half")
    sweep(tmp_path)
    running.kill()
    running.communicate()
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([names[1], *names[3:]])


def test_no_folder_to_sweep(tmp_path: Path) -> None:
    sweep(tmp_path / "none")
    (tmp_path / "file").write_bytes(b"")
    sweep(tmp_path / "file")


def test_a_file_left_by_a_process_of_our_number(tmp_path: Path) -> None:
    (tmp_path / f".x.{os.getpid()}.tmp").write_bytes(b"long and half-written")
    write(tmp_path / "x", b"whole")
    assert [one.name for one in tmp_path.iterdir()] == ["x"]
    assert (tmp_path / "x").read_bytes() == b"whole"


def test_what_was_there_stays_when_writing_fails(tmp_path: Path) -> None:
    folder = tmp_path / "x"
    folder.mkdir()
    with pytest.raises(OSError, match=r"x"):
        write(folder, b"raw")
    assert [one.name for one in tmp_path.iterdir()] == ["x"]
