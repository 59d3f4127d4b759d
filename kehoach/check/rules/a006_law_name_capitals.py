"""A006."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.capitals import laws_in, slip_in, verified, word_before
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject

# "pháp luật dân số" is law on population, "dự án luật" a bill without a name.
_GENERIC = {"pháp", "các", "những"}


@rule("A006", "law-name-capitals", severity="error", basis="nd30.capital-law", fixable=True)
def law_name_capitals(subject: Subject) -> Iterator[Problem]:
    """Report names of known laws with other capitals than "Luật" and the first syllable after it.

    Basis: Phụ lục II, mục V, khoản 6 (T), and the names of the registry of documents. A law with
        mark K, or one written without any capital, is a warning.
    Silent: on "luật" and "pháp luật" in general, on laws that the registry does not know, on
        capitals throughout.
    Fix: the case of the letters, as the registry has it.
    """
    for wording in subject.wordings:
        text = wording.text
        for law, span in laws_in(text):
            wrong = slip_in(text, span, f"{law.kind} {law.name}")
            if wrong is None or word_before(text, span.start) in _GENERIC:
                continue
            small = span.of(text).islower()
            sure = verified(law.mark) and not small
            yield Problem(
                wording.loc,
                {"found": span.of(text), "expected": f"{law.kind} {law.name}"},
                span=wrong.span,
                fix=wrong.fix,
                severity=None if sure else "warning",
            )
