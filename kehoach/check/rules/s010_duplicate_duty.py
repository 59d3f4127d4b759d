"""S010."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.assignments import is_one_of_many
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.fault import Loc
from kehoach.plan.words import key


@rule("S010", "duplicate-duty", severity="warning", basis="plan")
def duplicate_duty(subject: Subject) -> Iterator[Problem]:
    """Report a second duty with the heading, or for the agencies, of one before it.

    Basis: each agency looks for its work in one place of part IV and misses the second.
    Silent: where an agency has a duty of its own and one together with others; for communes, whose
        names are not told apart; and where a heading is not understood in all of its words.
    """
    first: dict[object, Loc] = {}
    for loc, duty in subject.duties:
        if duty.agency is None:
            continue
        keys: list[object] = [key(duty.agency)]
        read = subject.agencies_of(duty)
        if read.ids and read.understood and not any(is_one_of_many(subject, i) for i in read.ids):
            keys.append(frozenset(read.ids))
        earlier = next((first[one] for one in keys if one in first), None)
        if earlier is not None:
            yield Problem((*loc, "agency"), {"agency": duty.agency}, related=earlier)
        for one in keys:
            first.setdefault(one, loc)
