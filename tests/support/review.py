"""LibreOffice settles tracked changes: a command, a profile, from, to.

Through LibreOfficeKit, its interface in C, which every LibreOffice has: no Basic and no UNO bridge
for Python is needed. In a process of its own, for LibreOffice lives as long as its process.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ACCEPT, REJECT, NOTHING = ".uno:AcceptAllTrackedChanges", ".uno:RejectAllTrackedChanges", "-"
# The places of functions in the tables of LibreOfficeKit.h, which never change.
_LOAD, _ERROR = 2, 3
_CLOSE, _SAVE, _PREPARE, _COMMAND = 1, 2, 13, 17
_CHANGE = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo|[prs]\w*PrChange) ")
_PATIENCE = 300
_PAUSE = 0.1
_TIMEOUT = 300


def settled(files: Mapping[str, bytes], command: str, folder: Path) -> dict[str, bytes]:
    """Return each file as LibreOffice saves it after `command`, when no change is left in it."""
    folder.mkdir(parents=True)
    arguments: list[str] = []
    for place, raw in enumerate(files.values()):
        (folder / f"{place}.docx").write_bytes(raw)
        arguments += [str(folder / f"{place}.docx"), str(folder / f"{place}-settled.docx")]
    subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.support.review",
            command,
            str(folder / "profile"),
            *arguments,
        ],
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=_TIMEOUT,
    )
    return {
        name: (folder / f"{place}-settled.docx").read_bytes() for place, name in enumerate(files)
    }


def _method(this: int, place: int, result: Any, *kinds: Any) -> Any:
    pointers = ctypes.POINTER(ctypes.c_void_p)
    table = ctypes.cast(ctypes.cast(this, pointers)[0], pointers)
    function = ctypes.CFUNCTYPE(result, ctypes.c_void_p, *kinds)(table[place])
    return lambda *arguments: function(this, *arguments)


def _main(command: str, profile: str, *files: str) -> None:
    program = shutil.which("soffice")
    assert program is not None
    folder = Path(program).resolve().parent
    library = next(
        folder / one for one in ("libmergedlo.so", "libsofficeapp.so") if (folder / one).exists()
    )
    hook = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL).libreofficekit_hook_2
    hook.restype = ctypes.c_void_p
    office = hook(str(folder).encode(), Path(profile).as_uri().encode())
    text, number = ctypes.c_char_p, ctypes.c_int
    for source, target in zip(files[::2], files[1::2], strict=True):
        document = _method(office, _LOAD, ctypes.c_void_p, text)(Path(source).as_uri().encode())
        assert document, _method(office, _ERROR, text)()
        _method(document, _PREPARE, None, text)(b"{}")
        post = _method(document, _COMMAND, None, text, text, ctypes.c_bool)
        save = _method(document, _SAVE, number, text, text, text)
        # The command is carried out by another thread of LibreOffice, some time, or gets lost while
        # that one is still at the document before; to settle twice does no harm.
        for _ in range(_PATIENCE):
            if command != NOTHING:
                post(command.encode(), None, False)
            assert save(Path(target).as_uri().encode(), b"docx", None)
            if command == NOTHING or not _CHANGE.search(_body(target)):
                break
            time.sleep(_PAUSE)
        else:
            raise TimeoutError(source)
        # A command goes to the document in front.
        _method(document, _CLOSE, None)()
    # LibreOffice would wait for windows that it never had.
    os._exit(0)


def _body(file: str) -> bytes:
    with zipfile.ZipFile(file) as archive:
        return archive.read("word/document.xml")


if __name__ == "__main__":
    _main(*sys.argv[1:])
