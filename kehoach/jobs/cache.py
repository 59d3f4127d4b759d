"""Answers of earlier runs, each in a file of its own.

The folder may be deleted at any time, and shared by several runs at once: a file is put in place
whole, and one that does not hold what it says is as good as none. What cannot be written is left
unwritten; a cache is never a reason to fail.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from kehoach.jobs import whole

LIMIT_BYTES = 256_000_000
"""When it holds more, what is oldest goes until half of it is left."""

_LARGEST = 8_000_000


class Cache:
    """Records by key; the folder is None where nothing is to be kept.

    A key names what is asked for, not what the answer rests on: a record says that itself, and a
    newer one takes its place.
    """

    def __init__(self, folder: Path | None, limit: int = LIMIT_BYTES) -> None:
        self._folder = folder if folder is not None and _ours(folder) else None
        self._limit = limit
        self._written = 0

    def __bool__(self) -> bool:
        return self._folder is not None

    def get(self, *key: object) -> dict[str, Any] | None:
        """Return the record of `key`, or None where there is no sound one."""
        if self._folder is None:
            return None
        name = _name(key)
        path = self._folder / name
        try:
            if path.stat().st_size > _LARGEST:
                return None
            raw = path.read_bytes()
            seal, _, payload = raw.partition(b"\n")
            if seal != _seal(name, payload):
                return None
            record = json.loads(payload)
        except (OSError, ValueError, RecursionError):
            return None
        return record if isinstance(record, dict) else None

    def put(self, record: dict[str, Any], *key: object) -> None:
        """Keep `record`, which JSON must be able to hold, under `key`."""
        if self._folder is None:
            return
        name = _name(key)
        payload = json.dumps(record, separators=(",", ":")).encode("ascii")
        raw = _seal(name, payload) + b"\n" + payload
        if len(raw) > _LARGEST:
            return
        try:
            whole.write(self._folder / name, raw)
        except OSError:
            self._folder = None  # full or read-only: what comes next would not fit either
        else:
            self._written += 1

    def tidy(self) -> None:
        """After a run that has added something, remove what is oldest where there is too much."""
        if self._folder is None or not self._written:
            return
        whole.sweep(self._folder)
        kept: list[tuple[float, int, str]] = []
        with suppress(OSError):
            for entry in os.scandir(self._folder):
                with suppress(OSError):
                    state = entry.stat(follow_symlinks=False)
                    kept.append((state.st_mtime, state.st_size, entry.path))
        total = sum(size for _, size, _ in kept)
        if total <= self._limit:
            return
        for _, size, path in sorted(kept):
            with suppress(OSError):
                Path(path).unlink()
            total -= size
            if total <= self._limit // 2:
                break


def _ours(folder: Path) -> bool:
    """Return whether `folder` is, or can be made, a folder of this user that others cannot write.

    What is read from it is told as our own answer.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.stat()
    except OSError:
        return False
    if not hasattr(os, "getuid"):
        return True
    return state.st_uid == os.getuid() and not state.st_mode & 0o022


def _name(key: tuple[object, ...]) -> str:
    return sha256(repr(key).encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _seal(name: str, payload: bytes) -> bytes:
    return sha256(name.encode() + payload).hexdigest().encode()
