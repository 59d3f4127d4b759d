"""The command line. Only this package prints, exits and reads the environment."""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from kehoach.cli.letters import Letters
from kehoach.finding import Invalid, Refused, reason_of
from kehoach.report.words import LANGUAGES, Language, Words

FAILED = 2
STOPPED = 130

COMPLETING = "_KEHOACH_COMPLETE"
"""The variable in which a shell asks what may stand where the cursor is; see `completion`."""


def entry() -> NoReturn:
    """Run `kehoach` as a program, and leave without taking the house down piece by piece.

    Freeing every module and object takes longer than building a plan; the system does it at once.
    """
    # Loading modules makes many objects and no garbage; commands that do much turn it on again.
    gc.disable()
    _leave_out_plugins()
    # A stream that the caller closed is None; what is said there is for nobody.
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        code = FAILED
    os._exit(code)


def _leave_out_plugins() -> None:
    """Let pydantic find no plugins, and not look for any.

    What validates a document for signature is what this package says, not what else happens to be
    installed. Looking takes as long as a bare Python; where pydantic looks elsewhere one day, it
    merely takes that long again.
    """
    loader = ModuleType("pydantic.plugin._loader")
    loader.__dict__["get_plugins"] = tuple
    sys.modules.setdefault(loader.__name__, loader)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `kehoach` and return its exit code: 0 done, 1 findings, 2 could not do it."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    letters = Letters(arguments)
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
        return STOPPED
    except BrokenPipeError:
        # The reader went away; nothing more can be said to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        from kehoach.cli.failure import tell

        tell(Refused("U016", reason=reason_of(error)), words)
    except Exception as error:
        if "--debug" in arguments:
            raise
        from kehoach.cli.failure import tell

        tell(Refused("U001", problem=f"{type(error).__name__}: {error}"), words)
    finally:
        letters.tell(words)
    return FAILED


def _words(arguments: Sequence[str]) -> Words:
    """Choose the language before anything is said: `--lang`, KEHOACH_LANG, or that of the system.

    A locale is never refused: it was chosen for other programs.
    """
    chosen = os.environ.get("KEHOACH_LANG") or _system_language()
    for option, value in pairwise([*arguments, ""]):
        if option == "--lang":
            chosen = value
        elif option.startswith("--lang="):
            chosen = option.removeprefix("--lang=")
    for language in LANGUAGES:
        if chosen == language:
            return Words(language)
    raise Refused("U012", value=chosen)


def _system_language() -> Language:
    """Return English where the locale of the system is English, else Vietnamese.

    Of the variables of POSIX the first that is set and not empty decides; Windows sets none.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next(filter(None, map(os.environ.get, names)), "")
    return "en" if re.split(r"[_.@-]", locale)[0].lower() == "en" else "vi"
