"""S001."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.words import key


@rule("S001", "part-empty", severity="warning", basis="plan")
def part_empty(subject: Subject) -> Iterator[Problem]:
    """Report an empty list of aims or requirements under a heading that announces it.

    Basis: the heading of part I ("MỤC ĐÍCH, YÊU CẦU") announces what then is not there; mẫu 1.4 of
        the decree leaves the parts of a plan open, so it is no error.
    Silent: where the heading of part I does not name the part and another one is filled, and in a
        plan whose text is reconstructed.
    """
    plan, headings = subject.plan, subject.plan.document.headings
    if plan.source.status == "reconstructed":
        return
    filled = bool(plan.purpose or plan.requirements or plan.targets)
    announced = f" {' '.join(key(headings.aims))} "
    for part in ("purpose", "requirements"):
        label = getattr(headings, part)
        expected = f" {' '.join(key(label))} " in announced or not filled
        if expected and not getattr(plan, part):
            yield Problem((part,), {"part": label, "key": part}, at_key=True)
