"""The command line. Only this package prints, exits and reads the environment."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from typing import NoReturn

from kehoach.finding import Invalid, Refused
from kehoach.report.words import LANGUAGES, Words

FAILED = 2


def entry() -> NoReturn:
    """Run `kehoach` as a program, and leave without taking the house down piece by piece.

    Freeing every module and object takes longer than building a plan; the system does it at once.
    """
    # Loading modules makes many objects and no garbage; commands that do much turn it on again.
    gc.disable()
    code = main()
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `kehoach` and return its exit code: 0 done, 1 findings, 2 could not do it."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a letter shows its number; the work goes on.
        getattr(stream, "reconfigure", lambda **_: None)(errors="backslashreplace")
    words = Words("vi")
    try:
        words = _words(arguments)
        from kehoach.cli.app import run

        return run(arguments, words)
    except (Invalid, Refused) as error:
        from kehoach.cli.failure import tell

        tell(error, words)
    except KeyboardInterrupt:
        print(words("U013"), file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader went away; nothing more can be said to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:
        if "--debug" in arguments:
            raise
        from kehoach.cli.failure import tell

        tell(Refused("U001", problem=f"{type(error).__name__}: {error}"), words)
    return FAILED


def _words(arguments: Sequence[str]) -> Words:
    """Choose the language before anything is said: `--lang`, else KEHOACH_LANG, else Vietnamese."""
    chosen = os.environ.get("KEHOACH_LANG") or "vi"
    for option, value in pairwise([*arguments, ""]):
        if option == "--lang":
            chosen = value
        elif option.startswith("--lang="):
            chosen = option.removeprefix("--lang=")
    for language in LANGUAGES:
        if chosen == language:
            return Words(language)
    raise Refused("U012", value=chosen)
