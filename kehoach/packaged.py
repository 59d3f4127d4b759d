"""Where the files are that travel with the package but stand beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def packaged_templates() -> Path:
    """Return the folder of the packaged templates: inside the wheel, or beside the package."""
    package = Path(__file__).parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"
