"""A shell at a terminal of 80 columns, as somebody sits in front of it."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping
from pathlib import Path
from select import select
from types import TracebackType
from typing import NamedTuple, Self

COLUMNS, ROWS = 80, 24
_PATIENCE = 300
# What the shell says when a command is done: a sign that no program prints, around its exit code.
_DONE = re.compile("\x1e(\\d+)\x1e")


class Said(NamedTuple):
    """What a command left on the screen, its exit code, and the seconds it took."""

    text: str
    code: int
    seconds: float


class Terminal:
    """An interactive bash in `folder`; programs in it find themselves at a terminal."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        modes = termios.tcgetattr(theirs)
        modes[3] &= ~termios.ECHO
        termios.tcsetattr(theirs, termios.TCSANOW, modes)
        self._screen = ours
        self._shell = subprocess.Popen(
            ["bash", "--norc", "--noprofile", "--noediting"],
            cwd=folder,
            env={
                **environment,
                "PROMPT_COMMAND": "printf '\\036%s\\036' $?",
                "PS1": "",
                "PS2": "",
                "TERM": "xterm-256color",
            },
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        self._read()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # An interactive shell does not end when it is asked to, only when its terminal is gone.
        self._shell.send_signal(signal.SIGHUP)
        self._shell.wait(_PATIENCE)
        os.close(self._screen)

    def run(self, command: str) -> Said:
        """Type `command`, and wait until it is done."""
        started = time.perf_counter()
        os.write(self._screen, f"{command}\n".encode())
        text, code = self._read()
        return Said(text, code, time.perf_counter() - started)

    def _read(self) -> tuple[str, int]:
        said = b""
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends:
            if select([self._screen], [], [], 1)[0]:
                with contextlib.suppress(OSError):
                    said += os.read(self._screen, 65536)
            text = said.decode(errors="replace")
            if done := _DONE.search(text):
                return text[: done.start()].replace("\r\n", "\n"), int(done[1])
        raise TimeoutError(said.decode(errors="replace"))
