"""N018."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fault import Loc
from kehoach.plan.model import PARTS, SECTIONS
from kehoach.plan.span import Span
from kehoach.plan.text import Text

_WORD = re.compile(r"\S+")


@rule("N018", "heading-case", severity="error", basis="nd30.body", fixable=True)
def heading_case(subject: Subject) -> Iterator[Problem]:
    """Report the heading of a part in small letters, and that of what is below in capitals.

    Basis: Phụ lục I, mục II, khoản 6 [S p.25, 33]: "I. NHỮNG KẾT QUẢ" is upper case, the title of a
        khoản is not. That what is numbered 1. in a plan is a khoản is inferred: a warning.
    Silent: for symbols and abbreviations within a heading (153/QĐ-TTg), and for short titles that
        may be abbreviations.
    Fix: writes the heading of a part in upper case. Which words of a title take a capital is for
        people.
    """
    headings = subject.plan.document.headings
    for name in (*PARTS, *SECTIONS):
        if name in headings.model_fields_set:
            loc: Loc = ("document", "headings", name)
            text = getattr(headings, name)
            yield from _not_upper(loc, text) if name in PARTS else _upper(loc, text, fewest=2)
    for i, part in enumerate(subject.plan.other_parts):
        yield from _not_upper(("other_parts", i, "title"), part.title)
    titles = [((*loc, "title"), task.title) for loc, task in subject.tasks if loc[0] == "content"]
    titles += [((*loc, "agency"), duty.agency) for loc, duty in subject.duties if duty.agency]
    for loc, text in titles:
        yield from _upper(loc, text, fewest=3)


def _not_upper(loc: Loc, text: Text) -> Iterator[Problem]:
    small = [word for word in _WORD.finditer(text) if _is_small(word[0])]
    if small:
        span = Span(small[0].start(), small[-1].end())
        fix = _WORD.sub(
            lambda word: word[0].upper() if _is_small(word[0]) else word[0], span.of(text)
        )
        yield Problem(loc, {"found": span.of(text), "expected": fix}, span, fix)


def _is_small(word: str) -> bool:
    """Return whether `word` is neither in upper case nor a symbol such as QĐ-TTg."""
    letters = [letter for letter in word if letter.isalpha()]
    mixed = any(letter.isupper() for letter in letters[1:])
    return any(letter.islower() for letter in letters) and not mixed and "/" not in word


def _upper(loc: Loc, text: Text, fewest: int) -> Iterator[Problem]:
    if text.isupper() and len(text.split()) >= fewest and not text.isascii():
        expected = text.capitalize()
        whole = Span(0, len(text))
        yield Problem(loc, {"found": text, "expected": expected}, whole, severity="warning")
