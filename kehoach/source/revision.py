"""An earlier version of a file, out of git."""

from __future__ import annotations

import subprocess

from kehoach.finding import Refused

_PREFIX = "git:"
_MOST_SECONDS = 30


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
    if not revision or revision.startswith("-") or not path:
        raise Refused("U017", name=name)
    shown = path if path.startswith(("./", "../")) else f"./{path}"
    try:
        # No shell reads it, and a revision cannot be taken for an option.
        done = subprocess.run(  # noqa: S603
            ["git", "show", "--no-textconv", f"{revision}:{shown}"],  # noqa: S607 - the user's git
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
