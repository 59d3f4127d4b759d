"""`kehoach build`: plans → Word files."""

from __future__ import annotations

import gc
import sys
from datetime import datetime
from pathlib import Path

from kehoach.cli import FAILED
from kehoach.cli.failure import tell
from kehoach.cli.moment import source_date
from kehoach.cli.output import write_whole
from kehoach.cli.progress import progress
from kehoach.cli.targets import override_folders, plan_files
from kehoach.compile import Compiled, compile_plan
from kehoach.finding import Invalid, Refused
from kehoach.report.words import Words
from kehoach.source.document import load


def build(names: list[str], output: Path, templates: Path | None, words: Words) -> int:
    """Build every plan named; one that fails does not stop the others. Return the exit code."""
    files = plan_files(names)
    if len(files) > 1:
        gc.enable()
    moment = source_date()
    built: dict[str, Path] = {}
    failed = 0
    for file in progress(files, words("build.progress")):
        try:
            compiled = _compile(file, templates, built, moment)
            target = output / f"{compiled.plan.id}.docx"
            write_whole(target, compiled.raw)
        except (Invalid, Refused) as error:
            tell(error, words)
            failed += 1
        else:
            built[compiled.plan.id] = file
            _tell_built(file, target, compiled, words)
    if failed and len(files) > 1:
        print(words("build.failed", failed=failed, total=len(files)), file=sys.stderr)
    return FAILED if failed else 0


def _compile(
    file: Path, templates: Path | None, built: dict[str, Path], moment: datetime | None
) -> Compiled:
    document = load(file)
    id_ = document.plan.id
    if id_ in built:
        raise Refused("U007", path=file.as_posix(), other=built[id_].as_posix(), id=id_)
    return compile_plan(document, override_folders(file, id_, templates), moment)


def _tell_built(file: Path, target: Path, compiled: Compiled, words: Words) -> None:
    """Print the result: the bare path for programs, where it comes from for people."""
    source, written = file.as_posix(), target.as_posix()
    terminal = sys.stdout.isatty()
    print(words("build.done", source=source, target=written) if terminal else written)
    if compiled.unverified:
        note = words("build.unverified", source=source, words=compiled.unverified)
        print(note, file=sys.stderr)
    counts = compiled.provenance
    if counts["reconstructed"] or counts["paraphrased"]:
        print(
            words(
                "build.provenance",
                source=source,
                reconstructed=counts["reconstructed"],
                paraphrased=counts["paraphrased"],
                total=counts.total(),
            ),
            file=sys.stderr,
        )
