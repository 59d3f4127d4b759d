"""C021."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kehoach.check.cited import in_basis, words_of
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Cited, Subject

# Of these alone the rank follows from the kind.
_RANKS = {"Bộ luật": 0, "Luật": 0, "Pháp lệnh": 0, "Nghị định": 1, "Thông tư": 2}
_PROPOSALS = ("Theo đề nghị", "Xét đề nghị")


@rule("C021", "basis-order", severity="info", basis="habit")
def basis_order(subject: Subject) -> Iterator[Problem]:
    """Report each legal basis (căn cứ) that stands after one of lower rank, or after the proposal.

    Basis: habit: laws first, then decrees, then circulars, the proposal last.
    Silent: for Decisions, Resolutions and Party documents, whose rank depends on who issued them.
    """
    first_of: dict[int, Cited] = {}
    for cited in subject.citations:
        if not in_basis(cited.wording.loc):
            continue
        begins = cited.wording.text.startswith(_PROPOSALS)
        rank = None if begins else _RANKS.get(cited.citation.kind.value)
        if rank is None:
            continue
        lower = next((one for its, one in sorted(first_of.items()) if its > rank), None)
        if lower is not None:
            yield Problem(
                cited.wording.loc,
                {"document": words_of(cited.citation), "lower": words_of(lower.citation)},
                span=cited.citation.kind.span,
                related=lower.wording.loc,
            )
        first_of.setdefault(rank, cited)
    bases = [one.text for one in subject.plan.document.bases]
    for i, (before, text) in enumerate(pairwise(bases), start=1):
        if before.startswith(_PROPOSALS) and not text.startswith(_PROPOSALS):
            loc = ("document", "bases", i, "text")
            yield Problem(loc, {"document": _opening(text), "lower": _opening(before)})


def _opening(text: str) -> str:
    return " ".join(text.split()[:5]) + " …"
