"""S018."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import is_vague, named
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("S018", "lead-left-open", severity="warning", basis="plan")
def lead_left_open(subject: Subject) -> Iterator[Problem]:
    """Report a task that only "các cơ quan có liên quan" and the like are to lead.

    Basis: nobody can say who that is, so that the task is led by nobody.
    Silent: where any other body leads too, and where words of the list are not understood.
    """
    for loc, task in subject.tasks:
        if task.lead is None or not subject.agencies_of(task.lead).understood:
            continue
        leads = named(subject, task.lead, (*loc, "lead"))
        if leads and all(is_vague(subject, one.agency) for one in leads):
            one = leads[0]
            yield Problem(one.loc, {"agency": one.words, "title": task.title}, one.span)
