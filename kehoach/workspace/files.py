"""From what the user named to plan files: an id, a path, a folder, or a pattern."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kehoach.finding import Refused, nearest, reason_of

PLANS = Path("plans")
SETTINGS = "kehoach.toml"
_ENDINGS = (".yaml", ".yml")
_PATTERN = re.compile(r"[*?\[]")


class Namesake(NamedTuple):
    """What an id names besides the plan that was taken: another plan file, or a folder."""

    id: str
    taken: Path
    other: Path


def plans_folder() -> Path:
    """Return the folder of the plans of this workspace, as it is called from the working folder.

    It is `plans/` in the working folder or, inside a workspace, that of the workspace: the nearest
    folder above that has `plans/`, and either has `kehoach.toml` too or holds the working folder in
    its `plans/`. A folder above that merely has one of that name is none of the user's: what
    happens to stand there is neither checked nor built.
    """
    if PLANS.is_dir():
        return PLANS
    # A working folder that is gone is in no workspace.
    with suppress(OSError):
        here = below = Path.cwd()
        for folder in here.parents:
            ours = below.name == PLANS.name or (folder / SETTINGS).is_file()
            if ours and (folder / PLANS).is_dir():
                return Path(os.path.relpath(folder / PLANS, here))
            below = folder
    return PLANS


def plan_files(names: Iterable[str]) -> list[Path]:
    """Return the files of the plans named, each once, in the order named.

    Raises:
        Refused: a name leads to no plan.
    """
    found: dict[Path, None] = {}
    for name in names:
        try:
            found.update(dict.fromkeys(_named(name)))
        except OSError as error:
            raise Refused("U002", path=name, reason=reason_of(error)) from error
    return list(found)


def names_many(name: str) -> bool:
    """Return whether a name may stand for several plans: a folder, or a pattern."""
    path = Path(name)
    if path.is_dir():
        return _plan_meant(name) is None
    return not path.exists() and _PATTERN.search(name) is not None


def plan_files_or_all(names: Iterable[str]) -> list[Path]:
    """Return the files of the plans named, or those of the folder `plans/` where none is.

    Raises:
        Refused: a name leads to no plan, or there is no such folder.
    """
    chosen = list(names)
    if chosen:
        return plan_files(chosen)
    folder = plans_folder()
    if not folder.is_dir():
        raise Refused("U082", path=folder.as_posix())
    try:
        return _all_in(folder)
    except OSError as error:
        raise Refused("U002", path=folder.as_posix(), reason=reason_of(error)) from error


def namesakes(names: Iterable[str]) -> Iterator[Namesake]:
    """Yield what else the ids among `names` name: the user has to be told what was taken."""
    for name in dict.fromkeys(names):
        folder = Path(name)
        if _is_path(name) or (folder.exists() and _plan_meant(name) is None):
            continue
        with suppress(OSError, Refused):
            taken = plan_called(name)
            if taken is None:
                continue
            if folder.is_dir():
                yield Namesake(name, taken, folder)
            for other in _holding(_in_folder(taken.parent), name):
                if other != taken:
                    yield Namesake(name, taken, other)


def _named(name: str) -> list[Path]:
    path = Path(name)
    if path.is_dir():
        meant = _plan_meant(name)
        return [meant] if meant else _all_in(path)
    if names_many(name):
        if files := _matching(name):
            return files
        raise Refused("U081", pattern=name)
    if path.exists() or _is_path(name):
        return [path]
    if file := plan_called(name):
        return [file]
    folder = plans_folder()
    if not folder.is_dir():
        raise Refused("U082", path=folder.as_posix())
    known = (file.stem for file in _in_folder(folder))
    raise Refused("U003", name=name, nearest=nearest(name, known))


def _is_path(name: str) -> bool:
    """Return whether a name can be no id, which has neither a dot nor a folder before it."""
    path = Path(name)
    return bool(path.suffix) or len(path.parts) != 1 or path.name != name


def _plan_meant(name: str) -> Path | None:
    """Return the plan that the name of a folder names as well, or None where it names none.

    Plans of communes stand in a folder that is called like the plan of their province, beside it:
    `langson` is the plan, `langson/` and `./langson` are the folder.
    """
    if _is_path(name):
        return None
    return _only(_called(_in_folder(plans_folder()), name), name)


def plan_called(id_: str) -> Path | None:
    """Return the file of the plan with this id: in `plans/`, or named after it one folder below.

    Raises:
        Refused: there are several, of which none is named after it alone.
    """
    plans = plans_folder()
    if found := plan_in(plans, id_):
        return found
    # An id may come out of a Word file: it leads nowhere else.
    below = sorted(plans.iterdir()) if plans.is_dir() and Path(id_).name == id_ else []
    files = (folder / f"{id_}{ending}" for folder in below for ending in _ENDINGS)
    return _only([file for file in files if file.is_file()], id_)


def plan_in(folder: Path, id_: str) -> Path | None:
    """Return the file in `folder` of the plan with this id: named after it, or holding it.

    Raises:
        Refused: there are several, of which none is named after it alone.
    """
    plans = _in_folder(folder)
    return _only(_called(plans, id_) or _holding(plans, id_), id_)


def _called(plans: Iterable[Path], id_: str) -> list[Path]:
    return [file for file in plans if file.stem == id_]


def _holding(plans: Iterable[Path], id_: str) -> list[Path]:
    """Return those of `plans` that say they are the plan with this id."""
    pattern = re.compile(
        rf"""^id:[ ]*(["']?){re.escape(id_)}\1[ ]*(?:#.*)?\r?$""".encode(), re.MULTILINE
    )
    found: list[Path] = []
    for file in plans:
        with suppress(OSError):
            if pattern.search(file.read_bytes()):
                found.append(file)
    return found


def named_after(id_: str, folder: Path, among: Collection[Path]) -> Path | None:
    """Return the one of the files `among` that holds the plan with this id and is named after it.

    It is in `folder`.
    """
    files = [folder / f"{id_}{ending}" for ending in _ENDINGS]
    return next(iter(_holding([file for file in files if file in among], id_)), None)


def _only(files: list[Path], id_: str) -> Path | None:
    """Return the only one of `files`, or None where there is none; which of several, who knows."""
    if len(files) > 1:
        first, second = (file.as_posix() for file in files[:2])
        raise Refused("U083", id=id_, path=first, other=second)
    return files[0] if files else None


def parent_in(folder: Path, id_: str) -> Path | None:
    """Return the file of the plan one level up for plans in `folder`: there, or one folder above.

    Plans of communes stand in a folder beside that of their province. Above, the file must be named
    after the plan: that folder may hold anything.

    Raises:
        Refused: there are several, of which none is named after it alone.
    """
    if found := plan_in(folder, id_):
        return found
    above = _above(folder)
    files = (above / f"{id_}{ending}" for ending in _ENDINGS)
    return _only([file for file in files if file.is_file()], id_)


def _above(folder: Path) -> Path:
    """Return the folder above `folder`, called in the way in which that is called."""
    if folder.name not in ("", ".."):
        return folder.parent
    return folder if folder.is_absolute() and folder.parent == folder else folder / ".."


def _all_in(folder: Path) -> list[Path]:
    """Return the plans in `folder`; refuse one that holds none."""
    if files := _in_folder(folder):
        return files
    raise Refused("U005", path=folder.as_posix())


def _in_folder(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    with os.scandir(folder) as entries:
        names = [one.name for one in entries if one.name.endswith(_ENDINGS) and one.is_file()]
    # What begins with a dot is hidden: no plan of the user's.
    # `langson.yaml` before `langson-copy.yaml`: of two plans of one id the first is taken.
    names.sort(key=os.path.splitext)
    return [folder / name for name in names if not name.startswith(".")]


def _matching(pattern: str) -> list[Path]:
    """Return the plans that a pattern of the shell names, wherever the shell has not done it.

    A folder stands for its plans. Of other files only those count whose ending the pattern spells
    out.
    """
    from glob import iglob

    ending = os.path.splitext(pattern)[1]  # noqa: PTH122 - a pattern is no path
    endings = _ENDINGS if not ending or _PATTERN.search(ending) else (*_ENDINGS, ending)
    found: list[Path] = []
    for name in sorted(iglob(pattern, recursive=True)):  # noqa: PTH207 - it may be absolute
        path = Path(name)
        if path.is_dir():
            found += _in_folder(path)
        elif path.suffix in endings:
            found.append(path)
    return found


def override_folders(plan: Path, id_: str, chosen: Path | None) -> tuple[Path, ...]:
    """Return the folders whose templates go before the packaged ones.

    They stand in `templates/` beside the folder `plans/`, or beside a plan that is elsewhere:
    first those of this plan alone, in `templates/<id>/`, then those of all. A folder chosen by the
    user goes before both.
    """
    # Without `..`: from inside `plans/langson/`, the plan of the province is `../langson.yaml`.
    plan = Path(os.path.abspath(plan))  # noqa: PTH100 - resolving would follow links
    # Plans of communes stand in a folder of their own within `plans/`.
    near = (plan.parent, plan.parent.parent)
    workspace = next((one.parent for one in near if one.name == PLANS.name), plan.parent)
    folders = [workspace / "templates" / id_, workspace / "templates"]
    if chosen is not None:
        if not chosen.is_dir():
            raise Refused("U014", path=chosen.as_posix())
        folders.insert(0, chosen)
    return tuple(folder for folder in folders if folder.is_dir())
