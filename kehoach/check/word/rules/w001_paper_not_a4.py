"""W001."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import SAME_LENGTH, told
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.finding import Param


@rule("W001", "paper-not-a4", severity="error", basis="nd30.paper")
def paper_not_a4(subject: WordSubject) -> Iterator[Trouble]:
    """Report each section whose paper is not A4.

    Basis: Phụ lục I, mục I (S p.21): A4, 210 x 297 mm.
    Silent: on which way the paper lies: landscape is allowed for tables.
    """
    wanted = sorted(subject.decree.paper)
    for number, section in enumerate(subject.document.sections, 1):
        found = sorted((section.width, section.height))
        if any(abs(one - two) > SAME_LENGTH for one, two in zip(found, wanted, strict=True)):
            params: dict[str, Param] = {
                "section": number,
                "found": " x ".join(map(told, (section.width, section.height))),
                "expected": " x ".join(map(told, wanted)),
            }
            yield Trouble(subject.first_of(number), "paper", params)
