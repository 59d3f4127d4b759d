"""W024."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.pieces import letters
from kehoach.check.word.subject import Trouble, WordSubject


@rule("W024", "left-from-editing", severity="warning", basis="habit")
def left_from_editing(subject: WordSubject) -> Iterator[Trouble]:
    """Report what editing left behind: highlighting, tracked changes, comments, hidden text.

    Basis: habit: nobody means to sign or publish them.
    Silent: on the shading of cells and of whole paragraphs.
    """
    for paragraph in subject.paragraphs:
        if any(run.highlighted and letters(run.text) for run in paragraph.runs):
            yield Trouble(paragraph, "highlighted")
        if paragraph.changed:
            yield Trouble(paragraph, "changed")
        if paragraph.commented:
            yield Trouble(paragraph, "commented")
        if letters(paragraph.hidden):
            yield Trouble(paragraph, "hidden")
