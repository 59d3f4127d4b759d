"""The benchmarks of `kehoach import` still run. Nothing here is timed."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.conftest import ROOT


def test_one_run_has_all_rows() -> None:
    script, document = ROOT / "benchmarks" / "importing.py", ROOT / "tests/golden/langson.txt"
    command = [sys.executable, str(script), "--runs", "1", "--json", str(document)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=120)
    rows = json.loads(done.stdout)["processes"]
    assert {(row["document"], row["tool"]) for row in rows} == {
        ("", "bare Python"),
        ("langson.txt", "kehoach import"),
    }
