"""What holds between the parts of a plan, beyond the type of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from itertools import islice
from typing import Any, cast

from kehoach.plan.fault import Fault, Loc
from kehoach.plan.model import PARTS, Column, Duty, Field, OtherPart, Plan, Task
from kehoach.plan.order import has_part
from kehoach.plan.text import Label


def faults_of(plan: Plan) -> list[Fault]:
    """Return every contradiction between the parts of `plan`."""
    return [*_form(plan), *_ids(plan), *_silent(plan), *_order(plan), *_tables(plan)]


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
    if plan.level != "commune" and plan.commune is not None:
        yield Fault("M037", ("commune",), {"level": plan.level}, at_key=True)
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
    """Check that no two tasks or duties share an id, and no two parts: links and marks go by it."""
    parts: list[tuple[Loc, Task | Duty | OtherPart]] = [
        (("other_parts", i), one) for i, one in enumerate(plan.other_parts)
    ]
    nodes: list[tuple[Loc, Task | Duty | OtherPart]] = [*_all_tasks(plan), *_duties(plan)]
    for group in (nodes, parts):
        first: dict[str, Loc] = {}
        for loc, node in group:
            at = (*loc, "id")
            if node.id in first:
                yield Fault("M017", at, {"id": node.id}, related=first[node.id])
            else:
                first[node.id] = at
    for loc, part in parts:
        if part.id in PARTS:
            yield Fault("M032", (*loc, "id"), {"id": part.id})


# Of the names that may be given, as many are told as one reads.
_SHOWN = 20


def _order(plan: Plan) -> Iterator[Fault]:
    """Check that each stated order names what there is, once."""
    at: Loc = ("document", "parts")
    choices = dict.fromkeys([*PARTS, *(one.id for one in plan.other_parts)])
    shown = ", ".join(islice(choices, _SHOWN))
    stated = dict.fromkeys(plan.document.parts)
    for i, name in enumerate(plan.document.parts):
        if name not in choices:
            params = {"key": "parts", "value": name, "choices": shown}
            yield Fault("M006", (*at, i), params)
    yield from _repeated(at, plan.document.parts)
    for name in choices if stated else ():
        if name not in stated and has_part(plan, name):
            yield Fault("M034", at, {"id": name})
    yield from _repeated(("document", "order"), plan.document.order)
    for loc, task in _all_tasks(plan):
        yield from _repeated((*loc, "order"), task.order)


def _repeated(loc: Loc, names: Sequence[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for i, name in enumerate(names):
        if name != "item" and name in seen:
            yield Fault("M033", (*loc, i), {"value": name})
        seen.add(name)


def _silent(plan: Plan) -> Iterator[Fault]:
    """Check that what is there says something."""
    for loc, task in _all_tasks(plan):
        for name, field in task.fields():
            if not _says(field):
                yield Fault("M018", (*loc, name), {"key": name})
    for loc, duty in _duties(plan):
        if duty.agency is None and not _says(duty):
            yield Fault("M018", loc, {"key": "agency, text"})
        elif duty.agency is None and not duty.text:
            yield Fault("M040", loc)
        if duty.agency is not None and duty.text and duty.agency.rstrip().endswith(":"):
            yield Fault("M029", (*loc, "agency"))
    for i, recipient in enumerate(plan.recipients):
        alone = recipient.text is not None
        if alone == bool(recipient.lines) or (alone and recipient.mark is not None):
            yield Fault("M023", ("recipients", i))
    if not plan.content:
        yield Fault("M018", ("content",), {"key": "content"})
    if plan.funding.source is not None and not has_part(plan, "funding"):
        yield Fault("M018", ("funding",), {"key": "funding"})
    for i, part in enumerate(plan.other_parts):
        if not (part.paragraphs or part.items):
            yield Fault("M018", ("other_parts", i), {"key": part.id})
    if plan.signature is not None and not plan.signature.authority:
        yield Fault("M018", ("signature", "authority"), {"key": "authority"})
    decision = plan.document.decision
    if decision is not None and not decision.articles:
        yield Fault("M018", ("document", "decision", "articles"), {"key": "articles"})


def _tables(plan: Plan) -> Iterator[Fault]:
    """Check that each table can print the tasks in it."""
    yield from _table(plan.document.columns, plan.content, ("document",), ("content",))
    for i, appendix in enumerate(plan.appendices):
        at: Loc = ("appendices", i)
        if appendix.tasks and not appendix.columns:
            yield Fault("M024", at)
        if appendix.tasks and appendix.items:
            yield Fault("M030", (*at, "items"), at_key=True)
        yield from _table(appendix.columns, appendix.tasks, at, (*at, "tasks"))
    for loc, task in _all_tasks(plan):
        if task.columns and not task.tasks:
            yield Fault("M036", (*loc, "columns"), at_key=True)
        yield from _table(task.columns, task.tasks, loc, (*loc, "tasks"))


def _table(
    columns: Mapping[Column, Label], tasks: list[Task], holder: Loc, loc: Loc
) -> Iterator[Fault]:
    """Check the table of `tasks`, at `loc`, whose `columns` are stated at `holder`."""
    names = [name for name in columns if name != "position"]
    if not columns or not tasks:
        return
    if names[:1] != ["title"]:
        yield Fault("M024", holder)
    for at, task in tasks_of(tasks, loc):
        for name, field in task.fields():
            if name not in names:
                yield Fault("M027", (*at, name), {"column": name})
            if field.label is not None:
                yield Fault("M031", (*at, name, "label"), at_key=True)
        for key in ("order", "columns"):
            if getattr(task, key):
                yield Fault("M035", (*at, key), {"key": key}, at_key=True)


def _says(part: Field | Duty) -> bool:
    return bool(part.text or part.paragraphs or part.items)
