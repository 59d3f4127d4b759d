"""C014."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("C014", "unreadable-timeline", severity="info", basis="tool")
def unreadable_timeline(subject: Subject) -> Iterator[Problem]:
    """Report each timeline with words of which we cannot tell the days.

    Basis: what other checks, the calendar and the comparison with the plan one level up need; the
        words themselves may be quite right, so that it is only a note.
    Silent: where `start` or `end` is stated, and for days that the calendar does not have, which
        are reported as such.
    """
    for loc, task in subject.tasks:
        if task.timeline is None:
            continue
        when = subject.when(task.timeline)
        if when.stated:
            continue
        for reading in when.readings:
            if reading.unread:
                words = "; ".join(span.of(reading.text) for span in reading.unread)
                yield Problem((*loc, "timeline"), {"words": words, "title": task.title})
                break
