"""N014."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.form import last_word, recipient_lines
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import Severity
from kehoach.plan.span import Span

_ARCHIVE = re.compile(r"(?:[-+]\s*)?(Lưu)(?!\w)(\s*:)?\s*(VT)?(?!\w)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?<!\w)VT(?!\w)")


@rule("N014", "archive-line", severity="error", basis="nd30.recipients", fixable=True)
def archive_line(subject: Subject) -> Iterator[Problem]:
    """Report "Nơi nhận" whose last line is not that of the archive: "Lưu: VT, …".

    Basis: Phụ lục I, mục II, khoản 9 [S p.28]: the last line is "Lưu", a colon, VT, a comma, the
        unit that drafted and the number of copies, a full stop. VT behind the unit is a warning.
    Silent: for unit and number, which the forms leave out where they are not needed; for a Decision
        whose recipients are not at hand.
    Fix: sets the colon, where nothing else is wrong.
    """
    lines = recipient_lines(subject)
    if not lines:
        return
    last = lines[-1]
    found = _ARCHIVE.match(last.text)
    if found is None:
        other = next((one.loc for one in lines if _ARCHIVE.match(one.text)), None)
        params = {"line": last.text}
        yield Problem(last.loc, params, Span(0, len(last.text)), related=other)
    elif found[2] is None:
        word = Span(*found.span(1))
        yield Problem(last.loc, {"line": last.text}, word, f"{found[1]}:" if found[3] else None)
    elif found[3] != "VT":
        span = Span(found.start(1), last_word(last.text).end)
        elsewhere = _ELSEWHERE.search(last.text) is not None
        severity: Severity = "warning" if elsewhere else "error"
        yield Problem(last.loc, {"line": last.text}, span, severity=severity)
