"""How a command works through many plans: on how many processes, and with which answers kept."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

from kehoach.finding import Finding, Invalid, Param, Refused
from kehoach.jobs.cache import Cache
from kehoach.jobs.pool import Broken, outcomes, usable_cpus
from kehoach.report.words import Words

T = TypeVar("T")
R = TypeVar("R")

FEW = 8
"""Plans for each process below which starting it takes longer than it saves."""

MOST_JOBS = 64
"""Processes that are started, whatever is asked for."""

MOST_NAMED = 20
"""Plans that the last lines name; nobody reads more."""


@dataclass(frozen=True, slots=True)
class Work:
    """What the user asked for; without `jobs`, as many processes as pay."""

    jobs: int | None = None
    cache: bool = True
    debug: bool = False

    def open_cache(self) -> Cache:
        """Return the answers of earlier runs, or a cache that keeps nothing."""
        return Cache(cache_folder() if self.cache else None)


class Failed(NamedTuple):
    """A failure that can be sent from one process to another."""

    code: str
    params: Mapping[str, Param]
    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, error: Invalid | Refused) -> Failed:
        """Return `error` as data."""
        if isinstance(error, Invalid):
            return cls("", {}, error.findings)
        return cls(error.code, error.params)

    def error(self) -> Invalid | Refused:
        """Return the failure as an error to be raised or told."""
        return Refused(self.code, **self.params) if self.code else Invalid(self.findings)


def accept_jobs(work: Work) -> None:
    """Refuse a number of processes that is none."""
    if work.jobs is not None and work.jobs < 1:
        raise Refused("U024", option="--jobs", value=str(work.jobs), known="1, 2, 3…")


def each(
    doing: Callable[[Path], R | Failed], files: Sequence[Path], work: Work, *, alone: bool
) -> Iterator[R | Failed]:
    """Yield what becomes of each file, in their order; an internal error stops no other.

    With `alone` there is only one: its error is the run's.
    """
    if alone:
        yield from map(doing, files)
        return
    gc.enable()
    jobs = min(MOST_JOBS, work.jobs or max(1, min(usable_cpus(), len(files) // FEW)))
    # What this process has, those that it starts will not look through again.
    gc.freeze()
    with closing(outcomes(doing, files, jobs)) as done:
        for file, outcome in zip(files, done, strict=True):
            if isinstance(outcome, Broken):
                if work.debug:
                    print(outcome.trace, file=sys.stderr)
                params = {"path": file.as_posix(), "problem": outcome.problem}
                yield Failed("U080", params)
            else:
                yield outcome


def tell_failed(code: str, failed: Sequence[Path], total: int, words: Words) -> None:
    """Say at the end how many plans failed, and which; each was told of when it did."""
    print(words(code, failed=len(failed), total=total), file=sys.stderr)
    for file in failed[:MOST_NAMED]:
        print(f"  {file.as_posix()}", file=sys.stderr)
    if len(failed) > MOST_NAMED:
        print("  " + words("jobs.more", count=len(failed) - MOST_NAMED), file=sys.stderr)


def cache_folder() -> Path | None:
    """Return the folder of KEHOACH_CACHE, else ours in the user's folder for such files.

    Not in the workspace: what officials send each other holds plans and nothing else. Empty or
    unknown, nothing is kept. https://specifications.freedesktop.org/basedir-spec/latest/
    """
    chosen = os.environ.get("KEHOACH_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base, "kehoach", "Cache") if base else None
    base = os.environ.get("XDG_CACHE_HOME")
    if base and Path(base).is_absolute():
        return Path(base, "kehoach")
    home = os.environ.get("HOME")
    if not home or not Path(home).is_absolute():
        return None
    return Path(home, "Library/Caches" if sys.platform == "darwin" else ".cache", "kehoach")
