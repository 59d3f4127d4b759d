"""What `kehoach import` costs: real documents as whole processes, beside tools that read them too.

The other tools give text or Markdown; none gives a plan. They are measured where they are
installed: pandoc, pdftotext, and markitdown in an environment of its own (`--markitdown COMMAND`).
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from measure import Worker, environment_in, in_turns, ratio, summary, table

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).parent
SHARED = ROOT.parent / "shared"
KEHOACH = (sys.executable, "-c", "from kehoach.cli import entry; entry()", "import")
DOCUMENTS = (
    "seeds/langson.txt",
    "seeds/sonla.txt",
    "corpus/367-qd-ttg.txt",
    "corpus/hanoi-173-kh-ubnd.pdf",
    "corpus/lamdong-tuyentruyen-2026.docx",
)

Commands = dict[tuple[str, str], list[str]]


def commands(documents: list[Path], markitdown: str | None) -> Commands:
    """Return what is measured, by document and tool."""
    found: Commands = {("", "bare Python"): [sys.executable, "-c", "pass"]}
    for path in documents:
        found[path.name, "kehoach import"] = [*KEHOACH, str(path)]
        if path.suffix == ".docx" and shutil.which("pandoc"):
            found[path.name, "pandoc"] = ["pandoc", "-t", "plain", str(path)]
        if path.suffix == ".pdf" and shutil.which("pdftotext"):
            found[path.name, "pdftotext"] = ["pdftotext", "-layout", str(path), "-"]
        if path.suffix in (".docx", ".pdf") and markitdown:
            found[path.name, "markitdown"] = [markitdown, str(path)]
    return found


def measured(runs: int, chosen: Commands, folder: Path) -> list[dict[str, Any]]:
    """Run everything in turns, and return seconds, memory and the ratio to a bare Python."""
    environment = environment_in(folder)
    spawner = Worker([str(HERE / "spawn.py")], environment, ROOT)
    turns = {f"{name}\t{tool}": "\t".join(one) for (name, tool), one in chosen.items()}
    contenders = {key: partial(spawner.ask, one) for key, one in turns.items()}
    in_turns(1, contenders)
    found = in_turns(runs, contenders)
    spawner.close()
    bare = [one[0] for one in found["\tbare Python"]]
    rows = []
    for key, answers in found.items():
        name, tool = key.split("\t")
        if failed := {one[2] for one in answers} - {0.0}:
            raise SystemExit(f"{tool} {name}: exit codes {failed}")
        seconds = [one[0] for one in answers]
        rows.append(
            {
                "document": name,
                "tool": tool,
                "ratio": ratio(seconds, bare),
                "ms": summary([one * 1000 for one in seconds]),
                "mib": round(max(one[1] for one in answers) / 1024, 1),
            }
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--markitdown", help="the command of markitdown, where it is installed")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("documents", nargs="*", type=Path, help="by default those of ../shared")
    options = parser.parse_args()
    documents = options.documents or [SHARED / name for name in DOCUMENTS]
    with tempfile.TemporaryDirectory() as folder:
        chosen = commands([one for one in documents if one.exists()], options.markitdown)
        rows = measured(options.runs, chosen, Path(folder))
    if options.json:
        print(json.dumps({"processes": rows}))
        return
    head = ("whole process", "tool", "x bare", "ms", "peak MiB")
    print(
        table(
            head,
            [
                [one["document"], one["tool"], *map(str, (one["ratio"], one["ms"], one["mib"]))]
                for one in rows
            ],
        )
    )


if __name__ == "__main__":
    main()
