"""`kehoach lsp`: what `check` finds, while a plan is being written."""

from __future__ import annotations

import gc
import logging
import os
import sys

from kehoach.finding import Refused
from kehoach.report.words import Words


def lsp(words: Words, *, debug: bool) -> int:
    """Serve an editor over stdin and stdout until it leaves; return the exit code.

    Raises:
        Refused: the library for it is not installed.
    """
    try:
        from kehoach.editor.server.features import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise Refused("lsp.missing") from error
    if debug:
        logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    else:
        logging.disable()
    if sys.stdin is None:  # closed by the caller: nobody is there
        return 0
    if sys.stdin.isatty():
        print(words("lsp.terminal"), file=sys.stderr)
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    # stdout is the protocol: whatever else is printed by mistake must not get between its messages.
    sys.stdout = sys.stderr
    # It was turned off for commands that end soon.
    gc.enable()
    return serve(words, incoming, outgoing, chosen=_chose_language())


def _chose_language() -> bool:
    """Return whether the user said in which language: then that of the editor does not count."""
    named = any(one.partition("=")[0] == "--lang" for one in sys.argv[1:])
    return named or bool(os.environ.get("KEHOACH_LANG"))
