"""W014."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge
from kehoach.check.word.subject import Trouble, WordSubject

_STYLE = "CanCu"


@rule("W014", "bases", severity="error", basis="nd30.bases")
def bases(subject: WordSubject) -> Iterator[Trouble]:
    """Report căn cứ that are not in italics, or do not end as the decree asks.

    Basis: Phụ lục I, mục II, khoản 6 (S p.24): italic, one on a line, each ends with a semicolon,
        the last with a full stop.
    Silent: on a paragraph that begins "Căn cứ" and goes on to issue the plan, and on the end of the
        last one where the line after it may be one too.
    """
    for act in subject.acts:
        for number, piece in enumerate(act.bases, 1):
            about = {"component": _STYLE}
            yield from judge(subject, piece, _STYLE, centred=False)
            if piece.text.startswith(("-", "–", "+", "*")):
                yield Trouble(piece.paragraph, "basis-dash", about)
            end = piece.text[-1:]
            if number < len(act.bases):
                if end != ";":
                    yield Trouble(piece.paragraph, "basis-end", {**about, "expected": ";"})
            elif act.bases_end and end != ".":
                yield Trouble(piece.paragraph, "basis-end", {**about, "expected": "."})
