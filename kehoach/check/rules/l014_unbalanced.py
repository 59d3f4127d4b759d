"""L014."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import characters, prose
from kehoach.plan.span import Span

_CLOSES = {")": "(", "]": "[", "}": "{", "”": "“", "»": "«"}
_OPENS = {opening: closing for closing, opening in _CLOSES.items()}
# What each mark may close: a straight quotation mark also a curly one, and the other way round.
_OPENERS = {**_CLOSES, "”": '“"', '"': '"“'}
_ALL = frozenset({*_CLOSES, *_OPENS, '"'})
_MARK = re.compile(f"[{re.escape(''.join(sorted(_ALL)))}]")
# "a)", "1)", "(iii)" count off without an opening bracket.
_LABEL = re.compile(r"(?:\A|[\s(“,;:/])(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[a-zđ]|[ivx]{1,5})\Z")


@rule("L014", "unbalanced", severity="warning", basis="plan")
def unbalanced(subject: Subject) -> Iterator[Problem]:
    """Report each bracket or quotation mark that is not closed, or was never opened.

    Basis: one of the two was forgotten, and nobody can tell where the words in brackets end.
    Silent: on points that are counted off ("a)", "1)"), on marks of inches and minutes; a straight
        mark may close a curly one (L015).
    """
    if not characters(subject) & _ALL:
        return
    for loc, text, _ in prose(subject):
        opened: list[int] = []
        for found in _MARK.finditer(text):
            place, mark = found.start(), found[0]
            if mark == '"' and text[place - 1 : place].isdigit():
                continue
            if opened and text[opened[-1]] in _OPENERS.get(mark, ""):
                opened.pop()
            elif mark in _OPENS or mark == '"':
                opened.append(place)
            elif not (mark == ")" and _LABEL.search(text[:place])):
                params = {"mark": mark, "other": _CLOSES[mark]}
                yield Problem(loc, params, Span(place, place + 1))
        for place in opened:
            params = {"mark": text[place], "other": _OPENS.get(text[place], text[place])}
            yield Problem(loc, params, Span(place, place + 1))
