"""A016."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from kehoach.check.capitals import slip_in, verified, word_before
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.data.provinces import provinces
from kehoach.plan.province import Province
from kehoach.plan.span import Span

_UNITS = {"tỉnh", "phố"}
_COMMUNES = {"xã", "phường", "khu"}
# After these a name with its first capital is the place: "tại Lạng sơn", not "Nông Lâm đồng hành".
_PLACING = {"tại", "ở", "của", "từ", "đến", "với", "hình", "đoàn"}


@cache
def _names() -> Mapping[str, tuple[str, Province]]:
    """Return the names of more than one syllable, each by its small letters."""
    return {
        name.lower(): (name, one)
        for one in provinces().values()
        for name in (one.name, *one.aliases)
        if " " in name
    }


@rule("A016", "province-name", severity="error", basis="nd30.capital-place", fixable=True)
def province_name(subject: Subject) -> Iterator[Problem]:
    """Report names of provinces without the capital of each syllable: "Lạng sơn", "tỉnh sơn la".

    So it does for the commune that the plan is of: "xã Hồng phong".

    Basis: Phụ lục II, mục III, khoản 1 (T): each syllable of the name of a place has a capital. A
        unit whose name is only mark K in the registry makes a warning.
    Silent: where neither "tỉnh" nor "thành phố" nor a word like "tại" stands before it, so that it
        may be other words ("Cao bằng mức năm trước", "Nông Lâm đồng hành"); on capitals throughout;
        on other letters than those of the registry; on other communes, for "xã An toàn khu" is
        none.
    Fix: the case of the letters.
    """
    names = {
        lower: (name, _sure(province))
        for lower, (name, province) in _names().items()
        if lower.casefold() in subject.folded
    }
    own = subject.commune
    if own is not None and " " in own.name:
        names.setdefault(own.name.lower(), (own.name, verified(own.mark)))
    for wording in subject.wordings if names else ():
        small = wording.text.lower()
        for lower, (name, sure) in names.items():
            place = small.find(lower)
            while place >= 0:
                span = Span(place, place + len(lower))
                place = small.find(lower, span.end)
                wrong = slip_in(wording.text, span, name) if _is_name(wording.text, span) else None
                if wrong is None:
                    continue
                yield Problem(
                    wording.loc,
                    {"found": span.of(wording.text), "expected": name},
                    span=wrong.span,
                    fix=wrong.fix,
                    severity=None if sure else "warning",
                )


def _is_name(text: str, span: Span) -> bool:
    """Return whether it is certain that the words, in whatever case, are the province."""
    found = span.of(text)
    if (
        text[max(0, span.start - 1) : span.start].isalnum()
        or text[span.end : span.end + 1].isalnum()
    ):
        return False
    if any(len(one) > 1 and one.isupper() for one in found.split()):
        return False
    before = word_before(text, span.start)
    return before in _UNITS or (found[0].isupper() and before in _PLACING | _COMMUNES)


def _sure(province: Province) -> bool:
    return all(verified(status.mark) for status in province.statuses)
