"""`kehoach check`: what gets a plan, or a Word file, sent back."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kehoach.cli import FAILED
from kehoach.cli.answers import Answers, Checked, Reconstructed
from kehoach.cli.failure import tell
from kehoach.cli.naming import accept, plans_named_or_all
from kehoach.cli.output import write_whole
from kehoach.cli.progress import progress
from kehoach.cli.telling import BASELINE_FORMAT, Teller
from kehoach.cli.work import Failed, Work, accept_jobs, each, tell_failed
from kehoach.finding import (
    SEVERITIES,
    Finding,
    Refused,
)
from kehoach.report.findings import FORMATS
from kehoach.report.words import Words
from kehoach.workspace.config import Config, read_config
from kehoach.workspace.files import named_after
from kehoach.workspace.standard import Standard, accepted_in, refuse_unknown

if TYPE_CHECKING:
    from kehoach.cli.checking import Checking
    from kehoach.source.document import Document

FOUND = 1
WORD = ".docx"


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help."""

    format: str = "text"
    fail_on: str | None = None
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    baseline: Path | None = None
    config: Path | None = None
    fix: bool = False
    diff: bool = False
    statistics: bool = False


@dataclass(slots=True)
class _Run:
    """One run of the command: what it goes by, and what it has found so far."""

    standard: Standard
    options: Options
    answers: Answers
    words: Words
    teller: Teller
    profile: dict[str, tuple[int, float]] = field(default_factory=dict)
    told: set[tuple[Path, Reconstructed]] = field(default_factory=set)
    files: list[str] = field(default_factory=list)
    named: frozenset[Path] = frozenset()
    ids: dict[tuple[Path, str], Path] = field(default_factory=dict)
    mending: Checking | None = None
    fixes: int = 0
    failed: list[Path] = field(default_factory=list)


def check(names: Sequence[str], options: Options, words: Words, work: Work | None = None) -> int:
    """Check every plan and Word file named, by default all of `plans/`; return the exit code."""
    work = work or Work()
    accept_jobs(work)
    config = read_config(options.config)
    fail_on = options.fail_on or config.values.get("fail-on", "error")
    accept("--format", [options.format], (*FORMATS, BASELINE_FORMAT))
    accept("--fail-on", [fail_on], SEVERITIES)
    run = _prepared(config, options, words, work)
    files = plans_named_or_all(names, words)
    if run.teller.manner is not None:
        files.sort(key=Path.as_posix)
    run.named = frozenset(files)
    results = zip(files, _results(files, run, work), strict=True)
    for file, result in progress(results, len(files), words("check.progress")):
        if isinstance(result, Failed):
            tell(result.error(), words)
            run.failed.append(file)
        else:
            _take(file, result, run)
            run.files.append(file.as_posix())
    run.teller.finish(run.answers.rules(word=any(one.suffix == WORD for one in files)), run.files)
    run.answers.cache.tidy()
    _tell_more(run, len(files))
    if run.failed:
        return FAILED
    grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return FOUND if run.teller.severities & {*grave} else 0


def _tell_more(run: _Run, total: int) -> None:
    """Tell on stderr what was mended, where the time went, and which files failed."""
    options, words = run.options, run.words
    if options.fix or options.diff:
        key = "check.fixable" if options.diff else "check.fixed"
        print(words(key, count=run.fixes), file=sys.stderr)
    if options.statistics:
        _print_statistics(run)
    if run.failed and total > 1:
        tell_failed("check.failed", run.failed, total, words)


def _prepared(config: Config, options: Options, words: Words, work: Work) -> _Run:
    settings = config.settings(options.select, options.ignore)
    answers = Answers(work.open_cache(), settings)
    if named := [*options.select, *options.ignore, *config.codes]:
        refuse_unknown(named, [rule.code for rule in answers.rules(word=True)])
    path = options.baseline or config.baseline
    baseline, folder = accepted_in(None if options.format == BASELINE_FORMAT else path)
    # With --diff, what is printed is the difference.
    silent = options.diff and options.format != BASELINE_FORMAT
    teller = Teller(options.format, words, silent=silent)
    return _Run(Standard(settings, baseline, folder), options, answers, words, teller)


