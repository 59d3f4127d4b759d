"""Words as keys for comparison, and phrases found among them.

A key does not depend on case, on the place of the tone mark (hoà, hòa) or on a usual abbreviation
(UBND, Ủy ban nhân dân), so that every way to write a name finds the same name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from kehoach.plan.span import Span

T = TypeVar("T")

# A letter may arrive decomposed; its marks must not split the word.
_WORD = re.compile(r"[\w\u0300-\u036f]+")
_WORDS = re.compile(f"({_WORD.pattern})")
_JOINED = re.compile(r"[\s&\-\u2010-\u2015]*")
_LISTED = re.compile(r"[\s&\-\u2010-\u2015,/]*")
_SEGMENT = re.compile(
    r"\[(?P<optional>[^\[\]]*)\]|\{(?P<choice>\w+)\}|(?P<plain>[^\[\]{}]+)",
)

# Grave, acute, tilde, hook above, dot below: a syllable has one of them at most.
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


JOINING = ("và", "hoặc", "với", "cùng", "cùng với")

# Words around the names of agencies that name nobody themselves, as templates of a `PhraseBook`.
CONNECTIVES = (
    *JOINING,
    *("các", "của", "đề nghị", "khác", "[có] liên quan"),
    *("[đóng] trên địa bàn [{unit}] [{place}]", "cấp {unit}", "thuộc {unit} [{place}]"),
    # Whoever addresses the head of an agency addresses the agency.
    *("Bộ trưởng", "Thủ trưởng", "[Phó] Chủ tịch", "Giám đốc", "Lãnh đạo", "người đứng đầu"),
    "Thường trực",
)


class Gap(IntEnum):
    """What stands between a word and the one before it."""

    JOINED = 0
    """Space or hyphen."""
    LISTED = 1
    """A comma or a slash: inside a name ("Văn hóa, Thể thao và Du lịch") or between two."""
    APART = 2
    """Anything that no name runs across: a semicolon, a colon, a parenthesis, the beginning."""


class Word(NamedTuple):
    """A word of a text; an abbreviation has the keys of all the words that it stands for."""

    keys: tuple[str, ...]
    start: int
    end: int
    gap: Gap

    @property
    def span(self) -> Span:
        """Where the word stands."""
        return Span(self.start, self.end)


def fold(word: str) -> str:
    """Return a key of `word` without regard to case and to the letter that carries the tone."""
    letters = unicodedata.normalize("NFD", word.casefold())
    tone = [letter for letter in letters if letter in _TONES]
    return "".join([*(letter for letter in letters if letter not in _TONES), *tone])


_ABBREVIATIONS = {
    fold(short): tuple(fold(word) for word in long.split())
    for short, long in {
        "BHXH": "Bảo hiểm xã hội",
        "HĐND": "Hội đồng nhân dân",
        "MTTQ": "Mặt trận Tổ quốc",
        "MTTQVN": "Mặt trận Tổ quốc Việt Nam",
        "TP": "thành phố",
        "TW": "trung ương",
        "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
        "UBND": "Ủy ban nhân dân",
    }.items()
}


@lru_cache(maxsize=4096)  # plans use a few hundred words over and over
def _keys(word: str) -> tuple[str, ...]:
    folded = fold(word)
    return _ABBREVIATIONS.get(folded, (folded,))


def split(text: str, ignored: Iterable[Span] = ()) -> list[Word]:
    """Return the words of `text` in their order, but for those inside the `ignored` spans."""
    for span in ignored:
        text = text[: span.start] + "(" * (span.end - span.start) + text[span.end :]
    words: list[Word] = []
    pieces = _WORDS.split(text)
    joined, end = Gap.JOINED, 0
    for between, word in zip(pieces[::2], pieces[1::2], strict=False):
        if not words:
            gap = Gap.APART
        elif between == " ":
            gap = joined
        else:
            # "TP. Huế", "TP.HCM"
            gap = _gap(between.removeprefix(".") if len(words[-1].keys) > 1 else between)
        start = end + len(between)
        end = start + len(word)
        words.append(Word(_keys(word), start, end, gap))
    return words


def key(text: str) -> tuple[str, ...]:
    """Return what two ways to write the same words have in common."""
    return tuple(chain.from_iterable(map(_keys, _WORD.findall(text))))


def span_of(words: Sequence[Word]) -> Span:
    """Return the stretch of text from the first to the last of `words`."""
    return Span(words[0].start, words[-1].end)


def parentheses(text: str) -> list[Span]:
    """Return the outermost parentheses of `text`; one that is never closed is none."""
    opened: list[int] = []
    found: list[Span] = []
    for position, letter in enumerate(text):
        if letter == "(":
            opened.append(position)
        elif letter == ")" and opened:
            begun = opened.pop()
            while found and found[-1].start > begun:
                found.pop()
            found.append(Span(begun, position + 1))
    return found


def _gap(between: str) -> Gap:
    if _JOINED.fullmatch(between):
        return Gap.JOINED
    return Gap.LISTED if _LISTED.fullmatch(between) else Gap.APART


class _Node(Generic[T]):
    """The phrases that share their first words: what ends here, and how they go on."""

    __slots__ = ("following", "values")

    def __init__(self) -> None:
        self.following: dict[str, _Node[T]] = {}
        self.values: list[T] = []

    def grow(self, word: str) -> _Node[T]:
        """Return the node of the phrases that go on with `word`."""
        if word not in self.following:
            self.following[word] = _Node()
        return self.following[word]


class PhraseBook(Generic[T]):
    """Phrases by their first words: looking one up costs its length, however many there are.

    Phrases are given as templates: `[...]` is optional, `{name}` is one of the choices of that
    name. "[các] sở, [ban,] ngành" stands for four phrases.
    """

    def __init__(self, choices: Mapping[str, Sequence[str]]) -> None:
        self._choices = choices
        self._root: _Node[T] = _Node()

    def add(self, template: str, value: T) -> None:
        """Let every phrase of `template` lead to `value`, besides what it leads to already.

        Raises:
            ValueError: The template is malformed, or may be empty.
        """
        ends = self._grow([self._root], template)
        if self._root in ends:
            raise ValueError(f"{template!r} may stand for no word at all")
        for node in ends:
            node.values.append(value)

    @property
    def openings(self) -> Container[str]:
        """The words that a phrase may begin with."""
        return self._root.following

    def longest(self, words: Sequence[Word], start: int) -> tuple[int, Sequence[T]]:
        """Return how many words from `start` on make up the longest phrase, and its values.

        No phrase begins there: 0 and nothing.
        """
        node: _Node[T] | None = self._root
        length, values = 0, self._root.values
        for position in range(start, len(words)):
            word = words[position]
            if position > start and word.gap is Gap.APART:
                break
            for part in word.keys:
                node = node.following.get(part) if node else None
            if node is None:
                break
            if node.values:
                length, values = position - start + 1, node.values
        return length, values

    def trim(self, words: Sequence[Word]) -> tuple[list[Span], list[Word], list[Span]]:
        """Take phrases off both ends of `words`.

        Returns:
            The spans of the phrases before, the words left, the spans of the phrases after.
        """
        pieces: list[tuple[bool, Sequence[Word]]] = []
        position = 0
        while position < len(words):
            length, _ = self.longest(words, position)
            end = position + (length or 1)
            pieces.append((length > 0, words[position:end]))
            position = end
        first, last = 0, len(pieces)
        while first < last and pieces[first][0]:
            first += 1
        while first < last and pieces[last - 1][0]:
            last -= 1
        before = [span_of(piece) for _, piece in pieces[:first]]
        after = [span_of(piece) for _, piece in pieces[last:]]
        return before, [word for _, piece in pieces[first:last] for word in piece], after

    def _grow(self, nodes: list[_Node[T]], template: str) -> list[_Node[T]]:
        """Return where the phrases of `template` end that go on from `nodes`."""
        if rest := _SEGMENT.sub("", template):
            raise ValueError(f"{rest!r} has no counterpart in {template!r}")
        for segment in _SEGMENT.finditer(template):
            optional, choice, plain = segment.group("optional", "choice", "plain")
            if optional is not None:
                nodes = _distinct(nodes + self._grow(nodes, optional))
            elif choice is not None:
                if choice not in self._choices:
                    raise ValueError(f"unknown placeholder {{{choice}}} in {template!r}")
                branches = [self._grow(nodes, words) for words in self._choices[choice]]
                nodes = _distinct(chain.from_iterable(branches))
            else:
                for part in key(plain):
                    nodes = [node.grow(part) for node in nodes]
        return nodes


def _distinct(nodes: Iterable[_Node[T]]) -> list[_Node[T]]:
    return list(dict.fromkeys(nodes))
