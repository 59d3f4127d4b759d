"""Which unit of one plan matches which of the other: in passes, and each pair names its pass.

1. link: tasks that answer the same task of the plan one level up;
2. id: the same stable id (first, where both are versions of one plan);
3. agency: duties of exactly the same agencies;
4. text: the same words;
5. similarity: words alike, so that all pairs together are the most alike;
6. position: what is left alone between two pairs, on both sides.

What is left and stands in a unit that has its pair already is a piece of it: split or merged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple

from kehoach.compare.assignment import assign
from kehoach.compare.comparison import MatchedBy, Unit
from kehoach.compare.similarity import Space, candidates, contained, cosine
from kehoach.plan.words import key

# How alike two units are at least, of those with titles or agencies and of bare paragraphs.
LEAST_ALIKE = 0.20
LEAST_ALIKE_TASKS = 0.12
# Which share of a piece stands in the whole, and how much more alike it makes the whole.
_LEAST_CONTAINED = 0.45
_LEAST_GAIN = 0.02
# What a title tells against all else that a unit says.
_TITLE_WEIGHT = 2


class Pair(NamedTuple):
    """Two units by their positions, the pass that paired them, and how alike they are.

    `piece` is "split" where the left one has another pair, "merged" where the right one has.
    """

    left: int
    right: int
    matched_by: MatchedBy
    similarity: float
    piece: str = ""


class Pairs:
    """The pairs that were made so far."""

    def __init__(self, left: Sequence[Unit], right: Sequence[Unit]) -> None:
        self.left, self.right = left, right
        self.of_left: dict[int, Pair] = {}
        self.of_right: dict[int, Pair] = {}
        self.pieces: list[Pair] = []
        space = Space([_said(unit) for unit in (*left, *right)])
        vectors = space.vectors()
        self.space = space
        self.vectors = (vectors[: len(left)], vectors[len(left) :])

    def alike(self, i: int, j: int) -> float:
        """Return how alike two units are."""
        if self.left[i].words() == self.right[j].words():
            return 1.0
        return round(cosine(self.vectors[0][i], self.vectors[1][j]), 4)

    def make(self, i: int, j: int, matched_by: MatchedBy) -> None:
        """Pair two units that are free."""
        pair = Pair(i, j, matched_by, self.alike(i, j))
        self.of_left[i] = self.of_right[j] = pair

    def free(self) -> tuple[list[int], list[int]]:
        """Return the units of both sides that have no pair."""
        taken_left = {pair.left for pair in self.pieces} | self.of_left.keys()
        taken_right = {pair.right for pair in self.pieces} | self.of_right.keys()
        return (
            [i for i in range(len(self.left)) if i not in taken_left],
            [j for j in range(len(self.right)) if j not in taken_right],
        )

    def all(self) -> list[Pair]:
        """Return all pairs, pieces included."""
        return [*self.of_left.values(), *self.pieces]


def align(left: Sequence[Unit], right: Sequence[Unit], *, versions: bool) -> list[Pair]:
    """Return the pairs of two lists of units of the same sort.

    `versions` says that both are versions of one plan, whose ids tell more than its links.
    """
    pairs = Pairs(left, right)
    if versions:
        _by_key(pairs, "id", lambda unit: unit.id)
        _by_words(pairs)
    else:
        _by_links(pairs)
        _by_key(pairs, "id", lambda unit: unit.id if not unit.agencies else None)
        _by_words(pairs)
        _by_key(pairs, "agency", lambda unit: unit.agencies or None)
    _by_similarity(pairs)
    _pieces(pairs)
    _by_position(pairs)
    return pairs.all()


def _said(unit: Unit) -> str:
    """Return the words of a unit for comparison, the title or agency counted more than once."""
    head = unit.fields.get("title", ()) or unit.fields.get("agency", ())
    return "\n".join([*head * (_TITLE_WEIGHT - 1), unit.words()])


def _by_key(pairs: Pairs, name: MatchedBy, key_of: Callable[[Unit], Hashable | None]) -> None:
    """Pair units with the same key, where just one unit of each side has it."""
    found: defaultdict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, units, free in zip((0, 1), (pairs.left, pairs.right), pairs.free(), strict=True):
        for place in free:
            if (value := key_of(units[place])) is not None:
                found[value][side].append(place)
    for lefts, rights in found.values():
        if len(lefts) == len(rights) == 1:
            pairs.make(lefts[0], rights[0], name)


def _by_words(pairs: Pairs) -> None:
    """Pair units of the same words; of several alike, the first with the first."""
    found: defaultdict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, units, free in zip((0, 1), (pairs.left, pairs.right), pairs.free(), strict=True):
        for place in free:
            found[key(units[place].words())][side].append(place)
    for lefts, rights in found.values():
        for i, j in zip(lefts, rights, strict=False):
            pairs.make(i, j, "text")


def _by_links(pairs: Pairs) -> None:
    """Pair tasks that answer the same tasks above: those with most links in common, then pieces.

    Duties are left to their agencies: many of them answer the same task.
    """
    lefts, rights = pairs.free()
    worth: dict[tuple[int, int], float] = {}
    for i in lefts:
        for j in rights:
            one, other = pairs.left[i], pairs.right[j]
            shared = _links(one) & _links(other)
            if shared and one.id is not None and other.id is not None:
                jaccard = len(shared) / len(_links(one) | _links(other))
                # The words decide between tasks that answer the same.
                worth[i, j] = jaccard + pairs.alike(i, j) / 4
    for i, j in sorted(assign(worth).items()):
        pairs.make(i, j, "link")
    free_left, free_right = pairs.free()
    for i, j in sorted(worth):
        if (i in free_left) == (j in free_right):
            continue
        piece = "merged" if i in free_left else "split"
        pairs.pieces.append(Pair(i, j, "link", pairs.alike(i, j), piece))


def _links(unit: Unit) -> frozenset[str]:
    """Return the tasks above that a task answers; a task that is itself above answers itself."""
    if unit.agencies or unit.part in ("organisation", "closing"):
        return frozenset()
    return unit.links or (frozenset({unit.id}) if unit.id else frozenset())


def _by_similarity(pairs: Pairs) -> None:
    lefts, rights = pairs.free()
    vectors = [
        [side[place] for place in free]
        for side, free in zip(pairs.vectors, (lefts, rights), strict=True)
    ]
    titled = any("title" in unit.fields for unit in pairs.left)
    least = LEAST_ALIKE_TASKS if titled else LEAST_ALIKE
    found = candidates(vectors[0], vectors[1], least)
    for i, j in sorted(assign(found).items()):
        pairs.make(lefts[i], rights[j], "similarity")


def _pieces(pairs: Pairs) -> None:
    """Give the units that are left to a pair of which they are a piece."""
    free_left, free_right = pairs.free()
    for j in free_right:
        if found := _whole(pairs, j, pairs.of_left.values(), right=True):
            pairs.pieces.append(
                Pair(found.left, j, "similarity", pairs.alike(found.left, j), "split")
            )
    for i in free_left:
        if found := _whole(pairs, i, pairs.of_left.values(), right=False):
            pairs.pieces.append(
                Pair(i, found.right, "similarity", pairs.alike(i, found.right), "merged")
            )


def _whole(pairs: Pairs, piece: int, made: Iterable[Pair], *, right: bool) -> Pair | None:
    """Return the pair whose other side has the words of `piece`, and is more like both together."""
    units = pairs.right if right else pairs.left
    vector = pairs.vectors[1 if right else 0][piece]
    best, gain = None, _LEAST_GAIN
    for pair in made:
        if pair.similarity > 1 - _LEAST_GAIN:
            continue
        whole_vector = pairs.vectors[0][pair.left] if right else pairs.vectors[1][pair.right]
        sibling = pair.right if right else pair.left
        agencies = units[piece].agencies
        whole = (pairs.left[pair.left] if right else pairs.right[pair.right]).agencies
        shared = bool(agencies) and agencies <= whole and agencies != whole
        if not shared and contained(vector, whole_vector) < _LEAST_CONTAINED:
            continue
        if agencies and whole and not shared:
            continue
        together = pairs.space.vector(f"{_said(units[sibling])}\n{_said(units[piece])}")
        more = cosine(together, whole_vector) - pair.similarity
        if shared or more > gain:
            best, gain = pair, max(more, gain)
    return best


def _by_position(pairs: Pairs) -> None:
    """Pair two units of the same sort that stand alone between the same neighbours."""
    free_left, free_right = pairs.free()
    for i in free_left:
        for j in free_right:
            before = pairs.of_left.get(i - 1)
            after = pairs.of_left.get(i + 1)
            at_start, at_end = i == j == 0, (i == len(pairs.left) - 1 and j == len(pairs.right) - 1)
            joins = (before is not None and before.right == j - 1) or at_start
            joined = (after is not None and after.right == j + 1) or at_end
            kin = pairs.left[i].path == pairs.right[j].path
            if kin and joins and joined and j not in pairs.of_right and i not in pairs.of_left:
                pairs.make(i, j, "position")
