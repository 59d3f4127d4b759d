"""N029."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import CLOSING_MARK, closing_marks, ends
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("N029", "stray-closing-mark", severity="warning", basis="nd30.closing", fixable=True)
def stray_closing_mark(subject: Subject) -> Iterator[Problem]:
    """Report a closing mark that is spaced or doubled, or that stands where nothing closes.

    Basis: each form of Phụ lục III has "./." once, at the end of the body, and of an appendix [T];
        no clause says so: a warning.
    Silent: for the mark at the end of the last article of a Decision, and for blanks of a date
        (".../...").
    Fix: writes the mark without blanks, and once, where it closes.
    """
    closing = {one.loc for one in ends(subject)}
    if (decision := subject.plan.document.decision) is not None:
        at = ("document", "decision", "articles", len(decision.articles) - 1)
        closing.add([one.loc for one in subject.wordings if one.loc[:4] == at][-1])
    for wording in subject.wordings:
        marks = closing_marks(wording.text)
        for i, span in enumerate(marks):
            written = span.of(wording.text)
            rest = wording.text[span.end :].strip(" \u201d\"')")
            closes = wording.loc in closing and i == len(marks) - 1 and not rest
            if not closes:
                yield Problem(wording.loc, {"found": written}, span)
            elif written != CLOSING_MARK:
                yield Problem(wording.loc, {"found": written}, span, CLOSING_MARK)
