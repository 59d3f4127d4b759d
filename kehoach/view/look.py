"""One look at a plan: the sheet, what is wrong, what it covers, and which files that rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kehoach.check.run import examine
from kehoach.compare.answered import central_tasks
from kehoach.comparison import CentralTask
from kehoach.compile import laid_out
from kehoach.finding import Accepted, Finding, Invalid, Refused
from kehoach.plan.fault import Faulty
from kehoach.plan.model import Plan
from kehoach.render.template import environment
from kehoach.source.decode import decode, read_bytes
from kehoach.source.document import Document, understand
from kehoach.view.sheet import Sheet, sheet_of
from kehoach.workspace.config import read_config
from kehoach.workspace.files import override_folders, parent_in
from kehoach.workspace.standard import standard_of

_SETTINGS = ("kehoach.toml", "pyproject.toml")


@dataclass(frozen=True, slots=True)
class Printed:
    """A plan that can be printed: its sheet, its Word file, and what is to be told of its words.

    `addresses` leads from an address ("II.3") to the path of the node that an official cites so.
    """

    sheet: Sheet
    raw: bytes
    addresses: Mapping[str, str]
    provenance: Mapping[str, int]
    unverified: str


@dataclass(slots=True)
class Look:
    """What was seen. `refused` are what kept something from being seen at all.

    `parent` is the id of the plan one level up; `coverage` is None where that is not at hand.
    """

    file: Path
    plan: Plan | None = None
    printed: Printed | None = None
    findings: Sequence[Finding] = ()
    accepted: Sequence[Accepted] = ()
    parent: str = ""
    coverage: Sequence[CentralTask] | None = None
    refused: list[Refused] = field(default_factory=list)
    followed: set[Path] = field(default_factory=set)


def look(file: Path, moment: datetime | None = None) -> Look:
    """Look at the plan at `file`, as `kehoach build` and `kehoach check` would.

    `moment` is what the Word file says of its making; see `kehoach.compile`.
    """
    here = Path.cwd()
    seen = Look(file, followed={file, file.parent})
    seen.followed |= {folder / name for folder in (here, *here.parents) for name in _SETTINGS}
    try:
        document = understand(file, decode(file.as_posix(), read_bytes(file)))
    except Refused as error:
        seen.refused.append(error)
        return seen
    except Invalid as error:
        seen.findings = error.findings
        return seen
    seen.plan = document.plan
    unprintable = _print(document, seen, moment)
    _examine(document, seen)
    # What a rule has found as well is not told twice.
    seen.findings = [*seen.findings, *(one for one in unprintable if one not in seen.findings)]
    return seen


def _print(document: Document, seen: Look, moment: datetime | None) -> Sequence[Finding]:
    """Lay the plan out; return why it cannot be printed, where it cannot."""
    seen.followed |= {*_templates(seen.file, document.plan.id)}
    # Templates are kept for as long as the program runs; those of the user may have changed.
    environment.cache_clear()
    try:
        folders = override_folders(seen.file, document.plan.id, None)
        made = laid_out(document, folders, moment)
    except Invalid as error:
        return error.findings
    except Refused as error:
        seen.refused.append(error)
        return ()
    seen.printed = Printed(
        sheet_of(made.sections, document.plan.document.sizes),
        made.raw,
        {node.address: node.path for node in reversed([*made.outline.nodes()]) if node.address},
        made.outline.provenance(),
        made.unverified,
    )
    return ()


def _templates(file: Path, id_: str) -> Iterator[Path]:
    """Yield where templates of the user's may stand, and those that do."""
    folder = file.absolute().parent
    for above in (folder, folder.parent, folder.parent.parent):
        for templates in (above / "templates", above / "templates" / id_):
            yield templates
            with suppress(OSError):
                yield from [one for one in templates.iterdir() if one.is_file()]


def _examine(document: Document, seen: Look) -> None:
    """Check the plan against the settings, the baseline and the plan one level up."""
    parent = _parent(document.plan, seen)
    try:
        config = read_config(None)
        if config.baseline is not None:
            seen.followed.add(config.baseline)
        standard = standard_of(config)
    except Refused as error:
        seen.refused.append(error)
        return
    found, accepted = examine(document, standard.settings, parent)
    kept, known = standard.hold(seen.file, found)
    seen.findings, seen.accepted = kept, [*accepted, *known]
    if parent is not None:
        try:
            seen.coverage = [*central_tasks(parent, document.plan, parent)]
        except Faulty:
            seen.coverage = None  # no letters left for one of the plans: a finding of its own


def _parent(plan: Plan, seen: Look) -> Plan | None:
    """Return the plan one level up, where it can be read; that it cannot is a finding (P001)."""
    if plan.parent is None:
        return None
    seen.parent = plan.parent
    seen.followed.add(seen.file.absolute().parent.parent / f"{plan.parent}.yaml")
    path = parent_in(seen.file.parent, plan.parent)
    if path is None:
        return None
    seen.followed.add(path)
    try:
        return understand(path, decode(path.as_posix(), read_bytes(path))).plan
    except (Invalid, Refused):
        return None
