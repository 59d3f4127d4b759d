"""S020."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach.check.assignments import Named, is_beyond_command, named, texts_at
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject

_REQUEST = "đề nghị"


@rule("S020", "order-beyond-command", severity="info", basis="habit")
def order_beyond_command(subject: Subject) -> Iterator[Problem]:
    """Report a body of the Party, the Front, a council or the centre that gets work as an order.

    Basis: habit that follows from who commands whom: the administration requests ("đề nghị") such
        bodies to act; the drafts that order them come back.
    Silent: where the heading, the list or the words of the duty say "đề nghị"; for those who only
        take part; and for bodies that are not known.
    """
    for loc, task in subject.tasks:
        if task.lead is not None:
            said = [text for _, text in texts_at(task.lead, loc)]
            yield from _problems(subject, said, named(subject, task.lead, (*loc, "lead")))
    for loc, duty in subject.duties:
        heading = [duty.agency] if duty.agency else []
        said = [*heading, *(text for _, text in texts_at(duty, loc))]
        yield from _problems(subject, said, named(subject, duty, loc))


def _problems(subject: Subject, said: Sequence[str], bodies: Sequence[Named]) -> Iterator[Problem]:
    """Report the first of the bodies that is ordered, where nothing said is a request."""
    if any(_REQUEST in text.casefold() for text in said):
        return
    for one in bodies:
        if is_beyond_command(subject, one.agency) and not subject.reconstructed(one.loc):
            yield Problem(one.loc, {"agency": one.words}, one.span)
            return
