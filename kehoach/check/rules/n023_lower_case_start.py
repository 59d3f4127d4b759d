"""N023."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject, Wording
from kehoach.plan.model import SECTIONS
from kehoach.plan.span import Span

# The mark may have been typed (N019); the sentence begins behind it.
_FIRST_WORD = re.compile(r"(?:(?:[-+\u2013\u2022]|\d{1,2}[.)]|[a-zđ]\))\s+)?([\w-]+)")
_KINDS = frozenset(
    {
        *("item", "paragraph", "task", "duty", "article", "preamble", "closing", "basis"),
        *("recipient", "subject", "decision", "decision-subject"),
    }
)


@rule(
    "N023",
    "lower-case-start",
    severity="warning",
    basis="nd30.capital-sentence",
    fixable=True,
)
def lower_case_start(subject: Subject) -> Iterator[Problem]:
    """Report each new line that begins with a small letter.

    Basis: Phụ lục II, mục I [T]: a capital at the beginning of a sentence, also on a new line.
    Silent: for what stands behind a label or an agency on the same line; for the cells of a table;
        for names that are written so ("e-learning", "pH"); for lines that begin with a quotation
        mark, a parenthesis or a number.
    Fix: writes the first letter as a capital.
    """
    for wording in subject.wordings:
        if not _begins_a_line(wording, subject):
            continue
        found = _FIRST_WORD.match(wording.text)
        if found is None or not found[1][0].islower() or not _is_plain(found[1]):
            continue
        span = Span(*found.span(1))
        word = found[1]
        expected = word[0].upper() + word[1:]
        yield Problem(wording.loc, {"found": word, "expected": expected}, span, expected)


def _is_plain(word: str) -> bool:
    """Return whether `word` is all small letters: "e-learning", "iOS" and "m2" are not."""
    return word.isalpha() and word.islower()


def _begins_a_line(wording: Wording, subject: Subject) -> bool:
    if wording.key == "label" or wording.loc[:2] == ("document", "labels"):
        return True
    if wording.loc[:2] == ("document", "headings"):
        return wording.key in SECTIONS  # those of parts are upper case altogether (N018)
    if wording.kind not in _KINDS or wording.key == "mark":
        return False
    if "columns" in wording.loc or subject.table_at(wording.loc) is not None:
        return False
    if wording.kind == "duty" and wording.key == "text":
        duty = subject.plan.organisation[int(wording.loc[1])]
        return duty.agency is None
    return True
