"""A folder to run commands in, with the published plans."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.conftest import PLANS, ROOT


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
