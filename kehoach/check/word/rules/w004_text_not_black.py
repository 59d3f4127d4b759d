"""W004."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.pieces import letters
from kehoach.check.word.subject import Trouble, WordSubject

# What no eye tells from black: programs write it where they round.
_NEAR_BLACK = 0x20
_COLOUR = re.compile("[0-9A-Fa-f]{6}")


@rule("W004", "text-not-black", severity="error", basis="nd30.font")
def text_not_black(subject: WordSubject) -> Iterator[Trouble]:
    """Report the paragraphs with words in a colour.

    Basis: Phụ lục I, mục I (S p.21): the letters are black.
    Silent: for the automatic colour, and for a grey that cannot be told from black.
    """
    for paragraph in subject.paragraphs:
        colours = (run.colour for run in paragraph.runs if letters(run.text))
        for colour in dict.fromkeys(colours):
            if _COLOUR.fullmatch(colour) and max(bytes.fromhex(colour)) > _NEAR_BLACK:
                yield Trouble(paragraph, "colour", {"found": f"#{colour.upper()}"})
