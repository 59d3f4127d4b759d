"""The package as others install it: a wheelhouse, an environment, a git repository of this tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT

SECONDS = 600
_PACKAGE = ("kehoach", "templates", "plans", "pyproject.toml", "README.md", "LICENSE")
_HOOKS = ".pre-commit-hooks.yaml"


class Installed(NamedTuple):
    """Where pip finds this package, and the folder of programs of an environment to install in."""

    wheels: Path
    programs: Path

    def environment(self, home: Path, **more: str) -> dict[str, str]:
        """Return what a job of CI sees: only this environment, and packages from here alone."""
        return {
            "PATH": f"{self.programs}{os.pathsep}{os.defpath}",
            "HOME": str(home),
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            **more,
        }


def run(
    *command: str, folder: Path, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end and return it with what it said."""
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )


def copy_tree(to: Path) -> Path:
    """Copy what makes the package, as it stands now, committed or not."""
    to.mkdir(parents=True)
    ignore = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in (*_PACKAGE, _HOOKS):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=ignore)
        else:
            shutil.copy(source, to)
    return to


def workspace(folder: Path) -> Path:
    """Make a workspace with the plan of Lạng Sơn and the one that it carries out."""
    (folder / "plans").mkdir(parents=True)
    for name in ("langson", "qd-153-ttg"):
        shutil.copy(ROOT / "plans" / f"{name}.yaml", folder / "plans")
    return folder


def plant_error(folder: Path) -> int:
    """Misspell a key in the plan of Lạng Sơn and return its line."""
    file = folder / "plans" / "langson.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    number = next(at for at, line in enumerate(lines) if line.lstrip().startswith("timeline:"))
    lines[number] = lines[number].replace("timeline:", "timelin:")
    file.write_text("".join(lines), encoding="utf-8")
    return number + 1


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Build this tree as a wheel, beside those that it needs, and make an empty environment."""
    folder = tmp_path_factory.mktemp("installed")
    tree = copy_tree(folder / "tree")
    wheels = folder / "wheels"
    made = run(
        *(sys.executable, "-m", "pip", "wheel", "--quiet", "-w", str(wheels), "."), folder=tree
    )
    assert made.returncode == 0, made.stderr
    made = run(sys.executable, "-m", "venv", str(folder / "venv"), folder=folder)
    assert made.returncode == 0, made.stderr
    return Installed(wheels, folder / "venv" / "bin")
