"""`kehoach schema`: the JSON Schema of plan files, for editors."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kehoach.cli.output import accept_output, write_whole
from kehoach.cli.work import MOST_NAMED
from kehoach.editor.schema import FOLDER, SCHEMA_FILE, schema_text
from kehoach.editor.schema.pins import Pins, may_be_above, pin
from kehoach.finding import Invalid, Refused, reason_of
from kehoach.plan.model import Plan
from kehoach.report.words import Words
from kehoach.source.decode import decode, read_bytes
from kehoach.source.document import understand
from kehoach.workspace.config import read_config
from kehoach.workspace.files import PLANS, SETTINGS, plans_folder

_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help."""

    output: Path | None = None
    update: bool = False
    modeline: bool = False


def schema(options: Options, words: Words) -> int:
    """Print the schema, write it to a file, or bring a workspace up to date; return 0."""
    if options.update and options.output is not None:
        raise Refused("schema.which")
    if options.modeline and not options.update:
        raise Refused("schema.alone")
    if options.update:
        _update(_workspace(), words, add=options.modeline)
    elif options.output is not None:
        accept_output(options.output, "json")
        write_whole(options.output, schema_text(words).encode())
        print(options.output.as_posix())
    else:
        print(schema_text(words), end="")
    return 0


def _workspace() -> Path:
    """Return the folder of the workspace that the working folder is in.

    Raises:
        Refused: it is in none; nothing is written into a folder that merely happens to be open.
    """
    config = read_config(None)
    if config.values or (config.folder / SETTINGS).is_file():
        return config.folder
    plans = plans_folder()
    if not plans.is_dir():
        raise Refused("U082", path=plans.as_posix())
    # From inside, the folder is called `.`.
    return Path(os.path.normpath(plans / ".."))


def _update(root: Path, words: Words, *, add: bool) -> None:
    """Write the schema of a workspace, and let its plan files name it."""
    files: dict[Path, bytes] = {}
    plans: list[Plan] = []
    unread: list[Path] = []
    for path in _plan_files(root / PLANS):
        try:
            files[path] = read_bytes(path)
            if may_be_above(files[path]):
                text = decode(path.as_posix(), files[path])
                plans.append(understand(path, text).plan)
        except (Invalid, Refused):
            unread.append(path)
    target = root / FOLDER / SCHEMA_FILE
    write_whole(target, schema_text(words, plans).encode())
    print(_shown(target))
    print(words("schema.written", count=len(plans)), file=sys.stderr)
    if unread:
        _list("schema.unread", unread, words)
    _remove_others(target, words)
    _pin(files, target, words, add=add)


def _plan_files(folder: Path) -> list[Path]:
    """Return the plan files in a folder and below it; what begins with a dot is hidden."""
    found = (path for ending in _ENDINGS for path in folder.rglob(f"*{ending}"))
    return sorted(
        path
        for path in found
        if path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _remove_others(target: Path, words: Words) -> None:
    """Remove the schemas of other versions beside the one at `target`."""
    for path in sorted(target.parent.glob("plan-*.schema.json")):
        if path.name != target.name:
            try:
                path.unlink()
            except OSError as error:
                shown = path.as_posix()
                raise Refused("U004", path=shown, reason=reason_of(error)) from error
            print(words("schema.removed", path=_shown(path)), file=sys.stderr)


def _pin(files: dict[Path, bytes], target: Path, words: Words, *, add: bool) -> None:
    """Write the modelines that name another version, and with `add` those that are missing."""
    pins = Pins()
    for path, raw in files.items():
        relative = Path(os.path.relpath(target, path.parent)).as_posix()
        changed = pin(raw, relative, pins, path, add=add)
        if changed != raw:
            write_whole(path, changed)
            print(_shown(path))
            pins.written += 1
    if pins.written:
        print(words("schema.pinned", count=pins.written), file=sys.stderr)
    if pins.without:
        print(words("schema.unpinned", count=pins.without), file=sys.stderr)
    if pins.foreign:
        _list("schema.foreign", pins.foreign, words)


def _list(code: str, paths: Sequence[Path], words: Words) -> None:
    print(words(code, count=len(paths)), file=sys.stderr)
    for path in paths[:MOST_NAMED]:
        print(f"  {_shown(path)}", file=sys.stderr)
    if len(paths) > MOST_NAMED:
        print("  " + words("jobs.more", count=len(paths) - MOST_NAMED), file=sys.stderr)


def _shown(path: Path) -> str:
    """Return a path as seen from the working folder, where it stands within that."""
    with suppress(ValueError):
        path = path.relative_to(Path.cwd())
    return path.as_posix()
