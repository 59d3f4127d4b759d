"""What `kehoach check` costs: one plan as a whole process, and folders of many; see README.md."""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import country
from measure import environment_in, in_turns, ratio, summary, table

from kehoach.check.settings import Settings
from kehoach.check.subject import Subject
from kehoach.cli.checking import Checking
from kehoach.plan.words import key
from kehoach.source.document import load

ROOT = Path(__file__).resolve().parents[1]
KEHOACH = ("-c", "from kehoach.cli import entry; entry()")
PLANS = ("langson", "sonla")
PARENT = "qd-153-ttg"
WARM = 40

Rows = list[dict[str, Any]]


def generate(folder: Path, count: int) -> None:
    """Write `count` plans, the two published ones in turns under other ids, and their parent."""
    folder.mkdir()
    texts = [(ROOT / "plans" / f"{name}.yaml").read_text(encoding="utf-8") for name in PLANS]
    for number in range(count):
        name = PLANS[number % len(PLANS)]
        text = texts[number % len(texts)].replace(f"id: {name}\n", f"id: {name}-{number}\n", 1)
        (folder / f"{name}-{number}.yaml").write_text(text, encoding="utf-8")
    parent = (ROOT / "plans" / f"{PARENT}.yaml").read_text(encoding="utf-8")
    (folder / f"{PARENT}.yaml").write_text(parent, encoding="utf-8")


class Bench:
    """One run in a temporary folder."""

    def __init__(self, folder: Path, runs: int) -> None:
        self.folder = folder
        self.runs = runs
        self.environment = environment_in(folder)

    def seconds(self, *command: str) -> float:
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, *command],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment,
            cwd=ROOT,
        )
        return time.perf_counter() - started

    def processes(self) -> Rows:
        """Measure whole processes: start, imports, one plan, exit."""
        check = partial(self.seconds, *KEHOACH, "check", "langson")
        commands = {
            "bare Python": partial(self.seconds, "-c", "pass"),
            "kehoach build": partial(
                self.seconds, *KEHOACH, "build", "langson", "-o", str(self.folder / "built")
            ),
            "kehoach check": check,
            "kehoach check --format json": partial(check, "--format", "json"),
            "kehoach check --format sarif": partial(check, "--format", "sarif"),
            "kehoach check --format html": partial(check, "--format", "html"),
            "kehoach check --diff": partial(check, "--diff"),
            "kehoach rule --all": partial(self.seconds, *KEHOACH, "rule", "--all"),
        }
        in_turns(1, commands)
        found = in_turns(self.runs, commands)
        return [
            {
                "name": name,
                "ratio": ratio(taken, found["bare Python"]),
                "ms": summary([one * 1000 for one in taken]),
            }
            for name, taken in found.items()
        ]

    def folders(self, sizes: list[int]) -> Rows:
        """Measure one process over a folder of plans, less what a process over one plan takes."""
        for size in sizes:
            generate(self.folder / str(size), size)
        commands = {
            str(size): partial(
                self.seconds, *KEHOACH, "check", str(self.folder / str(size)), "-f", "concise"
            )
            for size in sizes
        }
        found = in_turns(max(1, self.runs // 5), commands)
        first = sizes[0]
        return [
            {
                "plans": size,
                "seconds": summary(found[str(size)]),
                "ms_each": summary(
                    [
                        (one - other) * 1000 / (size - first)
                        for one, other in zip(found[str(size)], found[str(first)], strict=True)
                    ]
                ),
            }
            for size in sizes[1:]
        ]

    def floor(self, communes: int) -> Rows:
        """Hold all rules, plan by plan, against the least that any check has to do.

        That is to read and validate the plan, to lay it out, and to look at each of its words.
        The first plans of the process also pay for what is made once, and are left out.
        """
        plans = self.folder / "country"
        country.generate(plans, communes)
        works: dict[str, Callable[[Path], object]] = {
            "floor": _least,
            "kehoach check": Checking(Settings(), None),
        }
        taken: dict[str, list[float]] = {name: [] for name in works}
        gc.disable()
        for file in sorted(plans.iterdir()):
            for name, work in works.items():
                started = time.process_time()
                work(file)
                taken[name].append((time.process_time() - started) * 1000)
        gc.enable()
        kept = {name: values[WARM:] or values for name, values in taken.items()}
        return [
            {"name": name, "ratio": ratio(values, kept["floor"]), "ms": summary(values)}
            for name, values in kept.items()
        ]

    def rules(self) -> Rows:
        """Return the share of each rule of the time that rules take, over 100 plans."""
        done = subprocess.run(
            [sys.executable, *KEHOACH, "check", str(self.folder / "100"), "--statistics"],
            check=False,
            capture_output=True,
            text=True,
            env=self.environment,
            cwd=ROOT,
        )
        lines = [line.split() for line in done.stderr.splitlines()]
        return [
            {"rule": one[0], "ms_each": round(float(one[2]) / 100, 3), "share": one[3]}
            for one in lines
            if len(one) == 4 and one[3].endswith("%")
        ]


def _least(file: Path) -> None:
    subject = Subject(load(file).plan, Settings())
    _ = subject.outline
    for wording in subject.wordings:
        key(wording.text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--most", type=int, default=1000, help="plans in the largest folder")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), chosen.runs)
        sizes = [size for size in (1, 10, 100, 1000) if size <= chosen.most]
        result = {
            "processes": bench.processes(),
            "floor": bench.floor(min(300, chosen.most)),
            "folders": bench.folders(sizes),
            "rules": bench.rules() if 100 in sizes else [],
        }
    if chosen.json:
        print(json.dumps(result))
        return
    for part, head in (
        ("processes", ["whole process", "x bare Python", "ms"]),
        ("floor", ["a plan of the country, one process", "x floor", "ms CPU"]),
        ("folders", ["plans in a folder", "seconds", "ms for each further plan"]),
        ("rules", ["rule", "ms a plan", "share"]),
    ):
        rows = result[part][:12]
        print(table(head, [list(row.values()) for row in rows]), "\n")


if __name__ == "__main__":
    main()
