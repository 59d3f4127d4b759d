"""The benchmark of `kehoach diff` still runs, and pairs what it should. Nothing here is timed."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.conftest import ROOT


def test_one_run_has_all_rows() -> None:
    command = [str(ROOT / "benchmarks" / "diff.py"), "--runs", "1", "--most", "50", "--json"]
    done = subprocess.run(
        [sys.executable, *command], check=True, stdout=subprocess.PIPE, text=True, timeout=120
    )
    result = json.loads(done.stdout)
    assert {row["name"] for row in result["processes"]} >= {
        "bare Python",
        "kehoach diff",
        "kehoach diff, json",
        "difflib script",
        "python-docx + difflib.HtmlDiff",
    }
    assert [row["pairs"] for row in result["growth"]] == [5, 50]
    assert [row["syllables"] for row in result["paragraphs"]] == [100, 1000, 10_000]
