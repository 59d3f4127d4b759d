"""What `kehoach matrix` costs: 34 plans as a whole process in each format, and how it grows."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

from measure import environment_in, in_turns, ratio, summary, table

ROOT = Path(__file__).resolve().parents[1]
PLANS = ("langson", "sonla")
PARENT = "qd-153-ttg"
FORMATS = ("text", "html", "xlsx", "json", "csv", "markdown")
# Runs the command without the command line around it.
KEHOACH = """
import gc, sys
gc.disable()
from pathlib import Path
from kehoach.cli.matrix import Options, matrix
from kehoach.report.words import Words
matrix([sys.argv[1]], Options(format=sys.argv[2], output=Path(sys.argv[3])), Words("vi"))
"""
# What everybody pays who looks at all plans: reading them, and no more.
LOAD = """
import gc, sys
gc.disable()
from pathlib import Path
from kehoach.source.document import load
for file in sorted(Path(sys.argv[1]).iterdir()):
    load(file)
"""

Rows = list[dict[str, Any]]


def generate(folder: Path, plans: int, tasks: int = 0) -> None:
    """Write `plans` plans, the two published ones in turns, and their parent.

    With `tasks`, the parent has so many tasks more, and each plan answers every second of them.
    """
    folder.mkdir()
    texts = [(ROOT / "plans" / f"{name}.yaml").read_text(encoding="utf-8") for name in PLANS]
    more = [
        f"  - id: viec-{i}\n    title: Việc số {i}\n    activities: Thực hiện việc {i}.\n"
        for i in range(tasks)
    ]
    answers = [
        f"  - id: viec-{i}\n    title: Việc số {i}\n    covers: [viec-{i}]\n"
        "    lead: Sở Y tế.\n    coordination: các sở, ban, ngành.\n    timeline: năm 2026.\n"
        for i in range(0, tasks, 2)
    ]
    for number in range(plans):
        name = PLANS[number % len(PLANS)]
        text = texts[number % len(texts)].replace(f"id: {name}\n", f"id: {name}-{number}\n", 1)
        (folder / f"{name}-{number}.yaml").write_text(_with(text, answers), encoding="utf-8")
    parent = (ROOT / "plans" / f"{PARENT}.yaml").read_text(encoding="utf-8")
    (folder / f"{PARENT}.yaml").write_text(_with(parent, more), encoding="utf-8")


def _with(text: str, tasks: list[str]) -> str:
    """Return a plan with more tasks, in front of the others."""
    return re.sub(r"^content:\n", lambda found: found[0] + "".join(tasks), text, flags=re.MULTILINE)


class Bench:
    """One run in a temporary folder."""

    def __init__(self, folder: Path, runs: int) -> None:
        self.folder = folder
        self.runs = runs
        self.environment = environment_in(folder)

    def seconds(self, *arguments: str) -> float:
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            env=self.environment,
            cwd=ROOT,
        )
        return time.perf_counter() - started

    def formats(self) -> Rows:
        """Measure whole processes over 34 plans."""
        plans = self.folder / "34"
        generate(plans, 34)
        made = self.folder / "made"
        commands = {
            "bare Python": partial(self.seconds, "pass"),
            "load the 34 plans": partial(self.seconds, LOAD, str(plans)),
            **{
                f"matrix --format {name}": partial(
                    self.seconds, KEHOACH, str(plans), name, str(made / name)
                )
                for name in FORMATS
            },
        }
        in_turns(1, commands)
        found = in_turns(self.runs, commands)
        return [
            {
                "name": name,
                "ratio": ratio(taken, found["bare Python"]),
                "ms": summary([one * 1000 for one in taken]),
                "kilobytes": _size(made / name.rpartition(" ")[2]),
            }
            for name, taken in found.items()
        ]

    def growth(self, sizes: list[tuple[int, int]]) -> Rows:
        """Measure whole processes over more plans and more tasks, as a workbook."""
        commands = {}
        for plans, tasks in sizes:
            folder = self.folder / f"{plans}-{tasks}"
            generate(folder, plans, tasks)
            output = self.folder / "made" / f"{plans}-{tasks}.xlsx"
            commands[f"{plans}, {tasks + 6}"] = partial(
                self.seconds, KEHOACH, str(folder), "xlsx", str(output)
            )
        found = in_turns(max(1, self.runs // 3), commands)
        return [{"plans_tasks": name, "seconds": summary(taken)} for name, taken in found.items()]


def _size(file: Path) -> int | None:
    return round(file.stat().st_size / 1000) if file.is_file() else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--most", type=int, default=340, help="plans in the largest folder")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    sizes = [(2, 0), (34, 0), (34, 34), (340, 0)]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), chosen.runs)
        result = {
            "formats": bench.formats(),
            "growth": bench.growth([one for one in sizes if one[0] <= chosen.most]),
        }
    if chosen.json:
        print(json.dumps(result))
        return
    for part, head in (
        ("formats", ["34 plans, whole process", "x bare Python", "ms", "kB"]),
        ("growth", ["plans, tasks (xlsx)", "seconds"]),
    ):
        print(table(head, [list(row.values()) for row in result[part]]), "\n")


if __name__ == "__main__":
    main()
