"""Work on several processes: in order, each piece for itself, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kehoach.jobs.pool import Broken, outcomes, usable_cpus
from tests.conftest import ROOT

METHODS = ["fork", "spawn"] if sys.platform == "linux" else ["spawn"]


def slower_first(number: int) -> int:
    time.sleep(0.05 if number % 4 == 0 else 0.0)
    return number * number


def troublesome(number: int) -> int:
    if number == 3:
        raise ZeroDivisionError("hỏng")
    if number == 5:
        os._exit(7)
    if number == 6:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def large(number: int) -> bytes:
    return bytes([number]) * 1_000_000


def whoever(number: int) -> int:
    time.sleep(0.01)
    return os.getpid()


@pytest.mark.parametrize("method", METHODS)
def test_answers_come_in_order(method: str) -> None:
    assert [*outcomes(slower_first, range(40), 3, method)] == [i * i for i in range(40)]


def test_one_job_is_done_here() -> None:
    assert {*outcomes(whoever, range(3), 1)} == {os.getpid()}


@pytest.mark.skipif(usable_cpus() < 2, reason="one processor")
def test_several_processes_take_part() -> None:
    doers = {*outcomes(whoever, range(20), 2)}
    assert len(doers) == 2
    assert os.getpid() not in doers


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("jobs", [2, 3, 9])
@pytest.mark.parametrize("method", METHODS)
def test_what_breaks_costs_itself_alone(method: str, jobs: int) -> None:
    found = [*outcomes(troublesome, range(12), jobs, method)]
    broken = {i: one for i, one in enumerate(found) if isinstance(one, Broken)}
    assert {*broken} == {3, 5, 6}
    assert broken[3].problem == "ZeroDivisionError: hỏng"
    assert "Traceback" in broken[3].trace
    assert broken[5].problem == "exit 7"
    assert broken[6].problem == "SIGKILL"
    assert [one for one in found if not isinstance(one, Broken)] == [0, 1, 2, 4, 7, 8, 9, 10, 11]


def test_large_answers_do_not_block() -> None:
    found = [*outcomes(large, range(30), 2)]
    assert found == [bytes([i]) * 1_000_000 for i in range(30)]


def test_no_work() -> None:
    assert [*outcomes(slower_first, [], 4)] == []


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_whoever_stops_listening_leaves_no_process() -> None:
    working = outcomes(whoever, range(1_000), 2)
    doers = {next(working) for _ in range(30)}
    working.close()
    assert not any(isinstance(one, int) and alive(one) for one in doers)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("killed_by", [signal.SIGKILL, signal.SIGTERM])
def test_whoever_is_killed_leaves_no_process(killed_by: int, tmp_path: Path) -> None:
    code = (
        "from tests.jobs.test_pool import whoever; from kehoach.jobs.pool import outcomes\n"
        "for doer in outcomes(whoever, range(100_000), 3): print(doer, flush=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        doers = {int(process.stdout.readline()) for _ in range(40)}
        process.send_signal(killed_by)
        process.wait()
    end = time.monotonic() + 20
    while any(map(alive, doers)) and time.monotonic() < end:
        time.sleep(0.05)
    assert len(doers) == 3
    assert not any(map(alive, doers))
