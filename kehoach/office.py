"""LibreOffice, where it is installed: Word files as PDF, and the fonts that the pages need.

Each run has a profile of its own, so that a LibreOffice that the user has open is not disturbed and
two runs at once know nothing of each other. Names of the user's files never reach it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from kehoach.finding import Refused, reason_of

LIKE_TIMES = ("Times New Roman", "Tinos", "Liberation Serif")
"""The font that the decree wants, and those whose letters are as wide: lines break alike."""

SECONDS = 120.0
"""How long LibreOffice may take for one document. A plan takes two seconds."""

_TOGETHER = 100
"""Documents in one run: starting takes as long as twenty. More make a command longer than systems
take."""

_MOST_IDLE = 2

_WINDOWS = ("C:/Program Files/LibreOffice/program", "C:/Program Files (x86)/LibreOffice/program")
_MAC = ("/Applications/LibreOffice.app/Contents/MacOS",)
_LINUX = ("/usr/bin", "/usr/local/bin", "/usr/lib/libreoffice/program")
_LINUX_MORE = ("/usr/lib64/libreoffice/program", "/opt/libreoffice/program")

# Headings, lists and the order of reading stand in the file, for programs that read it aloud.
_OPTIONS = {
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "DisplayPDFDocumentTitle": {"type": "boolean", "value": "true"},
}


def find_office(named: str | None) -> Path | None:
    """Return the program of LibreOffice, or None where it is not found.

    `named` is the program that the user has chosen, by its path or its name, or its folder; it is
    not replaced by another. Otherwise the folders of PATH are looked through, then the usual ones.
    """
    if not named:
        folders = [*_on_path(), *map(Path, usual_places())]
        return next(_programs(folders), None)
    chosen = Path(named).expanduser()
    if chosen.is_dir():
        return next(_programs([chosen, chosen / "program", chosen / "Contents" / "MacOS"]), None)
    if len(chosen.parts) > 1:
        return chosen.absolute() if _runs(chosen) else None
    return next(_programs(_on_path(), (named, f"{named}.com", f"{named}.exe")), None)


def usual_places() -> tuple[str, ...]:
    """Return the folders in which LibreOffice stands on this system."""
    if sys.platform == "win32":
        return _WINDOWS
    if sys.platform == "darwin":
        return _MAC
    # Its own packages go into a folder for each version; the newest first.
    versions = sorted(Path("/opt").glob("libreoffice*/program"), reverse=True)
    return (*_LINUX, *_LINUX_MORE, *map(str, versions))


def office(named: str | None) -> Path:
    """Return the program of LibreOffice; see `find_office`.

    Raises:
        Refused: it is not found.
    """
    if found := find_office(named):
        return found
    if named:
        raise Refused("office.named", name=named)
    raise Refused("office.none", places=", ".join(usual_places()))


def _on_path() -> list[Path]:
    # A workspace may hold a program of that name: what is relative is not looked into.
    return [folder for folder in map(Path, os.get_exec_path()) if folder.is_absolute()]


def _programs(folders: Iterable[Path], names: Sequence[str] = ()) -> Iterator[Path]:
    # Of the two on Windows, the first waits until it is done.
    ours = ("soffice.com", "soffice.exe") if sys.platform == "win32" else ("soffice", "libreoffice")
    for folder in folders:
        yield from filter(_runs, (folder / name for name in names or ours))


def _runs(program: Path) -> bool:
    with suppress(OSError, ValueError):
        return program.is_file() and os.access(program, os.X_OK)
    return False


def to_pdf(
    docx: bytes, program: Path, *, seconds: float = SECONDS, moment: datetime | None = None
) -> bytes:
    """Return the pages of a Word file as PDF; see `to_pdfs`.

    Raises:
        Refused: there is no PDF.
    """
    (made,) = to_pdfs([docx], program, seconds=seconds, moment=moment)
    if isinstance(made, Refused):
        raise made
    return made


def to_pdfs(
    files: Iterable[bytes],
    program: Path,
    *,
    seconds: float = SECONDS,
    moment: datetime | None = None,
) -> Iterator[bytes | Refused]:
    """Yield for each Word file its pages as PDF, or why there is none, in their order.

    Many go through one run of `program`. A run that ends before it has done them all, or hangs,
    costs the file that it was at; after two that have done nothing it is not tried again. `seconds`
    is the time for one file. `moment` is what a PDF says of its making; without it, it says
    nothing, and the same pages are the same bytes.
    """
    waiting = iter(files)
    idle = 0
    problem: Refused | None = None
    while batch := list(islice(waiting, _TOGETHER)):
        # Of what is no Word file LibreOffice makes an empty page, or prints it as letters.
        made: dict[int, bytes | Refused] = {
            place: Refused("office.no_word")
            for place, raw in enumerate(batch)
            if not raw.startswith(b"PK")
        }
        while pending := [place for place in range(len(batch)) if place not in made]:
            if idle >= _MOST_IDLE and problem is not None:
                made.update(dict.fromkeys(pending, problem))
                break
            done, problem = _run([batch[place] for place in pending], program, seconds)
            made.update((pending[at], _timeless(raw, moment)) for at, raw in done.items())
            idle = 0 if done else idle + 1
            if not done:
                made[pending[0]] = problem
        yield from (made[place] for place in range(len(batch)))


def _run(files: Sequence[bytes], program: Path, seconds: float) -> tuple[dict[int, bytes], Refused]:
    """Return the PDFs of one run by place, and what to say where one is missing."""
    _sweep()
    try:
        with TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as name:
            folder = Path(name)
            sources = [folder / f"{place}.docx" for place in range(len(files))]
            for source, raw in zip(sources, files, strict=True):
                source.write_bytes(raw)
            ended, said = _call(_command(program, folder, sources), folder, seconds)
            pages = [_pdf(source.with_suffix(".pdf")) for source in sources]
    except OSError as error:
        return {}, Refused("office.unusable", path=str(program), reason=reason_of(error))
    if ended is None:
        problem = Refused("office.slow", seconds=round(seconds))
    elif said:
        problem = Refused("office.failed", problem=said, exit=ended)
    else:
        problem = Refused("office.silent", exit=ended)
    return {place: raw for place, raw in enumerate(pages) if raw}, problem


_PREFIX = "kehoach-pages-"
_STALE_SECONDS = 3600.0
"""Every PDF changes its folder: one that is older than this is in nobody's use."""


