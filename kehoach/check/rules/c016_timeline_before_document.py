"""C016."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import not_before, written
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.reading import When


@rule("C016", "timeline-before-document", severity="warning", basis="plan")
def timeline_before_document(subject: Subject) -> Iterator[Problem]:
    """Report each task that is over before the plan is issued.

    Basis: a plan says what is still to be done. Its day is the stated one, or that of the latest
        verified document that it certainly cites. A warning: what is done may be mentioned too.
    Silent: for what comes back or has no end, and where the words are not fully understood.
    """
    day = not_before(subject)
    if day is None:
        return
    for loc, task in subject.tasks:
        if task.timeline is None:
            continue
        when = subject.when(task.timeline)
        if when.end is None or when.end >= day or not when.understood or _goes_on(when):
            continue
        if when.start is not None and when.end < when.start:
            continue
        yield Problem((*loc, "timeline"), {"end": written(when.end), "day": written(day)})


def _goes_on(when: When) -> bool:
    """Return whether the task comes back, or has no end, besides the end that was read."""
    return not when.stated and any(
        reading.recurrence is not None or reading.on_demand or reading.open_ended
        for line in when.readings
        for reading in line.readings
    )
