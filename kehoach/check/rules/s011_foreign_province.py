"""S011."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kehoach.check.places import TOGETHER, clause, province_names
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject, Wording
from kehoach.plan.agency import Kind, Level
from kehoach.plan.span import Span

_HEADER = {"superior", "issuer", "subject"}
# A copy may go to a neighbour, by one of these.
_ADDRESSED = {Kind.COMMITTEE, Kind.COUNCIL, Kind.PARTY}


@cache
def _own_words() -> re.Pattern[str]:
    """Return what finds a province as that of the plan: "trên địa bàn tỉnh Sơn La"."""
    names = "|".join(map(re.escape, province_names()))
    return re.compile(
        rf"(?:trên địa bàn )?(?:tỉnh|thành phố) (?P<name>{names})(?!\w)", re.IGNORECASE
    )


@rule("S011", "foreign-province", severity="warning", basis="plan")
def foreign_province(subject: Subject) -> Iterator[Problem]:
    """Report a body of another province, or another province as the place of the plan.

    Basis: the plan says of which province it is; the name of another one is mostly left from the
        plan that was copied.
    Silent: for another province that is merely mentioned as a place, where the words around speak
        of working together or name the plan's own province, where several others are named, for a
        committee that gets a copy, and in plans of the centre.
    """
    own = subject.province
    if own is None or subject.plan.level == "central":
        return
    others = (name for name, id_ in province_names().items() if id_ != own.id)
    foreign = [name for name in others if name in subject.folded]
    for wording in subject.wordings if foreign else ():
        folded = wording.text.casefold()
        if not any(name in folded for name in foreign):
            continue
        found = [*_found(subject, wording, own.id)]
        if len({province for _, province in found}) > 1:
            continue
        for span, _ in found:
            said = clause(folded, span)
            neighbour = TOGETHER.search(said) or own.name.casefold() in said
            if _is_list(wording) or not neighbour:
                params = {"words": span.of(wording.text), "province": own.name}
                yield Problem(wording.loc, params, span)


def _is_list(wording: Wording) -> bool:
    """Return whether the text names those to whom the plan goes, or from whom it comes."""
    listed = {"lead", "coordination", "agency", "recipients", "signature"}
    return not listed.isdisjoint(wording.loc)


def _found(subject: Subject, wording: Wording, own: str) -> Iterator[tuple[Span, str]]:
    """Yield where another province is named as that of the plan, or a body of it, and which."""
    bodies = []
    for mention in subject.registry.read(wording.text, own).mentions:
        agency = subject.registry.agencies[mention.agency]
        if mention.province in {None, own} or agency.level not in {Level.PROVINCE, Level.ANY}:
            continue
        if wording.loc[0] != "recipients" or agency.kind not in _ADDRESSED:
            bodies.append(mention.span)
            yield mention.span, mention.province
    for place in _own_words().finditer(wording.text):
        province = province_names()[place["name"].casefold()]
        ours = wording.key in _HEADER or place[0].casefold().startswith("trên địa bàn")
        inside = any(body.start < place.end() <= body.end for body in bodies)
        if ours and not inside and province != own:
            yield Span(*place.span()), province
