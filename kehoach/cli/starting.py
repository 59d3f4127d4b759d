"""What the ways of `kehoach init` have in common: the options, and what they tell."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kehoach.cli.work import MOST_NAMED
from kehoach.report.words import Words


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help. What was not asked for is None."""

    level: str | None = None
    all: bool = False
    output: Path | None = None
    force: bool = False
    parent: str | None = None
    form: str | None = None
    numbering: str | None = None
    ci: str | None = None
    workspace: bool = True


def tell_kept(kept: Sequence[Path], words: Words) -> None:
    """Say which files were there and were left alone."""
    print(words("init.kept", count=len(kept)), file=sys.stderr)
    for path in kept[:MOST_NAMED]:
        print(f"  {path.as_posix()}", file=sys.stderr)
    if len(kept) > MOST_NAMED:
        print("  " + words("jobs.more", count=len(kept) - MOST_NAMED), file=sys.stderr)
