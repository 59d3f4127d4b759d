"""What the parts of a plan mean: what they state explicitly, else what can be read in their words.

The words stay the truth. Every reading keeps the words that it was read in and where in them
(`Span`), and says what it could not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kehoach.plan.agency import Reading, Registry
from kehoach.plan.model import Assignment, Duty, Field, Item, Task, Timing
from kehoach.plan.text import Text
from kehoach.plan.timeline import Timeline, read_timeline


@dataclass(frozen=True, slots=True)
class Agencies:
    """The agencies of an assignment or duty, by id, and what they were read in.

    `stated` are those that the file names by id; then the words decide nothing.
    """

    ids: tuple[str, ...]
    stated: bool
    readings: tuple[tuple[Text, Reading], ...]

    @property
    def understood(self) -> bool:
        """Whether nothing of the list of agencies is left unread."""
        return self.stated or not any(
            span.start < reading.list_end for _, reading in self.readings for span in reading.unread
        )


@dataclass(frozen=True, slots=True)
class When:
    """First and last day of a timeline, and what they were read in."""

    start: date | None
    end: date | None
    stated: bool
    readings: tuple[Timeline, ...]

    @property
    def understood(self) -> bool:
        """Whether nothing of the words is left unread."""
        return self.stated or (
            bool(self.readings) and all(timeline.understood for timeline in self.readings)
        )


def texts_of(part: Field | Item | Duty) -> Iterator[Text]:
    """Yield the words of a part in the order of printing, without heading and label."""
    if part.text is not None:
        yield part.text
    yield from part.paragraphs
    for item in part.items:
        yield from texts_of(item)


def unlabelled(task: Task) -> Iterator[Text]:
    """Yield what a task says without a label: its paragraphs, then its items."""
    yield from task.paragraphs
    for item in task.items:
        yield from texts_of(item)


def agencies_of(part: Assignment | Duty, registry: Registry, province: str | None) -> Agencies:
    """Return who leads, takes part or has the duty.

    Of a duty its heading is read, of an assignment all of its words. `province` is the id of the
    plan's province, for agencies of which each province has one.
    """
    if part.agencies:
        return Agencies(tuple(part.agencies), stated=True, readings=())
    texts = [part.agency] if isinstance(part, Duty) else list(texts_of(part))
    readings = tuple((text, registry.read(text, province)) for text in texts if text is not None)
    ids = (id_ for _, reading in readings for id_ in reading.listed)
    return Agencies(tuple(dict.fromkeys(ids)), stated=False, readings=readings)


def when(part: Timing) -> When:
    """Return when a task is done."""
    readings = tuple(read_timeline(text) for text in texts_of(part))
    if part.start is not None or part.end is not None:
        return When(part.start, part.end, stated=True, readings=readings)
    starts = [one.start for one in readings if one.start is not None]
    ends = [one.end for one in readings if one.end is not None]
    return When(min(starts, default=None), max(ends, default=None), stated=False, readings=readings)
