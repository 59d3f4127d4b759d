"""The words that differ between two paragraphs, as whole phrases that an official can read."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from kehoach.compare.comparison import Op, Sign, in_order

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
# With less in common than this share of their words, two paragraphs are told one after the other.
_LEAST_COMMON = 0.25
_Ops = list[tuple[Sign, list[str]]]


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
    one, other = _TOKEN.findall(left), _TOKEN.findall(right)
    ops: _Ops = []
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            ops.append(("=", one[i:j]))
        else:
            ops += [("-", one[i:j]), ("+", other[k:m])]
    ops = _without_confetti(ops)
    common = sum(_count(words) for sign, words in ops if sign == "=")
    if common < _LEAST_COMMON * max(_count(one), _count(other)):
        return [("-", left), ("+", right)]
    return [(sign, "".join(words)) for sign, words in ops if words]


def _count(tokens: list[str]) -> int:
    """Return the number of words among `tokens`."""
    return sum(token[0].isalnum() for token in tokens)


def _without_confetti(ops: _Ops) -> _Ops:
    """Give up equal stretches that are shorter than the changes on both sides of them.

    What stands between two changes and is no longer than either would be read as noise: the phrase
    is told whole.
    """
    changed = True
    while changed:
        changed = False
        for place, (sign, words) in enumerate(ops):
            if sign != "=" or not 0 < place < len(ops) - 1:
                continue
            before = _weight(ops, place - 1, -1)
            after = _weight(ops, place + 1, 1)
            if _count(words) <= min(before, after):
                ops[place : place + 1] = [("-", words), ("+", words)]
                ops = _joined(ops)
                changed = True
                break
    return ops


def _weight(ops: _Ops, place: int, step: int) -> int:
    """Return the words of the larger side of the change at `place`."""
    counts = {"-": 0, "+": 0}
    while 0 <= place < len(ops) and ops[place][0] != "=":
        counts[ops[place][0]] += _count(ops[place][1])
        place += step
    return max(counts.values())


def _joined(ops: _Ops) -> _Ops:
    """Join neighbouring operations of one sign, across those of the other sign of a change."""
    joined: _Ops = []
    pending: dict[Sign, list[str]] = {"-": [], "+": []}
    for sign, words in ops:
        if sign != "=":
            pending[sign] = pending[sign] + words
            continue
        joined += [(one, found) for one, found in pending.items() if found]
        pending = {"-": [], "+": []}
        joined.append((sign, words))
    return joined + [(one, found) for one, found in pending.items() if found]
