"""`kehoach matrix`: all plans against the tasks of the plan that they answer, on one page."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kehoach.cli import FAILED
from kehoach.cli.failure import tell
from kehoach.cli.naming import accept, plans_named, plans_named_or_all
from kehoach.cli.output import accept_output, write_whole
from kehoach.cli.progress import progress
from kehoach.cli.screen import coloured
from kehoach.cli.work import Failed, Work, accept_jobs, each
from kehoach.compare.compare import Side
from kehoach.compare.matrix import matrix as matrix_of
from kehoach.data.skeleton import skeleton
from kehoach.finding import Invalid, Refused
from kehoach.grid import STATUSES, Matrix
from kehoach.plan.fault import Faulty
from kehoach.plan.model import Plan
from kehoach.report.comparison import Telling
from kehoach.report.matrix import FORMATS, TERMINAL, render
from kehoach.report.words import Words
from kehoach.source.document import load
from kehoach.workspace.files import names_many, parent_in, plan_files

FOUND = 1
_ENDINGS = {
    ".xlsx": "xlsx",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".csv": "csv",
    ".md": "markdown",
}


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help. Without a format, the name of the output tells it."""

    format: str | None = None
    output: Path | None = None
    parent: str | None = None
    status: Sequence[str] = ()
    task: Sequence[str] = ()
    province: Sequence[str] = ()
    details: bool = False


def matrix(names: Sequence[str], options: Options, words: Words, work: Work | None = None) -> int:
    """Hold all plans that answer one plan against its tasks, and return the exit code."""
    work = work or Work()
    accept_jobs(work)
    format_ = options.format or _ENDINGS.get(
        options.output.suffix if options.output else "", "text"
    )
    accept("--format", [format_], FORMATS)
    accept("--status", options.status, STATUSES)
    accept_output(options.output, format_)
    if format_ == "xlsx" and options.output is None:
        raise Refused("U015", name="-o", command="kehoach matrix")
    read = _plans(plans_named_or_all(names, words), words, work)
    if read is None:
        return FAILED
    # What is named must be fit; out of a folder only those that are fit are taken.
    named = plan_files(name for name in names if not _is_folder(name))
    base = _base(read, named, options.parent, words)
    plans = _answering(read, named, base)
    found = _found(plans, base)
    accept("--task", options.task, [name for row in found.rows for name in (row.id, row.address)])
    known = [name for one in found.columns for name in (one.province, one.id) if name]
    accept("--province", options.province, tuple(dict.fromkeys(known)))
    found = found.filtered(options.status, options.task, options.province)
    _print(found, format_, options, words)
    if unfilled := sum(_is_unfilled(one.plan) for one in plans):
        print(words("U087", count=unfilled), file=sys.stderr)
    return FOUND if found.gaps else 0


def _is_folder(name: str) -> bool:
    return Path(name).is_dir() and names_many(name)


class _Read(NamedTuple):
    """A plan and the file that it was read from."""

    path: Path
    plan: Plan


def _read(file: Path) -> _Read | Failed:
    """Return the plan at `file`, or why there is none, in whichever process."""
    try:
        return _Read(file, load(file).plan)
    except (Invalid, Refused) as error:
        return Failed.of(error)


def _plans(files: Sequence[Path], words: Words, work: Work) -> list[_Read] | None:
    """Return all plans, or None after telling what is wrong: a matrix lacks no province unseen."""
    found: list[_Read] = []
    results = each(_read, files, work, alone=len(files) == 1)
    for result in progress(results, len(files), words("matrix.progress")):
        if isinstance(result, Failed):
            tell(result.error(), words)
        else:
            found.append(result)
    return found if len(found) == len(files) else None


def _base(
    read: Sequence[_Read], named: Collection[Path], parent: str | None, words: Words
) -> _Read:
    """Return the plan that the others answer: the one chosen, or the only one there can be."""
    if parent is not None:
        (path, *_) = plans_named([parent], words)
        return _Read(path, load(path).plan)
    chosen = [one for one in read if one.path in named] or read
    parents = {one.plan.parent: one for one in chosen if one.plan.parent is not None}
    if not parents:
        raise Refused("U019", name=", ".join(one.plan.id for one in chosen))
    if len(parents) > 1:
        raise Refused("matrix.several_parents", known=", ".join(sorted(map(str, parents))))
    ((id_, one),) = parents.items()
    path_ = parent_in(one.path.parent, str(id_))
    if path_ is None:
        raise Refused("U019", name=one.plan.id)
    return _Read(path_, load(path_).plan)


def _answering(read: Sequence[_Read], named: Collection[Path], base: _Read) -> list[_Read]:
    found: dict[str, _Read] = {}
    for one in read:
        path = one.path.as_posix()
        if one.plan.parent != base.plan.id:
            if one.path in named:
                raise Refused("matrix.other_parent", path=path, parent=base.plan.id)
        elif (other := found.setdefault(one.plan.id, one)) is not one:
            raise Refused("matrix.same_id", path=path, other=other.path.as_posix(), id=one.plan.id)
    if not found:
        raise Refused("matrix.no_plan", parent=base.plan.id)
    return list(found.values())


def _is_unfilled(plan: Plan) -> bool:
    """Return whether a task still has a blank, as `init` leaves them: its link is there before."""
    (blank,) = skeleton()["blank"]
    return any(blank in task.model_dump_json() for task in plan.content)


def _found(plans: Sequence[_Read], base: _Read) -> Matrix:
    try:
        return matrix_of([_side(one) for one in plans], _side(base))
    except Faulty as error:
        raise _placed(error, [*plans, base]) from error


def _side(read: _Read) -> Side:
    return Side(read.plan, read.path.as_posix())


def _placed(error: Faulty, read: Sequence[_Read]) -> Exception:
    """Return the faults with their lines, in the first plan that cannot be laid out."""
    from kehoach.nd30 import decree
    from kehoach.plan.outliner import outline

    for path, plan in read:
        try:
            outline(plan, decree().families[plan.document.numbering])
        except Faulty as own:
            return Invalid(load(path).findings(own.faults))
    return error


def agency_names() -> dict[str, str]:
    """Return the names of the agencies as they are called in any province."""
    from kehoach.data.agencies import agencies
    from kehoach.plan.province import ProvinceKind

    kind = ProvinceKind.PROVINCE
    return {
        one.id: one.name.format(province="", unit=kind.unit, committee=kind.committee).strip()
        for one in agencies().agencies.values()
    }


def _print(found: Matrix, format_: str, options: Options, words: Words) -> None:
    raw = render(
        format_,
        found,
        Telling(words, agency_names()),
        colour=options.output is None and coloured(),
        width=shutil.get_terminal_size().columns,
        # Who asks for one plan or task wants to see more than a sign.
        details=options.details or bool(options.task or options.province),
    )
    if options.output is not None:
        write_whole(options.output, raw)
        print(options.output.as_posix())
    elif format_ in TERMINAL:
        print(raw.decode(), end="")
    else:
        # As it is: UTF-8, and with the ends of lines that the format has.
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
