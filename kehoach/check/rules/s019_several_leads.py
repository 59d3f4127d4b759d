"""S019."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import is_group, named
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Placed, Subject
from kehoach.plan.words import key

_LEADS = " ".join(key("chủ trì"))


@rule("S019", "several-leads", severity="info", basis="habit")
def several_leads(subject: Subject) -> Iterator[Problem]:
    """Report a task that several are to lead ("Cơ quan chủ trì").

    Basis: habit of administration, one task one lead: of several, none answers for it.
    Silent: where the label names those who carry out ("Cơ quan thực hiện"); for groups
        alone, each member of which leads at its own place; and where items or a sentence divide
        the work.
    """
    for placed in subject.tasks:
        loc, task = placed
        if task.lead is None or task.lead.items or _LEADS not in _label(subject, placed):
            continue
        readings = subject.agencies_of(task.lead).readings
        if any(reading.list_end < len(text) for text, reading in readings):
            continue
        leads = named(subject, task.lead, (*loc, "lead"))
        if len(leads) > 1 and not all(is_group(subject, one.agency) for one in leads):
            params = {"first": leads[0].words, "second": leads[1].words, "title": task.title}
            yield Problem((*loc, "lead"), params)


def _label(subject: Subject, placed: Placed) -> str:
    """Return, as a key, the label under which the lead of a task is printed."""
    loc, task = placed
    label = subject.plan.document.labels.lead
    if table := subject.table_at(loc):
        label = table.columns.get("lead", label)
    if task.lead is not None and task.lead.label is not None:
        label = task.lead.label
    return " ".join(key(label))
