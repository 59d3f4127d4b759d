"""Which paragraph of the edited file is which of those that were built.

By words that stand once on either side, whatever number is before them; else by bookmark; else,
between two that are known, by the same words and then by likeness. What is left on one side was
added or taken out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from kehoach.docx.bookmarks import Bookmarks
from kehoach.ingest.built import BaseLine
from kehoach.ingest.edited import Line
from kehoach.pull.split import mark_of

# The share of words that two paragraphs without a bookmark have in common at least.
_LEAST_ALIKE = 0.5
# So many on each side between two known ones are compared each with each.
_MOST_BETWEEN = 60
# Words that are shorter say too little to be known by them alone.
_LEAST_LONG = 12


class Match(NamedTuple):
    """The paragraph as built (its position), and whether a bookmark says so too."""

    place: int
    named: bool


def names_of(base: Sequence[BaseLine]) -> list[str]:
    """Return the names of the bookmarks of the paragraphs, empty where one has none."""
    names = Bookmarks()
    return [names.next(line.path).lower() if line.path else "" for line in base]


def matched(base: Sequence[BaseLine], lines: Sequence[Line]) -> dict[int, Match]:
    """Return the paragraph as built of each edited one that has one, by position."""
    names = {name: i for i, name in enumerate(names_of(base)) if name}
    told = [_told(line, names) for line in lines]
    found = _by_unique_words(base, lines)
    taken = set(found.values())
    _by_bookmark(base, lines, told, found, taken)
    _by_words(base, lines, found, taken)
    _by_likeness(base, lines, found, taken)
    return {j: Match(i, i in told[j]) for j, i in found.items()}


def likeness(one: str, other: str) -> float:
    """Return the share of words that two texts have in common, of those of the longer."""
    ours, theirs = Counter(one.split()), Counter(other.split())
    longer = max(ours.total(), theirs.total())
    return (ours & theirs).total() / longer if longer else 0.0


def _told(line: Line, names: Mapping[str, int]) -> list[int]:
    """Return the paragraphs that the bookmarks of an edited one name."""
    return [names[one.name] for one in line.marks if not one.goes_on and one.name in names]


def _by_unique_words(base: Sequence[BaseLine], lines: Sequence[Line]) -> dict[int, int]:
    """Pair what has words that stand once on both sides, its number apart."""
    ours, theirs = ([_body(one.text) for one in side] for side in (base, lines))
    times = Counter(ours)
    places = {body: i for i, body in enumerate(ours) if times[body] == 1}
    times = Counter(theirs)
    return {
        j: places[body]
        for j, body in enumerate(theirs)
        if len(body) >= _LEAST_LONG and times[body] == 1 and body in places
    }


def _by_bookmark(
    base: Sequence[BaseLine],
    lines: Sequence[Line],
    told: Sequence[Sequence[int]],
    found: dict[int, int],
    taken: set[int],
) -> None:
    """Pair by bookmark; of several paragraphs with the same one, the most alike has it."""
    claims: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for j, line in enumerate(lines):
        place = next((i for i in told[j] if i not in taken), None)
        if j not in found and place is not None:
            text = base[place].text
            score = 2.0 if line.text == text else likeness(text, line.text)
            claims[place].append((score, -j))
    for i, all_ in claims.items():
        found[-max(all_)[1]] = i
        taken.add(i)


def _by_words(
    base: Sequence[BaseLine], lines: Sequence[Line], found: dict[int, int], taken: set[int]
) -> None:
    """Pair what has the same words between two paragraphs that are known; the first first."""
    for ours, theirs in list(_between(len(base), len(lines), found, taken)):
        free: defaultdict[str, list[int]] = defaultdict(list)
        for i in reversed(ours):
            free[_body(base[i].text)].append(i)
        last = -1
        for j in theirs:
            same = free.get(_body(lines[j].text))
            while same and same[-1] < last:
                same.pop()
            if same:
                found[j] = last = same.pop()
                taken.add(last)


def _between(
    count: int, edited: int, found: dict[int, int], taken: set[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield what is not known yet between two neighbours that are, on both sides."""
    known = [(-1, -1), *sorted(found.items()), (edited, count)]
    for (j, i), (after, last) in pairwise(known):
        theirs = [k for k in range(j + 1, after) if k not in found]
        if theirs:
            yield [k for k in range(i + 1, last) if k not in taken], theirs


def _by_likeness(
    base: Sequence[BaseLine], lines: Sequence[Line], found: dict[int, int], taken: set[int]
) -> None:
    """Pair what is alike between two paragraphs that are known on both sides."""
    for all_ours, all_theirs in list(_between(len(base), len(lines), found, taken)):
        ours, theirs = all_ours[:_MOST_BETWEEN], all_theirs[:_MOST_BETWEEN]
        start = 0
        if len(ours) == len(theirs) == 1 and not base[ours[0]].path:
            # Words of the template, between the same two paragraphs as before.
            found[theirs[0]] = ours[0]
            taken.add(ours[0])
            continue
        for new in theirs:
            scored = [(likeness(base[k].text, lines[new].text), -k) for k in ours[start:]]
            score, place = max(scored, default=(0.0, 0))
            if score >= _LEAST_ALIKE:
                found[new] = -place
                taken.add(-place)
                start = ours.index(-place) + 1


def _body(text: str) -> str:
    """Return the words of a paragraph without its mark, white space folded."""
    return " ".join(mark_of(text.strip())[1].split())
