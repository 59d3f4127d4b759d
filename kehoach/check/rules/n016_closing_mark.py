"""N016."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import closing_marks, ends, last_word
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("N016", "closing-mark", severity="warning", basis="nd30.closing")
def closing_mark(subject: Subject) -> Iterator[Problem]:
    """Report a body, or an appendix of text, that does not end with the closing mark.

    Basis: each form of Phụ lục III ends with "./." [T], and no clause asks for it: a warning; for
        an appendix advice.
    Silent: for appendices that end in a table, for the articles of a Decision, for what is our
        reconstruction, and where the mark is there in another spelling (N029).
    """
    for wording in ends(subject):
        text = wording.text.rstrip(" \u201d\"')")
        marks = closing_marks(text)
        if (marks and marks[-1].end == len(text)) or subject.reconstructed(wording.loc):
            continue
        span = last_word(wording.text)
        of_appendix = wording.loc[0] == "appendices"
        yield Problem(
            wording.loc,
            {"found": span.of(wording.text)},
            span,
            severity="info" if of_appendix else "warning",
        )
