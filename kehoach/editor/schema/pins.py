"""Which plan files of a workspace name the schema, and which should."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from kehoach.editor.schema.modeline import named_in, repinned, version_of, with_modeline

# What a plan file says of itself on a line of its own; what is no plan has no business here.
_PLAN = re.compile(rb"^(?:\xef\xbb\xbf)?schema:", re.MULTILINE)
_ABOVE = re.compile(rb"""^level:[ \t]*["']?(?:central|province)\b""", re.MULTILINE)


@dataclass(slots=True)
class Pins:
    """What was found: how many modelines were written, how many are missing, which are others'."""

    written: int = 0
    without: int = 0
    foreign: list[Path] = field(default_factory=list)


def may_be_above(raw: bytes) -> bool:
    """Return whether a file may hold a plan that others carry out."""
    return _ABOVE.search(raw) is not None


def pin(raw: bytes, relative: str, pins: Pins, path: Path, *, add: bool) -> bytes:
    """Return a plan file whose modeline names the schema at `relative`, where it shall have one.

    A modeline that names a schema that is not ours stays. What is found is noted in `pins`.
    """
    named = named_in(raw)
    if named is not None:
        if version_of(named) is not None:
            return repinned(raw, relative)
        pins.foreign.append(path)
    elif _PLAN.search(raw) and _is_text(raw):
        if add:
            return with_modeline(raw, relative)
        pins.without += 1
    return raw


def _is_text(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
