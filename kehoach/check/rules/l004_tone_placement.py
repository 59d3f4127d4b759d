"""L004."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import Found, in_name, phrases, placement, quoted, vocabulary

# "Uỷ ban" stands beside capitals too, and is no name.
_NO_NAMES = ("ủy", "uỷ")


@rule("L004", "tone-placement", severity="warning", basis="habit", fixable=True)
def tone_placement(subject: Subject) -> Iterator[Problem]:
    """Report each word whose tone mark stands on another letter than in the rest of the plan.

    Basis: no rule binds the documents of the State to "hòa" or to "hoà"; one document keeps to one
        of them. The setting `tone` decides, or most of the plan; where both are as frequent, the
        older way ("hòa"), which laws and decrees have.
    Silent: on syllables that both ways spell alike (hoàn, quý), on names of people and places, and
        on what is quoted.
    Fix: the tone mark on the other letter.
    """
    found: dict[bool, list[tuple[Found, str]]] = {True: [], False: []}
    for word in vocabulary(subject):
        if word.isascii() or placement(word) is None:
            continue
        for place in phrases(subject, word):
            placed = placement(place.words)
            name = in_name(place) and word not in _NO_NAMES
            if placed is not None and not name and not quoted(place):
                found[placed.new].append((place, placed.other))
    new_is_usual = len(found[True]) > len(found[False])
    if subject.settings.tone != "majority":
        new_is_usual = subject.settings.tone == "new"
    for place, other in found[not new_is_usual]:
        params = {"word": place.words, "other": other}
        yield Problem(place.wording.loc, params, place.span, fix=other)
