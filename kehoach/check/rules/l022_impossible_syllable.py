"""L022."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import (
    Found,
    in_name,
    phrases,
    quoted,
    vocabulary,
)
from kehoach.plan.syllable import syllable, syllable_but_for_marks

_SENTENCE = re.compile(r"(?:\A|[.;:?!] )\Z")


@rule("L022", "impossible-syllable", severity="warning", basis="habit")
def impossible_syllable(subject: Subject) -> Iterator[Problem]:
    """Report each word that no Vietnamese syllable can look like: "thưc", "nghành", "tíến".

    Basis: onsets, rimes and tones of Vietnamese go together in known ways: a syllable in c, ch, p,
        t has sắc or nặng, "ngh" stands before e, ê, i only, one syllable has one tone.
    Silent: on words of plain letters (foreign words, "video"), loans of several syllables
        ("makét"), parts of hyphenated words, abbreviations, names, and what is quoted. Two words
        written as one are told where the plan has them apart elsewhere.
    """
    for word in vocabulary(subject):
        if word.isascii() or len(word) == 1 or syllable(word):
            continue
        marks_left = any(unicodedata.combining(letter) for letter in word)
        if marks_left or syllable_but_for_marks(word) or _two_words(subject, word):
            for place in phrases(subject, word):
                if not _exempt(place):
                    yield Problem(place.wording.loc, {"word": place.words}, place.span)


def _two_words(subject: Subject, word: str) -> bool:
    """Return whether `word` is two syllables that the plan writes apart elsewhere."""
    return any(
        syllable(word[:cut])
        and syllable(word[cut:])
        and next(phrases(subject, f"{word[:cut]} {word[cut:]}"), None) is not None
        for cut in range(2, len(word) - 1)
    )


def _exempt(found: Found) -> bool:
    """Return whether a word may be a name, an abbreviation or part of a foreign word."""
    word = found.words
    if found.before.endswith("-") or found.after.startswith("-") or quoted(found):
        return True
    if word.isupper():
        return len(word) < 3 or all(letter.isascii() or letter == "Đ" for letter in word)
    if word[0].isupper():
        return not word[1:].islower() or in_name(found) or not _SENTENCE.search(found.before)
    return not word.islower()
