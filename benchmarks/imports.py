"""What the imports of a process cost, by top-level package, out of `-X importtime`."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

_LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")
STANDARD = "standard library"


def import_times(
    command: Sequence[str], environment: Mapping[str, str], folder: Path
) -> tuple[dict[str, float], Counter[str]]:
    """Return milliseconds and number of modules by package, each module's own time alone."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *command],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        cwd=folder,
    )
    spent: defaultdict[str, float] = defaultdict(float)
    modules: Counter[str] = Counter()
    for microseconds, module in _LINE.findall(done.stderr):
        package = module.split(".")[0]
        name = STANDARD if package in sys.stdlib_module_names else package
        spent[name] += int(microseconds) / 1000
        modules[name] += 1
    return spent, modules
