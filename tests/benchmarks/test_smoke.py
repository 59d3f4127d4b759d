"""The benchmark still runs, and still compares files with the same words. Nothing here is timed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT

pytest.importorskip("docxtpl")


def test_one_run_has_all_rows() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "build.py"), "--runs", "1", "--json"],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
    )
    result = json.loads(done.stdout)
    names = {part: {row["name"] for row in result[part]} for part in _ROWS}
    pandoc = {"pandoc, from Markdown"} if shutil.which("pandoc") else set()
    assert names["processes"] == _ROWS["processes"] | pandoc
    assert names["loops"] == _ROWS["loops"]
    assert names["stages"] == _ROWS["stages"]
    assert names["imports"] >= _ROWS["imports"]
    said = {row["words"] for row in result["processes"] + result["loops"]} - {None}
    assert said == {f"all {result['paragraphs']}"}


_SCRIPTS = {"floor", "floor, deflated", "docxtpl", "docxtpl, C loader", "python-docx"}
_ROWS = {
    "processes": {
        "bare Python",
        "kehoach --version",
        "kehoach --help",
        "kehoach build",
        *_SCRIPTS,
    },
    "loops": {"kehoach", "kehoach, unverified", *_SCRIPTS},
    "stages": {
        "decode",
        "parse",
        "validate",
        "outline",
        "render",
        "parse blocks",
        "write body",
        "pack",
        "verify",
        "the rest",
        "garbage collection",
    },
    "imports": {"kehoach", "pydantic", "jinja2", "yaml", "typer", "standard library"},
}
