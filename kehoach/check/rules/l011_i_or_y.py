"""L011."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import Found, in_name, phrases, quoted

_USUAL = {
    "kĩ": "kỹ", "kỉ": "kỷ", "lí": "lý", "mĩ": "mỹ", "tỉ": "tỷ", "qui": "quy", "quí": "quý",
}  # fmt: skip
# Words that only have an i, whatever the style.
_ONLY_I = ("mỉ", "tê", "nhí", "lắc")


@rule("L011", "i-or-y", severity="warning", basis="habit")
def i_or_y(subject: Subject) -> Iterator[Problem]:
    """Report each syllable written with i where documents of the State write y: kĩ, lí, tỉ, qui.

    Basis: laws and decrees write kỹ, lý, mỹ, tỷ, kỷ, quy (in Nghị định 30/2020/NĐ-CP without an
        exception); the i of Quyết định 1989/QĐ-BGDĐT binds schoolbooks only.
    Silent: on names, on what is quoted, on "tỉ mỉ", and on pairs that nobody has settled (bác sĩ,
        bác sỹ).
    """
    for written, usual in _USUAL.items():
        for found in phrases(subject, written):
            if not _exempt(found):
                params = {"word": found.words, "usual": usual}
                yield Problem(found.wording.loc, params, found.span)


def _exempt(found: Found) -> bool:
    if found.words.isupper() and not found.wording.text.isupper():
        return True
    after = found.after.lstrip().lower()
    return in_name(found) or quoted(found) or after.startswith(_ONLY_I)
