"""What a plan asks of the plans one level down.

The centre asks every province for each of its tasks. A province gives most of its tasks to its own
departments: of a commune it asks those whose lead or coordination names the communes, and the
duties that part IV gives to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kehoach.plan.agency import Kind, Level, Registry
from kehoach.plan.fault import Loc
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Assignment, Duty, Plan, Task
from kehoach.plan.reading import agencies_of, unlabelled
from kehoach.plan.remember import Itself


@dataclass(frozen=True, slots=True)
class Asked:
    """A task that is not divided further, or a duty, of the plan one level up.

    Attributes:
        loc: Where it stands in that plan.
        part: The task or duty.
        leads: Whether its lead names those one level down.
        joins: Whether its coordination does, or its words where it has neither; of a duty, whether
            it is theirs.
    """

    loc: Loc
    part: Task | Duty
    leads: bool
    joins: bool

    @property
    def addressed(self) -> bool:
        """Whether plans one level down have to answer it."""
        return self.leads or self.joins


def asked_of_below(parent: Plan, registry: Registry) -> tuple[Asked, ...]:
    """Return what `parent` could ask of the plans one level down, in the order of its plan.

    That is each of its tasks, and of a province's plan the duties of the communes too. Of the plans
    that were asked for last it is remembered: a province has a hundred communes.
    """
    return _asked(Itself(parent), registry)


@lru_cache(maxsize=8)
def _asked(itself: Itself[Plan], registry: Registry) -> tuple[Asked, ...]:
    parent = itself.one
    placed = dict(tasks_of(parent.content, ("content",)))
    undivided = [(loc, task) for loc, task in placed.items() if not task.tasks]
    if parent.level != "province":
        return tuple(Asked(loc, task, leads=True, joins=False) for loc, task in undivided)
    found = []
    for loc, task in undivided:
        # What a task does not say itself, the whole says that it is a part of.
        line = [placed[loc[:length]] for length in range(len(loc), 0, -2)]
        lead = next((one.lead for one in line if one.lead), None)
        coordination = next((one.coordination for one in line if one.coordination), None)
        leads = lead is not None and _names_communes(lead, parent, registry)
        if coordination is not None:
            joins = _names_communes(coordination, parent, registry)
        else:
            joins = lead is None and _mentions_communes(task, parent, registry)
        found.append(Asked(loc, task, leads, joins))
    for i, duty in enumerate(parent.organisation):
        if _names_communes(duty, parent, registry):
            found.append(Asked(("organisation", i), duty, leads=False, joins=True))
    return tuple(found)


def parts_of(plan: Plan) -> Iterator[tuple[Loc, Task | Duty]]:
    """Yield all that a link may name: the tasks of the content, and the duties."""
    yield from tasks_of(plan.content, ("content",))
    for i, duty in enumerate(plan.organisation):
        yield ("organisation", i), duty


def heading_of(part: Task | Duty) -> str:
    """Return the words that people know a task or duty by."""
    return part.title if isinstance(part, Task) else part.agency or part.text or part.id


def _names_communes(part: Assignment | Duty, plan: Plan, registry: Registry) -> bool:
    ids = agencies_of(part, registry, plan.province).ids
    return any(_of_communes(id_, registry) for id_ in ids)


def _mentions_communes(task: Task, plan: Plan, registry: Registry) -> bool:
    return any(
        _of_communes(mention.agency, registry)
        for text in unlabelled(task)
        for mention in registry.mentions(text, plan.province)
    )


def _of_communes(id_: str, registry: Registry) -> bool:
    """Return whether an agency, or a member of a group, belongs to the communes."""
    return any(
        one.level is Level.COMMUNE and one.kind is not Kind.GROUP and registry.covers(id_, one.id)
        for one in registry.agencies.values()
    )
