"""Build the same document with kehoach and with its peers, side by side; see README.md."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from imports import import_times
from measure import Summary, Worker, environment_in, in_turns, ratio, summary, table
from words import compared, markdown, words

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PLAN = "plans/langson.yaml"
# What the script `kehoach` does that an installer puts beside the interpreter.
KEHOACH = ("-c", "from kehoach.cli import entry; entry()")
BARE, BUILD, FLOOR, UNVERIFIED = "bare Python", "kehoach build", "floor", "kehoach, unverified"
SCRIPTS = {
    FLOOR: "floor",
    "floor, deflated": "floor_deflated",
    "docxtpl": "docxtpl_script",
    "docxtpl, C loader": "docxtpl_c_loader",
    "python-docx": "python_docx",
}
LOOPS = {"kehoach": "kehoach_loop", UNVERIFIED: "kehoach_unverified", **SCRIPTS}
PANDOC = "pandoc, from Markdown"

Rows = list[dict[str, Any]]


class Bench:
    """One run: a temporary folder, what the contenders need in it, and the four measurements."""

    def __init__(self, folder: Path, runs: int) -> None:
        self.folder = folder
        self.output = folder / "output"
        self.output.mkdir()
        self.runs = runs
        self.build = [*KEHOACH, "build", PLAN, "-o", str(self.output)]
        self.environment = environment_in(folder)
        self.python([str(HERE / "prepare.py"), str(folder)])
        self.python(self.build)
        self.expected = words(self.target("langson"))

    def python(self, command: Sequence[str]) -> str:
        done = subprocess.run(
            [sys.executable, *command],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env=self.environment,
            cwd=ROOT,
        )
        return done.stdout

    def target(self, name: str) -> Path:
        return self.output / f"{name}.docx"

    def worker(self, script: str, *arguments: str) -> Worker:
        return Worker([str(HERE / script), *arguments], self.environment, ROOT)

    def processes(self) -> Rows:
        """Measure whole processes: start, imports, one document, exit."""
        commands = {
            BARE: [sys.executable, "-c", "pass"],
            "kehoach --version": [sys.executable, *KEHOACH, "--version"],
            "kehoach --help": [sys.executable, *KEHOACH, "--help"],
            BUILD: [sys.executable, *self.build],
        }
        files = {BUILD: self.target("langson")}
        for name, script in SCRIPTS.items():
            files[name] = self.target(script)
            arguments = [PLAN, str(files[name]), str(self.folder)]
            commands[name] = [sys.executable, str(HERE / "contenders" / f"{script}.py"), *arguments]
        if pandoc := shutil.which("pandoc"):
            source = self.folder / "plan.md"
            source.write_text(markdown(self.expected), encoding="utf-8")
            files[PANDOC] = self.target("pandoc")
            commands[PANDOC] = [
                pandoc,
                "-f",
                "markdown-smart",
                str(source),
                "-o",
                str(files[PANDOC]),
            ]
        spawner = self.worker("spawn.py")
        started = {name: partial(spawner.ask, "\t".join(one)) for name, one in commands.items()}
        in_turns(1, started)
        found = in_turns(self.runs, started)
        spawner.close()
        if failed := [name for name, answers in found.items() if any(one[2] for one in answers)]:
            raise SystemExit(f"these ended with an error: {', '.join(failed)}")
        seconds = {name: [one[0] for one in answers] for name, answers in found.items()}
        return [
            {
                "name": name,
                "ratio": ratio(seconds[name], seconds[BARE]),
                "ms": summary([one * 1000 for one in seconds[name]]),
                "peak_mib": round(summary([one[1] for one in answers]).median / 1024, 1),
                "words": self.compared(files[name]) if name in files else None,
            }
            for name, answers in found.items()
        ]

    def loops(self) -> Rows:
        """Measure documents one after another, each contender in a process of its own."""
        files = {name: self.target(f"loop-{script}") for name, script in LOOPS.items()}
        workers = {
            name: self.worker("loop.py", script, PLAN, str(files[name]), str(self.folder))
            for name, script in LOOPS.items()
        }
        asked = {name: worker.ask for name, worker in workers.items()}
        in_turns(1, asked)
        found = in_turns(self.runs, asked)
        for worker in workers.values():
            worker.close()
        batches = {name: [summary(one).median for one in some] for name, some in found.items()}
        return [
            {
                "name": name,
                "ratio": ratio(batches[name], batches[FLOOR]),
                "ms": summary([one * 1000 for batch in some for one in batch]),
                "words": self.compared(files[name]),
            }
            for name, some in found.items()
        ]

    def stages(self) -> Rows:
        """Measure the stages of kehoach, for the first document of a process and for later ones."""
        target = str(self.target("stages"))
        script = [str(HERE / "stages.py"), PLAN, target]
        firsts, laters = [], []
        for _ in range(max(1, self.runs // 3)):
            first, *later = json.loads(self.python([*script, "20"]))
            firsts.append(first)
            laters += later
        return [
            {
                "name": stage,
                "first_ms": summary([one[stage] for one in firsts]),
                "later_ms": summary([one[stage] for one in laters]),
            }
            for stage in firsts[0]
        ]

    def imports(self) -> Rows:
        """Measure what `kehoach build` imports, by package, from one millisecond up."""
        found = [
            import_times(self.build, self.environment, ROOT) for _ in range(max(1, self.runs // 3))
        ]
        spent = {
            package: summary([times[package] for times, _ in found]) for package in found[0][0]
        }
        return [
            {"name": package, "modules": found[0][1][package], "ms": spent[package]}
            for package in sorted(spent, key=lambda one: -spent[one].median)
            if spent[package].median >= 1
        ]

    def compared(self, file: Path) -> str:
        return compared(words(file), self.expected)


def markdown_report(result: dict[str, Any]) -> str:
    """Return the four tables; brackets hold the quartiles."""
    stages: Rows = result["stages"]
    total = {key: sum(row[key].median for row in stages) for key in ("first_ms", "later_ms")}
    said = f"Python {result['python']}, {result['cores']} cores, {result['runs']} runs"
    parts = [
        f"{said}; one document of {result['paragraphs']} paragraphs.",
        table(
            ("whole process", "x bare Python", "ms", "peak MiB", "same words"),
            [
                (
                    row["name"],
                    row["ratio"],
                    row["ms"],
                    row["peak_mib"],
                    row["words"] or "",
                )
                for row in result["processes"]
            ],
        ),
        table(
            ("per document, in a loop", "x floor", "ms", "same words"),
            [(row["name"], row["ratio"], row["ms"], row["words"]) for row in result["loops"]],
        ),
        table(
            ("stage of kehoach", "first document, ms", "later documents, ms", "share of later"),
            [
                *(
                    (
                        row["name"],
                        row["first_ms"],
                        row["later_ms"],
                        f"{row['later_ms'].median / total['later_ms']:.0%}",
                    )
                    for row in stages
                ),
                ("sum of the medians", f"{total['first_ms']:.2f}", f"{total['later_ms']:.2f}", ""),
            ],
        ),
        table(
            ("imports of `kehoach build`", "modules", "own time, ms"),
            [(row["name"], row["modules"], row["ms"]) for row in result["imports"]],
        ),
    ]
    return "\n\n".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="rounds of each contender (15)")
    parser.add_argument("--json", action="store_true", help="write JSON instead of Markdown")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), max(1, options.runs))
        result = {
            "schema": 1,
            "python": ".".join(map(str, sys.version_info[:3])),
            "cores": os.cpu_count(),
            "runs": bench.runs,
            "paragraphs": len(bench.expected),
            "processes": bench.processes(),
            "loops": bench.loops(),
            "stages": bench.stages(),
            "imports": bench.imports(),
        }
    if options.json:
        print(json.dumps(_plain(result), ensure_ascii=False, indent=2))
    else:
        print(markdown_report(result))


def _plain(value: Any) -> Any:
    """Return summaries as dictionaries, which JSON would write as bare lists."""
    if isinstance(value, Summary):
        return {name: round(number, 4) for name, number in value._asdict().items()}
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value


if __name__ == "__main__":
    main()
