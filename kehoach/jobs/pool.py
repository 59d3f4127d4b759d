"""One piece of work after another, on several processes, with the answers in order.

A process that ends for whatever reason costs the one piece it was at. Whoever stops listening, or
is killed, leaves no process behind.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from traceback import format_exc
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 2
"""Pieces that each process has in hand, so that it never waits for us."""
_WINDOW = 16
"""Pieces for each process that may be done before their turn: what is kept in memory is bounded."""


class Broken(NamedTuple):
    """What became of a piece of work that ended in an internal error, or took its process along."""

    problem: str
    trace: str = ""


def usable_cpus() -> int:
    """Return how many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def outcomes(
    work: Callable[[T], R], items: Sequence[T], jobs: int, method: str | None = None
) -> Generator[R | Broken, None, None]:
    """Yield `work(item)` for each of `items`, in their order, done by `jobs` processes.

    With one job it is done in this process. `work`, the items and the answers must be fit to be
    pickled. `method` is how processes are started, by default as is quickest where we run.
    """
    if min(jobs, len(items)) <= 1:
        for item in items:
            yield attempt(work, item)
        return
    from multiprocessing import get_context  # noqa: PLC0415 - only who needs it pays for it

    # A copy of this process has imported everything already; elsewhere copying is not safe.
    context = get_context(method or ("fork" if sys.platform == "linux" else "spawn"))
    pool = _Pool(work, items, min(jobs, len(items)), context)
    try:
        yield from pool.run()
    finally:
        pool.stop()


def attempt(work: Callable[[T], R], item: T) -> R | Broken:
    """Return `work(item)`, or what went wrong inside."""
    try:
        return work(item)
    except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
        return Broken(f"{type(error).__name__}: {error}", format_exc())


class _Worker(NamedTuple):
    process: BaseProcess
    pipe: Connection
    held: deque[int]


class _Pool:
    def __init__(
        self, work: Callable[[Any], Any], items: Sequence[Any], jobs: int, context: BaseContext
    ) -> None:
        self._work = work
        self._items = items
        self._context = context
        self._workers: list[_Worker] = []
        self._waiting = deque(range(len(items)))
        self._done: dict[int, Any] = {}
        self._jobs = jobs

    def run(self) -> Iterator[Any]:
        from multiprocessing.connection import wait  # noqa: PLC0415 - see outcomes

        for turn in range(len(self._items)):
            while turn not in self._done:
                self._hand_out(turn)
                ready = set(wait([worker.pipe for worker in self._workers]))
                for worker in [one for one in self._workers if one.pipe in ready]:
                    self._take(worker)
            yield self._done.pop(turn)

    def _hand_out(self, turn: int) -> None:
        """Give work to whoever has room for it, and start who is missing."""
        while len(self._workers) < self._jobs and self._waiting:
            self._workers.append(self._start())
            self._give(self._workers[-1], turn)
        for _ in range(_AHEAD):
            for worker in self._workers:
                self._give(worker, turn)

    def _give(self, worker: _Worker, turn: int) -> None:
        if len(worker.held) >= _AHEAD or not self._waiting:
            return
        if self._waiting[0] >= turn + _WINDOW * self._jobs:
            return
        number = self._waiting.popleft()
        worker.held.append(number)
        # Where it has just ended, we hear of it when we listen.
        with suppress(OSError):
            worker.pipe.send(self._items[number])

    def _take(self, worker: _Worker) -> None:
        try:
            self._done[worker.held[0]] = worker.pipe.recv()
            worker.held.popleft()
        except (EOFError, OSError):
            self._bury(worker)

    def _bury(self, worker: _Worker) -> None:
        """Let the first piece that a dead process had in hand be lost, and no other."""
        worker.process.join()
        worker.pipe.close()
        self._workers.remove(worker)
        if worker.held:
            self._done[worker.held.popleft()] = Broken(_ending(worker.process.exitcode or 0))
        self._waiting.extendleft(reversed(worker.held))

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        # A copy of this process has our ends open as well: it would never hear that we are gone.
        copied = self._context.get_start_method() == "fork"
        inherited = [ours, *(worker.pipe for worker in self._workers)] if copied else []
        process = self._context.Process(  # type: ignore[attr-defined]
            target=_serve, args=(self._work, theirs, inherited), daemon=True
        )
        with _no_interrupt():
            process.start()
        theirs.close()
        return _Worker(process, ours, deque())

    def stop(self) -> None:
        for worker in self._workers:
            worker.pipe.close()
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join()


def _ending(code: int) -> str:
    """Return how a process ended: the signal that ended it, or its exit code."""
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"exit {code}"


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Hold Ctrl-C back while a process is started, until that one has said that it ignores it."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(work: Callable[[Any], Any], pipe: Connection, inherited: Sequence[Connection]) -> None:
    """Answer until nobody asks any more."""
    # Ctrl-C reaches every process of the terminal; who started us decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    for one in inherited:
        one.close()
    with suppress(EOFError, OSError):
        while True:
            pipe.send(attempt(work, pipe.recv()))
