"""Changes are noticed however they are made, each once, and when they are over."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kehoach.jobs import watch as module
from kehoach.jobs.watch import Watch

QUICK = 0.001
OLD = 1_600_000_000


def old(path: Path, text: str) -> Path:
    """Write a file that was last changed long ago: its times and its size are all that counts."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (OLD, OLD))
    return path


def by_rename(path: Path) -> None:
    other = old(path.with_name("other"), "hai")
    other.replace(path)


def by_removal(path: Path) -> None:
    path.unlink()
    path.write_text("mot", encoding="utf-8")


def clock_back(path: Path) -> None:
    path.write_text("hai", encoding="utf-8")
    os.utime(path, (OLD - 99, OLD - 99))


CHANGES: list[Callable[[Path], object]] = [
    lambda path: path.write_text("dài hơn", encoding="utf-8"),
    *(by_rename, by_removal, clock_back, Path.unlink),
    lambda path: path.chmod(0o600),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_told_once(change: Callable[[Path], object], tmp_path: Path) -> None:
    path = old(tmp_path / "mot.yaml", "mot")
    look = Watch([path, tmp_path / "khong.yaml"])
    assert look.changed() == []
    change(path)
    assert look.changed() == [path]
    assert look.changed() == []


def test_a_file_that_appears_and_a_folder_that_gains_one(tmp_path: Path) -> None:
    missing, folder = tmp_path / "templates" / "x.j2", tmp_path / "templates"
    look = Watch([missing, folder, tmp_path])
    folder.mkdir()
    assert look.changed() == [folder, tmp_path]
    missing.write_text("x", encoding="utf-8")
    assert look.changed() == [missing, folder]
    missing.write_text("dài hơn", encoding="utf-8")
    assert look.changed() == [missing]
    # What editors put beside the file while it is open.
    (folder / ".x.j2.swp").write_text("x", encoding="utf-8")
    assert look.changed() == []


def same_look(path: Path, text: str) -> None:
    """Write a file in place so that the system says nothing has changed: the clock is too coarse."""
    state = path.stat()
    with path.open("r+", encoding="utf-8") as file:
        file.write(text)
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


@pytest.fixture
def coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system tell no time of a change of state."""
    seen = module._look

    def look(path: Path) -> module._Seen | None:
        known = seen(path)
        return known and known._replace(changed=0)

    monkeypatch.setattr(module, "_look", look)


@pytest.mark.usefixtures("coarse")
def test_a_second_change_within_one_step_of_the_clock(tmp_path: Path, monkeypatch) -> None:
    path = old(tmp_path / "mot.yaml", "mot")
    look = Watch([path])
    path.write_text("hai", encoding="utf-8")
    assert look.changed() == [path]
    same_look(path, "bốn"[:1] + "on")
    assert look.changed() == [path]
    assert look.changed() == []
    # One that was written just before it was first looked at.
    fresh = tmp_path / "hai.yaml"
    fresh.write_text("mot", encoding="utf-8")
    look.follow([fresh])
    same_look(fresh, "hai")
    assert look.changed() == [fresh]
    # The content counts for a while only: it costs reading the file.
    monkeypatch.setattr(module, "_YOUNG_SECONDS", -1.0)
    same_look(fresh, "bon")
    assert look.changed() == [fresh]
    assert look.changed() == []
    same_look(fresh, "nam")
    assert look.changed() == []


def test_what_is_followed_can_be_replaced(tmp_path: Path) -> None:
    mot, hai = old(tmp_path / "mot", "1"), old(tmp_path / "hai", "2")
    look = Watch([mot])
    mot.write_text("khác", encoding="utf-8")
    hai.write_text("khác", encoding="utf-8")
    look.follow([mot, hai])
    assert look.changed() == [mot]  # known from before; the other is as it was when it came
    look.follow([hai])
    mot.write_text("khác nữa", encoding="utf-8")
    assert look.changed() == []


class Steps:
    """Does one thing after another, each before a look, then says stop; at the last it waits."""

    def __init__(self, steps: Iterator[object]) -> None:
        self._steps = steps
        self.looks = 0

    def __call__(self) -> bool:
        self.looks += 1
        return next(self._steps, "over") == "over"


def test_waiting_ends_when_the_change_is_over(tmp_path: Path) -> None:
    path, other = old(tmp_path / "mot", "1"), old(tmp_path / "hai", "2")

    def steps() -> Iterator[object]:
        yield "nothing"
        path.unlink()
        yield "gone"
        yield path.write_text("a", encoding="utf-8")
        yield path.write_text("ab", encoding="utf-8")
        yield other.write_text("b", encoding="utf-8")
        yield "nothing more"
        yield path.write_text("abc", encoding="utf-8")
        raise AssertionError("still waiting")

    look, stop = Watch([path, other]), Steps(steps())
    assert look.wait(QUICK, stop) == [path, other]
    assert stop.looks == 6
    assert path.read_text(encoding="utf-8") == "ab"


def test_what_never_settles_is_told_all_the_same(tmp_path: Path) -> None:
    path = old(tmp_path / "mot", "1")

    def steps() -> Iterator[object]:
        for size in range(1_000):
            yield path.write_text("x" * size, encoding="utf-8")

    stop = Steps(steps())
    assert Watch([path]).wait(QUICK, stop) == [path]
    assert stop.looks < 30


def test_stopped(tmp_path: Path) -> None:
    assert Watch([tmp_path]).wait(QUICK, lambda: True) == []
    assert Watch([]).wait(QUICK, Steps(iter(range(3)))) == []


def test_paths_that_cannot_be(tmp_path: Path) -> None:
    strange = [Path("a\0b"), Path("x" * 5_000), tmp_path / "mot" / "duoi"]
    old(tmp_path / "mot", "1")
    look = Watch(strange)
    assert look.changed() == []


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with names")
def test_a_pipe_holds_nobody_up(tmp_path: Path) -> None:
    pipe = tmp_path / "mot.yaml"
    look = Watch([pipe])
    os.mkfifo(pipe)
    started = time.monotonic()
    assert look.changed() == [pipe]
    assert look.changed() == []
    assert time.monotonic() - started < 1


def test_one_look_at_a_country_is_quick(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.yaml" for number in range(3_355)]
    for path in paths:
        path.touch()
        os.utime(path, (OLD, OLD))
    look = Watch([tmp_path, *paths])
    started = time.process_time()
    assert look.changed() == []
    assert time.process_time() - started < 0.5  # measured: 0.02
