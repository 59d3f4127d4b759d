"""Where the files are that travel with the package but stand beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def packaged_templates() -> Path:
    """Return the folder of the packaged templates: inside the wheel, or beside the package."""
    return _packaged("templates")


def packaged_plans() -> Path:
    """Return the folder of the packaged plans: those of the centre, which others carry out."""
    return _packaged("plans")


def _packaged(name: str) -> Path:
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
