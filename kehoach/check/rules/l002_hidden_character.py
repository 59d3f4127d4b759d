"""L002."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import characters
from kehoach.plan.span import Span

# Zero width, soft hyphen, marks of direction.
_HIDDEN = frozenset(
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)


@rule("L002", "hidden-character", severity="error", basis="unicode", fixable=True)
def hidden_character(subject: Subject) -> Iterator[Problem]:
    """Report each run of characters that nobody sees.

    Basis: such characters come with text that is copied from web pages and PDF files; Vietnamese
        needs none of them, and a word with one inside is found by no search.
    Silent: on spaces, which L005 looks at, and on signs that show.
    Fix: without them; of the two spaces that then would meet, one goes as well.
    """
    if not characters(subject) & _HIDDEN:
        return
    for loc, text, _ in subject.wordings:
        end = 0
        for start, character in enumerate(text):
            if start < end or character not in _HIDDEN:
                continue
            end = start
            while text[end : end + 1] in _HIDDEN:
                end += 1
            if text[start - 1 : start] == text[end : end + 1] == " ":
                end += 1
            yield Problem(loc, {"character": f"U+{ord(character):04X}"}, Span(start, end), fix="")
