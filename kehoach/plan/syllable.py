"""What a Vietnamese syllable can look like: onsets, rimes and tones that go together."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

_TONES = ("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")

_ONSETS = (
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
    "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
)  # fmt: skip
_RIME_TABLE = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
    o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uy uya uych uyn uynh uyp uyt uyu
    uyên uyêt uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu
    ươc ươi ươm ươn ương ươp ươt ươu
"""
_RIMES = frozenset(_RIME_TABLE.split())
_AFTER_Q_TABLE = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eng eo et
    ê ên êch ênh êt êu i it in y ych yên yêt ynh yt yp yu ơ ôc
"""
_AFTER_Q = frozenset(_AFTER_Q_TABLE.split())
_AFTER_GI = frozenset({"", "m", "n", "p", "t", "a", "ê", "êc", "êm", "êng", "êt"})
_STOPS = ("c", "ch", "p", "t")
_MARKED = frozenset("ăâêôơ")
_PLAIN = str.maketrans("ăâđêôơư", "aadeoou")


class _Parts(NamedTuple):
    """A syllable taken apart: the letters without tone, the tone, where it stands."""

    letters: str
    tone: str
    place: int


def _parts(word: str) -> _Parts | None:
    """Take a word in lower case apart; None where a letter is not Vietnamese or has two tones."""
    letters, tone, place = "", "", -1
    for letter in word:
        base = "".join(one for one in unicodedata.normalize("NFD", letter) if one not in _TONES)
        tones = [one for one in unicodedata.normalize("NFD", letter) if one in _TONES]
        if tones and tone:
            return None
        if tones:
            tone, place = tones[0], len(letters)
        letters += unicodedata.normalize("NFC", base)
    return _Parts(letters, tone, place)


@lru_cache(maxsize=8192)
def syllable(word: str) -> bool:
    """Return whether `word`, in lower case, can be a Vietnamese syllable as it is spelled."""
    parts = _parts(word)
    if parts is None:
        return False
    return any(
        _spelled(onset, parts.letters[len(onset) :], parts)
        for onset in _ONSETS
        if parts.letters.startswith(onset)
    )


def _spelled(onset: str, rime: str, parts: _Parts) -> bool:
    """Return whether an onset and a rime go together, and carry the tone as they must."""
    if onset == "gi":
        known = rime in _AFTER_GI or (rime in _RIMES and rime[0] not in "iy")
    elif onset == "qu":
        known = rime in _AFTER_Q
    else:
        known = rime in _RIMES
    if not known:
        return False
    first = rime[:1]
    if onset in {"k", "gh", "ngh"} and first not in {"i", "e", "ê", "y"}:
        return False
    if onset in {"c", "g", "ng"} and first in {"i", "e", "ê", "y"}:
        return False
    if rime.startswith(("yê", "ya")) and onset not in {"", "qu"}:
        return False
    if onset == "" and rime.startswith("iê"):
        return False
    if rime.endswith(_STOPS) and parts.tone not in {"\u0301", "\u0323"}:
        return False
    return not parts.tone or parts.place - len(onset) in _tone_places(onset, rime)


def _tone_places(onset: str, rime: str) -> set[int]:
    """Return which letters of a rime may carry its tone."""
    if onset == "gi" and rime in {"", "m", "n", "p", "t"}:
        return {-1}
    vowels = len(rime.rstrip("bcghmnpt"))
    marked = [place for place in range(vowels) if rime[place] in _MARKED]
    if marked:
        return {marked[-1]}
    if rime.startswith("ư") or vowels == 1:
        return {0}
    if vowels < len(rime):
        return {vowels - 1}
    if vowels == 3:
        return {0, 1} if rime == "uyu" else {1}
    if rime in {"oa", "oe", "uy"}:
        return {0, 1}
    return {0}


@lru_cache(maxsize=8192)
def syllable_but_for_marks(word: str) -> bool:
    """Return whether `word`, in lower case, has the letters of a syllable, whatever their marks.

    So a slip is told from a word of another language or a loan of several syllables ("makét").
    """
    bare = unicodedata.normalize("NFD", word)
    plain = "".join(one for one in bare if not unicodedata.combining(one)).replace("đ", "d")
    return any(
        plain.startswith(onset) and plain[len(onset) :] in _plain_rimes() for onset in _bare()
    )


@cache
def _bare() -> tuple[str, ...]:
    return tuple(onset.translate(_PLAIN) for onset in _ONSETS)


@cache
def _plain_rimes() -> frozenset[str]:
    every = _RIMES | _AFTER_Q | (_AFTER_GI - {"", "m", "n", "p", "t"})
    return frozenset(rime.translate(_PLAIN) for rime in every)
