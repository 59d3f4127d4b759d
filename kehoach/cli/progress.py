"""A bar where someone watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path


def progress(files: list[Path], description: str) -> Iterator[Path]:
    """Yield the files, with a bar on stderr where someone watches and the results go elsewhere.

    On a terminal the line of each plan is progress enough.
    """
    if len(files) == 1 or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from files
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    # What is printed meanwhile goes where it belongs, not through the bar.
    with Progress(
        console=console, transient=True, redirect_stdout=False, redirect_stderr=False
    ) as bar:
        yield from bar.track(files, description=description)