def _sweep() -> None:
    """Remove the folders of runs that were killed: they hold copies of the user's documents."""
    with suppress(OSError):
        for folder in Path(gettempdir()).glob(f"{_PREFIX}*"):
            with suppress(OSError):
                if time.time() - folder.lstat().st_mtime > _STALE_SECONDS:
                    shutil.rmtree(folder, ignore_errors=True)


def _command(program: Path, folder: Path, sources: Iterable[Path]) -> list[str]:
    options = json.dumps(_OPTIONS, separators=(",", ":"))
    return [
        str(program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"),
        *("--convert-to", f"pdf:writer_pdf_Export:{options}", "--outdir", str(folder)),
        *map(str, sources),
    ]


def _call(command: Sequence[str], folder: Path, seconds: float) -> tuple[int | None, str]:
    """Run `command` in `folder`; return its exit code, and the first thing that it complained of.

    The exit code is None where it was ended, for no PDF was finished in so many seconds. Whatever
    ends the waiting ends the program and all that it has started. What it says goes to a file: of
    a pipe the end would not be heard while one of them holds it open.
    """
    told = folder / "told.txt"
    with told.open("wb") as said:
        process = subprocess.Popen(  # noqa: S603 - the user's own program, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=said,
            cwd=folder,
            start_new_session=True,
        )
        try:
            ended = _wait(process, folder, seconds)
        finally:
            if process.poll() is None:
                _end(process)
    return ended, _complaint(told)


def _wait(process: subprocess.Popen[bytes], folder: Path, seconds: float) -> int | None:
    """Return the exit code of a process, or None where it does nothing any more."""
    finished, last = 0, time.monotonic()
    while (left := last + seconds - time.monotonic()) > 0:
        with suppress(subprocess.TimeoutExpired):
            return process.wait(min(1.0, left))
        if (now := sum(1 for _ in folder.glob("*.pdf"))) > finished:
            finished, last = now, time.monotonic()
    return None


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and those that it has started."""
    with suppress(OSError):
        if sys.platform == "win32":
            tool = ("C:/Windows/System32/taskkill.exe", "/F", "/T", "/PID", str(process.pid))
            subprocess.run(tool, capture_output=True, check=False)  # noqa: S603 - the system's own
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(OSError):
        process.kill()
    process.wait()


def _pdf(path: Path) -> bytes:
    """Return a PDF that is all there, or nothing."""
    try:
        raw = path.read_bytes()
    except OSError:
        return b""
    return raw if raw.startswith(b"%PDF-") and b"%%EOF" in raw[-1024:] else b""


# What concerns Java is of no matter for text documents.
_USUAL = "javaldx"


def _complaint(told: Path) -> str:
    """Return the first line that LibreOffice has told, cut to what a sentence can hold."""
    with told.open("rb") as said:
        text = said.read(10_000).decode("utf-8", "replace")
    lines = (line.strip() for line in text.splitlines())
    return next((line[:200] for line in lines if line and _USUAL not in line), "")


_MADE = re.compile(rb"/CreationDate ?\(D:[^()]*\)")
_NUMBERS = re.compile(rb"(?:/ID \[ <|^<|/DocChecksum /)([0-9A-F]{32})(?=[>\s])", re.MULTILINE)


def _timeless(raw: bytes, moment: datetime | None) -> bytes:
    """Return a PDF without the time of its making, and with numbers that follow from its content.

    Places inside the file are counted in bytes: what is replaced keeps its length. Where another
    version of LibreOffice writes these otherwise, the file stays as it is.
    """
    dates = _MADE.findall(raw)
    head, mark, tail = raw.rpartition(b"trailer")
    if len(dates) != 1 or not mark:
        return raw
    said = b""
    if moment is not None:
        said = f"/CreationDate(D:{moment:%Y%m%d%H%M%S}Z)".encode()
    if len(said) > len(dates[0]):
        return raw
    head = head.replace(dates[0], said.ljust(len(dates[0])))
    blank = _numbered(tail, b"0" * 32)
    number = sha256(head + mark + blank).hexdigest()[:32].upper().encode()
    return head + mark + _numbered(tail, number)


def _numbered(tail: bytes, number: bytes) -> bytes:
    return _NUMBERS.sub(lambda found: found[0].replace(found[1], number), tail)


_FONT = re.compile(rb"/BaseFont ?/(?:[A-Z]{6}\+)?([^\s/<>\[\]()]+)")


def other_fonts(pdf: bytes) -> tuple[str, ...]:
    """Return the fonts of a PDF that are none of `LIKE_TIMES`, by their names in the file.

    Where there are any, a font was missing, or lacked letters, and lines may break elsewhere.
    """
    ours = tuple(name.replace(" ", "") for name in LIKE_TIMES)
    names = {found.decode("ascii", "replace") for found in _FONT.findall(pdf)}
    return tuple(sorted(name for name in names if not name.startswith(ours)))


def fonts(program: Path | None = None) -> tuple[str, ...]:
    """Return which of `LIKE_TIMES` are installed with all Vietnamese letters, in that order.

    Those that come with LibreOffice (`program`) count: it sees them, other programs do not.
    """
    found = _configured()
    if found is None:
        found = {name for name, file in _FILES.items() if _holds(_font_folders(), file)}
    if program is not None and _holds(_bundled(program), _FILES["Liberation Serif"]):
        found.add("Liberation Serif")
    return tuple(name for name in LIKE_TIMES if name in found)


# The usual file of each font. Of Liberation Serif there are old ones that lack Vietnamese letters:
# only that of LibreOffice is believed by its name.
_FILES = {
    "Times New Roman": ("times.ttf", "Times New Roman.ttf"),
    "Tinos": ("Tinos-Regular.ttf",),
    "Liberation Serif": ("LiberationSerif-Regular.ttf",),
}


def _configured() -> set[str] | None:
    """Return the fonts with Vietnamese letters that fontconfig knows, or None without it."""
    program = shutil.which("fc-list") if os.name == "posix" else None
    if program is None or sys.platform == "darwin":
        return None
    try:
        listed = subprocess.run(  # noqa: S603 - the system's own program
            [program, ":lang=vi", "family"], capture_output=True, timeout=20, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = listed.stdout.decode("utf-8", "replace").splitlines()
    return {name.strip() for line in lines for name in line.split(",")}


def _font_folders() -> list[Path]:
    if sys.platform == "win32":
        return [
            Path("C:/Windows/Fonts"),
            Path("~/AppData/Local/Microsoft/Windows/Fonts").expanduser(),
        ]
    if sys.platform == "darwin":
        system = (Path("/System/Library/Fonts/Supplemental"), Path("/Library/Fonts"))
        return [*system, Path("~/Library/Fonts").expanduser()]
    return []


def _bundled(program: Path) -> list[Path]:
    """Return where the fonts stand that come with LibreOffice."""
    home = program.resolve().parent.parent
    return [home / "share" / "fonts" / "truetype", home / "Resources" / "fonts" / "truetype"]


def _holds(folders: Iterable[Path], names: Sequence[str]) -> bool:
    return any((folder / name).is_file() for folder in folders for name in names)
