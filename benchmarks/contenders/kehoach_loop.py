"""kehoach as a library: what `kehoach build` does for each plan."""

from pathlib import Path

from kehoach.compile import compile_plan
from kehoach.source.document import load


def build(plan: str, target: str, prepared: str) -> None:  # noqa: ARG001 - all take three
    compiled = compile_plan(load(Path(plan)))
    Path(target).write_bytes(compiled.raw)
