"""N004."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import begins
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.data.provinces import provinces
from kehoach.plan.province import Province
from kehoach.plan.span import Span
from kehoach.plan.words import key

_UNITS = ("tỉnh", "thành phố", "T", "Tp")


@rule("N004", "place", severity="warning", basis="nd30.place-and-date", fixable=True)
def place(subject: Subject) -> Iterator[Problem]:
    """Report a place name that is not that of the province as the line of the date takes it.

    Basis: Phụ lục I, mục II, khoản 4 [S p.23, 32]: the name of the unit; the full name, "Thành phố
        Hồ Chí Minh", where a unit is named after a person, which is certain. That the others stand
        without "tỉnh" is habit [K]: a warning.
    Silent: for a place that is no province, such as the ward where a body has its seat, which can
        be meant by the words of the decree too; for plans of communes, whose names are not known.
    Fix: writes the name with its capitals and without the comma, which the template prints.
    """
    text = subject.plan.document.place
    level = subject.plan.level
    if text is None or level == "commune":
        return
    own = subject.province if level == "province" else None
    if level == "province" and own is None:
        return
    named = _named(text)
    if named is None:
        return
    expected = (own or named).place_name
    if text == expected:
        return
    same = text.rstrip(" ,.").casefold() == expected.casefold()
    yield Problem(
        ("document", "place"),
        {"place": text, "expected": expected},
        Span(0, len(text)),
        expected if same else None,
        severity="error" if named.named_after_person and own in (None, named) else "warning",
    )


def _named(text: str) -> Province | None:
    """Return the province that `text` names, with or without the word for its kind."""
    names = {key(text)}
    names.update(key(text)[len(key(unit)) :] for unit in _UNITS if begins(text, unit))
    for province in provinces().values():
        if names & {key(one) for one in (province.name, *province.aliases)}:
            return province
    return None
