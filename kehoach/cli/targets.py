"""From what the user named to plan files: an id, a path, or a folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kehoach.finding import Refused, nearest, reason_of

PLANS = Path("plans")
_ENDINGS = (".yaml", ".yml")


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
    # An id has no dot.
    if path.exists() or path.suffix or len(path.parts) != 1:
        return [path]
    if file := plan_in(PLANS, name):
        return [file]
    known = (file.stem for file in _in_folder(PLANS))
    raise Refused("U003", name=name, nearest=nearest(name, known))


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


def _in_folder(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if file.suffix in _ENDINGS and file.is_file())


def override_folders(plan: Path, id_: str, chosen: Path | None) -> tuple[Path, ...]:
    """Return the folders whose templates go before the packaged ones.

    They stand in `templates/` beside the folder `plans/`, or beside a plan that is elsewhere:
    first those of this plan alone, in `templates/<id>/`, then those of all. A folder chosen by the
    user goes before both.
    """
    plan = plan.absolute()
    workspace = plan.parent.parent if plan.parent.name == PLANS.name else plan.parent
    folders = [workspace / "templates" / id_, workspace / "templates"]
    if chosen is not None:
        if not chosen.is_dir():
            raise Refused("U014", path=chosen.as_posix())
        folders.insert(0, chosen)
    return tuple(folder for folder in folders if folder.is_dir())
