"""N019."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject, Wording
from kehoach.plan.span import Span

# "-5 °C", "+84 …", "3.000 lượt" and "V. I. Lê-nin" are no marks.
_DASHES = re.compile(r"(?:[-+\u2013\u2014\u2022\u00b7*](?:\s+|(?=[^\W\d_])))+")
_NUMBERED = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]+\.(?!\s*[^\W\d_]\.)|[a-zđ][.)]|Điều \d+[.:]"
    r"|(?:Phụ lục|PHỤ LỤC)(?:\s+[IVX\d]+)?\s*[.:\u2013-])\s+"
)
# What is printed with a mark or a number before it; a field has its mark before the label.
_MARKED = frozenset({"task", "item", "duty", "article", "appendix", "recipient", "part", "section"})


@rule("N019", "typed-mark", severity="warning", basis="tool", fixable=True)
def typed_mark(subject: Subject) -> Iterator[Problem]:
    """Report a mark typed at the beginning of a text that is printed with one.

    Basis: the compiler prints the numbers, letters and dashes itself: the document would have them
        twice.
    Silent: for paragraphs, bases and the text behind a label, which are printed without a mark.
    Fix: takes a dash or plus away; a number or letter may be cited somewhere, so it is for people.
    """
    for wording in subject.wordings:
        if not _is_marked(wording):
            continue
        dashes = _DASHES.match(wording.text)
        if found := dashes or _NUMBERED.match(wording.text):
            yield Problem(
                wording.loc,
                {"found": found[0].strip()},
                Span(*found.span()),
                "" if dashes else None,
            )


def _is_marked(wording: Wording) -> bool:
    if wording.loc[:2] == ("document", "headings"):
        return True
    if wording.kind not in _MARKED or "paragraphs" in wording.loc[-2:]:
        return False
    # The line below an appendix stands alone, as does the heading of a column.
    return wording.key not in ("mark", "reference") and "columns" not in wording.loc
