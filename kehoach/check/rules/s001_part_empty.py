"""S001."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.order import has_part, has_section
from kehoach.plan.words import key


@rule("S001", "part-empty", severity="warning", basis="plan")
def part_empty(subject: Subject) -> Iterator[Problem]:
    """Report aims or requirements that a heading announces, funding or organisation left empty.

    Basis: the heading of part I ("MỤC ĐÍCH, YÊU CẦU") announces what then is not there; mẫu 1.4 of
        the decree leaves the parts of a plan open, so it is no error. That a plan says nothing of
        funding or organisation is stated in the file, and advice.
    Silent: where the heading of part I does not name the part and another one is filled; where
        unnumbered paragraphs stand under the heading; and in a plan whose text is reconstructed.
    """
    plan, headings = subject.plan, subject.plan.document.headings
    if plan.source.status == "reconstructed":
        return
    announced = f" {' '.join(key(headings.aims))} "
    for part in ("purpose", "requirements"):
        label = getattr(headings, part)
        expected = f" {' '.join(key(label))} " in announced or not has_part(plan, "aims")
        if expected and not (has_section(plan, part) or plan.openings.aims):
            yield Problem((part,), {"part": label, "key": part}, at_key=True)
    for part in ("funding", "organisation"):
        if not has_part(plan, part):
            params = {"part": getattr(headings, part), "key": part}
            yield Problem((part,), params, at_key=True, severity="info")
