"""L007."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import marks, prose, words_of
from kehoach.plan.span import Span
from kehoach.plan.syllable import syllable
from kehoach.plan.words import parentheses


@rule("L007", "space-missing-after-punctuation", severity="warning", basis="habit", fixable=True)
def space_missing_after_punctuation(subject: Subject) -> Iterator[Problem]:
    """Report each comma, full stop and the like after which the next word follows at once.

    Basis: a space parts a mark from the word after it; without one both words are taken for one.
    Silent: in numbers, dates, addresses and abbreviations ("TP.HCM", "v.v."): after a full stop
        only where a word in lower case ends and one with a capital begins.
    Fix: a space after the mark.
    """
    for loc, text, _ in prose(subject):
        for span, bare in marks(text):
            follows = text[span.end : span.end + 1]
            if len(bare) != 1 or bare in "?!" or span.end - span.start > 1:
                continue
            if follows.isalpha() and (bare != "." or _sentences_meet(text, span.start)):
                yield Problem(loc, {"mark": bare}, span, fix=f"{bare} ")
        for _, end in parentheses(text) if ")" in text else ():
            if text[end : end + 1].isalpha() and text[end - 3 : end - 2] not in {"(", ""}:
                yield Problem(loc, {"mark": ")"}, Span(end - 1, end), fix=") ")


def _sentences_meet(text: str, place: int) -> bool:
    """Return whether the full stop at `place` ends a word and another begins right behind it."""
    before = text[max(0, place - 16) : place].rpartition(" ")[2]
    after = text[place + 1 : place + 16]
    word = next((span.of(after) for span in words_of(after)), "")
    return (
        len(before) > 1
        and before.islower()
        and syllable(before)
        and len(word) > 1
        and word.istitle()
        and syllable(word.lower())
    )
