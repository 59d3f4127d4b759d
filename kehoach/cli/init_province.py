"""`kehoach init PROVINCE`: the plan of a province to start from, and the workspace around it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kehoach.cli.output import write_whole
from kehoach.cli.starting import Options, tell_kept
from kehoach.data.provinces import provinces
from kehoach.data.skeleton import skeleton
from kehoach.finding import Invalid, Refused
from kehoach.packaged import packaged_plans
from kehoach.plan.fault import Faulty
from kehoach.plan.outline import standing
from kehoach.plan.province import Province
from kehoach.report.words import Words
from kehoach.source.document import Document, load
from kehoach.start.named import nearest_province, province_named
from kehoach.start.province import FORMS, NUMBERINGS, Draft, ProvincePlan
from kehoach.start.workspace import File, files, forges_of
from kehoach.workspace.config import read_config
from kehoach.workspace.files import PLANS, plan_called, plan_in

PARENT = "qd-153-ttg"
_CI = {"github": ("github",), "gitlab": ("gitlab",), "both": ("github", "gitlab"), "none": ()}


class _Parent(NamedTuple):
    """The plan one level up; where it is not among the user's plans yet, with what is to be there.

    `path` is where it stands, or will.
    """

    document: Document
    path: Path
    raw: bytes | None = None


def init_province(name: str, options: Options, words: Words) -> int:
    """Write the plan of a province, the plan that it carries out, and the files around them.

    What is there is left alone, and told. All is made before anything is written.
    """
    province = _named(name)
    draft = _draft(options)
    forges = _forges(options)
    alone = options.output is not None or not options.workspace
    if not alone:
        _accept_folder()
    folder = options.output or PLANS
    parent = _parent(options.parent or PARENT, folder)
    try:
        plan = ProvincePlan(parent.document.plan, province, draft)
    except Faulty as error:
        raise Invalid(parent.document.findings(error.faults)) from error
    target = _target(folder, province.id, options)
    made = options.force or not target.exists()
    text = plan.text()
    around: list[File] = []
    if not alone:
        opening, around = _workspace(parent, forges, words)
        text = opening + text
    if parent.raw is not None:
        _write(parent.path, parent.raw)
    if made:
        _write(target, text.encode())
    kept = [one.path for one in around if not _put(one, options)]
    if kept:
        tell_kept(kept, words)
    code = "init.province.made" if made else "init.province.kept"
    print(words(code, name=province.full_name(None), path=target.as_posix()), file=sys.stderr)
    _tell_reconstructed(plan, parent, words)
    _tell_next(province, target, words, made=made)
    return 0


def _named(name: str) -> Province:
    province = province_named(name)
    if province is not None:
        return province
    if Path(name).is_file():
        # The plan of a province, as communes are made after it.
        raise Refused("init.which", id=name)
    known = ", ".join(sorted(provinces()))
    raise Refused("init.province.unknown", name=name, known=known, nearest=nearest_province(name))


def _draft(options: Options) -> Draft:
    """Return how the document is to look; the first of each is the usual one."""
    form, numbering = options.form or FORMS[0], options.numbering or NUMBERINGS[0]
    _accept("--form", form, FORMS)
    _accept("--numbering", numbering, NUMBERINGS)
    return Draft(form, numbering)


def _forges(options: Options) -> Sequence[str]:
    """Return the servers to make files for."""
    if options.ci is None:
        return forges_of(Path())
    _accept("--ci", options.ci, _CI)
    return _CI[options.ci]


def _accept(option: str, value: str, known: Iterable[str]) -> None:
    if value not in known:
        raise Refused("U024", option=option, value=value, known=" | ".join(known))


def _accept_folder() -> None:
    """Refuse a folder inside a workspace: nobody looks for plans there."""
    folder = read_config(None).folder
    # Where there are no settings, it is the relative path of the working folder.
    if folder.is_absolute() and folder != Path.cwd():
        raise Refused("init.inside", folder=folder.as_posix())


def _parent(id_: str, folder: Path) -> _Parent:
    """Return the plan one level up: the user's, else the one that comes with the package."""
    path = plan_in(folder, id_)
    if path is not None:
        found = _Parent(load(path), path)
    else:
        # Looked up by name: an id leads to no other folder.
        packaged = {one.stem: one for one in packaged_plans().glob("*.yaml")}
        if id_ not in packaged:
            raise Refused("init.no_parent", id=id_, folder=folder.as_posix())
        source = packaged[id_]
        found = _Parent(load(source), folder / source.name, source.read_bytes())
    if found.document.plan.level != "central":
        raise Refused("init.parent_level", path=found.path.as_posix())
    return found


def _target(folder: Path, id_: str, options: Options) -> Path:
    """Return where the plan with this id stands, or is to stand."""
    target = folder / f"{id_}.yaml"
    found = plan_in(folder, id_) or (plan_called(id_) if folder == PLANS else None)
    if found is None or found == target:
        return target
    if options.force:
        raise Refused("init.same_id", id=id_, path=found.as_posix())
    return found


def _workspace(parent: _Parent, forges: Sequence[str], words: Words) -> tuple[str, list[File]]:
    """Return the first line of the plan, which tells editors the schema, and the files around."""
    from kehoach.editor.schema import FOLDER, SCHEMA_FILE, modeline, schema_text

    schema = schema_text(words, [parent.document.plan])
    # Settings in pyproject.toml hold as long as there is no kehoach.toml beside it.
    settings = not read_config(None).folder.is_absolute() or Path("kehoach.toml").exists()
    around = [
        File(Path(FOLDER) / SCHEMA_FILE, schema.encode()),
        *files(SCHEMA_FILE, forges, settings=settings),
    ]
    return modeline(f"../{FOLDER}/{SCHEMA_FILE}") + "\n\n", around


def _put(file: File, options: Options) -> bool:
    """Write a file of the workspace where there is none; return whether all is as it would be."""
    if options.force or not os.path.lexists(file.path):
        _write(file.path, file.raw)
        return True
    try:
        return file.path.read_bytes() == file.raw
    except OSError:
        return False


def _write(path: Path, raw: bytes) -> None:
    write_whole(path, raw)
    print(path.as_posix())


def _tell_reconstructed(plan: ProvincePlan, parent: _Parent, words: Words) -> None:
    ours = sum(standing(one.node.source) == "reconstructed" for one in plan.tasks)
    if ours:
        told = words(
            "init.province.reconstructed",
            count=ours,
            total=len(plan.tasks),
            path=parent.path.as_posix(),
        )
        print(told, file=sys.stderr)


def _tell_next(province: Province, target: Path, words: Words, *, made: bool) -> None:
    """Tell the commands that come next, in the order in which they are needed."""
    path = target.as_posix()
    name = province.id if plan_called(province.id) == target else path
    name = f'"{name}"' if " " in name else name
    steps = [
        words("init.next.open", path=path, blank=skeleton()["blank"][0]),
        words("init.next.check", command=f"kehoach check {name}"),
        words("init.next.view", command=f"kehoach view {name}"),
        words("init.next.build", command=f"kehoach build {name}"),
    ]
    print(words("init.next"), file=sys.stderr)
    for number, step in enumerate(steps if made else steps[1:], 1):
        print(f"  {number}. {step}", file=sys.stderr)
