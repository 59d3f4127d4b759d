"""W003."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.docx.layout.model import Run

# From here on, characters take their font from another slot than that of ASCII.
_ASCII = 128
# What is not printed in letters: marks out of these fonts are no wrong letters.
_SYMBOLS = ("symbol", "wingdings", "webdings", "segoe ui symbol", "segoe ui emoji", "cambria math")
# The last letter of the Latin alphabets that Vietnamese is written with.
_LAST_LETTER = "\u1eff"


@rule("W003", "stray-font", severity="error", basis="nd30.font")
def stray_font(subject: WordSubject) -> Iterator[Trouble]:
    """Report each font, other than Times New Roman, in which letters or digits are printed.

    Basis: Phụ lục I, mục I (S p.21): Times New Roman, for the whole document.
    Silent: for signs out of symbol fonts, for letters of other scripts, and where the theme that
        names the font is missing.
    """
    wanted = subject.decree.font
    for paragraph in subject.paragraphs:
        fonts = [font for run in paragraph.runs for font in _printed(run)]
        for font in dict.fromkeys(fonts):
            if _stray(font, wanted):
                yield Trouble(paragraph, "font", {"found": font, "expected": wanted})
    numbers = (one for section in subject.document.sections for one in section.numbers)
    for font in dict.fromkeys(one.font or wanted for one in numbers):
        if _stray(font, wanted):
            yield Trouble(None, "font-of-page-number", {"found": font, "expected": wanted})


def _stray(font: str, wanted: str) -> bool:
    # "Times New Roman Bold" and "TimesNewRomanPSMT" are what other programs call its faces.
    name, face = font.casefold(), wanted.casefold().replace(" ", "")
    return not name.replace(" ", "").startswith(face) and not name.startswith(_SYMBOLS)


def _printed(run: Run) -> Iterator[str]:
    """Yield the fonts that letters and digits of a run are printed in."""
    printed = [one for one in run.text if one.isalnum() and one <= _LAST_LETTER]
    if run.complex_script:
        slots = [run.fonts.complex] if printed else []
    else:
        slots = [
            run.fonts.ascii if any(ord(one) < _ASCII for one in printed) else None,
            run.fonts.other if any(ord(one) >= _ASCII for one in printed) else None,
        ]
    yield from filter(None, slots)
