"""Writing files whole or not at all."""

from __future__ import annotations

from pathlib import Path

from kehoach.finding import Refused, reason_of
from kehoach.jobs import whole


def write_whole(path: Path, raw: bytes) -> None:
    """Write `raw` to `path`: under a temporary name first, then moved into place.

    Raises:
        Refused: the file cannot be written; nothing of it is left behind.
    """
    try:
        whole.write(path, raw)
    except OSError as error:
        raise Refused("U004", path=path.as_posix(), reason=reason_of(error)) from error
