"""A004."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.capitals import begins, word_before
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_SMALL = re.compile(
    r"(?P<sure>điều|chương)\s+(?:[0-9]+[a-zđ]?|[IVXL]+)(?![\w%/]|\.\w)"
    r"|(?P<word>phần|tiểu\s+mục|mục)\s+(?:[IVXL]+|[0-9]+)(?![\w%/]|\.\w)"
)
_LARGE = re.compile(r"(?P<word>Khoản)\s+[0-9]+(?!\w)|(?P<point>Điểm)\s+[a-zđ](?!\w)")
_GENERIC = {"các", "những", "số", "nhiêu", "mấy", "văn", "huy", "huân", "hiến"}
_CITING = {"tại", "theo", "của", "ở", "thuộc", "trong", "và", "định", "nêu", "cứ"}


@rule("A004", "structure-capitals", severity="error", basis="nd30.capital-structure", fixable=True)
def structure_capitals(subject: Subject) -> Iterator[Problem]:
    """Report parts of a cited document with the wrong capital: "điều 5", "Khoản 2", "Điểm a".

    Basis: Phụ lục II, mục V, khoản 7 (T): Phần, Chương, Mục, Tiểu mục, Điều with a capital, khoản
        and điểm without. "mục" and "phần" have other uses: a warning, and only in a citation.
    Silent: where a sentence or an item begins, on several at once ("các điều 5, 6"), on words in
        capitals throughout.
    Fix: the first letter.
    """
    for wording in subject.having("điều", "chương", "phần", "mục", "Khoản", "Điểm"):
        text = wording.text
        for found in _SMALL.finditer(text):
            group = "sure" if found["sure"] else "word"
            start = found.start(group)
            inside = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")
            before = word_before(text, start)
            if inside or before in _GENERIC:
                continue
            if group == "word" and before not in _CITING:
                continue
            word = found[group]
            yield Problem(
                wording.loc,
                {"found": found[0], "expected": _upper(found[0])},
                span=Span(*found.span(group)),
                fix=_upper(word),
                severity=None if group == "sure" else "warning",
            )
        for found in _LARGE.finditer(text):
            if begins(text, found.start()):
                continue
            group = "word" if found["word"] else "point"
            yield Problem(
                wording.loc,
                {"found": found[0], "expected": _lower(found[0])},
                span=Span(*found.span(group)),
                fix=found[group].lower(),
            )


def _upper(words: str) -> str:
    return words[0].upper() + words[1:]


def _lower(words: str) -> str:
    return words[0].lower() + words[1:]
