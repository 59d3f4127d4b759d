"""Which unit of one plan matches which of the other: in passes, and each pair names its pass.

1. link: tasks that answer the same task of the plan one level up;
2. id: the same stable id (first, where both are versions of one plan);
3. text: the same words;
4. agency: duties of exactly the same agencies;
5. similarity: words alike, so that all pairs together are the most alike;
6. position: what is left alone between two pairs, on both sides, and is a little alike.

What makes a unit that has its pair already more alike to that pair is a piece of it: split or
merged. The thresholds are tuned on planted changes, and their figures on others (docs/diff.md).
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from kehoach.compare.assignment import assign
from kehoach.compare.similarity import Space, candidates, contained, cosine, terms
from kehoach.comparison import MatchedBy, Unit
from kehoach.increasing import longest_increasing
from kehoach.plan.words import key

# How alike two units are at least; more, where the pair stands elsewhere than those around it.
LEAST_ALIKE = 0.23
_LEAST_ALIKE_MOVED = 0.32
# How alike two units are that are left alone at the same place.
_LEAST_ALIKE_THERE = 0.18
# What must speak for a piece (`_Wholes.evidence`), and how alike it is to the whole at least.
_LEAST_EVIDENCE = 1.0
_MISSING_WEIGHT = 2.5
_LEAST_ALIKE_PIECE = 0.12
# Of how many units a piece is tried.
_MOST_WHOLES = 8
# Where the words of a pair are less alike than this, one of the two may rather be a piece of
# another unit: if so much more of it stands there.
_LOOSE = 0.45
_RATHER = 1.25
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

    def __init__(self, left: Sequence[Unit], right: Sequence[Unit], space: Space) -> None:
        self.left, self.right = left, right
        self.of_left: dict[int, Pair] = {}
        self.of_right: dict[int, Pair] = {}
        self.pieces: list[Pair] = []
        # By side, 0 the left one: who is a piece, and who has pieces.
        self.are_pieces: tuple[set[int], set[int]] = (set(), set())
        self.have_pieces: tuple[set[int], set[int]] = (set(), set())
        self.space = space
        self.terms = [[terms(said(unit)) for unit in units] for units in (left, right)]
        self.vectors = [[space.vector(one) for one in counted] for counted in self.terms]

    def alike(self, i: int, j: int) -> float:
        """Return how alike two units are."""
        if self.left[i].words() == self.right[j].words():
            return 1.0
        return round(cosine(self.vectors[0][i], self.vectors[1][j]), 4)

    def make(self, i: int, j: int, matched_by: MatchedBy) -> None:
        """Pair two units that are free."""
        pair = Pair(i, j, matched_by, self.alike(i, j))
        self.of_left[i] = self.of_right[j] = pair

    def take_piece(self, i: int, j: int, matched_by: MatchedBy, side: int) -> None:
        """Make the unit of `side` a piece of the other one, which has a pair."""
        self.pieces.append(Pair(i, j, matched_by, self.alike(i, j), ("merged", "split")[side]))
        self.are_pieces[side].add((i, j)[side])
        self.have_pieces[1 - side].add((i, j)[1 - side])

    def is_loose(self, pair: Pair, least: float) -> bool:
        """Whether a pair may be undone: only words speak for it, less than `least`."""
        return (
            pair.matched_by == "similarity"
            and pair.similarity < least
            and pair.left not in self.have_pieces[0]
            and pair.right not in self.have_pieces[1]
        )

    def part(self, pair: Pair) -> None:
        """Undo a pair."""
        del self.of_left[pair.left], self.of_right[pair.right]

    def free(self) -> tuple[list[int], list[int]]:
        """Return the units of both sides that have no pair and are no piece."""
        taken = (
            self.are_pieces[0] | self.of_left.keys(),
            self.are_pieces[1] | self.of_right.keys(),
        )
        return (
            [i for i in range(len(self.left)) if i not in taken[0]],
            [j for j in range(len(self.right)) if j not in taken[1]],
        )

    def all(self) -> list[Pair]:
        """Return all pairs, pieces included."""
        return [*self.of_left.values(), *self.pieces]


def said(unit: Unit) -> str:
    """Return the words of a unit for comparison, the title or agency counted more than once."""
    head = unit.fields.get("title", ()) or unit.fields.get("agency", ())
    return "\n".join([*head * (_TITLE_WEIGHT - 1), unit.words()])


def align(
    left: Sequence[Unit], right: Sequence[Unit], space: Space, *, versions: bool
) -> list[Pair]:
    """Return the pairs of two lists of units of the same sort.

    `space` knows how much each word tells in the two plans. `versions` says that both are versions
    of one plan, whose ids tell more than its links.
    """
    pairs = Pairs(left, right, space)
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
    _by_similarity(pairs)
    _by_position(pairs, versions=versions)
    return pairs.all()


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
    """Pair units of the same words; of several alike, the first with the first.

    First those below units of the same words, then all; last those whose words differ in spelling
    alone.
    """
    above = [{unit.path: unit.words() for unit in units} for units in (pairs.left, pairs.right)]
    for round_ in range(3):
        found: defaultdict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for side, units, free in zip((0, 1), (pairs.left, pairs.right), pairs.free(), strict=True):
            for place in free:
                unit = units[place]
                value: Hashable = unit.words() if round_ < 2 else key(unit.words())
                if value:  # a text without a word has no key
                    about = above[side].get(unit.above, "") if round_ == 0 else ""
                    found[value, about][side].append(place)
        for lefts, rights in found.values():
            for i, j in zip(lefts, rights, strict=False):
                pairs.make(i, j, "text")


def _by_links(pairs: Pairs) -> None:
    """Pair tasks that answer the same tasks above: those with most links in common, then pieces.

    Duties are left to their agencies: many of them answer the same task.
    """
    lefts, rights = pairs.free()
    answers: defaultdict[str, list[int]] = defaultdict(list)
    for j in rights:
        for link in _links(pairs.right[j]):
            answers[link].append(j)
    worth: dict[tuple[int, int], float] = {}
    for i in lefts:
        links = _links(pairs.left[i])
        for j in {j for link in links for j in answers[link]}:
            others = _links(pairs.right[j])
            # The words decide between tasks that answer the same.
            worth[i, j] = len(links & others) / len(links | others) + pairs.alike(i, j) / 4
    for i, j in sorted(assign(worth).items()):
        pairs.make(i, j, "link")
    # What is left is a piece of the pair with which it has most in common.
    free = [set(places) for places in pairs.free()]
    for _, i, j in sorted((-value, *places) for places, value in worth.items()):
        if (i in free[0]) != (j in free[1]):
            side = 0 if i in free[0] else 1
            pairs.take_piece(i, j, "link", side)
            free[side].remove((i, j)[side])


def _links(unit: Unit) -> frozenset[str]:
    """Return the tasks above that a task answers; a task that is itself above answers itself."""
    if unit.agencies or unit.part in ("organisation", "closing"):
        return frozenset()
    return unit.links or (frozenset({unit.id}) if unit.id else frozenset())


def _by_similarity(pairs: Pairs) -> None:
    """Pair what is free so that all together is the most alike; what moved must be more alike."""
    lefts, rights = pairs.free()
    found = candidates(
        [pairs.vectors[0][i] for i in lefts], [pairs.vectors[1][j] for j in rights], LEAST_ALIKE
    )
    for i, j in sorted(assign(found).items()):
        pairs.make(lefts[i], rights[j], "similarity")
    kept = _in_order([(pair.left, pair.right) for pair in pairs.of_left.values()])
    for pair in list(pairs.of_left.values()):
        moved = (pair.left, pair.right) not in kept
        if moved and pairs.is_loose(pair, _LEAST_ALIKE_MOVED):
            pairs.part(pair)


def _in_order(places: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return a longest run of pairs of places that keep their order on both sides."""
    pairs = sorted(places)
    return {pairs[at] for at in longest_increasing([right for _, right in pairs])}


