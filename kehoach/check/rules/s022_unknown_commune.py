"""S022."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from kehoach.check.capitals import of_the_past
from kehoach.check.cited import not_before
from kehoach.check.places import (
    TOGETHER,
    Named,
    clause,
    communes_by_name,
    communes_in,
    near,
    province_names,
)
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import placement
from kehoach.data.communes import communes, homes
from kehoach.finding import nearest
from kehoach.plan.span import Span
from kehoach.plan.words import key


@rule("S022", "unknown-commune", severity="warning", basis="units")
def unknown_commune(subject: Subject) -> Iterator[Problem]:
    """Report a commune, ward or special zone that the plan's province does not have.

    Basis: the table of the units since 01/7/2025, which is unverified: a warning where another
        province has a unit of that name, which then may be left from a plan that was copied; a note
        where none has, for the name may be an old or a misspelt one.
    Silent: where the kind alone differs ("xã", "phường"), on the beginning of a name, where the
        plan may be older than the table, in quotations and beside the number of a cited document,
        where the words tell of the past, of working together or of another province, on names of
        one word that no province has, in capitals throughout, and in plans of the centre.
    """
    own, day = subject.province, not_before(subject)
    if own is None or day is None or subject.plan.level == "central":
        return
    units = communes(own.id).values()
    if not units or day < min(unit.since for unit in units):
        return
    for wording in subject.wordings:
        text = wording.text
        for named in communes_in(text):
            if _is_own(text, named, own.id):
                continue
            known = _elsewhere(text, named)
            span = named.span(known or None)
            if _meant_so(*near(text, span), own.id) or not (known or len(named.ends) > 1):
                continue
            params = {
                "words": span.of(text),
                "province": own.name,
                "nearest": _nearest(text[named.name : span.end], own.id),
            }
            yield Problem(wording.loc, params, span, severity=None if known else "info")


def _meant_so(text: str, span: Span, own: str) -> bool:
    """Return whether the words around say why a unit that is none of the province is named."""
    around = clause(text.casefold(), span)
    abroad = any(id_ != own and name in around for name, id_ in province_names().items())
    return abroad or TOGETHER.search(around) is not None or of_the_past(text, span)


@lru_cache(maxsize=256)
def _nearest(name: str, province: str) -> str:
    """Return the unit of the province that was probably meant, or an empty text."""
    names = {unit.name: unit.full_name for unit in communes(province).values()}
    return names.get(nearest(name, names), "")


def _is_own(text: str, named: Named, province: str) -> bool:
    """Return whether the name begins with that of a unit of the province, or is cut short."""
    own = communes_by_name(province)
    names = [key(text[named.name : end]) for end in named.ends]
    # "phường Cam Ly" for "phường Cam Ly - Đà Lạt".
    return any(name in own for name in names) or (
        len(names) > 1 and any(one[: len(names[-1])] == names[-1] for one in own)
    )


def _elsewhere(text: str, named: Named) -> int:
    """Return how many words make up the longest name that a unit of any province has."""
    words = [_spelled(text[named.name : end]) for end in named.ends]
    return max((n for n, name in enumerate(words, 1) if name in homes()), default=0)


def _spelled(name: str) -> str:
    """Return a name as the table spells it."""
    words = name.replace("\u2019", "'").replace("\u2013", "-").split()
    placed = ((word, placement(word)) for word in words)
    return " ".join(one.other if one and one.new else word for word, one in placed)
