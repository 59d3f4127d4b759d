"""Who is given what in a plan: the agencies of its tasks and duties, each with its place.

Part II gives tasks to agencies that lead or take part, part IV gives them duties. What both say of
the same agency is compared here; a group stands for its members, as far as they are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kehoach.check.subject import Placed, Subject
from kehoach.plan.agency import Agency, Kind, Level
from kehoach.plan.fault import Loc
from kehoach.plan.model import Assignment, Column, Duty, Field, Item, Task
from kehoach.plan.reading import texts_of
from kehoach.plan.span import Span
from kehoach.plan.text import Text

_RANKS = {Level.CENTRAL: 0, Level.PROVINCE: 1, Level.DISTRICT: 2, Level.COMMUNE: 3}
_REQUESTED = {Kind.PARTY, Kind.MASS, Kind.COUNCIL}
_ISSUING = {Kind.COMMITTEE, Kind.COUNCIL, Kind.GOVERNMENT}
_MANY = ("các", "những", "mọi", "tất cả", "toàn thể")


class Named(NamedTuple):
    """An agency in the list of a task or a duty: its id, where it stands, and its words.

    `span` is None where the file names the agency by its id.
    """

    agency: str
    loc: Loc
    span: Span | None
    words: str


def texts_at(part: Field | Item | Duty, loc: Loc) -> Iterator[tuple[Loc, Text]]:
    """Yield the words of a part with their places, in the order of `texts_of`."""
    if part.text is not None:
        yield (*loc, "text"), part.text
    for i, paragraph in enumerate(part.paragraphs):
        yield (*loc, "paragraphs", i), paragraph
    for i, item in enumerate(part.items):
        yield from texts_at(item, (*loc, "items", i))


def said_at(task: Task, loc: Loc) -> Iterator[tuple[str, Loc, Text]]:
    """Yield what a task says below its title: under which field, where, and the words.

    The field is empty where there is no label.
    """
    for i, paragraph in enumerate(task.paragraphs):
        yield "", (*loc, "paragraphs", i), paragraph
    for i, item in enumerate(task.items):
        for at, text in texts_at(item, (*loc, "items", i)):
            yield "", at, text
    for name, field in task.fields():
        for at, text in texts_at(field, (*loc, name)):
            yield name, at, text


def named(subject: Subject, part: Assignment | Duty, loc: Loc) -> list[Named]:
    """Return the agencies of a part, each where it is named first."""
    read = subject.agencies_of(part)
    if read.stated:
        return [Named(id_, (*loc, "agencies", i), None, id_) for i, id_ in enumerate(read.ids)]
    found: dict[str, Named] = {}
    places = [(*loc, "agency")] if isinstance(part, Duty) else [at for at, _ in texts_at(part, loc)]
    for place, (text, reading) in zip(places, read.readings, strict=False):
        for mention in reading.mentions:
            if mention.span.start < reading.list_end:
                words = mention.span.of(text)
                one = Named(mention.agency, place, mention.span, words)
                found.setdefault(mention.agency, one)
    return list(found.values())


def assigned(subject: Subject, *fields: str) -> Iterator[tuple[Placed, Named]]:
    """Yield the agencies that tasks name in `fields` ("lead", "coordination")."""
    for task in subject.tasks:
        for field in fields:
            part: Assignment | None = getattr(task.task, field)
            if part is not None:
                for one in named(subject, part, (*task.loc, field)):
                    yield task, one


def lacking(subject: Subject, field: Column) -> Iterator[Placed]:
    """Yield the tasks for which nothing is said under `field`, neither there nor in one above.

    Left out are tasks that are divided further, those of a table that has no such column, and what
    is reconstructed.
    """
    said = {one.loc for one in subject.tasks if getattr(one.task, field) is not None}
    for one in subject.tasks:
        above = (one.loc[:length] for length in range(1, len(one.loc) + 1))
        if one.task.tasks or said.intersection(above) or subject.reconstructed(one.loc):
            continue
        table = subject.table_at(one.loc)
        if table is None or field in table.columns:
            yield one


def is_group(subject: Subject, agency: str) -> bool:
    """Return whether `agency` is a group of agencies."""
    known = subject.registry.agencies.get(agency)
    return known is not None and known.kind is Kind.GROUP


def is_vague(subject: Subject, agency: str) -> bool:
    """Return whether `agency` is a group that nobody can delimit ("các cơ quan có liên quan")."""
    return is_group(subject, agency) and not subject.registry.agencies[agency].members


def is_one_of_many(subject: Subject, agency: str) -> bool:
    """Return whether `agency` stands for any of many: "UBND xã" in the plan of a province."""
    known = subject.registry.agencies.get(agency)
    return known is None or (_in_commune(subject, agency) and known.kind is not Kind.GROUP)


def _in_commune(subject: Subject, agency: str) -> bool:
    """Return whether `agency` is a body of communes in the plan of a higher level."""
    known = subject.registry.agencies.get(agency)
    commune = known is not None and known.level is Level.COMMUNE
    return commune and subject.plan.level != "commune"


def is_given_work(subject: Subject, agency: str) -> bool:
    """Return whether a plan of this level gives work to `agency`, or to a member of that group.

    It gives none to the body that issues it, to its like, and to those of a level above.
    """
    rank = _RANKS[Level(subject.plan.level)]
    return any(
        one.level is Level.ANY
        or _RANKS[one.level] > rank
        or (_RANKS[one.level] == rank and one.kind not in _ISSUING)
        for one in _single(subject, agency)
    )


def is_beyond_command(subject: Subject, agency: str) -> bool:
    """Return whether the administration can only request `agency` to act.

    So it is with the Party, the Front and its organisations, councils, and the levels above.
    """
    rank = _RANKS[Level(subject.plan.level)]
    bodies = _single(subject, agency)
    return bool(bodies) and all(
        one.kind in _REQUESTED or (one.level is not Level.ANY and _RANKS[one.level] < rank)
        for one in bodies
    )


def _single(subject: Subject, agency: str) -> list[Agency]:
    """Return the single agencies that a name stands for: itself, or the members of the group."""
    agencies, covers = subject.registry.agencies, subject.registry.covers
    if not is_group(subject, agency):
        return [agencies[agency]] if agency in agencies else []
    return [
        one for one in agencies.values() if one.kind is not Kind.GROUP and covers(agency, one.id)
    ]


def _meet(subject: Subject, one: str, other: str) -> bool:
    """Return whether two agencies or groups have an agency in common."""
    covers = subject.registry.covers
    if covers(one, other) or covers(other, one):
        return True
    return any(covers(other, member.id) for member in _single(subject, one))


def stands_for(subject: Subject, given: str, agency: str) -> bool:
    """Return whether what is given to `given` is given to `agency`.

    A single agency has it by itself or through a group; a group has it where one of its members
    has. What a province gives to the committees of the communes it gives to the communes.
    """
    if _in_commune(subject, agency) and any(
        _in_commune(subject, one.id) for one in _single(subject, given)
    ):
        return True
    if is_group(subject, agency):
        return _meet(subject, given, agency)
    return subject.registry.covers(given, agency)


def without_duty(subject: Subject, field: str) -> Iterator[tuple[Placed, Named]]:
    """Yield the agencies named in `field` of a task that have no duty, each where it is first.

    Nothing is yielded where there are no duties at all or one is given to a group that nobody can
    delimit, and for agencies to which the plan gives no work.
    """
    duties = {id_ for _, duty in subject.duties for id_ in _bearers(subject, duty)}
    if not subject.duties or any(_is_open(subject, duty) for _, duty in subject.duties):
        return
    seen: set[str] = set()
    for task, one in assigned(subject, field):
        if one.agency in seen or subject.reconstructed(task.loc):
            continue
        seen.add(one.agency)
        if is_vague(subject, one.agency) or not is_given_work(subject, one.agency):
            continue
        if not any(stands_for(subject, duty, one.agency) for duty in duties):
            yield task, one


def _bearers(subject: Subject, duty: Duty) -> Iterable[str]:
    """Return who has a duty; one without a heading names in its words whom it is for."""
    if duty.agency is not None or duty.agencies:
        return subject.agencies_of(duty).ids
    readings = (subject.registry.read(text, subject.plan.province) for text in texts_of(duty))
    return [mention.agency for reading in readings for mention in reading.mentions]


def _is_open(subject: Subject, duty: Duty) -> bool:
    """Return whether the heading of a duty may name anybody.

    It does so with a group that nobody can delimit, or with one that is not known.
    """
    read = subject.agencies_of(duty)
    return any(is_vague(subject, id_) for id_ in read.ids) or any(
        text[: span.start].rstrip().casefold().endswith(_MANY)
        for text, reading in read.readings
        for span in reading.unread
    )
