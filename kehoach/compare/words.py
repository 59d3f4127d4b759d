"""The words that differ between two paragraphs, as whole phrases that an official can read.

Words are compared, and not what stands between them; the number of a document, an amount or a date
is one word. A space that both sides have belongs to both: only what is left goes with the phrase.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, pairwise
from typing import NamedTuple

from kehoach.comparison import Op, Sign, in_order
from kehoach.increasing import longest_increasing

# A number with what is joined to it (153/QĐ-TTg, 20/01/2026, 1.500.000); a syllable, whose marks
# may be characters of their own; any other sign.
_WORD = re.compile(r"\d+(?:[./,]\w+)+(?:-\w+)*|[\w\u0300-\u036f]+|\S")
# With less in common than this share of the words of the longer, and of the shorter, two paragraphs
# are told one after the other.
_LEAST_COMMON = 0.25
_LEAST_CONTAINED = 0.6
# So many words in a row that both sides have are noise; more are a phrase, whatever is around it.
_PHRASE = 5
# How many pairs of equal words are looked at in one stretch; a longer one is divided first, at
# words in a row that both sides have just once. Without any, nothing is in common.
_MOST_PAIRS = 40_000
_IN_A_ROW = (4, 2, 1, 8, 16)
_MOST_DIVISIONS = 12

_Words = Sequence[str]


class _Run(NamedTuple):
    """A stretch of words that both sides have: where it begins on both, and how long it is."""

    left: int
    right: int
    length: int

    @property
    def ends(self) -> tuple[int, int]:
        """Where it ends on both sides."""
        return self.left + self.length, self.right + self.length


class _Text:
    """A paragraph as words, with the gap before each of them; the last gap ends the paragraph."""

    def __init__(self, text: str) -> None:
        spans = [found.span() for found in _WORD.finditer(text)]
        ends = [0, *(end for _, end in spans)]
        starts = [*(start for start, _ in spans), len(text)]
        self.words = [text[start:end] for start, end in spans]
        self.gaps = [text[end:start] for end, start in zip(ends, starts, strict=True)]
        # How many words stand before each place; signs are none.
        self.counted = [0, *accumulate(word[0].isalnum() for word in self.words)]

    def from_gap(self, start: int, end: int) -> str:
        """Return the words from `start` to `end`, each with the gap before it."""
        return "".join(self.gaps[at] + self.words[at] for at in range(start, end))

    def weight(self, start: int, end: int) -> int:
        """Return how many words stand there."""
        return self.counted[end] - self.counted[start]


def word_ops(left: str, right: str) -> tuple[Op, ...]:
    """Return how `left` becomes `right`: by syllables, in phrases, the same in both directions."""
    if left == right:
        return (("=", left),) if left else ()
    swapped = left > right
    ops = _ops(right, left) if swapped else _ops(left, right)
    if swapped:
        signs: dict[Sign, Sign] = {"=": "=", "-": "+", "+": "-"}
        return in_order([(signs[sign], words) for sign, words in ops])
    return in_order(ops)


def _ops(left: str, right: str) -> list[Op]:
    one, other = _Text(left), _Text(right)
    runs = _without_confetti(_runs(one.words, other.words), one, other)
    common = sum(one.weight(run.left, run.ends[0]) for run in runs)
    shorter, longer = sorted((one.counted[-1], other.counted[-1]))
    if common < _LEAST_COMMON * longer and common < _LEAST_CONTAINED * shorter:
        return [("-", left), ("+", right)]
    return list(_told(_settled(runs, one.words, other.words), one, other))


# ------------------------------------------------------------------ what both sides have


def _runs(left: _Words, right: _Words) -> list[_Run]:
    """Return the stretches that both sides have, in order, none of which touch."""
    found: list[_Run] = []
    stretches = [(0, len(left), 0, len(right), 0)]
    while stretches:
        i, i_end, j, j_end, divisions = stretches.pop()
        begins = _alike_at_once(left[i:i_end], right[j:j_end])
        found.append(_Run(i, j, begins))
        i, j = i + begins, j + begins
        ends = _alike_at_once(left[i:i_end][::-1], right[j:j_end][::-1])
        i_end, j_end = i_end - ends, j_end - ends
        found.append(_Run(i_end, j_end, ends))
        one, other = left[i:i_end], right[j:j_end]
        if _pairs(one, other) <= _MOST_PAIRS:
            matcher = SequenceMatcher(None, one, other, autojunk=False)
            found += [_Run(i + at, j + to, size) for at, to, size in matcher.get_matching_blocks()]
        elif divisions < _MOST_DIVISIONS and (marks := _marks(one, other)):
            places = [(0, 0), *marks, (len(one), len(other))]
            stretches += [
                (i + a, i + a_end, j + b, j + b_end, divisions + 1)
                for (a, b), (a_end, b_end) in pairwise(places)
            ]
    joined: list[_Run] = []
    for run in sorted(run for run in found if run.length):
        if joined and joined[-1].ends == (run.left, run.right):
            last = joined.pop()
            joined.append(last._replace(length=last.length + run.length))
        else:
            joined.append(run)
    return joined


def _alike_at_once(left: _Words, right: _Words) -> int:
    """Return how many words both sides begin with."""
    for place, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return place
    return min(len(left), len(right))


def _pairs(left: _Words, right: _Words) -> int:
    """Return how many pairs of equal words there are: what it costs to compare all."""
    counts = Counter(right)
    return sum(counts[word] for word in left)


def _marks(left: _Words, right: _Words) -> list[tuple[int, int]]:
    """Return places where words in a row stand that both sides have once, in order on both."""
    for length in _IN_A_ROW:
        places = _single(left, length)
        others = _single(right, length)
        marks = sorted((at, others[row]) for row, at in places.items() if row in others)
        # Of those that cross, the longest run that keeps its order.
        kept = [marks[at] for at in longest_increasing([to for _, to in marks])]
        if kept:
            return kept
    return []


def _single(words: _Words, length: int) -> dict[tuple[str, ...], int]:
    """Return where the words stand that occur once in a row, by these words."""
    rows = [tuple(words[at : at + length]) for at in range(len(words) - length + 1)]
    counts = Counter(rows)
    return {row: at for at, row in enumerate(rows) if counts[row] == 1}


# ------------------------------------------------------------------ what is told of it


def _without_confetti(runs: Sequence[_Run], one: _Text, other: _Text) -> list[_Run]:
    """Give up the few words of both sides that are no more than the changes on both sides of them.

    Between two changes they would be read as noise: the phrase is told whole.
    """
    kept: list[_Run] = []
    for run in [*runs, _Run(len(one.words), len(other.words), 0)]:
        while kept:
            last = kept[-1]
            begin = kept[-2].ends if len(kept) > 1 else (0, 0)
            changed = _Change(*begin, last.left, last.right), _Change(*last.ends, *run[:2])
            if not all(changed):
                break
            said = one.weight(last.left, last.ends[0])
            if said > min(_PHRASE, *(change.weight(one, other) for change in changed)):
                break
            kept.pop()
        kept.append(run)
    return kept[:-1]


class _Change(NamedTuple):
    """What stands between two runs, on both sides."""

    left: int
    right: int
    left_end: int
    right_end: int

    def __bool__(self) -> bool:
        return self.left < self.left_end or self.right < self.right_end

    def weight(self, one: _Text, other: _Text) -> int:
        """Return the words of the larger side."""
        return max(one.weight(self.left, self.left_end), other.weight(self.right, self.right_end))


def _settled(runs: Sequence[_Run], left: _Words, right: _Words) -> list[_Run]:
    """Move what is put in or taken out to where a phrase begins or ends, if it could stand there.

    "a, b" put in after "x" of "x, a, b, c" reads as "a, b," put in before "c".
    """
    settled = list(runs)
    for place in range(1, len(settled)):
        before, after = settled[place - 1], settled[place]
        (i, j), (i_end, j_end) = before.ends, (after.left, after.right)
        if i < i_end and j < j_end:
            continue
        words, start, end = (left, i, i_end) if i < i_end else (right, j, j_end)
        first, last = start - before.length + 1, end - before.length + 1
        back = _alike_at_once(words[first:start][::-1], words[last:end][::-1])
        most = after.length - 1
        on = _alike_at_once(words[start : start + most], words[end : end + most])
        shift = _best_shift(words, start, end, range(-back, on + 1))
        settled[place - 1] = before._replace(length=before.length + shift)
        settled[place] = _Run(after.left + shift, after.right + shift, after.length - shift)
    return settled


def _best_shift(words: _Words, start: int, end: int, shifts: Iterable[int]) -> int:
    """Return by how much to move a stretch so that a phrase begins or ends at its ends."""

    def rank(by: int) -> tuple[int, int]:
        ends = (start + by, end + by)
        broken = sum(at not in (0, len(words)) and words[at - 1][0].isalnum() for at in ends)
        return broken, abs(by)

    return min(shifts, key=rank)


def _told(runs: Sequence[_Run], one: _Text, other: _Text) -> Iterator[Op]:
    """Yield the words of both sides with their gaps."""
    i = j = 0
    for run in [*runs, _Run(len(one.words), len(other.words), 0)]:
        yield from _change(one, other, _Change(i, j, run.left, run.right))
        for step in range(run.length):
            if step:
                yield from _gaps(one.gaps[run.left + step], other.gaps[run.right + step])
            yield "=", one.words[run.left + step]
        i, j = run.ends


def _change(one: _Text, other: _Text, change: _Change) -> Iterator[Op]:
    """Yield what stands between two runs, from the gap before it to the gap after it."""
    i, j, i_end, j_end = change
    first, other_first = one.gaps[i], other.gaps[j]
    if i == i_end and j == j_end:
        yield from _gaps(first, other_first)
        return
    gone = one.from_gap(i, i_end)[len(first) :] if i < i_end else ""
    come = other.from_gap(j, j_end)[len(other_first) :] if j < j_end else ""
    last, other_last = one.gaps[i_end], other.gaps[j_end]
    if i < i_end and j < j_end:
        yield from _gaps(first, other_first)
        yield "-", gone
        yield "+", come
        yield from _gaps(last, other_last)
        return
    # One side has a gap where the other has words between two.
    sign: Sign = "-" if gone else "+"
    words, gap, before, after = (
        (gone, other_first, first, last) if gone else (come, first, other_first, other_last)
    )
    if before == gap:
        yield "=", gap
        yield sign, words + after
    elif after == gap:
        yield sign, before + words
        yield "=", gap
    else:
        yield "+" if gone else "-", gap
        yield sign, before + words + after


def _gaps(left: str, right: str) -> Iterator[Op]:
    if left == right:
        yield "=", left
    else:
        yield "-", left
        yield "+", right
