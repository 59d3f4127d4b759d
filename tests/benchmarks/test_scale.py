"""The benchmark of many plans still runs, and its plans are those that it says. Nothing is timed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kehoach.compile import compile_plan
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.support.country import country

pytest.importorskip("docxtpl")


def result_of(*arguments: str) -> dict[str, list[dict[str, object]]]:
    done = subprocess.run(
        [
            sys.executable,
            str(ROOT / "benchmarks" / "scale.py"),
            "--runs",
            "1",
            "--json",
            *arguments,
        ],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
    )
    result: dict[str, list[dict[str, object]]] = json.loads(done.stdout)
    return result


def test_peers_growth_and_stages_have_all_rows() -> None:
    names = {row["name"] for row in result_of("--most", "2", "--only", "peers")["peers"]}
    assert {"floor", "docxtpl, in a loop", "kehoach build, all cores"} <= names
    found = result_of("--only", "stages")["stages"]
    assert {"read, parse", "verify"} <= {row["stage"] for row in found}


def test_few_copies_are_all_found() -> None:
    rows = result_of("--most", "34", "--only", "recall")["recall"]
    assert [row["plans_found"] for row in rows][:2] == ["100.0%", "100.0%"]
    assert [row["wrong"] for row in rows][:2] == [0, 0]


def test_generated_plans_build(tmp_path: Path) -> None:
    for one in country().generate(tmp_path, 34, seed=9):
        document = load(tmp_path / f"{one.id}.yaml")
        assert compile_plan(document).raw.startswith(b"PK")
        assert compile_plan(document).provenance["reconstructed"] > 0


def test_the_whole_country_has_all_its_communes() -> None:
    units = country()._units(3321)
    assert len(units) == 34
    assert sum(map(len, units.values())) == 3321
    assert sum(map(len, country()._units(100).values())) == 100
