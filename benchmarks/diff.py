"""What `kehoach diff` costs: two plans as a whole process, beside others, and how it grows."""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from measure import environment_in, in_turns, ratio, summary, table

ROOT = Path(__file__).resolve().parents[1]
CONTENDERS = Path(__file__).with_name("contenders")
KEHOACH = ("-c", "from kehoach.cli import entry; entry()")
PLANS = ("langson", "sonla")
FORMATS = ("json", "html", "markdown", "docx")
REWORDED = 0.2

Rows = list[dict[str, Any]]


class Bench:
    """One run in a temporary folder."""

    def __init__(self, folder: Path, runs: int) -> None:
        self.folder = folder
        self.runs = runs
        self.environment = environment_in(folder)

    def seconds(self, *command: str) -> float:
        started = time.perf_counter()
        done = subprocess.run(
            [sys.executable, *command],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=self.environment,
            cwd=ROOT,
        )
        taken = time.perf_counter() - started
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}: {done.stderr.decode()}")
        return taken

    def contenders(self) -> dict[str, Callable[[], float]]:
        """Return what is compared, by name; what is not installed is left out."""
        plans = [str(ROOT / "plans" / f"{name}.yaml") for name in PLANS]
        self.seconds(*KEHOACH, "build", *PLANS, "-o", str(self.folder))
        built = [str(self.folder / f"{name}.docx") for name in PLANS]
        diff = partial(self.seconds, *KEHOACH, "diff", *PLANS)
        found: dict[str, Callable[[], float]] = {
            "bare Python": partial(self.seconds, "-c", "pass"),
            "kehoach diff": diff,
        }
        for form in FORMATS:
            target = str(self.folder / f"diff.{form}")
            found[f"kehoach diff, {form}"] = partial(diff, "--format", form, "--output", target)
        script = partial(self.seconds, str(CONTENDERS / "difflib_script.py"), *plans)
        found["difflib script"] = script
        html = str(self.folder / "difflib.html")
        found["python-docx + difflib.HtmlDiff"] = partial(
            self.seconds, str(CONTENDERS / "difflib_html.py"), *built, html
        )
        if find_spec("docx_trackdiff"):
            tracked = str(self.folder / "trackdiff.docx")
            found["docx-trackdiff"] = partial(
                self.seconds, "-m", "docx_trackdiff.compare", *built, tracked
            )
        if find_spec("python_redlines"):
            redlined = str(self.folder / "redlines.docx")
            found["python-redlines"] = partial(
                self.seconds, str(CONTENDERS / "python_redlines_script.py"), *built, redlined
            )
        return found

    def processes(self) -> Rows:
        """Measure whole processes: start, imports, reading, comparing, writing, exit."""
        commands = self.contenders()
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


def plan_data(tasks: int, seed: int) -> dict[str, Any]:
    """Return the data of a plan of so many tasks, in words of the published one."""
    import yaml  # noqa: PLC0415 - not what the processes above pay

    text = (ROOT / "plans" / f"{PLANS[0]}.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.load(text, yaml.CBaseLoader)
    words = sorted(set(text.split()))
    drawn = random.Random(seed)

    def sentence(length: int) -> str:
        # A few words everywhere, most of them seldom.
        places = (int(len(words) * drawn.random() ** 2) for _ in range(length))
        return " ".join(words[place] for place in places)

    data["content"] = [
        {
            "id": f"t{number}",
            "title": sentence(10),
            "activities": [sentence(50) for _ in range(3)],
            "lead": "Sở Y tế.",
            "timeline": "năm 2026.",
        }
        for number in range(tasks)
    ]
    return data


def reworded(data: dict[str, Any], seed: int) -> dict[str, Any]:
    """Return the plan with other ids, its tasks in another order, some words replaced."""
    drawn = random.Random(seed)

    def other(text: str) -> str:
        words = text.split()
        return " ".join(drawn.choice(words) if drawn.random() < REWORDED else one for one in words)

    tasks = [
        {
            **task,
            "id": f"{task['id']}-khac",
            "title": other(task["title"]),
            "activities": [other(text) for text in task["activities"]],
        }
        for task in data["content"]
    ]
    moved = drawn.sample(range(len(tasks)), len(tasks) // 10)
    for place in moved:
        tasks.insert(drawn.randrange(len(tasks)), tasks.pop(place))
    return {**data, "id": "khac", "content": tasks}


def growth(sizes: list[int], runs: int) -> Rows:
    """Measure the comparison alone, within one process."""
    from kehoach.compare.compare import Side, compare  # noqa: PLC0415
    from kehoach.source.document import validate  # noqa: PLC0415

    rows = []
    for size in sizes:
        left = plan_data(size, size)
        plans = [validate(data)[0] for data in (left, reworded(left, size))]
        assert plans[0] is not None
        assert plans[1] is not None
        sides = Side(plans[0], "left"), Side(plans[1], "right")
        taken = []
        pairs = 0
        for _ in range(runs):
            started = time.perf_counter()
            found = compare(*sides, parts=["content"])
            taken.append((time.perf_counter() - started) * 1000)
            pairs = sum(bool(item.left and item.right) for item in found.items)
        rows.append(
            {
                "tasks": size,
                "pairs": pairs,
                "ms": summary(taken),
                "ms_each": summary([one / size for one in taken]),
            }
        )
    return rows


def paragraphs(sizes: list[int], runs: int) -> Rows:
    """Measure the word diff of one paragraph, a fifth of its words replaced."""
    from kehoach.compare.words import word_ops  # noqa: PLC0415

    rows = []
    for size in sizes:
        drawn = random.Random(size)
        words = [f"v{number}" for number in range(400)]
        left = drawn.choices(words, k=size)
        right = [drawn.choice(words) if drawn.random() < REWORDED else one for one in left]
        taken = []
        for _ in range(runs):
            started = time.perf_counter()
            word_ops(" ".join(left), " ".join(right))
            taken.append((time.perf_counter() - started) * 1000)
        rows.append({"syllables": size, "ms": summary(taken)})
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--most", type=int, default=500, help="tasks in the largest plan")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    few = max(1, chosen.runs // 5)
    with tempfile.TemporaryDirectory() as folder:
        result = {
            "processes": Bench(Path(folder), chosen.runs).processes(),
            "growth": growth([size for size in (5, 50, 500) if size <= chosen.most], few),
            "paragraphs": paragraphs([100, 1000, 10_000], few),
        }
    if chosen.json:
        print(json.dumps(result))
        return
    for part, head in (
        ("processes", ["whole process", "x bare Python", "ms"]),
        ("growth", ["tasks", "pairs", "ms", "ms each"]),
        ("paragraphs", ["syllables of a paragraph", "ms"]),
    ):
        print(table(head, [list(row.values()) for row in result[part]]), "\n")


if __name__ == "__main__":
    main()
