"""C018."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.cited import is_naming
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Cited, Subject


@rule("C018", "date-forms-mixed", severity="info", basis="habit")
def date_forms_mixed(subject: Subject) -> Iterator[Problem]:
    """Report the first date of a cited document that is written in another form than the others.

    Basis: habit: one form of date throughout a document, "ngày 20 tháng 01 năm 2026" or
        "20/01/2026". The form that the most of the references have is taken for that of the plan.
    Silent: for dates that belong to no reference, such as deadlines, and in titles.
    """
    dated = [
        one
        for one in subject.citations
        if one.citation.date is not None and not is_naming(one.wording.loc)
    ]
    in_words = [one for one in dated if "tháng" in _date(one)]
    in_figures = [one for one in dated if "tháng" not in _date(one)]
    if not in_words or not in_figures:
        return
    most, fewest = (
        (in_words, in_figures) if len(in_words) >= len(in_figures) else (in_figures, in_words)
    )
    odd = fewest[0]
    if odd.citation.date is not None:
        params = {"found": _date(odd), "usual": _date(most[0])}
        yield Problem(
            odd.wording.loc, params, span=odd.citation.date.span, related=most[0].wording.loc
        )


def _date(cited: Cited) -> str:
    """Return the words of the date, or nothing."""
    date = cited.citation.date
    return " ".join(date.span.of(cited.wording.text).split()) if date else ""
