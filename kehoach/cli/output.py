"""Writing files whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from kehoach.finding import Refused, reason_of
from kehoach.jobs import whole

# Names of devices, with any ending. https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\..*)?", re.IGNORECASE)


# What a file holds that is called so: nothing that is not of these formats. A plan is no result.
_HOLDS: Mapping[str, str | None] = {
    **dict.fromkeys((".yaml", ".yml", ".toml", ".doc", ".xls", ".pdf"), None),
    **dict.fromkeys((".html", ".htm"), "html"),
    ".docx": "docx",
    ".xlsx": "xlsx",
    ".json": "json",
    ".csv": "csv",
}


def accept_output(path: Path | None, format_: str) -> None:
    """Refuse to write a result of a format into a file that is called like one of another kind.

    `-o plans/langson.yaml` would put it in place of the plan, `-o bang.docx` where Word finds text.
    """
    ending = "" if path is None else path.suffix.lower()
    if path is not None and _HOLDS.get(ending, format_) != format_:
        raise Refused("U086", path=path.as_posix(), ending=ending, format=format_)


def impossible_on_windows(name: str) -> bool:
    """Return whether Windows can have no file of this name."""
    return _RESERVED.fullmatch(name) is not None


def write_whole(path: Path, raw: bytes) -> None:
    """Write `raw` to `path`: under a temporary name first, then moved into place.

    Raises:
        Refused: the file cannot be written; nothing of it is left behind. Nor is a file made that
            a colleague on Windows could not open: what is sent must be there for everyone.
    """
    if impossible_on_windows(path.name):
        raise Refused("writing.reserved", path=path.as_posix())
    try:
        whole.write(path, raw)
    except OSError as error:
        raise Refused("U004", path=path.as_posix(), reason=reason_of(error)) from error
