"""C008."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.cited import references, words_of
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Cited, Subject

# Sent rather than issued: nobody cites their title.
_SENT = frozenset({"Công văn", "Công điện", "Tờ trình", "Văn bản", "Báo cáo"})
_SENTENCE = re.compile(r"[.;:](?:\s|\Z)")
_DATE = re.compile(r"\s*,?\s*(?:ngày|năm)(?!\w)")
_ISSUER = re.compile(r"\s*,?\s*của(?!\w)")
# The reference is over, unless it goes on after a comma.
_ENDS = re.compile(
    r"\s*(?:[.;)]|\Z|,(?!\s*(?:ngày|của|về|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn)))"
)
# Who issued it may stand before: "Thủ tướng Chính phủ đã ban hành Quyết định số …".
_ISSUED = re.compile(
    r"Chính phủ|Thủ tướng|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Ban Thường vụ|Bộ |Sở |UBND"
    r"|HĐND|ban nhân dân|đồng nhân dân|[Tt]ỉnh [uủ]|[Tt]hành [uủ]|ban hành"
)


@rule("C008", "first-citation-incomplete", severity="warning", basis="nd30.citation")
def first_citation_incomplete(subject: Subject) -> Iterator[Problem]:
    """Report each document whose first reference leaves out date, issuer or title.

    Basis: Phụ lục I, mục II, khoản 6 [S p.24]: the first reference has kind, number, date, issuer
        and title, the later ones kind and number. A warning, for what is missing is read off words.
    Silent: for laws, which are cited by their names alone; for what is sent rather than issued
        (Công văn, Tờ trình); where the issuer stands earlier in the sentence, and wherever words
        follow that may be the title.
    """
    for first, cited in references(subject):
        if not first or cited.citation.kind.value in _SENT:
            continue
        if missing := [*_missing(cited)]:
            yield Problem(
                cited.wording.loc,
                {"document": words_of(cited.citation), "missing": ", ".join(missing)},
                span=cited.citation.span,
            )


def _missing(cited: Cited) -> Iterator[str]:
    """Yield what the reference lacks: `date`, `issuer`, `title`."""
    citation, text = cited.citation, cited.wording.text
    end = citation.span.end
    if citation.date is None and not _DATE.match(text, end):
        yield "date"
    unread_issuer = _ISSUER.match(text, end) is not None
    if citation.issuer is None and not unread_issuer:
        start = max(
            (one.end() for one in _SENTENCE.finditer(text, 0, citation.span.start)), default=0
        )
        if not _ISSUED.search(text, start, citation.span.start):
            yield "issuer"
    if citation.name is None and not unread_issuer and _ENDS.match(text, end):
        yield "title"
