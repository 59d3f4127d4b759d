"""L006."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import marks, prose, with_usual_spaces
from kehoach.plan.span import Span

_SINGLE = frozenset({",", ";", ":", ".", "?", "!", "./."})
_BESIDE = ("( ", "[ ", "“ ", " )", " ]", " ”")
_BRACKETS = re.compile(r"(?<=[(\[“]) +(?=[^)\]” ])|(?<=[^(\[“ ]) +(?=[)\]”])")


@rule("L006", "space-before-punctuation", severity="warning", basis="habit", fixable=True)
def space_before_punctuation(subject: Subject) -> Iterator[Problem]:
    """Report each space before a comma, a full stop and the like, and inside brackets.

    Basis: a mark stands at the word before it, a bracket at the words inside; otherwise the mark
        may open a line. No regulation says so, every style guide does.
    Silent: before an ellipsis and dots that leave room ("ngày ... tháng ..."), between numbers
        ("1 : 1000"), in addresses, in empty brackets.
    Fix: without the space; where none follows the mark, it moves behind it.
    """
    for loc, text, _ in prose(subject):
        for span, bare in marks(text):
            if bare not in _SINGLE or len(bare) == span.end - span.start:
                continue
            after = text[span.end : span.end + 2]
            ratio = bare == ":" and text[span.start - 1].isdigit() and after.strip()[:1].isdigit()
            if ratio or (bare in "./." and after[:1].isalnum()):
                continue
            fix = f"{bare} " if after[:1].isalpha() else bare
            yield Problem(loc, {"mark": bare}, span, fix=fix)
        usual = with_usual_spaces(text)
        if not any(beside in usual for beside in _BESIDE):
            continue
        for spaces in _BRACKETS.finditer(usual):
            start, end = spaces.span()
            opens = text[start - 1] in "([“"
            span = Span(start - 1, end) if opens else Span(start, end + 1)
            mark = span.of(usual).strip()
            yield Problem(loc, {"mark": mark}, span, fix=mark)
