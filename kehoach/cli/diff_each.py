"""`kehoach diff` for many plans: each with the one it answers."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from kehoach.cli import FAILED
from kehoach.cli.differing import (
    FOUND,
    Named,
    Options,
    as_text,
    as_word,
    differences,
    is_found,
    named_plan,
    parent_of,
    telling_of,
    top_of,
)
from kehoach.cli.failure import tell
from kehoach.cli.naming import plans_named
from kehoach.cli.output import write_whole
from kehoach.cli.progress import progress
from kehoach.cli.screen import Screen, screen
from kehoach.cli.work import Failed, Work, accept_jobs, each, tell_failed
from kehoach.finding import Invalid, Refused
from kehoach.report.words import Language, Words

ENDINGS = {"text": "txt", "json": "json", "html": "html", "markdown": "md", "docx": "docx"}
_WHOLE = ("html", "docx")
"""Formats of which several in a row are no file."""


class _Differed(NamedTuple):
    """What a comparison says, and whether it makes the exit code 1; None without a parent."""

    id: str
    raw: bytes | None
    found: bool = False


@dataclass(slots=True)
class _Differing:
    """What all plans of a run have in common; called with a file, it compares it."""

    options: Options
    language: Language
    screen: Screen
    parents: dict[tuple[Path, str], Named | None] = field(default_factory=dict)
    tops: dict[tuple[Path, str], Named | None] = field(default_factory=dict)

    def __call__(self, file: Path) -> _Differed | Failed:
        """Return how the plan at `file` differs from the one it answers."""
        try:
            right = named_plan(str(file), Words(self.language))
            left = self._parent(right)
            if left is None:
                return _Differed(right.side.plan.id, None)
            found = differences(left, right, left, self.options, self._top(left))
            if self.options.format == "docx":
                raw = as_word(left, right)
            else:
                telling = telling_of(left, right, Words(self.language))
                raw = as_text(found, self.options, telling, self.screen).encode()
        except (Invalid, Refused) as error:
            return Failed.of(error)
        return _Differed(right.side.plan.id, raw, is_found(found, self.options))

    def _parent(self, right: Named) -> Named | None:
        """Return the plan one level up; each is read once."""
        if right.side.plan.parent is None:
            return None
        key = (right.folder, str(right.side.plan.parent))
        if key not in self.parents:
            self.parents[key] = parent_of(right)
        return self.parents[key]

    def _top(self, left: Named) -> Named | None:
        """Return the plan two levels up; each is read once."""
        key = (left.folder, left.side.path)
        if key not in self.tops:
            self.tops[key] = top_of(left, left)
        return self.tops[key]


def diff_each(names: Sequence[str], options: Options, words: Words, work: Work) -> int:
    """Compare every plan named with the one it answers, and return the exit code.

    Without an output they are told one after the other, JSON as one list; with one, it is a folder
    that gets a file for each plan. Plans that answer none are left out, and said to be.
    """
    accept_jobs(work)
    if options.format in _WHOLE and options.output is None:
        raise Refused("U015", name="-o", command="kehoach diff")
    files = plans_named(names, words)
    doing = _Differing(options, words.language, screen(to_file=options.output is not None))
    results = zip(files, each(doing, files, work, alone=len(files) == 1), strict=True)
    failed: list[Path] = []
    found = False
    told = _Told(options)
    for file, result in progress(results, len(files), words("diff.progress")):
        try:
            differed = told.take(file, result)
        except (Invalid, Refused) as error:
            tell(error, words)
            failed.append(file)
        else:
            found = found or differed.found
    told.finish()
    if told.left_out:
        print(words("diff.left_out", ids=", ".join(told.left_out)), file=sys.stderr)
    if failed and len(files) > 1:
        tell_failed("diff.failed", failed, len(files), words)
    if not told.files and not failed:
        raise Refused("U019", name=", ".join(names))
    return FAILED if failed else FOUND if found else 0


class _Told:
    """What is told of one plan after the other, on stdout or in files."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._list = options.format == "json" and not options.stat and options.output is None
        self.files: dict[str, Path] = {}
        self.left_out: list[str] = []

    def take(self, file: Path, result: _Differed | Failed) -> _Differed:
        """Tell what became of the plan at `file`.

        Raises:
            Invalid, Refused: it could not be compared, or not written.
        """
        if isinstance(result, Failed):
            raise result.error()
        if result.raw is None:
            self.left_out.append(result.id)
            return result
        other = self.files.get(result.id)
        if other is not None and self._options.output is not None:
            path, first = file.as_posix(), other.as_posix()
            raise Refused("U007", path=path, other=first, id=result.id)
        self._tell(result.id, result.raw)
        self.files[result.id] = file
        return result

    def _tell(self, id_: str, raw: bytes) -> None:
        """Print a comparison, or write it into a file of its own and print its path."""
        options = self._options
        if options.output is not None:
            ending = ENDINGS["text" if options.stat else options.format]
            target = options.output / f"{id_}.{ending}"
            write_whole(target, raw)
            print(target.as_posix())
            return
        if self._list:
            print("," if self.files else "[")
        elif self.files:
            print()
        text = raw.decode()
        print(text.rstrip("\n") if self._list else text, end="\n" if self._list else "")

    def finish(self) -> None:
        """Close the list."""
        if self._list:
            print("]" if self.files else "[]")
