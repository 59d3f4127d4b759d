"""C010."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import LAWS, follows_document, has_own_date, in_basis, is_naming
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Cited, Subject
from kehoach.plan.span import Span

_FORMS = {"nd30": "Luật … ngày … tháng … năm …", "numbered": "Luật … số …"}


@rule("C010", "law-citation-mixed", severity="warning", basis="nd30.citation")
def law_citation_mixed(subject: Subject) -> Iterator[Problem]:
    """Report each law that is cited in another form than the other laws.

    Basis: Phụ lục I, mục II, khoản 6 [S p.24] cites laws by name and date, without number; since
        2025 name and number are usual too. Both are accepted, unless `law_citation` chooses one.
    Silent: for a law named without date and number; in titles; between the legal bases and the
        running text, which the decree treats differently; where number and date may belong to a
        plan for the law.
    """
    cited = [one for one in subject.citations if _is_law(one)]
    for bases in (True, False):
        forms = [one for one in cited if in_basis(one.wording.loc) is bases]
        numbered = [one for one in forms if one.citation.number is not None]
        dated = [one for one in forms if one.citation.number is None and one.citation.date]
        wanted = subject.settings.law_citation
        if wanted == "any":
            if not numbered or not dated:
                continue
            wanted = "numbered" if len(numbered) >= len(dated) else "nd30"
        for one in numbered if wanted == "nd30" else dated:
            yield Problem(
                one.wording.loc,
                {
                    "law": one.citation.name.value if one.citation.name else "",
                    "form": _FORMS[wanted],
                },
                span=_span(one),
            )


def _is_law(cited: Cited) -> bool:
    """Return whether this is a reference of its own to a law."""
    citation = cited.citation
    law = citation.kind.value in LAWS and citation.name is not None
    if not law or is_naming(cited.wording.loc) or follows_document(cited):
        return False
    return citation.number is not None or has_own_date(cited)


def _span(cited: Cited) -> Span:
    """Return where the number stands, or the date."""
    part = cited.citation.number or cited.citation.date
    return part.span if part else cited.citation.span
