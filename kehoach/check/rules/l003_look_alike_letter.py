"""L003."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import characters, words_of
from kehoach.data.lookalikes import lookalikes
from kehoach.plan.syllable import syllable

# Letters that Unicode itself resolves: ligatures, full width, mathematical.
_STYLED = ((0xFB00, 0xFB06), (0xFF21, 0xFF5A), (0x1D400, 0x1D7CB))


@rule("L003", "look-alike-letter", severity="error", basis="unicode", fixable=True)
def look_alike_letter(subject: Subject) -> Iterator[Problem]:
    """Report each word with a letter that only looks like one of the Vietnamese alphabet.

    Basis: a Cyrillic "а", a Greek "Ο", an Icelandic "Ð" print like a, O, Đ, and are other letters:
        the word is found by no search, and the symbol of a document is another one.
    Silent: on words of another script, which have letters without a Vietnamese twin or, in
        Vietnamese letters, make no Vietnamese syllable.
    Fix: the Vietnamese letters.
    """
    if not any(_twin(one) for one in characters(subject) if not one.isascii()):
        return
    for loc, text, _ in subject.wordings:
        for span in words_of(text):
            word = span.of(text)
            if word.isascii() or not (twins := [one for one in word if _twin(one)]):
                continue
            meant = unicodedata.normalize("NFC", "".join(_twin(one) or one for one in word))
            foreign = len(twins) == sum(map(str.isalpha, word))
            if all(map(_vietnamese, meant)) and (not foreign or syllable(meant.lower())):
                code = f"U+{ord(twins[0]):04X}"
                params = {"word": word, "code": code, "meant": meant, "letter": _twin(twins[0])}
                yield Problem(loc, params, span, fix=meant)


@cache
def _twin(letter: str) -> str:
    """Return the Vietnamese letter that `letter` looks like, or an empty text."""
    for script in lookalikes():
        if letter in script.wrong:
            return script.right[script.wrong.index(letter)]
    styled = any(first <= ord(letter) <= last for first, last in _STYLED) and letter.isalpha()
    return unicodedata.normalize("NFKC", letter) if styled else ""


def _vietnamese(letter: str) -> bool:
    return unicodedata.normalize("NFD", letter)[0].isascii() or letter in "Đđ"
