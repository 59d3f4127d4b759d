"""S023."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.capitals import of_the_past
from kehoach.check.places import TOGETHER, clause, communes_by_name, communes_in, near
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.words import key

_TERRITORY = "địa bàn "


@rule("S023", "other-commune", severity="warning", basis="plan")
def other_commune(subject: Subject) -> Iterator[Problem]:
    """Report another commune of the province as the place of a commune's plan.

    Basis: the plan says of which commune it is; "trên địa bàn" of another one is mostly left from
        the plan that was copied.
    Silent: for another commune that is merely mentioned, where the words around speak of working
        together, of the past or name the plan's own commune, and where the plan does not state its
        commune or the table lacks it.
    """
    own = subject.commune
    if own is None:
        return
    others = communes_by_name(own.province).keys() - {key(own.name)}
    for wording in subject.wordings:
        text = wording.text
        for named in communes_in(text):
            names = [key(text[named.name : end]) for end in named.ends]
            known = [n for n, name in enumerate(names, 1) if name in others]
            ours = wording.key == "subject" or text.endswith(_TERRITORY, 0, named.start)
            if not known or not ours or key(own.name) in names:
                continue
            span = named.span(known[-1])
            words, place = near(text, span)
            around = clause(words.casefold(), place)
            if TOGETHER.search(around) or own.name.casefold() in around:
                continue
            if not of_the_past(words, place):
                yield Problem(wording.loc, {"words": span.of(text), "commune": own.full_name}, span)
