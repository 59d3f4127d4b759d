"""A013."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.capitals import filled, named, of_the_past
from kehoach.check.cited import not_before
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.agency import Level


@rule("A013", "abolished-agency", severity="warning", basis="agencies")
def abolished_agency(subject: Subject) -> Iterator[Problem]:
    """Report agencies that were gone before the plan can have been issued.

    Basis: the last day of an agency in the registry (mark K, so that it is a warning), under its
        full name or an abbreviation.
    Silent: where the plan may be older, in quotations and beside the number of a cited document,
        where the words tell of the past or of the change, on small letters, which may be other
        words ("cơ sở giao thông vận tải"), on the district level.
    """
    day = not_before(subject)
    for one in named(subject):
        end = one.agency.valid_to
        if day is None or end is None or day <= end or one.agency.level is Level.DISTRICT:
            continue
        if not one.text[0].isupper() or one.before in {"cơ", "cán"}:
            continue
        if of_the_past(one.wording.text, one.span):
            continue
        known = subject.registry.agencies
        successors = ", ".join(filled(subject, known[id_]) for id_ in one.agency.successors)
        yield Problem(
            one.wording.loc,
            {
                "found": one.text,
                "until": f"{end.day:02}/{end.month:02}/{end.year}",
                "successors": successors or "…",
            },
            span=one.span,
        )
