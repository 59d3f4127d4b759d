"""What a shell may offer for the values of arguments and options.

Light, for someone waits at the key: names of files are read, no file is. A completer never fails:
where there is nothing to offer, it offers nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

Completer = Callable[[str], list[str]]

_ENDINGS = (".yaml", ".yml")

LEVELS = ("error", "warning", "info")
PARTS = (
    *("document", "preamble", "purpose", "requirements", "targets", "content", "funding"),
    *("organisation", "other", "closing", "recipients", "signature", "appendices"),
)
KINDS = ("same", "modified", "moved", "added", "removed", "split", "merged")
STATUSES = ("covered", "partial", "outdated", "uncovered", "not-applicable")
CHECK_FORMATS = (
    *("text", "concise", "json", "github", "gitlab", "sarif", "junit", "html"),
    "baseline",
)
DIFF_FORMATS = ("text", "json", "html", "markdown", "docx")
MATRIX_FORMATS = ("text", "html", "xlsx", "json", "csv", "markdown")
COPIES_FORMATS = ("text", "json", "csv")
PULL_FORMATS = ("text", "json")
RULE_FORMATS = ("text", "markdown")
DOCTOR_FORMATS = ("text", "json")


def one_of(*known: str) -> Completer:
    """Return the completer of a value that is one of `known`."""

    def offered(begun: str) -> list[str]:
        return [value for value in known if value.startswith(begun)]

    return offered


def some_of(completer: Completer) -> Completer:
    """Return the completer of several values with commas between, each as `completer` has it."""

    def offered(begun: str) -> list[str]:
        before, comma, last = begun.rpartition(",")
        there = {*before.split(",")}
        return [f"{before}{comma}{value}" for value in completer(last) if value not in there]

    return offered


def plan_ids(begun: str) -> list[str]:
    """Return the plans in `plans/` and one folder below, by the names of their files."""
    from kehoach.workspace.files import plans_folder

    folder = plans_folder()
    found = _names(folder)
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            if entry.is_dir() and not entry.name.startswith("."):
                found += _names(Path(entry.path))
    return [name for name in dict.fromkeys(found) if name.startswith(begun)]


def rule_codes(begun: str) -> list[str]:
    """Return the codes of all rules, which are what the catalogue explains."""
    from kehoach.report.catalogue import FAMILIES, family

    letters = sorted(key for key in FAMILIES if len(key) == 1 and key.isupper())
    return [
        code
        for letter in letters
        if letter.startswith(begun[:1])
        for code, entry in family(f"{letter}000").items()
        if entry.explained is not None and code.startswith(begun)
    ]


def province_ids(begun: str) -> list[str]:
    """Return the units at the level of the province, by id."""
    from kehoach.data.provinces import provinces

    return [id_ for id_ in provinces() if id_.startswith(begun)]


def _names(folder: Path) -> list[str]:
    """Return the names of the plan files in `folder`, without their endings."""
    with suppress(OSError), os.scandir(folder) as entries:
        names = [one.name for one in entries if one.name.endswith(_ENDINGS)]
        return sorted(Path(name).stem for name in names if not name.startswith("."))
    return []
