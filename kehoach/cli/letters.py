"""Printing where letters may be missing: a code page of Windows, a terminal of long ago.

What programs read is UTF-8, whatever the code page, and so is what goes to a file or a pipe, unless
PYTHONIOENCODING says otherwise: a file that lacks letters is of no use to anyone. What people read
on a terminal follows the terminal; a letter that it lacks is printed as the nearest that it has.
"""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import TextIO

from kehoach.report.words import Words

_FOR_PROGRAMS = ("import", "schema", "completion", "lsp")
"""Commands whose stdout is a file or a protocol."""
_FOR_PEOPLE = ("text", "concise")

# Marks that make another letter (â, ă, ơ); the others are tones, which cp1258 prints apart.
_SHAPES = "\u0302\u0306\u031b"
_ALPHABET = "đĐạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂÂÊÔƠƯ"
_PLAIN = str.maketrans(
    {"đ": "d", "Đ": "D", "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-"}
    | {"…": "...", "→": "->", "←": "<-", "↔": "<->", "×": "x", "·": "-", "•": "-", "\u00a0": " "}
    | {"●": "*", "○": "o", "✓": "v", "✗": "x", "≥": ">=", "≤": "<=", "≈": "~"}
    | {"─": "-", "━": "-", "═": "=", "│": "|", "┃": "|", "█": "#", "░": "."}
)


class Letters:
    """What the streams of a run can show; `lost` is whether letters were printed without marks."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self.lost = False
        for stream, programs in ((sys.stdout, for_programs(arguments)), (sys.stderr, False)):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is None:
                continue
            if programs:
                # The same bytes on every machine, line ends included.
                reconfigure(encoding="utf-8", newline="\n")
            elif not stream.isatty() and not os.environ.get("PYTHONIOENCODING"):
                reconfigure(encoding="utf-8")
            reconfigure(errors=self._handler(stream))

    def tell(self, words: Words) -> None:
        """Say at the end that marks were left out, and how to have them."""
        if self.lost:
            with suppress(OSError, ValueError):
                print(words("letters.lost"), file=sys.stderr)

    def _handler(self, stream: TextIO) -> str:
        """Return the name under which the codecs find what to do about a letter of `stream`."""
        encoding = stream.encoding or "ascii"

        def handler(error: UnicodeError) -> tuple[str, int]:
            if not isinstance(error, UnicodeEncodeError):
                raise error
            return "".join(
                self._printed(character, encoding)
                for character in error.object[error.start : error.end]
            ), error.end

        name = f"kehoach-{encoding}"
        codecs.register_error(name, handler)
        return name

    def _printed(self, character: str, encoding: str) -> str:
        """Return the nearest to `character` that the encoding has, or its number."""
        for whole, nearest in _nearest(character):
            if _fits(nearest, encoding):
                self.lost = self.lost or not whole
                return nearest
        return character.encode("ascii", "backslashreplace").decode("ascii")


def lacks_letters(encoding: str) -> bool:
    """Return whether an encoding has no room for some letter of Vietnamese."""
    return not all(any(_fits(one, encoding) for one in _as_much(letter)) for letter in _ALPHABET)


def _as_much(letter: str) -> list[str]:
    return [letter, *(nearest for whole, nearest in _nearest(letter) if whole)]


def for_programs(arguments: Sequence[str]) -> bool:
    """Return whether what `arguments` ask for is read by programs, or is a file."""
    formats = [
        value
        for option, value in pairwise([*arguments, ""])
        if option in ("--format", "-f") and value
    ]
    formats += [one.removeprefix("--format=") for one in arguments if one.startswith("--format=")]
    formats += [one[2:] for one in arguments if one.startswith("-f") and one != "-f"]
    if any(one not in _FOR_PEOPLE for one in formats) or "--diff" in arguments:
        return True
    return bool(os.environ.get("_KEHOACH_COMPLETE")) or _command(arguments) in _FOR_PROGRAMS


def _command(arguments: Sequence[str]) -> str:
    """Return the command that is named, which options may precede."""
    for before, argument in pairwise(["", *arguments]):
        if not argument.startswith("-") and before != "--lang":
            return argument
    return ""


def _nearest(character: str) -> Iterator[tuple[bool, str]]:
    """Yield what may stand for `character`, the nearest first, and whether it says as much."""
    import unicodedata

    base, *marks = [*unicodedata.normalize("NFD", character)]
    shapes = "".join(mark for mark in marks if mark in _SHAPES)
    tones = "".join(mark for mark in marks if mark not in _SHAPES)
    letter = unicodedata.normalize("NFC", base + shapes)
    if marks:
        yield True, letter + tones
        yield False, letter
        yield False, base
    plain = character.translate(_PLAIN)
    if plain != character:
        yield character not in "đĐ", plain


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeError, LookupError):
        return False
    return True
