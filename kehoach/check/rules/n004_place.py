"""N004."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import begins
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.plan.commune import Commune, CommuneKind
from kehoach.plan.province import Province
from kehoach.plan.span import Span
from kehoach.plan.words import key

_UNITS = ("tỉnh", "thành phố", "T", "Tp")


@rule("N004", "place", severity="warning", basis="nd30.place-and-date", fixable=True)
def place(subject: Subject) -> Iterator[Problem]:
    """Report a place name that is not that of the plan's unit as the line of the date takes it.

    Basis: Phụ lục I, mục II, khoản 4 [S p.23, 32]: the name of the unit; the full name, "Thành phố
        Hồ Chí Minh", where a unit is named after a person, which is certain. That the others stand
        without "tỉnh" or "xã" is habit [K], and the table of communes is unverified: a warning.
    Silent: for a place that is no province, such as the ward where a body has its seat, which can
        be meant by the words of the decree too; for a plan of a commune that does not state its
        commune, and for a place there that is neither the province nor one of its communes.
    Fix: writes the name with its capitals and without the comma, which the template prints.
    """
    text = subject.plan.document.place
    if text is None:
        return
    own, named = _meant(subject, text)
    if named is None:
        return
    expected = (own or named).place_name
    if text == expected:
        return
    same = text.rstrip(" ,.").casefold() == expected.casefold()
    certain = isinstance(named, Province) and named.named_after_person and own in (None, named)
    yield Problem(
        ("document", "place"),
        {"place": text, "expected": expected},
        Span(0, len(text)),
        expected if same else None,
        severity="error" if certain else "warning",
    )


def _meant(
    subject: Subject, text: str
) -> tuple[Province | Commune | None, Province | Commune | None]:
    """Return the unit of the plan, and the unit that `text` names, where both can be told."""
    if subject.plan.level == "central":
        return None, _named(text)
    if subject.plan.level == "commune":
        commune = subject.commune
        return commune, (_commune(text, commune) or _named(text)) if commune else None
    return subject.province, _named(text) if subject.province else None


def _commune(text: str, own: Commune) -> Commune | None:
    """Return the unit of the plan's province that `text` names, its own one first."""
    known = communes(own.province).values()
    units = {kind.unit for kind in CommuneKind}
    names = {key(text), *(key(text)[len(key(unit)) :] for unit in units if begins(text, unit))}
    return next((one for one in (own, *known) if key(one.name) in names), None)


def _named(text: str) -> Province | None:
    """Return the province that `text` names, with or without the word for its kind."""
    names = {key(text)}
    names.update(key(text)[len(key(unit)) :] for unit in _UNITS if begins(text, unit))
    for province in provinces().values():
        if names & {key(one) for one in (province.name, *province.aliases)}:
            return province
    return None
