"""`kehoach build`: plans → Word files."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kehoach.cli import FAILED
from kehoach.cli.building import Asked, Run, begin
from kehoach.cli.failure import tell
from kehoach.cli.naming import plans_named
from kehoach.cli.output import write_whole
from kehoach.cli.progress import progress
from kehoach.cli.work import Failed, each, tell_failed
from kehoach.finding import Invalid, Refused
from kehoach.jobs.stamp import digest, file_digest, folder_digest, tool_stamp
from kehoach.jobs.whole import sweep
from kehoach.report.words import Words
from kehoach.workspace.files import named_after, override_folders

if TYPE_CHECKING:
    from kehoach.cli.compiling import Built


MOST_NOTED = 10
"""Of more plans than this the notes are counted, not told one by one."""


class _Told(NamedTuple):
    """What is told of a plan whose Word file is there."""

    id: str
    unverified: str
    provenance: Mapping[str, int]


def build(names: list[str], asked: Asked, words: Words) -> int:
    """Build every plan named; one that fails does not stop the others. Return the exit code.

    A plan whose Word file is there, byte for byte as it was built, and of which nothing has changed
    since, is not built again.
    """
    run = begin(asked)
    files = plans_named(names, words)
    return FAILED if build_files(files, run, words, alone=len(files) == 1).failed else 0


class Round(NamedTuple):
    """What became of plans that were to be built: how many were not built again, and why not."""

    same: int
    failed: dict[Path, Invalid | Refused]


def build_files(
    files: Sequence[Path], run: Run, words: Words, *, alone: bool, again: bool = False
) -> Round:
    """Build the plans at `files`, and tell what becomes of each.

    With `alone` there is only one: an internal error is the run's. With `again` these plans have
    been told of before: what is still as it was is not.
    """
    sweep(run.asked.output)
    run.folders.clear()
    failed: dict[Path, Invalid | Refused] = {}
    done: list[Path] = []
    same = 0
    known: Counter[tuple[bool, bool]] = Counter()
    results = zip(files, _results(files, run, alone=alone), strict=True)
    for file, result in progress(results, len(files), words("build.progress")):
        try:
            told = _finish(file, result, files, run, words)
        except (Invalid, Refused) as error:
            tell(error, words)
            failed[file] = error
        else:
            same += told is result
            target = target_of(told.id, run)
            run.built[told.id] = file
            run.targets[file] = target
            done.append(target)
            if again and told is result:
                continue
            _tell_written(file, target, words)
            known[told.unverified != "", bool(_ours(told))] += 1
            if len(files) <= MOST_NOTED:
                _tell_notes(file, told, words)
    if len(files) > MOST_NOTED:
        _tell_counts(known, words)
    if len(files) > 1:
        _tell_sum(len(files), same, [*failed], words)
    if run.asked.pdf and done:
        from kehoach.cli.pages import make_pdfs

        source = {target: file for file, target in run.targets.items()}
        unmade = make_pdfs(done, run, words, again=again)
        failed.update((source[target], error) for target, error in unmade.items())
    run.cache.tidy()
    return Round(same, failed)


def target_of(id_: str, run: Run) -> Path:
    """Return the Word file of the plan with this id."""
    return run.asked.output / f"{id_}.docx"


def _results(files: Sequence[Path], run: Run, *, alone: bool) -> Iterator[_Told | Built | Failed]:
    """Yield what there is of each plan, and build what is not there yet."""
    there = [_there(file, run) for file in files]
    missing = [file for file, one in zip(files, there, strict=True) if one is None]
    if not missing:
        # Nothing that reads or writes documents is imported.
        yield from (one for one in there if one is not None)
        return
    from kehoach.cli.compiling import Compiling

    doing = Compiling(run.asked.templates, run.moment)
    fresh = each(doing, missing, run.asked.work, alone=alone)
    for one in there:
        yield next(fresh) if one is None else one


def _there(file: Path, run: Run) -> _Told | None:
    """Return what was told of a plan that need not be built again."""
    record = run.known(file)
    if record is None or record["tool"] != tool_stamp() or record["source"] != file_digest(file):
        return None
    id_ = record["id"]
    try:
        folders = override_folders(file, id_, run.asked.templates)
    except Refused:
        return None
    for folder in folders:
        if folder not in run.folders:
            run.folders[folder] = folder_digest(folder)
    if record["templates"] != [[one.as_posix(), run.folders[one]] for one in folders]:
        return None
    if record["docx"] != file_digest(target_of(id_, run)):
        return None
    return _Told(id_, record["unverified"], record["provenance"])


def _finish(
    file: Path, result: _Told | Built | Failed, files: Sequence[Path], run: Run, words: Words
) -> _Told:
    """Return what is told of a plan whose Word file is there now, written if it was not before.

    It is one of the plans at `files`.
    """
    if isinstance(result, Failed):
        raise result.error()
    other = run.built.get(result.id)
    if other is None and file.stem != result.id:
        # "Copy of langson.yaml" comes first, and must not become langson.docx.
        other = named_after(result.id, file.parent, files)
    if other is not None:
        raise Refused("U007", path=file.as_posix(), other=other.as_posix(), id=result.id)
    if isinstance(result, _Told):
        return result
    target = target_of(result.id, run)
    made = digest(result.raw)
    pdf = target.with_suffix(".pdf")
    stale = not run.asked.pdf and pdf.exists() and file_digest(target) != made
    write_whole(target, result.raw)
    if stale and pdf not in run.stale:
        run.stale.add(pdf)
        note = words("office.stale", path=pdf.as_posix(), docx=target.as_posix())
        print(note, file=sys.stderr)
    told = _Told(result.id, result.unverified, result.provenance)
    record: dict[str, Any] = {
        **told._asdict(),
        "tool": tool_stamp(),
        "source": result.source,
        "templates": result.templates,
        "docx": made,
    }
    if all(known is not None for _, known in result.templates):
        run.keep(file, record)
    return told


def _tell_written(file: Path, target: Path, words: Words) -> None:
    """Print the result: the bare path for programs."""
    source, written = file.as_posix(), target.as_posix()
    terminal = sys.stdout.isatty()
    print(words("build.done", source=source, target=written) if terminal else written)


def _tell_notes(file: Path, told: _Told, words: Words) -> None:
    """Say which words of a document follow from data that nobody has checked, or are ours."""
    source = file.as_posix()
    if told.unverified:
        note = words("build.unverified", source=source, words=told.unverified)
        print(note, file=sys.stderr)
    counts = told.provenance
    if _ours(told):
        print(
            words(
                "build.provenance",
                source=source,
                reconstructed=counts.get("reconstructed", 0),
                paraphrased=counts.get("paraphrased", 0),
                total=sum(counts.values()),
            ),
            file=sys.stderr,
        )


def _ours(told: _Told) -> int:
    """Return how many passages are not official words."""
    return told.provenance.get("reconstructed", 0) + told.provenance.get("paraphrased", 0)


def _tell_counts(known: Counter[tuple[bool, bool]], words: Words) -> None:
    """Say of how many documents `_tell_notes` would speak."""
    unverified = sum(count for (header, _), count in known.items() if header)
    ours = sum(count for (_, passages), count in known.items() if passages)
    if unverified:
        print(words("build.unverified_many", count=unverified), file=sys.stderr)
    if ours:
        print(words("build.provenance_many", count=ours), file=sys.stderr)


def _tell_sum(total: int, same: int, failed: Sequence[Path], words: Words) -> None:
    """Say at the end how many there are, how many were left as they are, and which failed."""
    made = total - same - len(failed)
    print(words("build.sum", total=total, made=made, same=same), file=sys.stderr)
    if failed:
        tell_failed("build.failed", failed, total, words)
