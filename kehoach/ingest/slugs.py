"""Ids for what a document names, made of the first words of the name."""

from __future__ import annotations

from collections.abc import Iterable

from kehoach.data.labels import bare_words, key_of

_WORDS = 5
_LENGTH = 40
_NAMELESS = "muc"
_BEFORE_NAMES = ("de", "nghi")
"""Who is asked ("Đề nghị …") and who is told bear the same id."""


class Slugs:
    """Makes ids, each of them once."""

    def __init__(self, taken: Iterable[str] = (), prefix: str = "") -> None:
        """Begin with the ids that are `taken`; `prefix` begins every id that is made."""
        self._taken = dict.fromkeys(taken, 1)
        self._prefix = prefix

    def make(self, name: str) -> str:
        """Return a new id for `name`, such as `so-y-te` or `so-y-te-2`."""
        words = list(key_of(name, most=_WORDS + 2)) or bare_words(name[: _LENGTH * 4])
        if tuple(words[:2]) == _BEFORE_NAMES:
            words = words[2:]
        made = self._prefix
        for word in words[:_WORDS]:
            longer = f"{made}-{word}" if made else word
            if len(longer) > _LENGTH:
                break
            made = longer
        first = id_ = made or _NAMELESS
        while id_ in self._taken:
            self._taken[first] += 1
            id_ = f"{first}-{self._taken[first]}"
        self._taken[id_] = 1
        return id_
