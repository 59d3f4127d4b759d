"""S013."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import is_group, is_one_of_many, named
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("S013", "leads-and-coordinates", severity="warning", basis="plan")
def leads_and_coordinates(subject: Subject) -> Iterator[Problem]:
    """Report an agency that is both to lead a task and to take part in it.

    Basis: who leads a task does not assist itself; one of the two places is a slip.
    Silent: for groups, of which one member may lead and others take part, for communes, and for
        agencies that are not known.
    """
    for loc, task in subject.tasks:
        if task.lead is None or task.coordination is None:
            continue
        leads = {one.agency: one for one in named(subject, task.lead, (*loc, "lead"))}
        for one in named(subject, task.coordination, (*loc, "coordination")):
            if one.agency not in leads or is_group(subject, one.agency):
                continue
            if not is_one_of_many(subject, one.agency):
                related = leads[one.agency].loc
                yield Problem(one.loc, {"agency": one.words}, one.span, related=related)
