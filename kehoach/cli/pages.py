"""`kehoach build --pdf`: the pages of Word files that were built, beside them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kehoach.cli.building import Run
from kehoach.cli.failure import tell
from kehoach.cli.output import write_whole
from kehoach.cli.progress import progress
from kehoach.finding import Finding, Refused
from kehoach.jobs.stamp import digest, file_digest
from kehoach.office import fonts, office, other_fonts, to_pdfs
from kehoach.report.text import message_of
from kehoach.report.words import Words

MOST_NOTED = 10
"""Of more PDFs than this the notes are counted, not told one by one."""


class _Made(NamedTuple):
    """A PDF that is not written yet, and the fingerprint of the Word file that it is of."""

    raw: bytes
    source: str


class _There(NamedTuple):
    """A PDF that is there; `other_fonts` are those in it that are not as wide as they should be."""

    other_fonts: tuple[str, ...]


def make_pdfs(
    sources: Sequence[Path], run: Run, words: Words, *, again: bool
) -> dict[Path, Refused]:
    """Make the PDF of each Word file, beside it, and tell; return those that have none, and why.

    A PDF that is there as it was made, of the very Word file that is there, is left as it is, and
    with `again` not told of.
    """
    try:
        program = office(os.environ.get("KEHOACH_SOFFICE"))
    except Refused as error:
        tell(error, words)
        print(words("office.without", count=len(sources)), file=sys.stderr)
        for source in sources:
            _tell_stale(source, words)
        return dict.fromkeys(sources, error)
    stamp = _stamp(program)
    there = {source: _there(source, stamp, run) for source in sources}
    if not all(there.values()) and sys.stderr.isatty() and sys.stdout.isatty():
        print(f"{words('office.progress')}…", file=sys.stderr)
    failed: dict[Path, Refused] = {}
    strange: dict[Path, Sequence[str]] = {}
    results = _results(there, program, run)
    for source, result in progress(results, len(sources), words("office.progress")):
        target = source.with_suffix(".pdf")
        try:
            done = _finish(target, result, stamp, run)
        except Refused as error:
            failed[source] = error
            _tell_failed(source, error, words)
        else:
            if again and done is result:
                continue
            _tell_written(source, target, words)
            if done.other_fonts:
                strange[target] = done.other_fonts
    _tell_fonts(strange, len(sources), words)
    if len(sources) > 1:
        same = sum(one is not None for one in there.values())
        made = len(sources) - same - len(failed)
        print(words("office.sum", total=len(sources), made=made, same=same), file=sys.stderr)
    return failed


def _stamp(program: Path) -> list[str]:
    """Return what the pages rest on besides the Word file: the program and the fonts."""
    home = program.resolve().parent
    # The second changes with each version; the first is a script in most installations.
    files = (program, home / "versionrc", home / "version.ini")
    return [str(program), *map(file_digest, files), *fonts(program)]


def _there(source: Path, stamp: list[str], run: Run) -> _There | None:
    """Return what was told of a PDF that need not be made again."""
    target = source.with_suffix(".pdf")
    record = run.cache.get(*_key(target, run))
    if record is None or record["office"] != stamp or record["docx"] != file_digest(source):
        return None
    if record["pdf"] != file_digest(target):
        return None
    return _There(tuple(record["other_fonts"]))


def _key(target: Path, run: Run) -> tuple[str, ...]:
    return ("pdf", str(target.absolute()), str(run.moment))


def _results(
    there: Mapping[Path, _There | None], program: Path, run: Run
) -> Iterator[tuple[Path, _There | _Made | Refused]]:
    """Yield what there is of each PDF, and make what is not there yet."""
    digests: dict[Path, str] = {}

    def read(sources: Iterable[Path]) -> Iterator[bytes]:
        for source in sources:
            try:
                raw = source.read_bytes()
            except OSError:
                raw = b""  # which is refused
            digests[source] = digest(raw)
            yield raw

    missing = (source for source, one in there.items() if one is None)
    fresh = to_pdfs(read(missing), program, moment=run.moment)
    for source, one in there.items():
        if one is not None:
            yield source, one
            continue
        made = next(fresh)
        yield source, made if isinstance(made, Refused) else _Made(made, digests[source])


def _finish(target: Path, result: _There | _Made | Refused, stamp: list[str], run: Run) -> _There:
    """Return what is told of a PDF that is there now, written if it was not before."""
    if isinstance(result, Refused):
        raise result
    if isinstance(result, _There):
        return result
    write_whole(target, result.raw)
    others = other_fonts(result.raw)
    record = {
        "docx": result.source,
        "office": stamp,
        "pdf": digest(result.raw),
        "other_fonts": others,
    }
    run.cache.put(record, *_key(target, run))
    return _There(others)


def _tell_written(source: Path, target: Path, words: Words) -> None:
    """Print the result: the bare path for programs."""
    docx, written = source.as_posix(), target.as_posix()
    terminal = sys.stdout.isatty()
    print(words("build.done", source=docx, target=written) if terminal else written)


def _tell_failed(source: Path, error: Refused, words: Words) -> None:
    """Say that a PDF was not made, and that nothing else was lost."""
    problem = message_of(Finding(error.code, None, error.params), words)
    target, docx = source.with_suffix(".pdf").as_posix(), source.as_posix()
    tell(Refused("office.not_made", path=target, problem=problem, docx=docx), words)
    _tell_stale(source, words)


def _tell_stale(source: Path, words: Words) -> None:
    """Say so where a PDF of other words stays beside a Word file."""
    target = source.with_suffix(".pdf")
    if target.exists():
        note = words("office.stale", path=target.as_posix(), docx=source.as_posix())
        print(note, file=sys.stderr)


def _tell_fonts(strange: Mapping[Path, Sequence[str]], total: int, words: Words) -> None:
    """Say of which PDFs the pages may break otherwise than in Word."""
    if strange and total > MOST_NOTED:
        print(words("office.fonts_many", count=len(strange)), file=sys.stderr)
        return
    for target, names in strange.items():
        note = words("office.fonts", path=target.as_posix(), fonts=", ".join(names))
        print(note, file=sys.stderr)
