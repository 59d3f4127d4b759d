"""What holds between the parts of a plan, beyond the type of each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import Any, cast

from kehoach.plan.fault import Fault, Loc
from kehoach.plan.model import Duty, Field, Plan, Task


def faults_of(plan: Plan) -> list[Fault]:
    """Return every contradiction between the parts of `plan`."""
    return [*_form(plan), *_ids(plan), *_silent(plan), *_tables(plan)]


# What a document of each form may not have, and what it must have.
_FORBIDDEN: dict[str, tuple[Loc, ...]] = {
    "standalone": (("document", "decision"), ("document", "attached_to")),
    "attached": (
        ("document", "number"),
        ("document", "symbol"),
        ("document", "place"),
        ("document", "date"),
        ("document", "decision"),
        ("recipients",),
        ("signature",),
    ),
    "decision": (),
}
_REQUIRED: dict[str, tuple[Loc, ...]] = {
    "standalone": (("document", "symbol"), ("recipients",), ("signature",)),
    "attached": (("document", "attached_to"),),
    "decision": (
        ("document", "symbol"),
        ("document", "decision"),
        ("document", "attached_to"),
        ("signature",),
    ),
}


def _form(plan: Plan) -> Iterator[Fault]:
    """Check that the document has what its form asks for, and nothing that belongs elsewhere.

    A plan attached to a Decision has no number, date, recipients or signature of its own
    (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3).
    """
    form = plan.document.form
    for loc in _FORBIDDEN[form]:
        if _at(plan, loc):
            yield Fault("M015", loc, {"key": ".".join(map(str, loc)), "form": form}, at_key=True)
    for loc in _REQUIRED[form]:
        if not _at(plan, loc):
            yield Fault("M016", loc[:-1], {"key": ".".join(map(str, loc)), "form": form})
    if plan.level != "central" and plan.province is None:
        yield Fault("M021", (), {"level": plan.level})
    number = plan.document.number
    if number is not None and not (number.isascii() and number.isdecimal()):
        yield Fault("M022", ("document", "number"), {"value": number})


def _at(plan: Plan, loc: Loc) -> Any:
    return reduce(lambda part, key: getattr(part, str(key)), loc, cast("Any", plan))


def tasks_of(tasks: list[Task], loc: Loc) -> Iterator[tuple[Loc, Task]]:
    """Yield the tasks of a list with all tasks inside them, each with its place."""
    for i, task in enumerate(tasks):
        at = (*loc, i)
        yield at, task
        yield from tasks_of(task.tasks, (*at, "tasks"))


def _all_tasks(plan: Plan) -> Iterator[tuple[Loc, Task]]:
    yield from tasks_of(plan.content, ("content",))
    for i, appendix in enumerate(plan.appendices):
        yield from tasks_of(appendix.tasks, ("appendices", i, "tasks"))


def _duties(plan: Plan) -> Iterator[tuple[Loc, Duty]]:
    for i, duty in enumerate(plan.organisation):
        yield ("organisation", i), duty


def _ids(plan: Plan) -> Iterator[Fault]:
    """Check that no two tasks or duties share an id: links and bookmarks go by it."""
    first: dict[str, Loc] = {}
    nodes: list[tuple[Loc, Task | Duty]] = [*_all_tasks(plan), *_duties(plan)]
    for loc, node in nodes:
        at = (*loc, "id")
        if node.id in first:
            yield Fault("M017", at, {"id": node.id}, related=first[node.id])
        else:
            first[node.id] = at


def _silent(plan: Plan) -> Iterator[Fault]:
    """Check that what is there says something."""
    for loc, task in _all_tasks(plan):
        for name, field in task.fields():
            if not _says(field):
                yield Fault("M018", (*loc, name), {"key": name})
    for loc, duty in _duties(plan):
        if duty.agency is None and not _says(duty):
            yield Fault("M018", loc, {"key": "agency, text"})
        if duty.agency is not None and duty.text and duty.agency.rstrip().endswith(":"):
            yield Fault("M029", (*loc, "agency"))
    for i, recipient in enumerate(plan.recipients):
        alone = recipient.text is not None
        if alone == bool(recipient.lines) or (alone and recipient.mark is not None):
            yield Fault("M023", ("recipients", i))
    for key in ("content", "organisation"):
        if not getattr(plan, key):
            yield Fault("M018", (key,), {"key": key})
    if not (plan.funding.paragraphs or plan.funding.items):
        yield Fault("M018", ("funding",), {"key": "funding"})
    if plan.signature is not None and not plan.signature.authority:
        yield Fault("M018", ("signature", "authority"), {"key": "authority"})
    decision = plan.document.decision
    if decision is not None and not decision.articles:
        yield Fault("M018", ("document", "decision", "articles"), {"key": "articles"})


def _tables(plan: Plan) -> Iterator[Fault]:
    """Check that the tables of the appendices can print the tasks in them."""
    for i, appendix in enumerate(plan.appendices):
        at: Loc = ("appendices", i)
        columns = [name for name in appendix.columns if name != "position"]
        if appendix.tasks and columns[:1] != ["title"]:
            yield Fault("M024", at)
        if appendix.tasks and appendix.items:
            yield Fault("M030", (*at, "items"), at_key=True)
        for loc, task in tasks_of(appendix.tasks, (*at, "tasks")):
            for name, field in task.fields():
                if columns and name not in columns:
                    yield Fault("M027", (*loc, name), {"column": name})
                if field.label is not None:
                    yield Fault("M031", (*loc, name, "label"), at_key=True)


def _says(part: Field | Duty) -> bool:
    return bool(part.text or part.paragraphs or part.items)
