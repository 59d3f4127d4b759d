"""The best way to pair: which pairs to make so that together they are the most alike."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping

Pairs = Mapping[tuple[int, int], float]


def assign(worth: Pairs) -> dict[int, int]:
    """Return the pairs, each position in one at most, whose worth is the greatest in sum.

    `worth` has the pairs that may be made, each above 0; whoever would cost the others more than it
    is worth stays alone. Shortest augmenting paths with prices (Jonker and Volgenant 1987) over the
    pairs that may be made, so that time grows with their number, not with the square of the
    positions.
    """
    costs: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), value in sorted(worth.items()):
        costs[left][right] = -value
    # To stay alone is to take a place that nobody else may take, for nothing.
    alone = 1 + max((right for _, right in worth), default=0)
    for left, offered in costs.items():
        offered[alone + left] = 0.0
    seating = _Seating(costs)
    for left in costs:
        seating.let_in(left)
    return {left: right for left, right in sorted(seating.place_of.items()) if right < alone}


class _Seating:
    """Who has which place, and the price of each place.

    Nobody could have another place for less than the own one, prices counted: so no step of a chain
    of changes costs less than nothing, and Dijkstra's way to the cheapest chain is right.
    """

    def __init__(self, costs: Mapping[int, Mapping[int, float]]) -> None:
        self.costs = costs
        self.place_of: dict[int, int] = {}
        self.holder: dict[int, int] = {}
        self.price: defaultdict[int, float] = defaultdict(float)

    def let_in(self, newcomer: int) -> None:
        """Give `newcomer` a place by the cheapest chain of changes."""
        settled: dict[int, float] = {}
        reached: dict[int, float] = {}
        taker: dict[int, int] = {}
        queue: list[tuple[float, int]] = []
        left, spent = newcomer, 0.0
        while True:
            for place, cost in self.costs[left].items():
                total = spent + cost - self.price[place]
                if place not in settled and total < reached.get(place, float("inf")):
                    reached[place], taker[place] = total, left
                    heapq.heappush(queue, (total, place))
            total, place = heapq.heappop(queue)
            while place in settled:
                total, place = heapq.heappop(queue)
            settled[place] = total
            if place not in self.holder:
                break
            left = self.holder[place]
            spent = total - self.costs[left][place] + self.price[place]
        for one, paid in settled.items():
            self.price[one] += paid - total
        self._move_up(newcomer, place, taker)

    def _move_up(self, newcomer: int, place: int, taker: Mapping[int, int]) -> None:
        """Let each of a chain take the place that the next one leaves, from its free end on."""
        while True:
            left = taker[place]
            left_behind = self.place_of.get(left, place)
            self.place_of[left], self.holder[place] = place, left
            if left == newcomer:
                return
            place = left_behind
