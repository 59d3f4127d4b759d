"""`kehoach doctor`: what this machine and this workspace have, and what is to be done about it."""

from __future__ import annotations

import json
import shutil
import sys
from collections import Counter
from collections.abc import Sequence
from textwrap import wrap

from kehoach.cli.looks.look import STATES, Look, State
from kehoach.cli.looks.machine import machine
from kehoach.cli.looks.workspace import workspace
from kehoach.cli.naming import accept
from kehoach.report.words import Words

FORMATS = ("text", "json")
SCHEMA = 1
_BROKEN = 1
_NARROW, _WIDE, _ENDLESS = 30, 100, 100_000


def doctor(format_: str, words: Words) -> int:
    """Tell what is there and what is not; return 1 where something that matters is wrong."""
    accept("--format", [format_], FORMATS)
    looks = [*machine(), *workspace()]
    print(as_json(looks, words) if format_ == "json" else as_text(looks, words), end="")
    return _BROKEN if any(one.state == "bad" for one in looks) else 0


def as_json(looks: Sequence[Look], words: Words) -> str:
    """Return the contract of `docs/schemas/doctor.schema.json`."""
    document = {
        "schema": SCHEMA,
        "checks": [
            {
                "id": one.id,
                "state": one.state,
                "value": one.value,
                "message": words.message(one.code, one.params),
                "hint": words.hint(one.code, one.params) or None,
            }
            for one in looks
        ],
        "summary": _summary(looks),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_text(looks: Sequence[Look], words: Words) -> str:
    """Return a line for each thing: its state as a word, what it is, and then what to do."""
    # Where it goes elsewhere, a thing is a line, which can be searched for.
    width = min(_WIDE, shutil.get_terminal_size().columns) if sys.stdout.isatty() else _ENDLESS
    lines: list[str] = []
    for one in looks:
        state = words(_STATES[one.state])
        lines += _wrapped(f"{state}: {words.message(one.code, one.params)}", width, "  ")
        if hint := words.hint(one.code, one.params):
            lines += _wrapped(f"  {words('hint')}: {hint}", width, "    ")
    lines += ["", *_wrapped(words("doctor.summary", **_summary(looks)), width, "")]
    return "".join(f"{line}\n" for line in lines)


_STATES: dict[State, str] = {
    "good": "doctor.good",
    "attention": "doctor.attention",
    "bad": "doctor.bad",
}


def _summary(looks: Sequence[Look]) -> dict[str, int]:
    counted = Counter(one.state for one in looks)
    return {state: counted[state] for state in STATES}


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    # A path and a command are to be copied whole.
    return wrap(
        text,
        max(width, _NARROW),
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
