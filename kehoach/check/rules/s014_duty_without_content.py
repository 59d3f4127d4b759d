"""S014."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("S014", "duty-without-content", severity="warning", basis="plan")
def duty_without_content(subject: Subject) -> Iterator[Problem]:
    """Report a heading of part IV below which nothing stands.

    Basis: the heading announces what an agency has to do, and then does not say it.
    Silent: where the heading is a sentence that says it itself, and for what is reconstructed.
    """
    for loc, duty in subject.duties:
        if duty.agency is None or duty.text or duty.paragraphs or duty.items:
            continue
        read = subject.agencies_of(duty)
        # Words beyond the names may be what is to be done.
        sentence = any(
            reading.unread or reading.list_end < len(text) for text, reading in read.readings
        )
        if not sentence and not subject.reconstructed(loc):
            yield Problem((*loc, "agency"), {"agency": duty.agency})
