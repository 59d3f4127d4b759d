"""LibreOffice edits a file as a user does: commands of its menus, one after the other.

Through LibreOfficeKit, in a process of its own; see `tests.support.review`.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.support.review import _CLOSE, _COMMAND, _LOAD, _PREPARE, _SAVE, _method

_PAUSE = 0.4
_TIMEOUT = 300

Command = tuple[str, dict[str, Any]]


def replace(old: str, new: str) -> Command:
    """Return the command that finds `old` everywhere and puts `new` in its place."""
    return ".uno:ExecuteSearch", {
        "SearchItem.SearchString": {"type": "string", "value": old},
        "SearchItem.ReplaceString": {"type": "string", "value": new},
        "SearchItem.Command": {"type": "long", "value": "3"},
    }


def find(words: str) -> Command:
    """Return the command that selects the next `words`."""
    return ".uno:ExecuteSearch", {
        "SearchItem.SearchString": {"type": "string", "value": words},
        "SearchItem.Command": {"type": "long", "value": "0"},
    }


def type_(words: str) -> Command:
    """Return the command that types words."""
    return ".uno:InsertText", {"Text": {"type": "string", "value": words}}


def record() -> Command:
    """Return the command that has changes recorded from now on."""
    return ".uno:TrackChanges", {"TrackChanges": {"type": "boolean", "value": "true"}}


def press(name: str) -> Command:
    """Return a command without arguments: `GoToEndOfPara`, `InsertPara`, `SwBackspace` …."""
    return f".uno:{name}", {}


def edited(raw: bytes, commands: Sequence[Command], folder: Path) -> bytes:
    """Return the file as LibreOffice saves it after `commands`."""
    folder.mkdir(parents=True)
    (folder / "a.docx").write_bytes(raw)
    (folder / "commands.json").write_text(json.dumps(commands), encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "tests.pull.office", str(folder)],
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=_TIMEOUT,
    )
    return (folder / "b.docx").read_bytes()


def _main(place: str) -> None:
    folder = Path(place)
    program = shutil.which("soffice")
    assert program is not None
    home = Path(program).resolve().parent
    names = ("libmergedlo.so", "libsofficeapp.so")
    library = next(home / one for one in names if (home / one).exists())
    hook = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL).libreofficekit_hook_2
    hook.restype = ctypes.c_void_p
    office = hook(str(home).encode(), (folder / "profile").as_uri().encode())
    text, number = ctypes.c_char_p, ctypes.c_int
    load = _method(office, _LOAD, ctypes.c_void_p, text)
    document = load((folder / "a.docx").as_uri().encode())
    _method(document, _PREPARE, None, text)(b"{}")
    post = _method(document, _COMMAND, None, text, text, ctypes.c_bool)
    for name, arguments in json.loads((folder / "commands.json").read_text(encoding="utf-8")):
        post(name.encode(), json.dumps(arguments).encode() if arguments else None, False)
        # Another thread of LibreOffice carries it out.
        time.sleep(_PAUSE)
    save = _method(document, _SAVE, number, text, text, text)
    assert save((folder / "b.docx").as_uri().encode(), b"docx", None)
    _method(document, _CLOSE, None)()
    os._exit(0)


if __name__ == "__main__":
    _main(*sys.argv[1:])
