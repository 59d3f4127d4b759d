"""Writing files whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from kehoach.finding import Refused, reason_of


def write_whole(path: Path, raw: bytes) -> None:
    """Write `raw` to `path`: under a temporary name first, then moved into place.

    Raises:
        Refused: the file cannot be written; nothing of it is left behind.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("xb") as file:
                file.write(raw)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise Refused("U004", path=path.as_posix(), reason=reason_of(error)) from error
