"""S012."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import texts_at
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.agency import Reading
from kehoach.plan.span import Span
from kehoach.plan.words import key


@rule("S012", "agency-not-understood", severity="info", basis="agencies")
def agency_not_understood(subject: Subject) -> Iterator[Problem]:
    """Report words in the list of those who lead or take part that name no known agency.

    Basis: the registry of agencies, which does not know all; but a name that it does not know may
        be misspelt, and no rule about agencies sees who is meant.
    Silent: where the file names the agencies by their ids, for the sentence that may follow the
        list, for words that were reported before, for those without a capital ("ngành y tế"), and
        for the name of a commune ("UBND phường Cam Ly").
    """
    told: set[tuple[str, ...]] = set()
    for loc, task in subject.tasks:
        for name, part in (("lead", task.lead), ("coordination", task.coordination)):
            if part is None or part.agencies:
                continue
            places = [at for at, _ in texts_at(part, (*loc, name))]
            readings = subject.agencies_of(part).readings
            for place, (text, reading) in zip(places, readings, strict=True):
                for span in _unknown(text, reading):
                    words = key(span.of(text))
                    if words not in told:
                        told.add(words)
                        yield Problem(place, {"words": span.of(text)}, span)


def _unknown(text: str, reading: Reading) -> Iterator[Span]:
    """Yield the words of the list that look like the name of an agency."""
    names = {mention.span.end for mention in reading.mentions}
    for span in reading.unread:
        goes_on = len(text[: span.start].rstrip()) in names
        if span.start < reading.list_end and text[span.start].isupper() and not goes_on:
            yield span
