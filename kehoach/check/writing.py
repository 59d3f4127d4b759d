"""What the rules on spelling and punctuation (L) share: words, runs of marks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from kehoach.check.subject import Subject, Wording
from kehoach.plan.fault import Loc
from kehoach.plan.remember import remembered
from kehoach.plan.span import Span
from kehoach.plan.syllable import syllable
from kehoach.plan.words import fold

_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_CODES = frozenset({"number", "symbol"})

# Spaces that look like the usual one, and dashes that look like the hyphen.
NO_BREAK = "\xa0\u202f"
ODD_SPACES = NO_BREAK + "".join(map(chr, range(0x2000, 0x200B))) + "\u205f\u3000"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_ODD_SPACE = re.compile(f"[{ODD_SPACES}]")
_DASH = re.compile(f"[{DASHES}]")

_QUOTES = ("“", '"', "«")
_QUOTED = re.compile('“[^“”]*”|"[^"“”]*"|«[^«»]*»')
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")
_NUMBERED = re.compile(r"(?<![0-9])[0-9]{1,3}\Z")
_MARKS = re.compile(r"[,;:.?!](?: *[,;:.?!/…])*")


def words_of(text: str) -> Iterator[Span]:
    """Yield where the words of a text stand: letters, with the marks that are left on them."""
    return (Span(*word.span()) for word in _WORD.finditer(text))


class Found(NamedTuple):
    """A stretch of a text of the plan."""

    wording: Wording
    span: Span

    @property
    def words(self) -> str:
        """The words of the stretch."""
        return self.span.of(self.wording.text)

    @property
    def before(self) -> str:
        """What stands before the stretch."""
        return self.wording.text[: self.span.start]

    @property
    def after(self) -> str:
        """What stands after the stretch."""
        return self.wording.text[self.span.end :]


@lru_cache(maxsize=1)
def prose(subject: Subject) -> tuple[Wording, ...]:
    """Return the texts that are words: all but the number and the symbol of the document."""
    return tuple(one for one in subject.wordings if one.key not in _CODES)


class _Body(NamedTuple):
    """The words of a plan as one text in lower case, and where in it each of its texts begins."""

    wordings: tuple[Wording, ...]
    starts: tuple[int, ...]
    lower: str


@lru_cache(maxsize=1)
def _body(subject: Subject) -> _Body:
    wordings = tuple(one for one in prose(subject) if one.loc[:2] != ("signature", "name"))
    starts = accumulate((len(one.text) + 1 for one in wordings), initial=0)
    lower = "\n".join(_lower(one.text) for one in wordings)
    return _Body(wordings, tuple(starts), lower)


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


@lru_cache(maxsize=1)
def characters(subject: Subject) -> frozenset[str]:
    """Return the characters of all texts; what is not among them need not be searched for."""
    return frozenset("".join(one.text for one in subject.wordings))


@lru_cache(maxsize=1)
def vocabulary(subject: Subject) -> frozenset[str]:
    """Return the words of the plan in lower case, without the name of who signs it."""
    # What comes again and again between white space is taken apart once.
    return frozenset(_WORD.findall(" ".join(set(_body(subject).lower.split()))))


def phrases(subject: Subject, phrase: str) -> Iterator[Found]:
    """Yield where a word stands, or several with a space between, in upper or lower case."""
    phrase = phrase.lower()
    if _first_word(phrase) not in vocabulary(subject):
        return
    body = _body(subject)
    start = body.lower.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if not body.lower[start - 1 : start].isalnum() and not body.lower[end : end + 1].isalnum():
            number = bisect_right(body.starts, start) - 1
            begins = body.starts[number]
            yield Found(body.wordings[number], Span(start - begins, end - begins))
        start = body.lower.find(phrase, end)


@remembered
def _first_word(phrase: str) -> str:
    word = _WORD.match(phrase)
    return word[0] if word else ""


def quoted(found: Found) -> bool:
    """Return whether a stretch is part of what the plan quotes: a title, a slogan."""
    text = found.wording.text
    return any(mark in text for mark in _QUOTES) and any(
        one.start() < found.span.start and found.span.end < one.end()
        for one in _QUOTED.finditer(text)
    )


def in_name(found: Found) -> bool:
    """Return whether a capitalised word stands beside another one, as in the name of a place."""
    if not found.words[0].isupper() or found.words.isupper():
        return False
    before, after = _WORD.findall(found.before[-16:]), _WORD.match(found.after[1:])
    beside = [before[-1] if before and found.before.endswith(f"{before[-1]} ") else ""]
    beside.append(after[0] if after else "")
    return any(word[:1].isupper() and not word.isupper() for word in beside)


def with_usual_spaces(text: str) -> str:
    """Return `text` with the usual space for every odd one; nothing moves."""
    return _ODD_SPACE.sub(" ", text)


def with_hyphens(text: str) -> str:
    """Return `text` with a hyphen for every dash and the usual space; nothing moves."""
    return with_usual_spaces(_DASH.sub("-", text))


class Dashed(NamedTuple):
    """A text with hyphens or dashes, and the same `with_hyphens`."""

    loc: Loc
    text: str
    plain: str


@lru_cache(maxsize=1)
def dashed(subject: Subject) -> tuple[Dashed, ...]:
    """Return the texts that are words and have hyphens or dashes."""
    plain = ((one, with_hyphens(one.text)) for one in prose(subject))
    return tuple(Dashed(one.loc, one.text, text) for one, text in plain if "-" in text)


def addresses(text: str) -> list[Span]:
    """Return the addresses of the web and of mail."""
    if "://" not in text and "www." not in text and "@" not in text:
        return []
    return [Span(*one.span()) for one in _ADDRESS.finditer(text)]


def abbreviated(before: str) -> bool:
    """Return whether a full stop after `before` may be that of an abbreviation or a number."""
    word = before[-16:].rpartition(" ")[2].strip("()“”\"'")
    if word[-1:].isdigit():
        return _NUMBERED.search(word) is not None
    return len(word) < 2 or word.isupper() or not syllable(word.lower())


class Marks(NamedTuple):
    """A run of punctuation marks with the spaces before and between them."""

    span: Span
    bare: str

    @property
    def spaced(self) -> bool:
        """Whether a space stands before the marks."""
        return len(self.bare) < self.span.end - self.span.start


@remembered
def marks(text: str) -> tuple[Marks, ...]:
    """Return the runs of punctuation in `text`, those of addresses and numbers left out."""
    skipped = addresses(text)
    usual = with_usual_spaces(text)
    found = []
    for run in _MARKS.finditer(usual):
        start, end = run.span()
        inside_number = usual[start - 1 : start].isdigit() and usual[end : end + 1].isdigit()
        start = len(usual[:start].rstrip(" ")) if usual[start - 1 : start] == " " else start
        if start and not inside_number and not any(a <= start < b for a, b in skipped):
            found.append(Marks(Span(start, end), run[0].replace(" ", "")))
    return tuple(found)


# --- Compounds ----------------------------------------------------------------------------------

_PAIRS = {
    (tuple(map(fold, first.split())), tuple(map(fold, second.split())))
    for first, second in (
        ("kinh tế", "xã hội"),
        ("chính trị", "xã hội"),
        ("văn hóa", "xã hội"),
        ("kinh tế", "kỹ thuật"),
        ("quốc phòng", "an ninh"),
        ("xã hội", "nghề nghiệp"),
        ("chính trị", "hành chính"),
        ("khoa học", "công nghệ"),
        ("khoa học", "kỹ thuật"),
        ("Lao động", "Thương binh"),
        ("Độc lập", "Tự do"),
        ("Tự do", "Hạnh phúc"),
        ("Dân số", "Kế hoạch"),
    )
}
_CLOSING = ",.;:)”…/"


def known_pair(text: str, joint: Span) -> str | None:
    """Return how the two words around `joint` are joined, where they are a known pair."""
    before, after = text[: joint.start].split()[-2:], text[joint.end :].split()[:2]
    after = [word.rstrip(_CLOSING) for word in after]
    if (tuple(map(fold, before)), tuple(map(fold, after))) in _PAIRS:
        return f"{' '.join(before)} - {' '.join(after)}"
    return None


# --- Tones ------------------------------------------------------------------------------------

_TONES = ("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")


@cache
def _placements() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the ends of open syllables, new to old and old to new: "oà" to "òa"."""
    pairs = {}
    for first, second in ("oa", "oe", "uy"):
        for a in (first, first.upper()):
            for b in (second, second.upper()):
                for tone in _TONES:
                    new = a + unicodedata.normalize("NFC", b + tone)
                    pairs[new] = unicodedata.normalize("NFC", a + tone) + b
    return pairs, {old: new for new, old in pairs.items()}


class Placed(NamedTuple):
    """A word whose tone mark may stand on either of two letters."""

    new: bool
    other: str


def placement(word: str) -> Placed | None:
    """Return where `word` has its tone mark, and how it is spelled with it on the other letter.

    None but for open syllables in oa, oe, uy with a tone.
    """
    to_old, to_new = _placements()
    end = word[-2:]
    other = to_old.get(end) or to_new.get(end)
    if other is None or word[-3:-2].lower() == "q" or not syllable(word.lower()):
        return None
    return Placed(new=end in to_old, other=word[:-2] + other)
