"""A001."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.capitals import Named, begins, named, slip, verified
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.agency import Kind

# "cơ sở y tế", "cán bộ tư pháp", "tiến bộ khoa học và công nghệ" name no agency.
_COMPOUNDS = {"cơ", "cán", "toàn", "nội", "đồng", "tiến", "trụ", "chi", "đảng", "sơ", "cục"}
# After these, what begins with a small letter is the name all the same: "của sở Y tế".
_BEFORE_NAMES = {"với", "của", "do", "gửi", "giao", "và", "tại", "cho", "đốc", "trưởng", "nghị"}


@rule("A001", "agency-capitals", severity="error", basis="nd30.capital-agency", fixable=True)
def agency_capitals(subject: Subject) -> Iterator[Problem]:
    """Report each name of a known agency that has other capitals than the registry gives it.

    Basis: Phụ lục II, mục IV (S p.38): capitals for the kind of body and for the first syllable of
        each field, none for "và", "của". An agency of the registry with mark K is a warning.
    Silent: on groups, on names in capitals throughout, on words that other rules answer for, where
        a small first letter may belong to another word ("cơ sở y tế", "cán bộ tư pháp"), where a
        capital may be that of the sentence ("Trạm y tế xã thực hiện"), where several ways to write
        the name are right.
    Fix: the case of the letters, as the registry has it.
    """
    for one in named(subject):
        party = one.agency.kind is Kind.PARTY and len(one.words) == 2  # A018 answers for "Tỉnh Ủy"
        if one.text == one.expected or one.agency.kind is Kind.GROUP or party or not _names(one):
            continue
        wrong = slip(one.wording.text, one.words)
        if wrong is None:
            continue
        sure = verified(one.agency.mark) and not one.text.islower()
        # How the press bodies write their own name differs from province to province.
        # Of a health station every commune has one: its name is half a common noun.
        sure = sure and one.agency.kind not in {Kind.PRESS, Kind.UNIT}
        yield Problem(
            one.wording.loc,
            {"found": one.text, "expected": one.expected},
            span=wrong.span,
            fix=wrong.fix,
            severity=None if sure else "warning",
        )


def _names(one: Named) -> bool:
    """Return whether it is certain that the words are this name."""
    if one.text[0].isupper():
        # "Trạm y tế xã thực hiện ...": the capital is that of the sentence.
        plain = one.text[1:].islower() and begins(one.wording.text, one.span.start, item=False)
        unit = one.agency.kind is Kind.UNIT
        return one.before not in _COMPOUNDS and not (unit and plain)
    if one.before not in _BEFORE_NAMES:
        return False
    certain = one.agency.kind in {Kind.DEPARTMENT, Kind.MINISTRY} or not one.text.islower()
    return certain and len(one.words) > 2