def _results(files: Sequence[Path], run: _Run, work: Work) -> Iterator[Checked | Failed]:
    """Yield what is wrong with each file; those that have not changed are answered from before."""
    options = run.options
    if options.fix or options.diff:
        yield from (_mended(file, run) for file in files)
        return
    # Whoever asks for times wants work to be done.
    missing = [file for file in files if options.statistics or not run.answers.known(file)]
    # Where none is missing, nothing that reads or checks plans is imported.
    fresh = _checked(missing, run, work, alone=len(files) == 1) if missing else iter(())
    new = {*missing}
    for file in files:
        if file not in new:
            # What was there a moment ago may be gone.
            yield run.answers.get(file) or next(_checked([file], run, work, alone=True))
            continue
        result = next(fresh)
        if not isinstance(result, Failed):
            run.answers.put(file, result)
        yield result


def _checked(
    files: Sequence[Path], run: _Run, work: Work, *, alone: bool
) -> Iterator[Checked | Failed]:
    from kehoach.cli.checking import Checking

    return each(Checking(run.standard.settings, run.teller.manner), files, work, alone=alone)


def _take(file: Path, checked: Checked, run: _Run) -> None:
    """Add what was found in a file to what the run has found."""
    note = checked.reconstructed
    if note is not None and (file.parent, note) not in run.told:
        run.told.add((file.parent, note))
        params: dict[str, str | int] = {
            "parent": note.parent,
            "count": note.tasks,
            "total": note.total,
        }
        print(run.words("check.reconstructed", **params), file=sys.stderr)
    worded: dict[int, str] = {}
    if checked.manner is not None and checked.manner == run.teller.manner:
        worded = dict(zip(map(id, checked.findings), checked.worded, strict=True))
    if not checked.fit:
        # What cannot be read as a plan cannot be put up with.
        run.teller.take(checked.findings, (), worded)
        return
    findings = [*_same_id(file, checked, run), *checked.findings]
    found, known = run.standard.hold(file, findings, complete=not run.options.ignore)
    run.teller.take(found, [*checked.accepted, *known], worded)
    if checked.profile:
        for code, (findings, seconds) in checked.profile.items():
            before = run.profile.get(code, (0, 0.0))
            run.profile[code] = (before[0] + findings, before[1] + seconds)


def _same_id(file: Path, checked: Checked, run: _Run) -> Iterator[Finding]:
    """Yield the finding that another plan of this run, in this folder, has the same id.

    Such a folder cannot be built. The plan named after the id has the right to it, else the first.
    Folders apart may each have a copy of the plan one level up.
    """
    if checked.identity is None:
        return
    id_, place = checked.identity
    key = (file.parent, id_)
    if key not in run.ids:
        run.ids[key] = file
        if file.stem != id_:
            run.ids[key] = named_after(id_, file.parent, run.named) or file
    if run.ids[key] != file:
        params = {"id": id_, "other": run.ids[key].as_posix()}
        yield Finding("M039", place, params, node="id")


def _mended(file: Path, run: _Run) -> Checked | Failed:
    """Mend the plan at `file`, or show how; a Word file is only checked."""
    from kehoach.cli.checking import Checking, Mended

    if run.mending is None:
        run.mending = Checking(run.standard.settings, None)
    if file.suffix == WORD:
        return run.mending(file)
    try:
        made = run.mending.mended(file)
        if not isinstance(made, Mended):
            return made
        run.fixes += made.fixes
        if run.options.diff:
            _print_diff(made.before, made.after)
        elif made.fixes:
            from kehoach.source.decode import BOM, read_bytes

            mark = BOM if read_bytes(file).startswith(BOM) else b""
            write_whole(file, mark + made.after.text.original.encode())
    except Refused as error:
        return Failed.of(error)
    return made.checked


def _print_diff(before: Document, after: Document) -> None:
    import difflib

    name = before.path.as_posix()
    old, new = before.text.original, after.text.original
    for line in difflib.unified_diff(
        old.splitlines(keepends=True), new.splitlines(keepends=True), name, name
    ):
        print(line, end="" if line.endswith("\n") else "\n\\ No newline at end of file\n")


def _print_statistics(run: _Run) -> None:
    total = sum(seconds for _, seconds in run.profile.values()) or 1.0
    print(run.words("check.statistics"), file=sys.stderr)
    for code, (findings, seconds) in sorted(run.profile.items(), key=lambda item: -item[1][1]):
        share = seconds / total
        print(f"{code}  {findings:6}  {seconds * 1000:9.2f}  {share:6.1%}", file=sys.stderr)
