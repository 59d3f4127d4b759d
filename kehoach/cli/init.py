"""`kehoach init`: plans to start from, made after the plan one level up."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kehoach.cli.output import write_whole
from kehoach.cli.progress import progress
from kehoach.cli.work import MOST_NAMED
from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.finding import Invalid, Refused, nearest
from kehoach.plan.commune import Commune
from kehoach.plan.fault import Faulty
from kehoach.plan.province import Province
from kehoach.report.words import Words
from kehoach.source.document import Document, load
from kehoach.start.commune import Skeletons
from kehoach.workspace.files import plan_files

LEVEL = "commune"


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help."""

    level: str = LEVEL
    all: bool = False
    output: Path | None = None
    force: bool = False


def init(name: str, ids: Sequence[str], options: Options, words: Words) -> int:
    """Write a plan to start from for each commune asked for, and return the exit code.

    They stand in a folder beside the plan of the province that is named after it, where the plan
    one level up is found. A file that is there is left alone, and told.
    """
    if options.level != LEVEL:
        raise Refused("U024", option="--level", value=options.level, known=LEVEL)
    document = load(plan_files([name])[0])
    province = _province(document)
    chosen = _chosen(document, province, ids, options)
    try:
        skeletons = Skeletons(document.plan, province)
    except Faulty as error:
        raise Invalid(document.findings(error.faults)) from error
    if not skeletons.demands.tasks:
        print(words("init.nothing_asked", id=document.plan.id), file=sys.stderr)
    folder = options.output or document.path.parent / document.plan.id
    kept: list[Path] = []
    for commune in progress(chosen, len(chosen), words("init.progress")):
        target = folder / f"{skeletons.id_of(commune)}.yaml"
        if target.exists() and not options.force:
            kept.append(target)
            continue
        write_whole(target, skeletons.text(commune).encode())
        print(target.as_posix())
    if kept:
        _tell_kept(kept, words)
    if made := len(chosen) - len(kept):
        print(words("init.done", count=made, folder=folder.as_posix()), file=sys.stderr)
    return 0


def _province(document: Document) -> Province:
    plan = document.plan
    province = provinces().get(plan.province or "") if plan.level == "province" else None
    if province is None:
        raise Refused("init.no_province", path=document.path.as_posix())
    return province


def _chosen(
    document: Document, province: Province, ids: Sequence[str], options: Options
) -> list[Commune]:
    """Return the communes asked for, in the order asked, each once."""
    known = communes(province.id)
    if bool(ids) == options.all:
        raise Refused("init.which", id=document.plan.id)
    for id_ in ids:
        if id_ not in known:
            name = province.full_name(None)
            name = name[:1].upper() + name[1:]
            raise Refused("init.unknown", name=id_, province=name, nearest=nearest(id_, known))
    return [known[id_] for id_ in dict.fromkeys(ids)] if ids else list(known.values())


def _tell_kept(kept: Sequence[Path], words: Words) -> None:
    print(words("init.kept", count=len(kept)), file=sys.stderr)
    for path in kept[:MOST_NAMED]:
        print(f"  {path.as_posix()}", file=sys.stderr)
    if len(kept) > MOST_NAMED:
        print("  " + words("jobs.more", count=len(kept) - MOST_NAMED), file=sys.stderr)
