"""From what the user named to plan files: an id, a path, a folder, or a pattern."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kehoach.finding import Refused, nearest, reason_of

PLANS = Path("plans")
_ENDINGS = (".yaml", ".yml")
_PATTERN = re.compile(r"[*?\[]")


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
    return path.is_dir() or (not path.exists() and _PATTERN.search(name) is not None)


def plan_files_or_all(names: Iterable[str]) -> list[Path]:
    """Return the files of the plans named, or those of the folder `plans/` where none is.

    Raises:
        Refused: a name leads to no plan, or there is no such folder.
    """
    chosen = list(names)
    if not chosen and not PLANS.is_dir():
        raise Refused("U005", path=PLANS.as_posix())
    return plan_files(chosen or [PLANS.as_posix()])


def _named(name: str) -> list[Path]:
    path = Path(name)
    if path.is_dir():
        if files := _in_folder(path):
            return files
        raise Refused("U005", path=path.as_posix())
    if names_many(name):
        if files := _matching(name):
            return files
        raise Refused("U081", pattern=name)
    # An id has no dot.
    if path.exists() or path.suffix or len(path.parts) != 1:
        return [path]
    if file := plan_called(name):
        return [file]
    known = (file.stem for file in _in_folder(PLANS))
    raise Refused("U003", name=name, nearest=nearest(name, known))


def plan_called(id_: str) -> Path | None:
    """Return the file of the plan with this id: in `plans/`, or named after it one folder below."""
    if found := plan_in(PLANS, id_):
        return found
    # An id may come out of a Word file: it leads nowhere else.
    below = sorted(PLANS.iterdir()) if PLANS.is_dir() and Path(id_).name == id_ else []
    files = (folder / f"{id_}{ending}" for folder in below for ending in _ENDINGS)
    return next((file for file in files if file.is_file()), None)


def plan_in(folder: Path, id_: str) -> Path | None:
    """Return the file in `folder` of the plan with this id: named after it, or holding it."""
    plans = _in_folder(folder)
    for file in plans:
        if file.stem == id_:
            return file
    pattern = re.compile(
        rf"""^id:[ ]*(["']?){re.escape(id_)}\1[ ]*(?:#.*)?\r?$""".encode(), re.MULTILINE
    )
    for file in plans:
        with suppress(OSError):
            if pattern.search(file.read_bytes()):
                return file
    return None


def parent_in(folder: Path, id_: str) -> Path | None:
    """Return the file of the plan one level up for plans in `folder`: there, or one folder above.

    Plans of communes stand in a folder beside that of their province. Above, the file must be named
    after the plan: that folder may hold anything.
    """
    if found := plan_in(folder, id_):
        return found
    above = folder.absolute().parent
    files = (above / f"{id_}{ending}" for ending in _ENDINGS)
    return next((_as_written(file, folder) for file in files if file.is_file()), None)


def _as_written(file: Path, folder: Path) -> Path:
    """Return the path of a file above `folder` in the way in which that is written."""
    return folder.parent / file.name if folder.name not in ("", "..") else file


def _in_folder(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    with os.scandir(folder) as entries:
        names = [one.name for one in entries if one.name.endswith(_ENDINGS) and one.is_file()]
    # What begins with a dot is hidden: no plan of the user's.
    return [folder / name for name in sorted(names) if not name.startswith(".")]


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
    plan = plan.absolute()
    # Plans of communes stand in a folder of their own within `plans/`.
    near = (plan.parent, plan.parent.parent)
    workspace = next((one.parent for one in near if one.name == PLANS.name), plan.parent)
    folders = [workspace / "templates" / id_, workspace / "templates"]
    if chosen is not None:
        if not chosen.is_dir():
            raise Refused("U014", path=chosen.as_posix())
        folders.insert(0, chosen)
    return tuple(folder for folder in folders if folder.is_dir())
