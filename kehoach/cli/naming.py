"""Finding the plans that the user named, and saying which were taken where a name is not clear."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable
from pathlib import Path

from kehoach.finding import Finding, Refused, nearest
from kehoach.report.words import Words
from kehoach.workspace.files import namesakes, plan_files, plan_files_or_all


def plans_named(names: Iterable[str], words: Words) -> list[Path]:
    """Return the files of the plans named, each once; say what else their ids name.

    Raises:
        Refused: a name leads to no plan, or to several.
    """
    chosen = list(names)
    found = plan_files(chosen)
    _tell_namesakes(chosen, words)
    return found


def plans_named_or_all(names: Iterable[str], words: Words) -> list[Path]:
    """Return the files of the plans named, or those of the folder `plans/` where none is.

    Raises:
        Refused: a name leads to no plan, or to several, or there is no such folder.
    """
    chosen = list(names)
    found = plan_files_or_all(chosen)
    _tell_namesakes(chosen, words)
    return found


def _tell_namesakes(names: Iterable[str], words: Words) -> None:
    from kehoach.report.text import finding_text

    for one in namesakes(names):
        taken, other = one.taken.as_posix(), one.other.as_posix()
        # What `langson` does not name, `langson/` does.
        other += "/" if one.other.is_dir() else ""
        params = {"id": one.id, "taken": taken, "other": other}
        print(finding_text(Finding("U084", None, params, "info"), words), file=sys.stderr)


def accept(option: str, values: Iterable[str], known: Collection[str]) -> None:
    """Refuse a value that an option cannot have, and say which it was probably meant to be."""
    for value in values:
        if value not in known:
            raise Refused(
                "U024",
                option=option,
                value=value,
                known=", ".join(known),
                nearest=nearest(value, known),
            )
