"""An earlier version of a file, out of git."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from kehoach.finding import Refused

_PREFIX = "git:"
_MOST_SECONDS = 30


def find_git() -> str | None:
    """Return the path of git, or None where it is not installed.

    Windows looks into the working folder first: what somebody else's workspace holds is not run.
    """
    program = shutil.which("git")
    here = program is None or Path(program).absolute().parent == Path.cwd()
    return None if here else program


def is_revision(name: str) -> bool:
    """Return whether `name` is of the form `git:REV:PATH`."""
    return name.startswith(_PREFIX) and name.count(":") >= 2


def read_revision(name: str) -> tuple[str, bytes]:
    """Return the path of `git:REV:PATH` and what the file held in that revision.

    The path is relative to the working folder.

    Raises:
        Refused: there is no git, no such revision, or no such file in it.
    """
    revision, _, path = name.removeprefix(_PREFIX).partition(":")
    path = path.replace("\\", "/") if os.name == "nt" else path
    if not revision or revision.startswith("-") or not path:
        raise Refused("U017", name=name)
    shown = path if path.startswith(("./", "../")) else f"./{path}"
    if (git := find_git()) is None:
        raise Refused("U085", name=name)
    try:
        # No shell reads it, and a revision cannot be taken for an option.
        done = subprocess.run(  # noqa: S603
            [git, "show", "--no-textconv", f"{revision}:{shown}"],
            capture_output=True,
            check=False,
            timeout=_MOST_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Refused("U018", name=name, problem=str(error)) from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise Refused("U018", name=name, problem=said[0] if said else "")
    return path, done.stdout
