"""Every slip is told where it stands, all of them in one run, and never with a traceback."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from kehoach.cli import main
from kehoach.finding import Invalid, Refused
from kehoach.source import compose
from kehoach.source.decode import LIMIT_BYTES
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.source.cases import MINIMAL, Case, at, cases, changed, check_caret, check_printed, told
from tests.support.sentences import CATALOGUE

CASES = cases()
NAME = "ke-hoach.yaml"
SEVERITY = {"vi": "lỗi", "en": "error"}


PARSERS = ("libyaml", "python")


@pytest.fixture(params=PARSERS)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of PyYAML's parsers in turn: the one in C, and the one where that was not built."""
    if request.param == "python":
        monkeypatch.setattr(compose, "_Loader", yaml.Loader)
    else:
        assert yaml.__with_libyaml__
    return str(request.param)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which the test runs."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    return tmp_path


def every(case: object) -> str:
    return case.name if isinstance(case, Case) else str(case)


@pytest.mark.parametrize(
    ("case", "parser"),
    # PyYAML without libyaml sees a few cases otherwise.
    [(one, p) for one in CASES for p in PARSERS if (one.parser, p) != ("c", "python")],
    ids=every,
    indirect=["parser"],
)
def test_what_is_wrong_and_where(case: Case, parser: str, folder: Path) -> None:
    path = folder / NAME
    path.write_bytes(case.raw)
    assert told(path) == case.expect
    for place, text in case.reads.items():
        assert at(load(path).plan, place) == text


