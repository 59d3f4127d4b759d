"""What a change of lead, coordination or timeline means."""

from __future__ import annotations

from datetime import date

from kehoach.comparison import Agencies, End, Timing
from kehoach.plan.agency import Registry
from kehoach.plan.model import Assignment, Duty
from kehoach.plan.model import Timing as Written
from kehoach.plan.reading import When, agencies_of, when


def agencies_between(
    left: Assignment | Duty | None,
    right: Assignment | Duty | None,
    registry: Registry,
    provinces: tuple[str | None, str | None],
) -> Agencies:
    """Return who is named on both sides and on one alone, whatever the order and the spelling."""
    read = [
        agencies_of(part, registry, province) if part is not None else None
        for part, province in zip((left, right), provinces, strict=True)
    ]
    ids = [one.ids if one is not None else () for one in read]
    return Agencies(
        both=tuple(id_ for id_ in ids[0] if id_ in ids[1]),
        left=tuple(id_ for id_ in ids[0] if id_ not in ids[1]),
        right=tuple(id_ for id_ in ids[1] if id_ not in ids[0]),
        unread=any(one is not None and not one.understood for one in read),
    )


def timing_between(left: Written | None, right: Written | None) -> Timing | None:
    """Return what two timelines mean, or None where one is not understood to the last word."""
    if left is None or right is None:
        return None
    read = when(left), when(right)
    if not all(one.understood for one in read):
        return None
    (start, end), (other_start, other_end) = ((one.start, one.end) for one in read)
    return Timing(
        (start, end),
        (other_start, other_end),
        _end(start, other_start),
        _end(end, other_end),
        (_often(read[0]), _often(read[1])),
    )


def _often(read: When) -> tuple[str, ...]:
    """Return how often it comes back, in the order of the alphabet."""
    readings = [reading for timeline in read.readings for reading in timeline.readings]
    often = {str(reading.recurrence) for reading in readings if reading.recurrence}
    asked = {"on-demand"} if any(reading.on_demand for reading in readings) else set()
    return tuple(sorted(often | asked))


def _end(left: date | None, right: date | None) -> End:
    if left == right:
        return "same"
    if right is None:
        return "opened"
    if left is None:
        return "bounded"
    return "earlier" if right < left else "later"
