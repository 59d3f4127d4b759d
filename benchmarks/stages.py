"""Where the time of one document goes inside kehoach: milliseconds per stage, as JSON.

The functions that do the stages are replaced by timed ones, so that the real flow is measured. A
stage that calls another does not count the other's time.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any

STAGES = {
    "decode": "kehoach.source.document:read",
    "parse": "kehoach.source.document:parse",
    "validate": "kehoach.source.document:validate",
    "outline": "kehoach.render.render:outline",
    "render": "kehoach.render.render:render",
    "parse blocks": "kehoach.render.render:parse",
    "write body": "kehoach.docx.package:BodyWriter.document",
    "pack": "kehoach.docx.package:_pack",
    "verify": "kehoach.compile:verify",
}
REST = "the rest"
COLLECTION = "garbage collection"


class Clock:
    """Hands every moment to the stage that is at work."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self.stack = [REST]
        self.last = time.perf_counter()

    def turn(self) -> None:
        now = time.perf_counter()
        stage = self.stack[-1]
        self.spent[stage] = self.spent.get(stage, 0) + (now - self.last) * 1000
        self.last = now

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def call(*arguments: Any, **options: Any) -> Any:
            self.turn()
            self.stack.append(stage)
            try:
                return function(*arguments, **options)
            finally:
                self.turn()
                self.stack.pop()

        return call

    def collection(self, phase: str, _: dict[str, int]) -> None:
        self.turn()
        if phase == "start":
            self.stack.append(COLLECTION)
        else:
            self.stack.pop()

    def document(self, build: Callable[..., Any], *arguments: str) -> dict[str, float]:
        """Return the milliseconds of each stage for one document."""
        self.spent = {}
        self.last = time.perf_counter()
        build(*arguments)
        self.turn()
        return self.spent


def main(plan: str, target: str, count: str) -> None:
    clock = Clock()
    for stage, place in STAGES.items():
        module, _, path = place.partition(":")
        *owners, name = path.split(".")
        owner: Any = import_module(module)
        for one in owners:
            owner = getattr(owner, one)
        setattr(owner, name, clock.timed(stage, getattr(owner, name)))
    gc.callbacks.append(clock.collection)
    sys.path.insert(0, str(Path(__file__).parent / "contenders"))
    build = import_module("kehoach_loop").build
    documents = [clock.document(build, plan, target, "") for _ in range(1 + int(count))]
    names = [*STAGES, REST, COLLECTION]
    print(json.dumps([{name: one.get(name, 0.0) for name in names} for one in documents]))


if __name__ == "__main__":
    main(*sys.argv[1:])