def _pieces(pairs: Pairs) -> None:
    """Give units that are left, or paired for little reason, to a pair of which they are a piece.

    The clearest piece first: what it says need not be said by others.
    """
    for side in (1, 0):
        wholes = _Wholes(pairs, side)
        queue = [(-wholes.evidence(*one), *one) for one in wholes.candidates()]
        heapq.heapify(queue)
        while queue and -queue[0][0] >= _LEAST_EVIDENCE:
            told, piece, whole = heapq.heappop(queue)
            now = -wholes.evidence(piece, whole)
            if now > told:  # another piece says it by now
                heapq.heappush(queue, (now, piece, whole))
            else:
                wholes.take(piece, whole)


class _Wholes:
    """The units of one side that have a pair, of which units of the other side may be pieces.

    `side` is that of the pieces.
    """

    def __init__(self, pairs: Pairs, side: int) -> None:
        self.pairs = pairs
        self.side = side
        self.units, self.others = (pairs.right, pairs.left) if side else (pairs.left, pairs.right)
        self.vectors, self.whole_vectors = pairs.vectors[side], pairs.vectors[1 - side]
        self.partner = {  # of a whole
            self._whole(pair): self._piece(pair)
            for pair in pairs.of_left.values()
            if pair.similarity < 1
        }
        self.answer = {  # what says the same as a whole by now
            whole: pairs.terms[side][partner] for whole, partner in self.partner.items()
        }
        self.answers = {whole: self.vectors[partner] for whole, partner in self.partner.items()}

    def _whole(self, pair: Pair) -> int:
        return pair.left if self.side else pair.right

    def _piece(self, pair: Pair) -> int:
        return pair.right if self.side else pair.left

    def _own(self, piece: int) -> Pair | None:
        """Return the pair that a unit has already."""
        return (self.pairs.of_right if self.side else self.pairs.of_left).get(piece)

    def candidates(self) -> list[tuple[int, int]]:
        """Return the pieces and wholes that may go together."""
        loose = [
            self._piece(pair)
            for pair in self.pairs.of_left.values()
            if self.pairs.is_loose(pair, _LOOSE)
        ]
        pieces = sorted([*self.pairs.free()[self.side], *loose])
        wholes = sorted(self.partner)
        found = candidates(
            [self.vectors[piece] for piece in pieces],
            [self.whole_vectors[whole] for whole in wholes],
            _LEAST_ALIKE_PIECE,
            _MOST_WHOLES,
        )
        return [(pieces[i], wholes[j]) for i, j in sorted(found)]

    def evidence(self, piece: int, whole: int) -> float:
        """Return how much speaks for it: how much of the piece stands in the whole, and is missing.

        What is missing is what the piece says and the answer to the whole does not, and how much
        less of the whole stands in its answer than of the answer in the whole.
        """
        own = self._own(piece)
        if piece in self.pairs.are_pieces[self.side] or self.partner.get(whole, piece) == piece:
            return 0.0
        if own is not None and not self.pairs.is_loose(own, _LOOSE):
            return 0.0  # it has got pieces itself
        vector, whole_vector = self.vectors[piece], self.whole_vectors[whole]
        answer = self.answers[whole]
        share = contained(vector, whole_vector)
        if own is not None:
            held = contained(vector, self.whole_vectors[self._whole(own)])
            if share < _RATHER * held:
                return 0.0
        one, other = self.units[piece].agencies, self.others[whole].agencies
        if one and other:
            if not one & other:
                return 0.0
            if one < other:
                return 1.0 + share
        new = sum(
            weight * weight
            for term, weight in vector.items()
            if term in whole_vector and term not in answer
        )
        missing = contained(answer, whole_vector) - contained(whole_vector, answer)
        return share + _MISSING_WEIGHT * (new + min(new, missing))

    def take(self, piece: int, whole: int) -> None:
        """Make a unit a piece of a whole."""
        pairs = self.pairs
        if own := self._own(piece):
            pairs.part(own)
            del self.partner[self._whole(own)]
        i, j = (whole, piece) if self.side else (piece, whole)
        pairs.take_piece(i, j, "similarity", self.side)
        self.answer[whole] = self.answer[whole] + pairs.terms[self.side][piece]
        self.answers[whole] = pairs.space.vector(self.answer[whole])


