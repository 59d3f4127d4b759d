"""S015."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.assignments import texts_at
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fault import Loc
from kehoach.plan.span import Span
from kehoach.plan.text import Text

_REQUEST = re.compile(r"(?:^|[;,]\s*)(?P<request>đề nghị)(?=\s)", re.IGNORECASE)


@rule("S015", "request-as-heading", severity="info", basis="habit")
def request_as_heading(subject: Subject) -> Iterator[Problem]:
    """Report "Đề nghị" in the heading of a duty or in the list of those who lead or take part.

    Basis: habit; a heading and a list name agencies. What the People's Committee asks of bodies
        that it does not command is a sentence, and stands below.
    Silent: for "đề nghị" in a sentence.
    """
    for loc, text in _lists(subject):
        for found in _REQUEST.finditer(text):
            yield Problem(loc, {"words": found["request"]}, Span(*found.span("request")))


def _lists(subject: Subject) -> Iterator[tuple[Loc, Text]]:
    for loc, task in subject.tasks:
        for name, part in (("lead", task.lead), ("coordination", task.coordination)):
            if part is not None:
                yield from texts_at(part, (*loc, name))
    for loc, duty in subject.duties:
        if duty.agency is not None:
            yield (*loc, "agency"), duty.agency
