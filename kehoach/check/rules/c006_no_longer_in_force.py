"""C006."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.cited import forerunner_of, not_before, numbered_name, words_of, written
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Cited, Subject
from kehoach.data.documents import LegalDocument, documents

# Who says that a document is over, or looks back on it, does not rely on it.
_LOOKING_BACK = re.compile(
    r"(?i:thay thế(?: cho)?|bãi bỏ|(?:tổng|sơ) kết(?: \w+){0,4}|năm (?:thực hiện|thi hành)"
    r"|trước đây|chuyển tiếp(?: \w+){0,3})\s*\Z"
)
_OVER = re.compile(r"[^.;]{0,60}(?:hết hiệu lực|thay thế|bãi bỏ|không còn)")
_NEAR = 60  # characters


@rule("C006", "no-longer-in-force", severity="warning", basis="documents")
def no_longer_in_force(subject: Subject) -> Iterator[Problem]:
    """Report each cited document that another has replaced before the day of the plan.

    Basis: the registry of legal documents. A law replaces the older one of the same name; that is
        how laws are made, and stands in no source, so that it is no error.
    Silent: where the words near by say that the document is over or look back on it, and where the
        plan tells no day and cites nothing from which its day follows.
    """
    day = not_before(subject)
    if day is None:
        return
    for cited in subject.citations:
        newer = _successor(cited)
        if newer is None or newer.in_force_from is None or day < newer.in_force_from:
            continue
        span, text = cited.citation.span, cited.wording.text
        before = text[max(0, span.start - _NEAR) : span.start]
        if _LOOKING_BACK.search(before) or _OVER.match(text, span.end):
            continue
        yield Problem(
            cited.wording.loc,
            {
                "document": words_of(cited.citation),
                "newer": numbered_name(newer),
                "from": written(newer.in_force_from),
            },
            span=span,
        )


def _successor(cited: Cited) -> LegalDocument | None:
    """Return the document that has replaced the one cited, if one has."""
    if cited.known is not None and cited.known.replaced_by is not None:
        number = cited.known.replaced_by
        return next((one for one in documents() if one.number == number), None)
    return forerunner_of(cited)
