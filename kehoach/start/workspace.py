"""The files around the plans: settings, and what editors and servers are to know."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kehoach import __version__
from kehoach.packaged import packaged_templates

FORGES = ("github", "gitlab")
"""The servers that there is a file for, which makes them check each push."""

_FOLDER = "workspace"
_SETTINGS = "kehoach.toml"
# Each template, and where it goes. Names that begin with a dot would hide in the package, and git
# would heed them there.
_FILES = {
    _SETTINGS: _SETTINGS,
    "vscode-settings.json": ".vscode/settings.json",
    "vscode-extensions.json": ".vscode/extensions.json",
    "editorconfig": ".editorconfig",
    "gitattributes": ".gitattributes",
    "gitignore": ".gitignore",
}
_FORGE_FILES = {
    "github": ("github.yml", ".github/workflows/kehoach.yml"),
    "gitlab": ("gitlab.yml", ".gitlab-ci.yml"),
}
_REMOTE = re.compile(r"^\s*url\s*=\s*(?P<url>\S+)", re.MULTILINE)
_LONGEST = 1_000_000


class File(NamedTuple):
    """A file of the workspace: where it goes within its folder, and its bytes."""

    path: Path
    raw: bytes


def files(schema: str, forges: Iterable[str], *, settings: bool = True) -> list[File]:
    """Return the files of a workspace, but for the schema itself, whose file name is `schema`.

    `settings` is whether the settings of kehoach are among them: where they stand elsewhere, a file
    of their own would take their place.
    """
    wanted = {name: to for name, to in _FILES.items() if settings or name != _SETTINGS}
    wanted |= dict(_FORGE_FILES[forge] for forge in forges)
    folder = packaged_templates() / _FOLDER
    return [
        File(Path(to), _filled((folder / name).read_text(encoding="utf-8"), schema))
        for name, to in wanted.items()
    ]


def _filled(text: str, schema: str) -> bytes:
    return text.replace("@VERSION@", __version__).replace("@SCHEMA@", schema).encode()


def forges_of(folder: Path) -> Sequence[str]:
    """Return the servers that `folder` may be pushed to: those that its git remotes name, else all.

    A server reads such a file at the top of a repository only: inside one there is none to make.
    """
    git = folder / ".git"
    if not git.exists() and any((above / ".git").exists() for above in folder.absolute().parents):
        return ()
    try:
        with (git / "config").open("rb") as file:
            config = file.read(_LONGEST).decode(errors="replace")
    except OSError:
        # No repository yet, or one whose settings stand elsewhere.
        return FORGES
    urls = " ".join(found["url"].lower() for found in _REMOTE.finditer(config))
    return tuple(forge for forge in FORGES if forge in urls) or FORGES
