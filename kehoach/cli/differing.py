"""One comparison: from what the user named to what is told, for `kehoach diff`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from kehoach.cli.moment import source_date
from kehoach.cli.naming import plans_named
from kehoach.cli.screen import Screen
from kehoach.compare.compare import Side, compare
from kehoach.comparison import CentralTask, Comparison, Part
from kehoach.finding import Invalid, Refused
from kehoach.plan.coverage import GAPS
from kehoach.plan.fault import Faulty
from kehoach.report.comparison import Telling, render
from kehoach.report.words import Words
from kehoach.source.decode import decode, read_bytes
from kehoach.source.document import Document, load, understand
from kehoach.source.revision import is_revision, read_revision
from kehoach.workspace.files import override_folders, parent_in, plan_called, plans_folder

FOUND = 1
WORD = ".docx"


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help."""

    format: str = "text"
    output: Path | None = None
    stat: bool = False
    exit_code: bool = False
    only: Sequence[str] = ()
    kind: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A plan that the user named: what it says and, unless it is a Word file, where.

    `folder` is where the plan one level up is looked for.
    """

    side: Side
    document: Document | None
    folder: Path


def differences(
    left: Named, right: Named, base: Named | None, options: Options, top: Named | None = None
) -> Comparison:
    """Return what is to be told of two plans; `top` is the plan two levels up, see `top_of`.

    Raises:
        Invalid: one of them cannot be laid out.
    """
    above = [one.side if one else None for one in (base, top)]
    try:
        found = compare(left.side, right.side, above[0], _parts(options), above[1])
    except Faulty as error:
        raise _placed(error, [left, right, *(one for one in (base, top) if one)]) from error
    if options.kind:
        kept = tuple(item for item in found.items if item.kind in options.kind)
        found = replace(found, items=kept)
    return found


def is_found(found: Comparison, options: Options) -> bool:
    """Return whether the exit code is to be 1."""
    gap = any(map(_has_gap, found.coverage))
    return gap or (options.exit_code and found.differs)


def _parts(options: Options) -> tuple[Part, ...] | None:
    return cast("tuple[Part, ...]", tuple(options.only)) or None


def named_plan(name: str, words: Words) -> Named:
    """Return the plan named by id, by path, as `git:REV:PATH`, or as a built Word file."""
    if is_revision(name):
        path, raw = read_revision(_whole(name))
        document = understand(Path(path), decode(name, raw))
        return Named(Side(document.plan, name), document, Path(path).parent)
    (path_,) = plans_named([name], words)[:1]
    if path_.suffix == WORD:
        from kehoach.ingest.built import read_built

        plan = read_built(path_, read_bytes(path_))
        return Named(Side(plan, path_.as_posix()), None, plans_folder())
    document = load(path_)
    return Named(Side(document.plan, path_.as_posix()), document, path_.parent)


def _whole(name: str) -> str:
    """Return `git:REV:ID` with the path of the plan of that id."""
    begins, _, path = name.rpartition(":")
    found = plan_called(path) if "/" not in path and "." not in path else None
    return f"{begins}:{found.as_posix()}" if found else name


def parent_of(named: Named) -> Named | None:
    """Return the plan one level up, out of the folder of the plan."""
    parent = named.side.plan.parent
    path = parent_in(named.folder, parent) if parent else None
    if path is None:
        return None
    document = load(path)
    return Named(Side(document.plan, path.as_posix()), document, path.parent)


def top_of(left: Named, base: Named | None) -> Named | None:
    """Return the plan two levels up, where a plan is compared with the one that it answers.

    It adds to what is told: where it cannot be read, the rest is told without it.
    """
    if base is None or left.side.plan is not base.side.plan:
        return None
    try:
        return parent_of(left)
    except (Invalid, Refused):
        return None


def _placed(error: Faulty, sides: Sequence[Named]) -> Exception:
    """Return the faults with their lines, in the plan that cannot be laid out."""
    from kehoach.nd30 import decree
    from kehoach.plan.outliner import outline

    for named in sides:
        try:
            outline(named.side.plan, decree().families[named.side.plan.document.numbering])
        except Faulty as own:
            if named.document is not None:
                return Invalid(named.document.findings(own.faults))
    return error


def _has_gap(task: CentralTask) -> bool:
    return any(one is not None and one.status in GAPS for one in (task.left, task.right))


def _names(left: Named, right: Named) -> dict[str, str]:
    """Return the names of the agencies: as the province of both plans has them, or of any."""
    from kehoach.data.agencies import agencies
    from kehoach.data.provinces import provinces

    stated = {one.side.plan.province for one in (left, right)} - {None}
    known = agencies().agencies.values()
    province = provinces().get(next(iter(stated)) or "") if len(stated) == 1 else None
    if province is not None:
        day = right.side.plan.document.date
        return {one.id: province.fill(one.name, day) for one in known}
    generic = {"province": "tỉnh", "unit": "tỉnh", "committee": "Tỉnh ủy"}
    return {one.id: one.name.format_map(generic) for one in known}


def as_text(found: Comparison, options: Options, telling: Telling, shown: Screen) -> str:
    """Return the comparison in the format asked for, with a line end at its end."""
    text = render(
        "stat" if options.stat else options.format,
        found,
        telling,
        width=shown.width,
        colour=shown.colour,
        drawn=shown.drawn,
    )
    return text if text.endswith("\n") else f"{text}\n"


def telling_of(left: Named, right: Named, words: Words) -> Telling:
    """Return what the words of a comparison need to know."""
    return Telling(words, _names(left, right))


def as_word(left: Named, right: Named) -> bytes:
    """Return the Word file with tracked changes that lead from left to right."""
    from kehoach.revise import tracked_changes

    for named in (left, right):
        if named.document is None:
            raise Refused("U026", path=named.side.path)
    assert left.document is not None  # noqa: S101 - refused above
    assert right.document is not None  # noqa: S101
    before, after = (
        override_folders(one.path, one.plan.id, None) for one in (left.document, right.document)
    )
    return tracked_changes(left.document, right.document, source_date(), (before, after))
