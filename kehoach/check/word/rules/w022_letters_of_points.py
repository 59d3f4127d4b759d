"""W022."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kehoach.check.rule import rule
from kehoach.check.word.subject import CLAUSE, PART, Trouble, WordSubject
from kehoach.docx.layout.model import Paragraph

_POINT = re.compile(r"\(?([a-zđ])(\)|\.)(?=\s|\Z|[^\W\d_])")


@rule("W022", "letters-of-points", severity="error", basis="nd30.letters")
def letters_of_points(subject: WordSubject) -> Iterator[Trouble]:
    """Report points whose letters are not those of the Vietnamese alphabet, in its order.

    Basis: Phụ lục I, mục II, khoản 6 (S p.25): a b c d đ e g …, each with a bracket. Word's
        own list of letters prints a b c d e f.
    Silent: on a gap that is no step of the English alphabet: a point may have been left out on
        purpose; in tables.
    """
    letters = subject.decree.letters
    for act in subject.acts:
        yield from _typed(act.body, letters)
        yield from _automatic(act.body, letters)


def _typed(body: Sequence[Paragraph], letters: Sequence[str]) -> Iterator[Trouble]:
    last = ""
    for paragraph in body:
        text = paragraph.text.strip()
        if paragraph.numbered is not None:
            continue
        if PART.match(text) or CLAUSE.match(text):
            last = ""
            continue
        point = _POINT.match(text)
        if point is None:
            continue
        letter = point[1]
        if text.startswith("(") or (point[2] == "." and (last or letter == "a")):
            yield Trouble(paragraph, "point-mark", {"found": point[0], "expected": f"{letter})"})
        expected = _after(last, letters)
        if last and letter != expected and letter == chr(ord(last) + 1) and expected:
            params = {"found": f"{letter})", "expected": f"{expected})", "last": f"{last})"}
            yield Trouble(paragraph, "point-order", params)
        last = letter if letter == "a" or last else ""


def _after(letter: str, letters: Sequence[str]) -> str:
    """Return the letter that follows in the Vietnamese alphabet."""
    if letter not in letters[:-1]:
        return ""
    return letters[letters.index(letter) + 1]


def _automatic(body: Sequence[Paragraph], letters: Sequence[str]) -> Iterator[Trouble]:
    """Yield where Word's own list of letters first prints the wrong one."""
    for paragraph in body:
        numbered = paragraph.numbered
        if numbered is None or numbered.format != "lowerLetter":
            continue
        at = numbered.position - 1
        printed = chr(ord("a") + at % 26)
        if 0 <= at < len(letters) and printed != letters[at] and letters[:at] and at == 4:
            params = {"found": numbered.label, "expected": f"{letters[at]})"}
            yield Trouble(paragraph, "point-list", params)
