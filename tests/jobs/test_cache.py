"""The cache is never a reason to fail, never wrong, and never without bounds."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

from kehoach.jobs.cache import Cache
from kehoach.jobs.pool import outcomes


def test_what_was_put_is_there_for_the_next_run(tmp_path: Path) -> None:
    record = {"a": ["ă", 1, None, {"b": "\udcff"}]}
    Cache(tmp_path / "c").put(record, "check", "x")
    assert Cache(tmp_path / "c").get("check", "x") == record
    assert Cache(tmp_path / "c").get("check", "y") is None


def test_a_newer_record_takes_the_place_of_the_older(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "c")
    for i in range(3):
        cache.put({"i": i}, "k")
    assert cache.get("k") == {"i": 2}
    assert len([*(tmp_path / "c").iterdir()]) == 1


def test_damaged_records_are_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "c")
    cache.put({"text": "một " * 20}, "k")
    (file,) = (tmp_path / "c").iterdir()
    sound = file.read_bytes()
    lot = random.Random(6)
    for _ in range(300):
        raw = bytearray(sound)
        if lot.random() < 0.3:
            del raw[lot.randrange(len(raw)) :]
        else:
            raw[lot.randrange(len(raw))] ^= 1 << lot.randrange(8)
        file.write_bytes(raw)
        assert cache.get("k") is None
    file.write_bytes(sound)
    assert cache.get("k") is not None


def test_a_record_under_the_name_of_another_is_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "c")
    cache.put({"a": 1}, "a")
    (file,) = (tmp_path / "c").iterdir()
    cache.put({"b": 1}, "b")
    (other,) = {*(tmp_path / "c").iterdir()} - {file}
    other.write_bytes(file.read_bytes())
    assert cache.get("b") is None


def test_a_folder_in_the_place_of_a_record(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "c")
    cache.put({"a": 1}, "a")
    (file,) = (tmp_path / "c").iterdir()
    file.unlink()
    file.mkdir()
    assert cache.get("a") is None
    cache.put({"a": 1}, "a")
    cache.tidy()


def test_deleted_meanwhile(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "c")
    cache.put({"a": 1}, "a")
    (file,) = (tmp_path / "c").iterdir()
    file.unlink()
    (tmp_path / "c").rmdir()
    assert cache.get("a") is None
    cache.put({"a": 2}, "a")
    cache.tidy()


def test_a_folder_that_cannot_be_one(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("a file")
    cache = Cache(tmp_path / "c")
    assert not cache
    cache.put({"a": 1}, "a")
    assert cache.get("a") is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_folder_that_others_may_write_is_not_believed(tmp_path: Path) -> None:
    folder = tmp_path / "c"
    Cache(folder).put({"a": 1}, "a")
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o777)
    assert Cache(folder).get("a") is None


def test_bounds(tmp_path: Path) -> None:
    folder = tmp_path / "c"
    cache = Cache(folder, limit=20_000)
    for i in range(100):
        cache.put({"text": "x" * 900}, i)
        (file,) = (one for one in folder.iterdir() if one.stat().st_mtime > 1_000)
        os.utime(file, (i, i))
    cache.tidy()
    assert 5_000 < sum(file.stat().st_size for file in folder.iterdir()) <= 10_000
    assert cache.get(99) is not None
    assert cache.get(0) is None
    cache.put({"text": "x" * 9_000_000}, "large")
    assert cache.get("large") is None


def hammer(folder_and_seed: tuple[Path, int]) -> list[object]:
    folder, seed = folder_and_seed
    lot = random.Random(seed)
    wrong: list[object] = []
    for _ in range(200):
        cache = Cache(folder, limit=30_000)
        key = lot.randrange(20)
        cache.put({"key": key, "text": str(key) * 3_000}, key)
        found = cache.get(key := lot.randrange(20))
        if found is not None and found != {"key": key, "text": str(key) * 3_000}:
            wrong.append(found)
        cache.tidy()
    return wrong


def test_several_runs_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "c"
    assert [*outcomes(hammer, [(folder, i) for i in range(4)], 4)] == [[]] * 4
    assert not [one for one in folder.iterdir() if one.suffix == ".tmp"]
