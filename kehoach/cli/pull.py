"""`kehoach pull`: edits made in a built Word file, back into the plan file."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kehoach.cli.naming import accept
from kehoach.cli.output import write_whole
from kehoach.cli.screen import coloured
from kehoach.finding import Refused
from kehoach.plan.fault import Loc
from kehoach.pull.pull import plan_id, pull
from kehoach.pulled import Pulled
from kehoach.report.pull import Told, render, said_told
from kehoach.report.words import Words
from kehoach.source.decode import BOM, DOCUMENT_LIMIT_BYTES, read_bytes
from kehoach.source.document import Document, load
from kehoach.source.graft import graft
from kehoach.workspace.files import namesakes, plan_called

FOUND = 1
FORMATS = ("text", "json")


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help."""

    apply: bool = False
    plan: Path | None = None
    format: str = "text"
    exit_code: bool = False


def pull_(file: Path, options: Options, words: Words) -> int:
    """Tell what was changed in a Word file, write it to the plan with `--apply`; the exit code."""
    accept("--format", [options.format], FORMATS)
    raw = read_bytes(file, DOCUMENT_LIMIT_BYTES)
    document = load(options.plan or _plan(file, raw))
    pulled = pull(file, raw, document)
    comments = _comments(document, pulled)
    text = graft(document, pulled.target, comments) if pulled.edits or comments else None
    waiting = text is not None and text != document.text.original
    if options.apply and waiting and text is not None:
        marked = read_bytes(document.path).startswith(BOM)
        write_whole(document.path, (BOM if marked else b"") + text.encode())
    new = [one for one in pulled.said if said_told(one) not in _remarks(document)]
    told = Told(
        pulled,
        new,
        file.as_posix(),
        document.path.as_posix(),
        applied=options.apply and waiting,
        chosen=options.plan is not None,
    )
    colour = coloured()
    width = shutil.get_terminal_size().columns
    sys.stdout.write(render(options.format, told, words, width=width, colour=colour))
    left = bool(pulled.conflicts or pulled.not_taken)
    return FOUND if left or (options.exit_code and waiting and not options.apply) else 0


def _plan(file: Path, raw: bytes) -> Path:
    """Return the file of the plan that a Word file was built from."""
    id_ = plan_id(file, raw)
    found = plan_called(id_)
    if found is None:
        raise Refused("U062", path=file.as_posix(), id=id_)
    # Into which of two plans an edit goes, only the user knows.
    for one in namesakes([id_]):
        if one.other.is_file():
            taken, other = one.taken.as_posix(), one.other.as_posix()
            raise Refused("U083", id=id_, path=taken, other=other)
    return found


def _comments(document: Document, pulled: Pulled) -> Mapping[Loc, list[str]]:
    """Return the comments of reviewers that the plan has not, by place."""
    known = _remarks(document)
    found: dict[Loc, list[str]] = {}
    for one in pulled.said:
        if said_told(one) not in known:
            found.setdefault(one.loc, []).append(said_told(one))
    return found


def _remarks(document: Document) -> str:
    """Return the words of all comments in the plan file, in their order."""
    lines = (line.strip() for line in document.text.content.split("\n"))
    return " ".join(" ".join(line.lstrip("#").split()) for line in lines if line[:1] == "#")
