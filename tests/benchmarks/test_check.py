"""The benchmarks of `check` and `matrix` still run. Nothing here is timed."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.conftest import ROOT


def result_of(script: str, *arguments: str) -> dict[str, list[dict[str, object]]]:
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / script), "--runs", "1", "--json", *arguments],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
    )
    result: dict[str, list[dict[str, object]]] = json.loads(done.stdout)
    return result


def test_check_has_all_rows() -> None:
    result = result_of("check.py", "--most", "10")
    assert {"kehoach check", "kehoach build"} <= {row["name"] for row in result["processes"]}
    assert [row["plans"] for row in result["folders"]] == [10]


def test_matrix_has_all_rows() -> None:
    result = result_of("matrix.py", "--most", "2")
    names = {row["name"] for row in result["formats"]}
    assert {"load the 34 plans", "matrix --format xlsx"} <= names
