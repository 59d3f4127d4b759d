"""What `doctor` looks at in the workspace: settings, plans, and what makes them ambiguous."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from kehoach import __version__
from kehoach.cli.looks.look import Look, shown
from kehoach.cli.output import impossible_on_windows
from kehoach.editor.schema import outdated
from kehoach.finding import Param, Refused
from kehoach.source.decode import LIMIT_BYTES
from kehoach.workspace.config import read_config
from kehoach.workspace.files import SETTINGS, plan_files, plans_folder

_SHARED = "pyproject.toml"
_ID = re.compile(rb"""^id:[ ]*(["']?)([^\s"'#]+)\1[ ]*(?:#.*)?\r?$""", re.MULTILINE)
_MOST_NAMED = 5


def workspace() -> Iterator[Look]:
    """Yield what there is to tell of the workspace that the working folder is in."""
    yield _settings()
    folder = plans_folder()
    try:
        files = _plans(folder)
    except Refused as error:
        yield Look("plans", "bad", error.code, error.params)
        return
    if not files:
        yield Look("plans", "attention", "doctor.plans.none", {"folder": folder.as_posix()}, 0)
        return
    params: dict[str, Param] = {"folder": folder.as_posix(), "count": len(files)}
    yield Look("plans", "good", "doctor.plans", params, len(files))
    yield from _read(files)


def _settings() -> Look:
    try:
        config = read_config(None)
    except Refused as error:
        path = str(error.params.get("path", SETTINGS))
        return Look("settings", "bad", "doctor.settings.bad", {"path": shown(path)}, shown(path))
    if (config.folder / SETTINGS).is_file():
        name = shown(config.folder / SETTINGS)
    elif config.values:
        name = shown(config.folder / _SHARED)
    else:
        return Look("settings", "good", "doctor.settings.none", {})
    return Look("settings", "good", "doctor.settings", {"path": name}, name)


def _plans(folder: Path) -> list[Path]:
    """Return the plan files in `folder` and one folder below.

    Raises:
        Refused: the system keeps one of these folders to itself.
    """
    if not folder.is_dir():
        return []
    below: list[Path] = []
    with suppress(OSError):
        below = sorted(one for one in folder.iterdir() if one.is_dir())
    found: list[Path] = []
    for one in (folder, *below):
        try:
            # With a slash it names the folder, and no plan that is called like it.
            found += plan_files([f"{one.as_posix()}/"])
        except Refused as error:
            if error.code != "U005":
                raise
    return found


def _read(files: Sequence[Path]) -> Iterator[Look]:
    """Yield what is doubtful about the plan files together."""
    by_id: dict[str, list[Path]] = {}
    pinned: list[Path] = []
    unread: list[Path] = []
    for file in files:
        try:
            with file.open("rb") as opened:
                raw = opened.read(LIMIT_BYTES)
        except OSError:
            unread.append(file)
            continue
        if found := _ID.search(raw):
            by_id.setdefault(found[2].decode("utf-8", "replace"), []).append(file)
        if outdated(raw.decode("utf-8", "replace")) is not None:
            pinned.append(file)
    if unread:
        yield Look("unreadable", "bad", "doctor.unreadable", _named(unread), len(unread))
    yield from _doubled(by_id)
    yield from _impossible(by_id)
    if pinned:
        params = {**_named(pinned), "version": __version__}
        yield Look("schema", "attention", "doctor.schema.outdated", params, len(pinned))


def _doubled(by_id: Mapping[str, Sequence[Path]]) -> Iterator[Look]:
    for id_, files in sorted(by_id.items()):
        if len(files) > 1:
            params = {"id": id_, **_named(files)}
            yield Look("duplicate-id", "bad", "doctor.ids.doubled", params, id_)


def _impossible(by_id: Mapping[str, Sequence[Path]]) -> Iterator[Look]:
    for id_, files in sorted(by_id.items()):
        if impossible_on_windows(id_) or any(map(impossible_on_windows, _parts(files))):
            params = {"id": id_, **_named(files)}
            yield Look("reserved-name", "bad", "doctor.ids.reserved", params, id_)


def _parts(files: Sequence[Path]) -> Iterator[str]:
    for file in files:
        yield from file.parts


def _named(files: Sequence[Path]) -> dict[str, Param]:
    """Return how many files there are, and the first of them by name."""
    names = [file.as_posix() for file in files[:_MOST_NAMED]]
    more = ["…"] if len(files) > _MOST_NAMED else []
    return {"count": len(files), "files": ", ".join([*names, *more])}
