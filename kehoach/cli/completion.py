"""Completion in the shell: the scripts that ask, and the answer that they get.

A script puts the words typed so far, the last one perhaps begun, into `_KEHOACH_COMPLETE`, a line
each. The answer is text as well: a line that says what else the shell may offer (`files`,
`folders`, `none`), then a line for each value, with a tab before its help. Nothing of the answer is
run by the shell: a folder may hold files with any name.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from typer._click.shell_completion import CompletionItem, _resolve_context, _resolve_incomplete

from kehoach.cli.naming import accept
from kehoach.report.words import Words

_INSTALLED = {
    "bash": "completion.install.bash",
    "zsh": "completion.install.zsh",
    "fish": "completion.install.fish",
    "powershell": "completion.install.powershell",
}
SHELLS = tuple(_INSTALLED)

# Where an argument has one of these names, a path will do as well.
_PATHS = ("plans", "files", "plan", "file")


def completion(shell: str, words: Words) -> int:
    """Print the script for `shell`; say on a terminal how it is installed. Return 0."""
    accept(words("help.completion.shell.name"), [shell], SHELLS)
    script = Path(__file__).parent / "shells" / f"kehoach.{shell}"
    print(script.read_text(encoding="utf-8"), end="")
    if sys.stdout.isatty():
        print(words(_INSTALLED[shell]), file=sys.stderr)
    return 0


def answer(application: Any, asked: str) -> str:
    """Return what may stand where the last of the words in `asked` is."""
    typed = asked.split("\n")
    # bash makes a word of its own of the sign between an option and its value.
    before = [word for word in typed[1:-1] if word != "="]
    begun = "" if typed[-1] == "=" else typed[-1]
    context = _resolve_context(application, {}, "kehoach", [*before])
    wanted, begun = _resolve_incomplete(context, before, begun)
    items = wanted.shell_complete(context, begun)
    return "".join(f"{line}\n" for line in (_else(wanted), *_lines(items)))


def _lines(items: Iterable[CompletionItem]) -> Iterable[str]:
    for item in items:
        line = f"{item.value}\t{item.help or ''}"
        # What would be two lines, or a sign to the terminal, cannot be chosen.
        if line.replace("\t", "").isprintable():
            yield line


def _else(wanted: Any) -> str:
    """Return what the shell may offer besides the values: names of files, of folders, or nothing.

    A value that names a place is a `Path`, or an argument that takes ids and paths.
    """
    if getattr(wanted, "metavar", None) == "DIR":
        return "folders"
    kind = getattr(wanted, "param_type_name", "")
    is_path = kind and wanted.type.name in ("path", "file")
    return "files" if is_path or (kind == "argument" and wanted.name in _PATHS) else "none"
