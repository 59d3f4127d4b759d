"""N013."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import recipient_lines, wrongly_ended
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("N013", "recipient-ending", severity="error", basis="nd30.recipients", fixable=True)
def recipient_ending(subject: Subject) -> Iterator[Problem]:
    """Report each line of "Nơi nhận" that does not end as it should.

    Basis: Phụ lục I, mục II, khoản 9 [S p.28, 34]: each line ends with a semicolon, the last with a
        full stop.
    Silent: for lines that a brace joins to a mark such as "(b/c);", which carries the ending.
    Fix: sets the right mark at the end.
    """
    lines = recipient_lines(subject)
    for i, line in enumerate(lines):
        mark = "." if i == len(lines) - 1 else ";"
        if line.mark is not None and line.mark.rstrip().endswith(mark):
            continue
        if wrong := wrongly_ended(line.text, mark):
            span, fix = wrong
            found = {"found": span.of(line.text), "mark": mark}
            yield Problem(line.loc, found, span, fix)
