"""The measuring that all tables share: small, and done in turns so that noise meets all alike."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class Summary(NamedTuple):
    """The median of some values, and their lower and upper quartile."""

    median: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.low:.2f}-{self.high:.2f})"


def summary(values: Sequence[float]) -> Summary:
    if len(values) == 1:
        return Summary(values[0], values[0], values[0])
    low, _, high = quantiles(values, n=4, method="inclusive")
    return Summary(median(values), low, high)


def ratio(values: Sequence[float], base: Sequence[float]) -> Summary:
    """Summarise how many times as long as `base` each round took, round by round."""
    return summary([one / other for one, other in zip(values, base, strict=True)])


def in_turns(runs: int, contenders: Mapping[str, Callable[[], T]]) -> dict[str, list[T]]:
    """Run all contenders once a round; each round starts with another one."""
    found: dict[str, list[T]] = {name: [] for name in contenders}
    names = list(contenders)
    for run in range(runs):
        first = run % len(names)
        for name in names[first:] + names[:first]:
            found[name].append(contenders[name]())
    return found


def environment_in(folder: Path) -> dict[str, str]:
    """Return the environment of what is measured, which keeps its own things in `folder`.

    It is the kehoach of this checkout; bytecode is kept as in an installed package, but not in it;
    what was answered in one measurement is not answered from the cache in the next.
    """
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).resolve().parents[1]),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "KEHOACH_CACHE": "",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


class Worker:
    """A Python process that answers every line with a line of numbers."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], folder: Path
    ) -> None:
        self.command = command
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=folder,
        )

    def ask(self, line: str = "") -> list[float]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f"the process ended early: {' '.join(self.command)}")
        return [float(number) for number in answer.split()]

    def close(self) -> None:
        self.process.communicate()


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a Markdown table; all columns but the first stand at the right."""
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
