"""Waiting until files change, by looking at them again and again.

Looking works wherever files can be read: on network drives, in shared folders of virtual machines
and in containers, where the system tells nobody of a change that came from another machine.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from stat import S_ISDIR
from typing import NamedTuple

from kehoach.jobs.stamp import file_digest

_YOUNG_SECONDS = 3.0
"""So long after a change the content of a file counts as well: file systems count the time in steps
of up to two seconds, and within one step a file of the same size looks the same."""

_MOST_SETTLING = 20
"""Intervals after which is told what has changed, though something still changes."""

_SHARE = 4
"""Looking takes no more than one part in so many of the time: a slow drive is not kept busy."""


class _Seen(NamedTuple):
    """What is known of a path: all but `digest` costs no more than asking the system."""

    kind: int
    size: int
    modified: int
    changed: int
    node: int
    names: frozenset[str] = frozenset()


class Watch:
    """What is awaited: files and folders that may change, appear or go.

    A file counts as changed where its size, its times or its number in the file system differ from
    what they were, whichever way: a clock that goes back is a change. So does a file that an editor
    replaces by another. A folder counts as changed where it lists other names; what stands in it is
    not looked at, and names that begin with a dot are nobody's plans or templates.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        """Await the changes of `paths` from how they are now; none of them need be there."""
        self._known: dict[Path, _Seen | None] = {}
        self._young: dict[Path, tuple[float, str]] = {}
        self.follow(paths)

    def follow(self, paths: Iterable[Path]) -> None:
        """Await `paths` and no others; of those that were awaited before, what is known stays."""
        self._known = {
            path: self._known[path] if path in self._known else self._first(path) for path in paths
        }
        self._young = {path: one for path, one in self._young.items() if path in self._known}

    def changed(self) -> list[Path]:
        """Return which paths differ from what they were when this was last asked."""
        return [path for path in self._known if self._differs(path)]

    def wait(self, interval: float = 0.3, stop: Callable[[], bool] = lambda: False) -> list[Path]:
        """Return what has changed, once something has and then nothing more for one interval.

        So a file that is written in several pieces, or removed and put back, is one change. The
        list is empty where `stop` says, between two looks, that nobody waits any more.
        """
        found: dict[Path, None] = {}
        settling = 0
        while not stop():
            started = time.monotonic()
            fresh = self.changed()
            settling += bool(found)
            if found and (not fresh or settling > _MOST_SETTLING):
                return [*found, *(path for path in fresh if path not in found)]
            found.update(dict.fromkeys(fresh))
            took = time.monotonic() - started
            time.sleep(max(interval, took * (_SHARE - 1)))
        return []

    def _first(self, path: Path) -> _Seen | None:
        """Return how a path is; of a file that has just been written the content counts too."""
        seen = _look(path)
        if seen is not None and seen.modified > (time.time() - _YOUNG_SECONDS) * 1e9:
            self._young[path] = (time.monotonic() + _YOUNG_SECONDS, file_digest(path))
        return seen

    def _differs(self, path: Path) -> bool:
        """Return whether a path has changed, and remember how it is."""
        known, seen = self._known[path], _look(path)
        young = self._young.get(path)
        if known == seen and young is None:
            return False
        digest = file_digest(path)
        self._known[path] = seen
        if known == seen and young is not None and young[1] == digest:
            if time.monotonic() > young[0]:
                del self._young[path]
            return False
        self._young[path] = (time.monotonic() + _YOUNG_SECONDS, digest)
        return True


def _look(path: Path) -> _Seen | None:
    """Return how a path is, or None where there is nothing, or nothing that may be seen."""
    try:
        state = os.stat(path)  # noqa: PTH116 - a thousand at a time
        if not S_ISDIR(state.st_mode):
            times = state.st_mtime_ns, state.st_ctime_ns
            return _Seen(state.st_mode, state.st_size, *times, state.st_ino)
        with os.scandir(path) as entries:
            names = frozenset(one.name for one in entries if not one.name.startswith("."))
        return _Seen(state.st_mode, 0, 0, 0, state.st_ino, names)
    except (OSError, ValueError):  # the second: no path can have this name
        return None
