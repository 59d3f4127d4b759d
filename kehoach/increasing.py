"""What keeps its order, where some things have moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def longest_increasing(numbers: Sequence[int]) -> list[int]:
    """Return the positions, in order, of a longest run of `numbers` that increases strictly.

    As few as possible are left out: these have moved. The time grows with n log n.
    """
    ends: list[int] = []
    positions: list[int] = []
    before: list[int] = []
    for position, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(positions[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        positions[length : length + 1] = [position]
    run: list[int] = []
    position = positions[-1] if positions else -1
    while position >= 0:
        run.append(position)
        position = before[position]
    return run[::-1]
