"""L021."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import ODD_SPACES
from kehoach.plan.span import Span

_SPACES = " " + ODD_SPACES


@rule("L021", "space-at-end", severity="warning", basis="habit", fixable=True)
def space_at_end(subject: Subject) -> Iterator[Problem]:
    """Report each space before the first word of a text or after its last.

    Basis: such a space is printed, and moves what stands beside it; only a text in quotation marks
        of the file has one, or a space that is not the usual one.
    Silent: never.
    Fix: without it.
    """
    for loc, text, _ in subject.wordings:
        if text[0] not in _SPACES and text[-1] not in _SPACES:
            continue
        begins = len(text) - len(text.lstrip(_SPACES))
        ends = len(text.rstrip(_SPACES))
        for span in (Span(0, begins), Span(ends, len(text))):
            if span.start < span.end:
                yield Problem(loc, {}, span, fix="")
