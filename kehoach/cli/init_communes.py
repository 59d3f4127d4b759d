"""`kehoach init PLAN COMMUNE…`: plans of communes, made after that of their province."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from kehoach.cli.naming import plans_named
from kehoach.cli.output import write_whole
from kehoach.cli.progress import progress
from kehoach.cli.starting import Options, tell_kept
from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.finding import Invalid, Refused, nearest
from kehoach.plan.commune import Commune
from kehoach.plan.fault import Faulty
from kehoach.plan.province import Province
from kehoach.report.words import Words
from kehoach.source.document import Document, load
from kehoach.start.commune import Skeletons


def init_communes(name: str, ids: Sequence[str], options: Options, words: Words) -> int:
    """Write a plan to start from for each commune asked for, and return the exit code.

    They stand in a folder beside the plan of the province that is named after it, where the plan
    one level up is found. A file that is there is left alone, and told.
    """
    _accept_no_more(options)
    document = load(plans_named([name], words)[0])
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
        tell_kept(kept, words)
    if made := len(chosen) - len(kept):
        print(words("init.done", count=made, folder=folder.as_posix()), file=sys.stderr)
    return 0


def _accept_no_more(options: Options) -> None:
    """Refuse what only the plan of a province takes: it would be left out without a word."""
    given = {
        "--parent": options.parent,
        "--form": options.form,
        "--numbering": options.numbering,
        "--ci": options.ci,
        "--no-workspace": None if options.workspace else "",
    }
    for option, value in given.items():
        if value is not None:
            raise Refused("init.only_province", option=option)


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
