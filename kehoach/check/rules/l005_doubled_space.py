"""L005."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import NO_BREAK, ODD_SPACES, characters, prose, with_usual_spaces
from kehoach.finding import Severity
from kehoach.plan.span import Span

_SPACES = re.compile(" +")
# Room that is left to be filled in by hand: "Số:      /KH-UBND", "ngày     tháng     năm".
_BLANK_AFTER = re.compile(r"(?:[Ss]ố:?|ngày|tháng|năm)\Z")
_BLANK_BEFORE = re.compile(r"/|tháng|năm")
_BLANK_LENGTH = 3
_BESIDE_MARKS = ",.;:?!)]”"


@rule("L005", "doubled-space", severity="warning", basis="habit", fixable=True)
def doubled_space(subject: Subject) -> Iterator[Problem]:
    """Report each run of spaces, and each space that is not the usual one.

    Basis: between two words stands one space. An odd space (U+00A0 and others) keeps words from
        being found, and from being wrapped and justified like the others.
    Silent: where room is left for a number or a date; beside punctuation and at the ends of a text,
        which L006 and L021 look at. A single no-break space may be meant: advice only.
    Fix: one usual space.
    """
    odd = characters(subject) & frozenset(ODD_SPACES)
    for loc, text, _ in prose(subject):
        usual = with_usual_spaces(text) if odd else text
        if "  " not in usual and usual == text:
            continue
        for run in _SPACES.finditer(usual):
            start, end = run.span()
            spaces = text[start:end]
            if spaces == " " or start == 0 or end == len(text):
                continue
            if text[end] in _BESIDE_MARKS or text[start - 1] in "([“":
                continue
            if _BLANK_AFTER.search(text, max(0, start - 6), start) and (
                end - start >= _BLANK_LENGTH or _BLANK_BEFORE.match(text, end)
            ):
                continue
            advice = len(spaces) == 1 and spaces in NO_BREAK
            params = {"character": f"U+{max(map(ord, spaces)):04X}"}
            severity: Severity | None = "info" if advice else None
            yield Problem(loc, params, Span(start, end), fix=" ", severity=severity)
