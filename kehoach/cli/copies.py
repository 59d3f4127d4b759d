"""`kehoach copies`: which plans took over the words of the plan one level up, or of each other."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kehoach.cli import FAILED
from kehoach.cli.failure import tell
from kehoach.cli.naming import accept, plans_named_or_all
from kehoach.cli.output import accept_output, write_whole
from kehoach.cli.progress import progress
from kehoach.cli.work import Failed, Work, accept_jobs, each, tell_failed
from kehoach.compare.copies import Script, Survey, script
from kehoach.compare.copies_likeness import Original
from kehoach.compare.copies_passages import wording
from kehoach.finding import Invalid, Refused
from kehoach.report.copies import FORMATS, render
from kehoach.report.words import Words
from kehoach.source.document import load
from kehoach.workspace.files import parent_in

FOUND = 1
_ALL = 100


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help. `share` is in per cent."""

    format: str = "text"
    output: Path | None = None
    share: int = 90
    exit_code: bool = False


def copies(names: Sequence[str], options: Options, words: Words, work: Work | None = None) -> int:
    """Report on plans that are copies of others, and return the exit code.

    A plan that cannot be read is told of and left out; the others go on.
    """
    work = work or Work()
    accept("--format", [options.format], FORMATS)
    accept_output(options.output, options.format)
    if not 1 <= options.share <= _ALL:
        raise Refused("U024", option="--share", value=str(options.share), known=f"1-{_ALL}")
    accept_jobs(work)
    files = plans_named_or_all(names, words)
    survey, failed = Survey(options.share / _ALL), []
    read = each(Reading(), files, work, alone=len(files) == 1)
    for file, one in zip(files, progress(read, len(files), words("copies.progress")), strict=True):
        if isinstance(one, Failed):
            tell(one.error(), words)
            failed.append(file)
        else:
            survey.add(one)
    if len(failed) == len(files):
        return FAILED
    found = survey.found()
    _print(render(options.format, found, words), options)
    if failed:
        tell_failed("copies.failed", failed, len(files), words)
        return FAILED
    return FOUND if options.exit_code and found.copied else 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What all plans of a run have in common: those one level up, each of which is read once."""

    originals: dict[tuple[Path, str], Original | None] = field(default_factory=dict)

    def __call__(self, file: Path) -> Script | Failed:
        """Return what is needed of one plan, in whichever process."""
        try:
            plan = load(file).plan
            parent = self._original(file.parent, plan.parent) if plan.parent else None
            return script(plan, file.as_posix(), parent)
        except (Invalid, Refused) as error:
            return Failed.of(error)

    def _original(self, folder: Path, id_: str) -> Original | None:
        """Return the plan one level up of plans in `folder`; None where there is none."""
        key = (folder, id_)
        if key not in self.originals:
            path = parent_in(folder, id_)
            self.originals[key] = Original(wording(load(path).plan)) if path else None
        return self.originals[key]


def _print(raw: bytes, options: Options) -> None:
    if options.output is not None:
        write_whole(options.output, raw)
        print(options.output.as_posix())
    elif options.format == "text":
        print(raw.decode(), end="")
    else:
        # As it is: UTF-8, and with the ends of lines that the format has.
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
