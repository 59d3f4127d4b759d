"""Units that the words of a plan name beside its own: provinces, and those of the commune level."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kehoach.check.capitals import word_before
from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.plan.commune import Commune
from kehoach.plan.remember import remembered
from kehoach.plan.span import Span
from kehoach.plan.words import key

# Where two units work together, the other one is meant to be there.
TOGETHER = re.compile(
    "phối hợp|hợp tác|liên kết|liên tỉnh|liên xã|trao đổi|kinh nghiệm|ký kết|giáp ranh|tham quan"
    "|kết nghĩa|mời"
)
_UNIT = re.compile(r"(?P<unit>[Xx]ã|[Pp]hường|[Đđ]ặc\s+khu)\s+(?=[^\W_a-z])")
_WORD = re.compile(r"(?:\s+(?:[-–]\s+)?)?(?P<word>[\w'’]+)")
# "thị xã Sơn Tây", "hợp tác xã Tân Phong" are no communes.
_OTHER = {"thị", "tác", "công", "làng", "đô"}
_MOST = 6
_NEAR = 400


class Named(NamedTuple):
    """A unit of the commune level as a text names it.

    `ends` are where each word of the name ends, one after the other: what belongs to the name and
    what only follows it, capital as well, is for who knows the names.
    """

    start: int
    name: int
    ends: tuple[int, ...]

    def span(self, words: int | None = None) -> Span:
        """Return where the unit stands with the first `words` of its name, or with all."""
        return Span(self.start, self.ends[-1 if words is None else words - 1])


@cache
def province_names() -> Mapping[str, str]:
    """Return the ids of the provinces by their names in lower case, in both ways to place tones."""
    found = {}
    for province in provinces().values():
        name = province.name.casefold()
        for old, new in (("", ""), ("óa", "oá"), ("òa", "oà")):
            found[name.replace(old, new)] = province.id
    return found


@cache
def communes_by_name(province: str) -> Mapping[tuple[str, ...], Commune]:
    """Return the units of a province by the keys of their names."""
    return {key(unit.name): unit for unit in communes(province).values()}


def near(text: str, span: Span) -> tuple[str, Span]:
    """Return the words around a stretch of `text`, however long that is, and where it is there."""
    begun = max(0, span.start - _NEAR)
    return text[begun : span.end + _NEAR], Span(span.start - begun, span.end - begun)


def clause(text: str, span: Span) -> str:
    """Return the words between the marks before and after a stretch of `text`."""
    start = max(text.rfind(mark, 0, span.start) for mark in ".;") + 1
    ends = (text.find(mark, span.end) for mark in ".;")
    return text[start : min((end for end in ends if end >= 0), default=len(text))]


@remembered
def communes_in(text: str) -> Sequence[Named]:
    """Return the units of the commune level that `text` names with their kind: "xã Hồng Phong".

    Where all is upper case, names cannot be told; such texts name nothing.
    """
    return () if text.isupper() else tuple(_communes_in(text))


def _communes_in(text: str) -> Iterator[Named]:
    for found in _UNIT.finditer(text):
        start = found.start()
        if text[max(0, start - 1) : start].isalnum() or word_before(text, start) in _OTHER:
            continue
        ends: list[int] = []
        place = found.end()
        while len(ends) < _MOST and (word := _WORD.match(text, place)):
            first = word["word"][0]
            if not (first.isupper() or first.isdecimal()):
                break
            place = word.end()
            ends.append(place)
        if ends:
            yield Named(start, found.end(), tuple(ends))
