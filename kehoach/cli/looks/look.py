"""What `doctor` has looked at, as data."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from kehoach.finding import Param

State = Literal["good", "attention", "bad"]
STATES: tuple[State, ...] = get_args(State)


class Look(NamedTuple):
    """One thing that was looked at.

    `id` names it for good, `code` its sentence and, with the hint of that, what to do; `value` is
    what a program wants to know of it. What is wanting but not needed asks for `attention`; `bad`
    is what makes commands fail, or words unreadable.
    """

    id: str
    state: State
    code: str
    params: Mapping[str, Param]
    value: str | int | None = None


def shown(path: Path | str) -> str:
    """Return a path as it is told to others: the folder of the user is `~`, without a name."""
    path = Path(path)
    try:
        return (Path("~") / path.relative_to(Path.home())).as_posix()
    except (ValueError, RuntimeError):
        return path.as_posix()
