"""Which province is meant by what somebody typed."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from kehoach.data.labels import bare_words
from kehoach.data.provinces import provinces
from kehoach.plan.province import Province

# "tỉnh Cao Bằng", "TP. Huế": the generic word may stand before the name.
_UNITS = (("tinh",), ("thanh", "pho"), ("tp",))

# One letter of six may be wrong.
_CLOSE = 0.85


def province_named(text: str) -> Province | None:
    """Return the province with this id or name, however the name is written.

    Capitals, accents, spaces, dashes and the generic word before it do not count.
    """
    known = _known()
    return next((known[one] for one in _readings(text) if one in known), None)


def nearest_province(text: str) -> str:
    """Return the id of the province that was surely meant, or an empty text.

    Of units that are no more, such as Bắc Giang, none that is left is offered for a name like it.
    """
    known = _known()
    near = (match for one in _readings(text) for match in get_close_matches(one, known, 1, _CLOSE))
    return next((known[one].id for one in near), "")


def _known() -> dict[str, Province]:
    """Return the provinces by every name that they have, in bare letters."""
    found: dict[str, Province] = {}
    for one in provinces().values():
        for name in (one.id, one.name, *one.aliases):
            found.setdefault("".join(bare_words(name)), one)
    return found


def _readings(text: str) -> Iterator[str]:
    """Yield the letters of a name: as they stand, then without the generic word."""
    words = bare_words(text)
    yield "".join(words)
    for unit in _UNITS:
        if tuple(words[: len(unit)]) == unit:
            yield "".join(words[len(unit) :])
