"""What an answer rests on, as short texts that change with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from stat import S_ISREG

from kehoach import __version__
from kehoach.packaged import packaged_templates

_LIBRARIES = ("pydantic", "pydantic_core", "yaml", "jinja2", "markupsafe", "docx", "lxml")
_MOST_FILES = 2_000
_MOST_BYTES = 64_000_000


def digest(raw: bytes) -> str:
    """Return the fingerprint of `raw`."""
    return sha256(raw).hexdigest()


def file_digest(path: Path) -> str:
    """Return the fingerprint of what a file holds, or an empty text where it cannot be read.

    A pipe gives what it holds only once, and who needs it comes after us.
    """
    try:
        state = path.stat()
        if not S_ISREG(state.st_mode) or state.st_size > _MOST_BYTES:
            return ""
        return digest(path.read_bytes())
    except OSError:
        return ""


def folder_digest(folder: Path) -> str | None:
    """Return the fingerprint of all files in `folder` and below.

    None where it cannot be told: there is a link to another folder, or more than templates take.
    """
    found: list[str] = []
    total = 0
    for parent, folders, files in os.walk(folder):
        if any(Path(parent, name).is_symlink() for name in folders):
            return None
        for name in files:
            path = Path(parent, name)
            try:
                total += path.stat().st_size
            except OSError:
                return None
            if len(found) == _MOST_FILES or total > _MOST_BYTES or not path.is_file():
                return None
            found.append(f"{path.relative_to(folder).as_posix()}\0{file_digest(path)}")
    return digest("\n".join(sorted(found)).encode("utf-8", "surrogatepass"))


@cache
def tool_stamp() -> str:
    """Return what changes whenever the tool does: its files, its data, its libraries, Python.

    Of each file the size and the times of its last changes count. They also differ after a new
    installation of the same version, which costs one run in full.
    """
    package = Path(__file__).parents[1]
    seen = [__version__, sys.version, sys.platform]
    seen += sorted(_states(package))
    if not (templates := packaged_templates()).is_relative_to(package):
        seen += sorted(_states(templates))
    for name in _LIBRARIES:
        spec = find_spec(name)
        if spec is not None and spec.origin:
            seen += _state(spec.origin, os.stat(spec.origin))  # noqa: PTH116 - a bare path
    return digest("\n".join(seen).encode("utf-8", "surrogatepass"))


def _states(folder: Path) -> Iterator[str]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _states(Path(entry.path))
        else:
            yield from _state(entry.path, entry.stat())


def _state(path: str, state: os.stat_result) -> Iterable[str]:
    # The time of the last change of a file's state cannot be set back.
    return (f"{path}\0{state.st_size}\0{state.st_mtime_ns}\0{state.st_ctime_ns}",)