def _by_position(pairs: Pairs, *, versions: bool) -> None:
    """Pair two units that stand alone between the same neighbours.

    Between different plans a place tells nothing, but where a list has one unit on both sides.
    """
    free_left, free_right = pairs.free()
    last = len(pairs.left), len(pairs.right)
    for i in free_left:
        for j in free_right:
            if not _kin(pairs.left[i], pairs.right[j]) or i in pairs.of_left:
                continue
            before, after = pairs.of_left.get(i - 1), pairs.of_left.get(i + 1)
            begins = before.right == j - 1 if before else i == j == 0
            ends = after.right == j + 1 if after else (i + 1, j + 1) == last
            if not (begins and ends) or j in pairs.of_right:
                continue
            if pairs.left[i].path == pairs.right[j].path and not _is_listed(pairs.left[i]):
                alike = True  # a field that a document has once
            elif versions:
                alike = pairs.alike(i, j) >= _LEAST_ALIKE_THERE
            else:
                alike = last == (1, 1)
            if alike:
                pairs.make(i, j, "position")


def _is_listed(unit: Unit) -> bool:
    """Whether a unit is one of a list, and not a field of its own, such as the title."""
    return unit.id is not None or unit.path.rpartition(".")[2].isdigit()


def _kin(one: Unit, other: Unit) -> bool:
    """Whether two units are of the same sort: the same field, or items of lists of one part."""
    if _is_listed(one) and _is_listed(other):
        return one.part == other.part and (one.id is None) == (other.id is None)
    return one.path == other.path
