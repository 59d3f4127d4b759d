"""What a rule rests on, in words: why what it finds is a finding."""

from __future__ import annotations

from kehoach.report.words import Words

_GROUNDS = {
    "plan": "basis.plan",
    "habit": "basis.habit",
    "documents": "basis.documents",
    "agencies": "basis.agencies",
    "units": "basis.units",
    "calendar": "basis.calendar",
    "parent": "basis.parent",
    "unicode": "basis.unicode",
    "tool": "basis.tool",
}
"""What a rule can rest on besides the decree, and the sentence that says so."""


def basis_words(basis: str, words: Words) -> str:
    """Return the clause of the decree, which is Vietnamese in every language, or the other ground.

    `basis` is that of a `Rule`; raises `KeyError` where there is none of that name.
    """
    kind, _, clause = basis.partition(".")
    if kind == "nd30":
        from kehoach.nd30 import decree  # noqa: PLC0415 - reads a file, for few findings

        return words("basis.nd30", clause=decree().clauses[clause].words)
    return words(_GROUNDS[basis])
