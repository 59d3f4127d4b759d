"""The generator of benchmarks/country.py, for tests."""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from typing import Any

from tests.conftest import ROOT


@cache
def country() -> Any:
    """Return the module; the benchmarks are scripts beside each other, not a package."""
    folder = str(ROOT / "benchmarks")
    sys.path.insert(0, folder)
    try:
        return import_module("country")
    finally:
        sys.path.remove(folder)
