"""W002."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import SAME_LENGTH, told
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.finding import Param, Severity


@rule("W002", "margins-out-of-range", severity="error", basis="nd30.margins")
def margins_out_of_range(subject: WordSubject) -> Iterator[Trouble]:
    """Report each margin of each section that is outside what the decree allows.

    Basis: Phụ lục I, mục I (S p.21). In a landscape section it is a warning, for the decree does
        not say that its ranges go for one (K).
    Silent: within two twips, which Word rounds away.
    """
    for number, section in enumerate(subject.document.sections, 1):
        sides = {
            "top": section.top,
            "bottom": section.bottom,
            "left": section.left,
            "right": section.right,
        }
        severity: Severity | None = "warning" if section.width > section.height else None
        for side, length in sides.items():
            allowed = subject.decree.margins[side]
            low, high = allowed.low or 0, allowed.high or length
            if not low - SAME_LENGTH <= length <= high + SAME_LENGTH:
                params: dict[str, Param] = {
                    "section": number,
                    "found": told(length),
                    "expected": told(low, high),
                }
                yield Trouble(subject.first_of(number), f"margin-{side}", params, severity)
