"""Writing files whole or not at all."""

from __future__ import annotations

import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path

_TEMPORARY = re.compile(r"\..+\.(\d+)\.tmp")
_STALE_SECONDS = 3600.0


def write(path: Path, raw: bytes) -> None:
    """Write `raw` to `path`: under a temporary name first, then moved into place.

    Raises:
        OSError: the file cannot be written; nothing of it is left behind.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            file = temporary.open("xb")
        except FileExistsError:
            # Left by a process that had our number and was killed; nobody writes to it now.
            file = temporary.open("wb")
        with file:
            file.write(raw)
        temporary.replace(path)
    finally:
        # Whatever ended it; where the folder itself is none, there is nothing to remove.
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove what runs that were killed have left half-written in `folder`."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            found = _TEMPORARY.fullmatch(entry.name)
            if found is not None and _abandoned(entry, int(found[1])):
                with suppress(OSError):
                    Path(entry.path).unlink()


def _abandoned(entry: os.DirEntry[str], process: int) -> bool:
    """Return whether the process that wrote a temporary file has ended."""
    if sys.platform == "win32":  # where asking for a process means ending it
        with suppress(OSError):
            return time.time() - entry.stat().st_mtime > _STALE_SECONDS
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return True
    except PermissionError:
        return False
    return process == os.getpid()