@pytest.mark.parametrize("language", SEVERITY)
@pytest.mark.parametrize("case", [case for case in CASES if case.expect], ids=every)
def test_what_the_command_says(case: Case, language: str, folder: Path, capsys) -> None:
    (folder / NAME).write_bytes(case.raw)
    assert main(["build", NAME, "--lang", language]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert [path.name for path in folder.iterdir()] == [NAME]
    check_printed(error, case.expect, NAME, case.raw)
    assert set(re.findall(r": (\w+) \[", error)) == {SEVERITY[language]}
    if language == "vi":
        for words in case.says:
            assert words in error


@pytest.mark.parametrize("language", SEVERITY)
def test_a_process_prints_no_traceback(language: str, folder: Path) -> None:
    """What `main` catches is one thing; what a user sees is another."""
    case = next(case for case in CASES if case.name.startswith("slip of syntax in one part"))
    (folder / NAME).write_bytes(case.raw)
    done = subprocess.run(
        [sys.executable, "-m", "kehoach", "build", NAME],
        env={**os.environ, "PYTHONPATH": str(ROOT), "KEHOACH_LANG": language},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == b""
    check_printed(done.stderr.decode(), case.expect, NAME, case.raw)


def test_the_table_is_whole() -> None:
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names)
    assert len(names) >= 150
    shown = {expected.split()[0] for case in CASES for expected in case.expect}
    coded = {code for code in CATALOGUE if re.fullmatch(r"[YM]\d{3}", code)}
    # Y003 is about a file too large for a table; Y019 is for what a parser may say one day; M039 is
    # about two files.
    assert coded - shown == {"Y003", "Y019", "M039"}


@pytest.mark.parametrize(
    ("depth", "opened", "closed"),
    [
        (depth, opened, closed)
        for depth in (41, 1_000, 100_000)
        for opened, closed in (("[", "]"), ("{a: ", "}"), ("[", ""), ("{a: ", ""), ("- ", ""))
    ],
)
def test_nesting_neither_crashes_nor_hangs(depth: int, opened: str, closed: str, folder) -> None:
    before = "funding: " if opened != "- " else "funding:\n  "
    nested = before + opened * depth + "x" + closed * depth
    (folder / NAME).write_text(changed({"funding: Ngân sách nhà nước.": nested}), encoding="utf-8")
    started = time.perf_counter()
    (only,) = told(folder / NAME)
    assert time.perf_counter() - started < 2
    assert only.split(":")[0] == f"Y016 {20 + len(before.splitlines())}"


@pytest.mark.parametrize("depth", [41, 1_000, 2_500])
def test_nesting_line_by_line(depth: int, folder: Path) -> None:
    nested = "funding:\n" + "\n".join(" " * n + "a:" for n in range(1, depth + 1))
    (folder / NAME).write_text(changed({"funding: Ngân sách nhà nước.": nested}), encoding="utf-8")
    assert told(folder / NAME) == ["Y016 61:41"]


def wide(count: int) -> str:
    """Return a valid plan of some 85 bytes for each of `count` items."""
    items = (f"  - Nêu rõ việc phải làm thứ {n}, đầy đủ, kịp thời, đồng bộ." for n in range(count))
    return changed({"  - Nêu rõ việc phải làm.": "\n".join(items)})


def seconds(path: Path, text: str) -> float:
    """Return how long it takes to load `text`, which may or may not be a plan."""
    path.write_text(text, encoding="utf-8")
    started = time.perf_counter()
    with suppress(Invalid):
        load(path)
    return time.perf_counter() - started


def test_five_megabytes_are_read_in_seconds_and_in_proportion(folder: Path) -> None:
    small, large = wide(6_000), wide(60_000)
    assert len(large.encode()) > 5_000_000
    seconds(folder / NAME, small)
    fast = min(seconds(folder / NAME, small) for _ in range(3))
    slow = min(seconds(folder / NAME, large) for _ in range(2))
    assert slow < 5
    assert slow < 30 * fast


@pytest.mark.parametrize(
    "lines",
    [
        [f"khoa{n}: x" for n in range(20_000)],
        [f"khoa{n}: @x" for n in range(20_000)],
        ["closing:", *(f"  - &a{n} x" for n in range(20_000))],
        ["closing: [" + ", ".join(f"&a{n} x" for n in range(20_000)) + "]"],
        ["closing:", *(f"  - a: b: {n}" for n in range(20_000))],
        ["closing: " + '"' * 200_000],
        ["closing: " + "a" + "\u0301\u0323" * 200_000],
        ["closing: >-", *("  một dòng" for _ in range(50_000))],
        ["closing:", "  một dòng: x"] * 10_000,
        ["? " * 30 + "x"] * 3_000,
        ["closing: " + "a: " * 50_000],
    ],
    ids=lambda lines: str(lines[0])[:20],
)
def test_what_is_wrong_a_thousand_times_takes_no_longer(lines: list[str], folder: Path) -> None:
    assert seconds(folder / NAME, MINIMAL + "\n".join(lines) + "\n") < 10


def test_a_file_of_the_largest_size_is_read_and_a_larger_one_is_not(folder: Path, capsys) -> None:
    path = folder / NAME
    room = LIMIT_BYTES - len(MINIMAL.encode())
    path.write_text(MINIMAL + "#" * (room - 1) + "\n", encoding="utf-8")
    assert path.stat().st_size == LIMIT_BYTES
    assert load(path).plan.id == "mau"
    path.write_text(MINIMAL + "#" * room + "\n", encoding="utf-8")
    with pytest.raises(Refused, match="Y003"):
        load(path)
    assert main(["build", NAME]) == 2
    assert f"[Y003] Tệp {NAME}" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device that never ends")
def test_a_device_that_never_ends_is_not_read_to_its_end() -> None:
    with pytest.raises(Refused, match="Y003"):
        load(Path("/dev/zero"))


def test_twenty_characters_that_may_not_stand_there_are_enough(folder: Path) -> None:
    (folder / NAME).write_bytes(b"a\x01" * 500)
    assert told(folder / NAME) == [f"Y005 1:{column}" for column in range(2, 41, 2)]


GOOD = next(case for case in CASES if len(case.expect) == 4)


@pytest.mark.parametrize(
    "expect",
    [
        GOOD.expect[:-1],
        [*GOOD.expect, GOOD.expect[-1]],
        GOOD.expect[::-1],
        ["M009 2:5", *GOOD.expect[1:]],
        ["M008 3:5", *GOOD.expect[1:]],
        ["M008 2:6", *GOOD.expect[1:]],
        [],
    ],
    ids=["one less", "one more", "other order", "code", "line", "column", "none"],
)
def test_a_wrong_expectation_is_noticed(expect: list[str], parser, folder: Path, capsys) -> None:
    with pytest.raises(AssertionError):
        test_what_is_wrong_and_where(replace(GOOD, expect=expect), parser, folder)
    with pytest.raises(AssertionError):
        test_what_the_command_says(replace(GOOD, expect=expect), "vi", folder, capsys)


def test_wrong_words_and_a_wrong_reading_are_noticed(folder: Path, capsys) -> None:
    with pytest.raises(AssertionError):
        test_what_the_command_says(replace(GOOD, says=["không có lời này"]), "vi", folder, capsys)
    fine = next(case for case in CASES if case.reads)
    with pytest.raises(AssertionError):
        test_what_is_wrong_and_where(replace(fine, reads={"id": "khac"}), "libyaml", folder)


@pytest.mark.parametrize("carets", ["^", "     ^", "    ^ ^", "    x"])
def test_a_caret_in_the_wrong_column_is_noticed(carets: str) -> None:
    line = "id: Mẫu"
    check_caret([f"  2 | {line}", "    |     ^^^"], 2, line, 5)
    with pytest.raises(AssertionError):
        check_caret([f"  2 | {line}", f"    | {carets}"], 2, line, 5)
