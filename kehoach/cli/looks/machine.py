"""What `doctor` looks at on the machine: the program, what it uses, and where it prints."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kehoach import __version__
from kehoach.cli.letters import lacks_letters
from kehoach.cli.looks.look import Look, shown
from kehoach.cli.work import cache_folder
from kehoach.jobs.cache import Cache
from kehoach.office import find_office, fonts
from kehoach.source.revision import find_git

_LIBRARIES = ("typer", "pydantic", "PyYAML", "Jinja2", "python-docx", "rich")
_EXTRAS = {"pdf": "pypdfium2", "legacy": "viparse", "lsp": "pygls"}
"""What is installed on request, and the library that it brings."""
_SECONDS = 30
_NAME_OF_A_FILE = "kế hoạch Đắk Lắk.yaml"


def machine() -> Iterator[Look]:
    """Yield what there is to tell of the machine."""
    yield _program()
    yield _python()
    yield _libraries()
    yield from map(_extra, _EXTRAS)
    yield from _office()
    yield _git()
    yield _terminal()
    yield _file_names()
    yield _language()
    yield _colours()
    yield _cache()


def _program() -> Look:
    folder = shown(Path(__file__).parents[1])
    params = {"version": __version__, "folder": folder}
    return Look("kehoach", "good", "doctor.kehoach", params, __version__)


def _python() -> Look:
    number = platform.python_version()
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    params = {"version": number, "path": shown(sys.executable), "system": system}
    return Look("python", "good", "doctor.python", params, number)


def _libraries() -> Look:
    found = {name: _version(name) for name in _LIBRARIES}
    if missing := [name for name, number in found.items() if number is None]:
        names = ", ".join(missing)
        return Look("libraries", "bad", "doctor.libraries.missing", {"names": names}, names)
    names = ", ".join(f"{name} {number}" for name, number in found.items())
    return Look("libraries", "good", "doctor.libraries", {"names": names}, names)


def _extra(name: str) -> Look:
    codes = {
        "pdf": ("doctor.pdf", "doctor.pdf.missing"),
        "legacy": ("doctor.legacy", "doctor.legacy.missing"),
        "lsp": ("doctor.lsp", "doctor.lsp.missing"),
    }
    there, missing = codes[name]
    number = _version(_EXTRAS[name])
    if number is None:
        return Look(name, "attention", missing, {})
    return Look(name, "good", there, {"library": _EXTRAS[name], "version": number}, number)


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _office() -> Iterator[Look]:
    named = os.environ.get("KEHOACH_SOFFICE")
    program = find_office(named)
    if program is None and named:
        yield Look("office", "bad", "doctor.office.named", {"path": shown(named)})
    elif program is None:
        yield Look("office", "attention", "doctor.office.missing", {})
    else:
        number = _said(str(program), "--version") or "?"
        params = {"version": number, "path": shown(program)}
        yield Look("office", "good", "doctor.office", params, number)
    if found := fonts(program):
        names = ", ".join(found)
        yield Look("fonts", "good", "doctor.fonts", {"names": names}, names)
    else:
        yield Look("fonts", "attention", "doctor.fonts.missing", {})


def _git() -> Look:
    program = find_git()
    number = _said(program, "--version") if program is not None else ""
    if not number:
        return Look("git", "attention", "doctor.git.missing", {})
    return Look("git", "good", "doctor.git", {"version": number}, number)


def _said(*command: str) -> str:
    """Return the first line that a program says, or an empty text where it does not run."""
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(  # noqa: S603 - programs that were found on this machine
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
        lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
        return next(iter(lines), "")
    return ""


def _terminal() -> Look:
    # With --format json stdout is for programs; stderr is still for people.
    encodings = dict.fromkeys((sys.stderr.encoding or "?", sys.stdout.encoding or "?"))
    poor = [encoding for encoding in encodings if lacks_letters(encoding)]
    if poor:
        params = {"encoding": ", ".join(poor)}
        return Look("terminal", "bad", "doctor.terminal.poor", params, poor[0])
    names = ", ".join(encodings)
    return Look("terminal", "good", "doctor.terminal", {"encoding": names}, names)


def _file_names() -> Look:
    encoding = sys.getfilesystemencoding()
    try:
        os.fsencode(_NAME_OF_A_FILE)
    except UnicodeError:
        return Look("file-names", "bad", "doctor.file_names.poor", {"encoding": encoding}, encoding)
    return Look("file-names", "good", "doctor.file_names", {"encoding": encoding}, encoding)


def _language() -> Look:
    names = ("KEHOACH_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    stated = ", ".join(f"{name}={os.environ[name]}" for name in names if os.environ.get(name))
    if not stated:
        return Look("language", "good", "doctor.language.unset", {})
    return Look("language", "good", "doctor.language", {"stated": stated}, stated)


def _colours() -> Look:
    width = shutil.get_terminal_size().columns
    params = {"columns": width}
    if not sys.stdout.isatty():
        return Look("screen", "good", "doctor.screen.none", params, width)
    if os.environ.get("NO_COLOR"):
        return Look("screen", "good", "doctor.screen.plain", params, width)
    return Look("screen", "good", "doctor.screen", params, width)


def _cache() -> Look:
    folder = cache_folder()
    if folder is None:
        return Look("cache", "good", "doctor.cache.none", {})
    name = shown(folder)
    if not Cache(folder) or not os.access(folder, os.W_OK | os.X_OK):
        return Look("cache", "attention", "doctor.cache.unusable", {"folder": name}, name)
    size = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                size += entry.stat(follow_symlinks=False).st_size
    params = {"folder": name, "megabytes": f"{size / 1e6:.1f}"}
    return Look("cache", "good", "doctor.cache", params, name)
