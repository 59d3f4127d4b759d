"""What many plans cost: folders beside peers, growth to the whole country, all pairs, copies.

python benchmarks/scale.py                  # 34 to 3,355 plans: some ten minutes
python benchmarks/scale.py --most 340       # a quick look
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

from country import CENTRAL, PUBLISHED, generate, of_province
from measure import Worker, environment_in, in_turns, ratio, summary, table
from words import markdown, words

from kehoach.data.provinces import provinces

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
KEHOACH = ("-c", "from kehoach.cli import entry; entry()")
SIZES = (34, 340, 3355)
PROVINCES = 34
RECALL = 300
PEERS = {
    "floor": "floor",
    "floor, deflated": "floor_deflated",
    "docxtpl, in a loop": "docxtpl_script",
    "docxtpl, C loader, in a loop": "docxtpl_c_loader",
    "python-docx, in a loop": "python_docx",
}

HEADS = {
    "peers": ["a folder of plans, per plan", "x floor", "ms", "peak MiB"],
    "stages": ["stage of one document", "floor, ms", "kehoach, ms", "x floor"],
    "recall": [
        *("alike from", "pairs of copies", "in one group", "plans in a group", "wrong pairs"),
        *("all pairs, s", "groups, s"),
    ],
    "pairs": ["34 provinces, one process", "seconds", "ms each"],
    "growth": ["command", "plans", "seconds", "ms per plan", "peak MiB"],
}

# What the floor of a stage is held against inside kehoach: the stages of stages.py.
STAGES = {
    "read, parse": (("read", "parse"), ("decode", "parse")),
    "validate": (("validate",), ("validate",)),
    "render": (("render",), ("outline", "render", "parse blocks", "write body")),
    "zip": (("zip",), ("pack",)),
    "verify": ((), ("verify",)),
    "write, the rest": (("write",), ("the rest", "garbage collection")),
}

Rows = list[dict[str, Any]]


class Bench:
    """One run in a temporary folder."""

    def __init__(self, folder: Path, runs: int) -> None:
        self.folder = folder
        self.runs = runs
        self.output = folder / "output"
        self.output.mkdir()
        self.environment = environment_in(folder)
        self.spawner = Worker([str(HERE / "spawn.py")], self.environment, ROOT)

    def run(self, *command: str) -> tuple[float, float]:
        """Return the seconds and the peak MiB of a process, which must not fail (1 is no failure).

        The peak is that of the largest process of those that it starts and itself.
        """
        quiet = ("sh", "-c", 'exec "$0" "$@" 2>/dev/null')
        seconds, peak, status = self.spawner.ask("\t".join((*quiet, *command)))
        if status not in (0, 1):
            raise SystemExit(f"{' '.join(command)}: exit {status:.0f}")
        return seconds, peak / 1024

    def kehoach(self, *arguments: str) -> tuple[float, float]:
        return self.run(sys.executable, *KEHOACH, *arguments)

    def peers(self, count: int) -> Rows:
        """Build the same `count` plans of provinces with all contenders."""
        plans = self.folder / "peers"
        plans.mkdir()
        known = [*provinces().values()]
        for number in range(count):
            text = of_province(PUBLISHED[0], known[number % len(known)])
            text = re.sub(r"^(id: .*)$", rf"\1-{number}", text, count=1, flags=re.MULTILINE)
            (plans / f"{known[number % len(known)].id}-{number}.yaml").write_text(
                text, encoding="utf-8"
            )
        subprocess.run([sys.executable, str(HERE / "prepare.py"), str(self.folder)], check=True)
        first = known[0].id
        one = str(plans / f"{first}-0.yaml")
        out, prepared = str(self.output), str(self.folder)
        contenders: dict[str, tuple[Callable[[], tuple[float, float]], int]] = {
            name: (
                partial(
                    self.run,
                    *(sys.executable, str(HERE / "folder.py"), script, str(plans), out, prepared),
                ),
                count,
            )
            for name, script in PEERS.items()
        }
        build = partial(self.kehoach, "build", str(plans), "-o", out)
        contenders["kehoach build, one process"] = (partial(build, "--jobs", "1"), count)
        contenders["kehoach build, all cores"] = (build, count)
        script = str(HERE / "contenders" / "docxtpl_script.py")
        contenders["docxtpl, a process each"] = (
            partial(self.run, sys.executable, script, one, f"{out}/one.docx", prepared),
            1,
        )
        build()  # pandoc is given its words
        if pandoc := shutil.which("pandoc"):
            source = self.folder / "plan.md"
            source.write_text(markdown(words(self.output / f"{first}-0.docx")), encoding="utf-8")
            command = (pandoc, "-f", "markdown-smart", str(source), "-o", f"{out}/pandoc.docx")
            contenders["pandoc, a process each"] = (partial(self.run, *command), 1)
        found = in_turns(self.runs, {name: made for name, (made, _) in contenders.items()})
        each = {
            name: [seconds / contenders[name][1] for seconds, _ in taken]
            for name, taken in found.items()
        }
        return [
            {
                "name": name,
                "ratio": ratio(each[name], each["floor"]),
                "ms_each": summary([one * 1000 for one in each[name]]),
                "mib": round(max(peak for _, peak in found[name]), 1),
            }
            for name in contenders
        ]

    def stages(self) -> Rows:
        """Measure the stages of one document, of the floor and of kehoach, in turns."""
        prepared = self.folder / "prepared"
        prepared.mkdir()
        subprocess.run([sys.executable, str(HERE / "prepare.py"), str(prepared)], check=True)
        plan, target = f"plans/{PUBLISHED[0]}.yaml", str(self.output / "stages.docx")
        scripts = {
            "floor": ["floor_stages.py", plan, str(prepared), target, "21"],
            "kehoach": ["stages.py", plan, target, "20"],
        }
        spent: dict[str, list[dict[str, float]]] = {name: [] for name in scripts}
        for _ in range(self.runs):
            for name, (script, *arguments) in scripts.items():
                done = subprocess.run(
                    [sys.executable, str(HERE / script), *arguments],
                    check=True,
                    stdout=subprocess.PIPE,
                    env=self.environment,
                    cwd=ROOT,
                )
                # The first document of a process also pays for what is made once.
                spent[name] += json.loads(done.stdout)[1:]
        rows = []
        for name, (floor, ours) in STAGES.items():
            least = [sum(one[stage] for stage in floor) for one in spent["floor"]]
            taken = [sum(one[stage] for stage in ours) for one in spent["kehoach"]]
            rows.append(
                {
                    "stage": name,
                    "floor_ms": summary(least),
                    "kehoach_ms": summary(taken),
                    "ratio": f"{summary(taken).median / summary(least).median:.1f}"
                    if floor
                    else "-",
                }
            )
        return rows

    def growth(self, sizes: list[int]) -> Rows:
        """Build, check and survey ever more plans, of provinces and communes."""
        rows = []
        for size in sizes:
            plans = self.folder / f"{size}-plans"
            if size == PROVINCES:
                _provinces_alone(plans)
            else:
                generate(plans, size - PROVINCES)
            commands = {
                "build": ("build", str(plans), "-o", str(self.output), "--jobs", "1"),
                "build, all cores": ("build", str(plans), "-o", str(self.output)),
                "check": ("check", str(plans), "-f", "concise", "--jobs", "1"),
                "check, all cores": ("check", str(plans), "-f", "concise"),
                "copies": ("copies", str(plans), "-f", "json", "--jobs", "1"),
                "copies, all cores": ("copies", str(plans), "-f", "json"),
            }
            works = {key: partial(self.kehoach, *one) for key, one in commands.items()}
            if size == sizes[0]:
                in_turns(1, works)  # bytecode is made
            # The largest runs take minutes.
            found = in_turns(max(1, self.runs // 3) if size < SIZES[-1] else 1, works)
            rows += [
                {
                    "name": name,
                    "plans": size,
                    "seconds": summary([seconds for seconds, _ in taken]),
                    "ms_each": summary([seconds * 1000 / size for seconds, _ in taken]),
                    "mib": round(max(peak for _, peak in taken), 1),
                }
                for name, taken in found.items()
            ]
        return sorted(rows, key=lambda row: [*commands].index(row["name"]))

    def pairs(self) -> Rows:
        """Compare all pairs of 34 provinces in this process, and lay out the matrix."""
        from kehoach.compare.compare import Side, compare  # noqa: PLC0415
        from kehoach.compare.matrix import matrix  # noqa: PLC0415
        from kehoach.source.document import load  # noqa: PLC0415

        plans = self.folder / "pairs"
        _provinces_alone(plans)
        started = time.perf_counter()
        sides = {file.stem: Side(load(file).plan, file.name) for file in sorted(plans.iterdir())}
        taken = {"load the plans": [time.perf_counter() - started]}
        base = sides.pop(CENTRAL)
        couples = [*combinations(sides.values(), 2)]

        def seconds(work: Callable[[], object]) -> float:
            begun = time.perf_counter()
            work()
            return time.perf_counter() - begun

        taken[f"compare {len(couples)} pairs"] = [
            seconds(lambda: [compare(one, other) for one, other in couples])
            for _ in range(max(1, self.runs // 3))
        ]
        taken["matrix"] = [
            seconds(lambda: matrix([*sides.values()], base)) for _ in range(self.runs)
        ]
        counts = (len(sides) + 1, len(couples), len(sides))
        return [
            {
                "name": name,
                "seconds": summary(values),
                "ms_each": summary([one * 1000 / count for one in values]),
            }
            for (name, values), count in zip(taken.items(), counts, strict=True)
        ]

    def recall(self, count: int) -> Rows:
        """Say how many pairs of copies stand in one group, against all pairs held together."""
        from kehoach.compare.copies_likeness import Groups, Passages  # noqa: PLC0415
        from kehoach.compare.copies_passages import wording  # noqa: PLC0415
        from kehoach.source.document import load  # noqa: PLC0415

        plans = self.folder / "recall"
        made = generate(plans, count)
        texts = [wording(load(plans / f"{one.id}.yaml").plan).paragraphs for one in made]
        among = [Passages(text) for text in texts]
        rows = []
        for share in (0.5, 0.7, 0.9):
            started = time.perf_counter()
            truth = {
                (i, j)
                for i in range(count)
                for j in range(i)
                if sum(among[j].find(one) is not None for one in texts[i])
                >= share * max(len(texts[i]), len(texts[j]))
            }
            middle = time.perf_counter()
            groups = Groups(share)
            for place, text in enumerate(texts):
                groups.add(place, text)
            ended = time.perf_counter()
            found = [{member.place for member in group} for group in groups.found()]
            together = {(i, j) for group in found for i in group for j in group if i > j}
            copies = {place for pair in truth for place in pair}
            rows.append(
                {
                    "share": f"{share:.0%}",
                    "pairs": len(truth),
                    "pairs_found": f"{len(truth & together) / max(1, len(truth)):.1%}",
                    "plans_found": f"{len(copies & set().union(*found)) / max(1, len(copies)):.1%}",
                    "wrong": len(together - truth),
                    "all_pairs_s": round(middle - started, 2),
                    "groups_s": round(ended - middle, 2),
                }
            )
        return rows


def _provinces_alone(folder: Path) -> None:
    """Write the plans of all provinces and of the centre, and none of a commune."""
    folder.mkdir(exist_ok=True)
    for number, province in enumerate(provinces().values()):
        model = province.id if province.id in PUBLISHED else PUBLISHED[number % len(PUBLISHED)]
        text = of_province(model, province)
        (folder / f"{province.id}.yaml").write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "plans" / f"{CENTRAL}.yaml", folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--most", type=int, default=SIZES[-1], help="plans in the largest folder")
    parser.add_argument("--only", choices=HEADS, help="this part alone")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    result: dict[str, Rows] = {}
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), chosen.runs)
        measured: dict[str, Callable[[], Rows]] = {
            "peers": partial(bench.peers, min(100, chosen.most)),
            "stages": bench.stages,
            "recall": partial(bench.recall, min(RECALL, chosen.most)),
            "pairs": bench.pairs,
            "growth": partial(bench.growth, [size for size in SIZES if size <= chosen.most]),
        }
        for part, measure in measured.items():
            if chosen.only not in (None, part):
                continue
            result[part] = measure()
            if not chosen.json:
                rows = [list(row.values()) for row in result[part]]
                print(table(HEADS[part], rows), "\n", flush=True)
    if chosen.json:
        print(json.dumps(result))


if __name__ == "__main__":
    main()
