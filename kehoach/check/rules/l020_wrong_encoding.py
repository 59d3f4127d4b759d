"""L020."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import characters, prose
from kehoach.plan.span import Span
from kehoach.plan.syllable import syllable_but_for_marks

# UTF-8 read as Windows-1252: the first bytes of the Vietnamese letters.
_LEADS = re.compile("[ÃÄÅÆ][^\x00-\x7f]|á[º»]|â€")
_LETTERS = frozenset("àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ")
# TCVN3: signs of Windows-1252 in the middle of a word.
_TCVN3_SIGNS = frozenset("¨©ª«¬®¯µ¶¸¹»¼½¾")
_TCVN3 = re.compile(r"[A-Za-z][¨©ª«¬®µ¶¸¹»¼½¾](?=[A-Za-z])|®(?=[a-zÇ-ý])")
_REPLACED = "\ufffd"
_TOLD = 3
_FEWEST_WORDS = 4


@rule("L020", "wrong-encoding", severity="error", basis="unicode")
def wrong_encoding(subject: Subject) -> Iterator[Problem]:
    """Report words that were read in the wrong encoding, and texts that lost all their marks.

    Basis: UTF-8 taken for Windows-1252 ("thá»±c"), old fonts ("thùc hiÖn"), characters that a font
        of symbols kept for itself (U+E000 to U+F8FF), the sign for what was lost (U+FFFD).
    Silent: where the characters could have been meant: a capital Ã before a quotation mark or a
        no-break space. Whole texts without a single mark are a warning, from four syllables on.
    """
    used = characters(subject)
    lost = any(one == _REPLACED or "\ue000" <= one <= "\uf8ff" for one in used)
    for loc, text, _ in prose(subject):
        if text.isascii():
            words = text.split()
            if len(words) >= _FEWEST_WORDS and all(map(_stripped, words)):
                yield Problem(loc, {"words": " ".join(words[:4])}, severity="warning")
        elif lost or _LEADS.search(text) or used & _TCVN3_SIGNS:
            for span in [*_spoiled(text)][:_TOLD]:
                yield Problem(loc, {"words": span.of(text)}, span)


def _stripped(word: str) -> bool:
    return word.strip(",;:.").isalpha() and syllable_but_for_marks(word.strip(",;:.").lower())


def _spoiled(text: str) -> Iterator[Span]:
    """Yield the characters that show a wrong encoding."""
    for place, character in enumerate(text):
        if character == _REPLACED or "\ue000" <= character <= "\uf8ff":
            yield Span(place, place + 1)
    for lead in _LEADS.finditer(text):
        if length := _utf8(text[lead.start() : lead.start() + 4]):
            yield Span(lead.start(), lead.start() + length)
    for sign in _TCVN3.finditer(text):
        yield Span(*sign.span())


def _utf8(following: str) -> int:
    """Return how many characters from the first on are the bytes of one Vietnamese letter."""
    for length in (3, 2):
        run = following[:length]
        try:
            letter = run.encode("cp1252").decode("utf-8")
        except UnicodeError:
            continue
        if len(letter) == 1 and (
            letter in _LETTERS or "ạ" <= letter <= "ỹ" or "Ạ" <= letter <= "Ỹ"
        ):
            if length == 2 and (run[1] in "“”‘’…–—\xa0" and not following[2:3].isalpha()):
                continue
            return length
    return 0
