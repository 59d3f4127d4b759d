"""C022."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import ShortForm, short_forms
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("C022", "short-form-twice", severity="warning", basis="habit")
def short_form_twice(subject: Subject) -> Iterator[Problem]:
    """Report each short form that is introduced a second time.

    Basis: habit: a short form ("sau đây gọi tắt là Luật") is introduced once, where the full name
        occurs first.
    Silent: for a Decision and the plan attached to it, which are texts of their own.
    """
    for zone in ("decision", "plan"):
        seen: dict[str, ShortForm] = {}
        for one in short_forms(subject, zone):
            if first := seen.get(one.short):
                yield Problem(
                    one.wording.loc,
                    {"short": one.short},
                    span=one.span,
                    related=first.wording.loc,
                )
            seen.setdefault(one.short, one)
