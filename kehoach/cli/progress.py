"""A bar where someone watches."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

T = TypeVar("T")
_PAUSE_SECONDS = 0.1


def progress(items: Iterable[T], total: int, description: str) -> Iterator[T]:
    """Yield `items`, with a bar on stderr where someone watches and the results go elsewhere.

    On a terminal the line of each plan is progress enough.
    """
    if total == 1 or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    # What is printed meanwhile goes where it belongs, not through the bar; and no thread draws it:
    # this process may be about to make copies of itself, which copy no threads.
    with Progress(
        console=console,
        transient=True,
        auto_refresh=False,
        redirect_stdout=False,
        redirect_stderr=False,
    ) as bar:
        task = bar.add_task(description, total=total)
        drawn = 0.0
        for item in items:
            yield item
            bar.advance(task)
            if (now := monotonic()) - drawn > _PAUSE_SECONDS:
                bar.refresh()
                drawn = now
