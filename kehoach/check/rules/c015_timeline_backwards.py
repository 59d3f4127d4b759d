"""C015."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import written
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("C015", "timeline-backwards", severity="error", basis="calendar")
def timeline_backwards(subject: Subject) -> Iterator[Problem]:
    """Report each timeline that ends before it begins.

    Basis: the calendar: "từ năm 2027 đến năm 2026" cannot be meant.
    Silent: where the words are not fully understood, and for what comes back every year ("từ tháng
        11 đến tháng 02 hằng năm").
    """
    for loc, task in subject.tasks:
        if task.timeline is None:
            continue
        when = subject.when(task.timeline)
        if when.stated:
            spans = [(when.start, when.end)]
        else:
            readings = [one for line in when.readings if line.understood for one in line.readings]
            spans = [(one.start, one.end) for one in readings]
        for start, end in spans:
            if start is not None and end is not None and end < start:
                params = {"start": written(start), "end": written(end)}
                yield Problem((*loc, "timeline"), params)
                break
