"""A recorded session: what was typed, and what the screen then said.

    # what the user is about to do
    $ kehoach build caobang
    plans/caobang.yaml → build/caobang.docx
    [1]

A line in brackets at the end of what a command said is its exit code, where that is not 0.
`python -m tests.walk.session` runs the commands anew and writes down what they say.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import ROOT
from tests.walk.terminal import Said, Terminal

SESSION = Path(__file__).parent / "caobang.txt"
EDITOR = Path(__file__).parent / "editor.py"
_VERSION = re.compile(r"\b\d+\.\d+\.\d+\b")
_COLOUR = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@dataclass(frozen=True)
class Step:
    """A command, the remarks before it, what it said, and its exit code."""

    command: str
    remarks: tuple[str, ...] = ()
    said: str = ""
    code: int = 0
    seconds: float = 0.0


def read_session(text: str) -> list[Step]:
    """Return the steps of a session as written down."""
    steps: list[Step] = []
    remarks: list[str] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            steps.append(Step(line[2:], tuple(remarks)))
            remarks = []
        elif line.startswith("#"):
            remarks.append(line)
        elif steps and not remarks:
            if code := re.fullmatch(r"\[(\d+)\]", line):
                steps[-1] = replace(steps[-1], code=int(code[1]))
            else:
                steps[-1] = replace(steps[-1], said=f"{steps[-1].said}{line}\n")
    return [replace(step, said=step.said.strip("\n")) for step in steps]


def write_session(steps: Iterable[Step]) -> str:
    """Return a session as it is written down, an empty line before each remark."""
    lines: list[str] = []
    for step in steps:
        lines += ["", *step.remarks] if step.remarks else []
        lines.append(f"$ {step.command}")
        lines += step.said.splitlines()
        lines += [f"[{step.code}]"] if step.code else []
    return "\n".join(lines).lstrip("\n") + "\n"


def walk(steps: Iterable[Step], wheel: Path, folder: Path) -> Iterator[Step]:
    """Type each command in an empty `folder`, and yield what the screen said.

    Nothing of this checkout is on the path: the program comes from `wheel`.
    """
    home = folder / "home"
    desk = folder / "ke-hoach"
    home.mkdir()
    desk.mkdir()
    # How packages are fetched is this machine's affair; nothing else of it is taken along.
    kept = re.compile(r"PATH|PIP_\w+|SSL_CERT_\w+|\w+_proxy", re.IGNORECASE)
    environment = {
        **{key: value for key, value in os.environ.items() if kept.fullmatch(key)},
        "XDG_CONFIG_HOME": os.environ.get("XDG_CONFIG_HOME", str(Path.home() / ".config")),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "EDITOR": f"{sys.executable} {EDITOR}",
        # What pip has to say of this machine's package indexes is no part of the walk.
        "PIP_QUIET": "2",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "VIRTUAL_ENV_DISABLE_PROMPT": "1",
        "PIP_FIND_LINKS": f"{wheel.parent} {os.environ.get('PIP_FIND_LINKS', '')}",
    }
    with Terminal(desk, environment) as terminal:
        for step in steps:
            said = terminal.run(step.command)
            yield replace(step, said=_plain(said, folder), code=said.code, seconds=said.seconds)


def _plain(said: Said, folder: Path) -> str:
    """Return what stays the same from one machine and version to the next."""
    text = _COLOUR.sub("", said.text).replace(str(folder / "home"), "~")
    # What a progress line wrote over is not there any more.
    text = "\n".join(line.rpartition("\r")[2].rstrip() for line in text.split("\n"))
    return _VERSION.sub("N.N.N", text).strip("\n")


def build_wheel(folder: Path) -> Path:
    """Return the wheel of this checkout, made in `folder`."""
    command = [sys.executable, "-m", "build", "--quiet", "--wheel", "--outdir", str(folder)]
    subprocess.run([*command, str(ROOT)], check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def main() -> None:
    """Walk the session anew, write it down, and tell how long it took."""
    steps = read_session(SESSION.read_text(encoding="utf-8"))
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "dist").mkdir()
        walked = [*walk(steps, build_wheel(folder / "dist"), folder)]
    SESSION.write_text(write_session(walked), encoding="utf-8")
    for step in walked:
        sys.stdout.write(f"{step.seconds:7.2f} s  {step.command}\n")


if __name__ == "__main__":
    main()
