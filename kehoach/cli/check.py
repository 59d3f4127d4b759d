"""`kehoach check`: what gets a plan, or a Word file, sent back."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kehoach.check.baseline import OUTDATED, Baseline, baseline_text, hold_against, read_baseline
from kehoach.check.run import Profile, examine, position, rules
from kehoach.check.settings import Settings
from kehoach.cli import FAILED
from kehoach.cli.config import Config, read_config
from kehoach.cli.failure import tell
from kehoach.cli.output import write_whole
from kehoach.cli.progress import progress
from kehoach.cli.targets import plan_files_or_all, plan_in
from kehoach.finding import (
    SEVERITIES,
    Accepted,
    Finding,
    Invalid,
    Refused,
    Results,
    Rule,
    nearest,
    reason_of,
)
from kehoach.plan.model import Plan
from kehoach.report.findings import FORMATS, render
from kehoach.report.words import Words
from kehoach.source.decode import BOM, read_bytes
from kehoach.source.document import Document, load

FOUND = 1
WORD = ".docx"
BASELINE_FORMAT = "baseline"
WORD_LIMIT_BYTES = 64_000_000
"""A Word file has pictures; one of more than 64 million bytes is no plan."""


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

    settings: Settings
    baseline: Baseline
    baseline_folder: Path
    options: Options
    words: Words
    findings: list[Finding] = field(default_factory=list)
    accepted: list[Accepted] = field(default_factory=list)
    profile: Profile = field(default_factory=dict)
    parents: dict[tuple[Path, str], Plan | None] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    fixes: int = 0
    failed: bool = False


def check(names: Sequence[str], options: Options, words: Words) -> int:
    """Check every plan and Word file named, by default all of `plans/`; return the exit code."""
    config = read_config(options.config)
    fail_on = options.fail_on or config.values.get("fail-on", "error")
    if options.format not in (*FORMATS, BASELINE_FORMAT):
        known = ", ".join((*FORMATS, BASELINE_FORMAT))
        raise Refused("U024", option="--format", value=options.format, known=known)
    if fail_on not in SEVERITIES:
        raise Refused("U024", option="--fail-on", value=fail_on, known=", ".join(SEVERITIES))
    run = _prepared(config, options, words)
    files = plan_files_or_all(names)
    if len(files) > 1:
        gc.enable()
    for file in progress(files, words("check.progress")):
        try:
            _check_file(file, run)
        except Refused as error:
            tell(error, words)
            run.failed = True
        else:
            run.files.append(file.as_posix())
    told = sorted(run.findings, key=position)
    _print(Results(told, run.accepted, _all_rules(files), run.files), run)
    if run.failed:
        return FAILED
    grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return FOUND if any(one.severity in grave for one in told) else 0


def _prepared(config: Config, options: Options, words: Words) -> _Run:
    _know_codes(config, options)
    path = options.baseline or config.baseline
    baseline: Baseline = {}
    if path is not None and options.format != BASELINE_FORMAT:
        try:
            baseline = read_baseline(path.as_posix(), path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            reason = reason_of(error) if isinstance(error, OSError) else str(error)
            raise Refused("U002", path=path.as_posix(), reason=reason) from error
    settings = config.settings(options.select, options.ignore)
    return _Run(settings, baseline, path.parent if path else Path(), options, words)


def _know_codes(config: Config, options: Options) -> None:
    """Refuse a code that no rule begins with: whoever misspells one would check nothing."""
    values = config.values
    named = [*options.select, *options.ignore, *values.get("select", ()), *values.get("ignore", ())]
    named += [code for codes in values.get("plan-ignore", {}).values() for code in codes]
    if not named:
        return
    known = [rule.code for rule in _all_rules([Path(WORD)])]
    for code in named:
        if not any(one.startswith(code) for one in known):
            raise Refused("U025", name=code, nearest=nearest(code, known))


def _all_rules(files: Iterable[Path]) -> tuple[Rule, ...]:
    """Return the rules that apply to `files`; those for Word only where there is such a file."""
    if not any(file.suffix == WORD for file in files):
        return (*rules(), OUTDATED)
    from kehoach.check.word.run import rules as word_rules

    return (*rules(), OUTDATED, *word_rules())


def _check_file(file: Path, run: _Run) -> None:
    accepted: list[Accepted] = []
    try:
        if file.suffix == WORD:
            from kehoach.check.word.run import examine_word

            found = examine_word(file, read_bytes(file, WORD_LIMIT_BYTES), run.settings)
        else:
            found, accepted = _check_plan(file, run)
    except Invalid as error:
        # What cannot be read as a plan cannot be put up with.
        run.findings += error.findings
        return
    name = Path(os.path.relpath(file, run.baseline_folder)).as_posix()
    complete = run.settings.select == ("",) and not run.options.ignore
    found, known = hold_against(run.baseline, name, found, complete=complete)
    run.findings += found
    run.accepted += [*accepted, *known]


def _check_plan(file: Path, run: _Run) -> tuple[list[Finding], list[Accepted]]:
    document = load(file)
    parent = _parent(file, document.plan, run)
    if not (run.options.fix or run.options.diff):
        return examine(document, run.settings, parent, run.profile)
    from kehoach.check.fix import mend

    mended = mend(document, run.settings, parent)
    run.fixes += mended.fixes
    if run.options.diff:
        _print_diff(document, mended.document)
    elif mended.fixes:
        mark = BOM if read_bytes(file).startswith(BOM) else b""
        write_whole(file, mark + mended.document.text.original.encode())
    return mended.findings, mended.accepted


def _parent(file: Path, plan: Plan, run: _Run) -> Plan | None:
    """Return the plan one level up, from the folder of the plan; each is read once."""
    if plan.parent is None:
        return None
    key = (file.parent, plan.parent)
    if key not in run.parents:
        path = plan_in(file.parent, plan.parent)
        try:
            run.parents[key] = load(path).plan if path else None
        except (Invalid, Refused):
            run.parents[key] = None
        if (parent := run.parents[key]) is not None:
            _tell_reconstructed(parent, run)
    return run.parents[key]


def _tell_reconstructed(parent: Plan, run: _Run) -> None:
    """Say how much of the plan that others are held against is not official."""
    ours = [task for task in parent.content if (task.source or parent.source).status != "official"]
    if ours and any(run.settings.applies(rule.code) for rule in rules() if rule.code[0] == "P"):
        total = len(parent.content)
        print(
            run.words("check.reconstructed", parent=parent.id, count=len(ours), total=total),
            file=sys.stderr,
        )


def _print(results: Results, run: _Run) -> None:
    options, words = run.options, run.words
    if options.format == BASELINE_FORMAT:
        print(baseline_text(results.findings), end="")
    elif not options.diff and (run.files or options.format != "text"):
        # Of nothing that could be read, nobody is told that it is in order.
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        print(render(options.format, results, words, colour=colour), end="")
    if options.fix or options.diff:
        key = "check.fixable" if options.diff else "check.fixed"
        print(words(key, count=run.fixes), file=sys.stderr)
    if options.statistics:
        _print_statistics(run)


def _print_diff(before: Document, after: Document) -> None:
    import difflib

    name = before.path.as_posix()
    old, new = before.text.original, after.text.original
    for line in difflib.unified_diff(
        old.splitlines(keepends=True), new.splitlines(keepends=True), name, name
    ):
        print(line, end="" if line.endswith("\n") else "\n\\ No newline at end of file\n")


def _print_statistics(run: _Run) -> None:
    total = sum(spent.seconds for spent in run.profile.values()) or 1.0
    print(run.words("check.statistics"), file=sys.stderr)
    for code, spent in sorted(run.profile.items(), key=lambda item: -item[1].seconds):
        share = spent.seconds / total
        print(
            f"{code}  {spent.findings:6}  {spent.seconds * 1000:9.2f}  {share:6.1%}",
            file=sys.stderr,
        )
