"""What all tests share: the plans, and saying what was left out."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
PLANS = ("langson", "sonla", "qd-153-ttg")

# What is said is Vietnamese, whatever the locale of whoever runs the tests.
os.environ["LC_ALL"] = "C.UTF-8"


MARKERS = ("libreoffice", "corpus", "browser", "sarif", "yamlls", "shells")
"""Tests that need what not every machine has."""


@cache
def _missing(marker: str) -> str:
    """Return what a marked test lacks on this machine, or an empty text."""
    if marker == "corpus":
        return "" if (SHARED / "corpus").is_dir() else "the documents of ../shared"
    if marker == "browser":
        return "" if chromium() else "Chromium"
    if marker == "sarif":
        return "" if sarif_multitool() else "sarif-multitool (KEHOACH_SARIF_MULTITOOL)"
    if marker == "shells":
        return " and ".join(name for name in ("zsh", "fish") if shutil.which(name) is None)
    if marker == "yamlls":
        return "" if yaml_server() else "yaml-language-server (KEHOACH_YAML_SERVER)"
    lacking = [name for name in ("soffice", "pdftotext", "pdftoppm") if shutil.which(name) is None]
    if not lacking and not _has_calc():
        lacking = ["LibreOffice Calc"]
    if not lacking and not _has_font("Tinos"):
        lacking = ["the font Tinos"]
    return ", ".join(lacking)


def chromium() -> str | None:
    """Return the command of a browser that can be driven, where there is one."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


def sarif_multitool() -> str | None:
    """Return the command of the npm package @microsoft/sarif-multitool, where it is installed."""
    return shutil.which(os.environ.get("KEHOACH_SARIF_MULTITOOL", "sarif-multitool"))


def yaml_server() -> str | None:
    """Return the command of the npm package yaml-language-server, where it is installed."""
    return shutil.which(os.environ.get("KEHOACH_YAML_SERVER", "yaml-language-server"))


def _has_calc() -> bool:
    """Return whether LibreOffice reads workbooks: a machine may have Writer alone."""
    program = Path(shutil.which("soffice") or "").resolve().parent
    folders = (program, Path("/usr/lib/libreoffice/program"))
    return any([*folder.glob("libsclo*")] for folder in folders)


def _has_font(name: str) -> bool:
    if shutil.which("fc-list") is None:
        return False
    listed = subprocess.run(["fc-list", name], capture_output=True, text=True, check=False)
    return bool(listed.stdout.strip())


def pytest_configure() -> None:
    """Refuse to begin without what KEHOACH_REQUIRE names (set in CI)."""
    for marker in filter(None, os.environ.get("KEHOACH_REQUIRE", "").split(",")):
        if lacking := _missing(marker):
            raise pytest.UsageError(f"tests marked {marker} must run, and need {lacking}")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what cannot run here."""
    for item in items:
        for marker in MARKERS:
            if item.get_closest_marker(marker) and (lacking := _missing(marker)):
                item.add_marker(pytest.mark.skip(reason=f"needs {lacking}"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end what was left out, and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(one.longrepr[2].removeprefix("Skipped: ") for one in skipped)
    for reason, count in reasons.items():
        terminalreporter.write_line(f"LEFT OUT: {count} tests: {reason}", yellow=True)


_COUNTER = itertools.count()


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let each test keep its answers in a folder of its own, and none in the user's."""
    folder = tmp_path_factory.getbasetemp() / f"kehoach-cache-{next(_COUNTER)}"
    monkeypatch.setenv("KEHOACH_CACHE", str(folder))
    return folder


@pytest.fixture(params=PLANS)
def plan_path(request: pytest.FixtureRequest) -> Path:
    """Each published plan in turn."""
    return ROOT / "plans" / f"{request.param}.yaml"
