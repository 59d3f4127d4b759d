"""A folder to run commands in, with plans."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import PLANS, ROOT
from tests.support.plans import minimal


def publish(folder: Path) -> Path:
    """Put the published plans into `plans/` of a folder, and return that."""
    plans = folder / "plans"
    plans.mkdir(parents=True, exist_ok=True)
    for name in PLANS:
        shutil.copy(ROOT / "plans" / f"{name}.yaml", plans)
    return plans


def change(path: Path, old: str, new: str) -> None:
    """Replace the first place in a file that reads `old`; there must be one."""
    text = path.read_text(encoding="utf-8")
    assert old in text, (path.name, old)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def write_two(folder: Path) -> None:
    """Put two small plans, `mot` and `hai`, into `plans/` of a folder."""
    (folder / "plans").mkdir()
    for id_ in ("mot", "hai"):
        write(folder / "plans" / f"{id_}.yaml", minimal(id=id_))


def write(path: Path, data: Any) -> None:
    """Write a plan; each of its texts in quotes, so that YAML reads it as text."""
    path.write_text(yaml.safe_dump(data, allow_unicode=True, default_style='"'), encoding="utf-8")
