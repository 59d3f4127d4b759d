"""S016."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach.check.assignments import Named, is_group, is_vague, texts_at
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import Param
from kehoach.plan.words import key

_LEFT_OUT = frozenset(key("các và"))
_ENDS = (key("cấp tỉnh"), key("tỉnh"), key("cấp thành phố"))


@rule("S016", "group-names-vary", severity="info", basis="habit")
def group_names_vary(subject: Subject) -> Iterator[Problem]:
    """Report the rarer of two names that tasks give one group of agencies, once for each group.

    Basis: habit; one name for one group, so that nobody looks for a difference.
    Silent: for groups that nobody can delimit, and where "các", "và", "tỉnh" or an abbreviation is
        the whole difference.
    """
    names: dict[str, dict[tuple[str, ...], list[Named]]] = defaultdict(lambda: defaultdict(list))
    for one in _mentions(subject):
        names[one.agency][_form(subject, one.words)].append(one)
    for forms in names.values():
        if len(forms) > 1:
            usual, *_, rarest = sorted(forms.values(), key=len, reverse=True)
            one = rarest[0]
            params: dict[str, Param] = {
                "words": one.words,
                "usual": usual[0].words,
                "count": len(usual),
            }
            yield Problem(one.loc, params, one.span)


def _mentions(subject: Subject) -> Iterator[Named]:
    """Yield each place where a task gives a group a name."""
    for loc, task in subject.tasks:
        for name, part in (("lead", task.lead), ("coordination", task.coordination)):
            if part is None or part.agencies:
                continue
            places = [at for at, _ in texts_at(part, (*loc, name))]
            readings = subject.agencies_of(part).readings
            for place, (text, reading) in zip(places, readings, strict=True):
                for found in reading.mentions:
                    group = is_group(subject, found.agency) and not is_vague(subject, found.agency)
                    if group and found.span.start < reading.list_end:
                        yield Named(found.agency, place, found.span, found.span.of(text))


def _form(subject: Subject, words: str) -> tuple[str, ...]:
    """Return what is left of a name without what makes no difference."""
    form = tuple(word for word in key(words) if word not in _LEFT_OUT)
    ends = [*_ENDS, key(subject.province.name)] if subject.province else _ENDS
    for end in reversed(ends):
        if len(form) > len(end) and form[-len(end) :] == end:
            form = form[: -len(end)]
    return form
