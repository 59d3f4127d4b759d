"""N024."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span


@rule("N024", "name-case", severity="error", basis="nd30.signature", fixable=True)
def name_case(subject: Subject) -> Iterator[Problem]:
    """Report a name of the signer that is all in capitals, or all in small letters.

    Basis: Phụ lục I, mục II, khoản 7 [S p.33]: the name is written in small letters, with capitals
        as names have them.
    Silent: for a name with some syllables in small letters, which some peoples write so.
    Fix: gives each syllable its capital, where no apostrophe or hyphen makes that doubtful.
    """
    signature = subject.plan.signature
    if signature is None or signature.name is None:
        return
    name = signature.name
    syllables = name.split(" ")
    if len(syllables) > 1 and (name.isupper() or name.islower()):
        expected = " ".join(syllable.capitalize() for syllable in syllables)
        sure = all(syllable.isalpha() for syllable in syllables)
        yield Problem(
            ("signature", "name"),
            {"found": name, "expected": expected},
            Span(0, len(name)),
            expected if sure else None,
        )
