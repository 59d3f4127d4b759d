"""The best way to pair: which pairs to make so that together they are the most alike."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping

Pairs = Mapping[tuple[int, int], float]


def assign(worth: Pairs) -> dict[int, int]:
    """Return the pairs, each position in one at most, whose worth is the greatest in sum.

    `worth` has the pairs that may be made, each above 0. Successive shortest paths with potentials
    (Edmonds and Karp 1972): each step adds the pair that gains the most, giving up earlier choices
    where that pays.
    """
    edges: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    for (i, j), value in sorted(worth.items()):
        edges[i].append((j, -value))
    partner: dict[int, int] = {}  # of the right
    chosen: dict[int, int] = {}  # of the left
    for start in sorted(edges):
        _augment(start, edges, partner, chosen, worth)
    return chosen


def _augment(
    start: int,
    edges: Mapping[int, list[tuple[int, float]]],
    partner: dict[int, int],
    chosen: dict[int, int],
    worth: Pairs,
) -> None:
    """Let `start` in by the cheapest chain of changes, or leave out whoever is worth least.

    Costs may be negative; chains are short, and a label is corrected until none gets better.
    """
    cost: dict[int, float] = {start: 0.0}
    reached: dict[int, tuple[int, int]] = {}  # left → (right it gives up, left that takes it)
    best, ending = 0.0, (start, -1)  # to leave out the last of the chain costs nothing more
    queue = [(0.0, start)]
    while queue:
        paid, left = heapq.heappop(queue)
        if paid > cost[left] + 1e-12:
            continue
        for right, price in edges.get(left, ()):
            if chosen.get(left) == right:
                continue
            total = paid + price
            holder = partner.get(right)
            if holder is None:
                if total < best - 1e-12:
                    best, ending = total, (left, right)
                continue
            total += worth[holder, right]
            if total < cost.get(holder, float("inf")) - 1e-12:
                cost[holder] = total
                reached[holder] = (right, left)
                heapq.heappush(queue, (total, holder))
                if total < best - 1e-12:
                    best, ending = total, (holder, -1)
    left, right = ending
    if right < 0:
        chosen.pop(left, None)
    while True:
        given_up, taker = reached.get(left, (-1, -1)) if left != start else (-1, -1)
        if right >= 0:
            chosen[left], partner[right] = right, left
        if left == start:
            return
        left, right = taker, given_up
