"""A terminal of a given width, in which the command is run as a person runs it."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.conftest import ROOT


def shown(
    arguments: list[str],
    folder: Path,
    width: int,
    environment: Mapping[str, str] | None = None,
    *,
    piped: bool = False,
) -> str:
    """Return what `kehoach` shows in a terminal of `width` columns, with the ends of lines of files.

    With `piped` its results go elsewhere. Only where there are pseudo-terminals: not on Windows.
    """
    import fcntl
    import pty
    import subprocess
    import termios

    mine, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    process = subprocess.Popen(
        [sys.executable, "-m", "kehoach", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL if piped else theirs,
        stderr=theirs,
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **(environment or {})},
    )
    os.close(theirs)
    said = b""
    while True:
        try:
            more = os.read(mine, 65536)
        except OSError:
            break
        if not more:
            break
        said += more
    os.close(mine)
    assert process.wait() in (0, 1)
    return said.decode("utf-8").replace("\r\n", "\n")
