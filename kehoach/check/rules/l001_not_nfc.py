"""L001."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("L001", "not-nfc", severity="error", basis="unicode", fixable=True)
def not_nfc(subject: Subject) -> Iterator[Problem]:
    """Report each line of the file where letters stand apart from their marks.

    Basis: Unicode Standard Annex 15; the same word in two spellings is found by no search, compared
        as two texts, and printed badly by some programs.
    Silent: on files that are in NFC; the order of the marks does not matter.
    Fix: the letters with their marks, as one character each.
    """
    for stretch in subject.decomposed:
        yield Problem((), stretch=stretch)
