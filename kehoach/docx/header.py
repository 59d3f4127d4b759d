"""The two-column header: where its columns part so that no line wraps.

Issuer and number stand on the left, Quốc hiệu, Tiêu ngữ and the date on the right, each centred in
its column. The date must stand centred under Quốc hiệu, so both rows share the centre of their
right column; where one row needs more room on the left, only that row's boundary moves, and an
indent on the right keeps the centre.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

# Of the text width: the left column, where nothing forces it wider. Not regulated.
_LEFT_SHARE = 0.4
# Room beside a line, in millimetres, for what Word and others round differently.
_SLACK = 0.5
# A column keeps this much, in millimetres, whatever is in the other.
_NARROWEST = 20.0


class RowPlan(NamedTuple):
    """One row in millimetres: where the columns part, and the indent at the far right."""

    boundary: float
    indent: float


def plan_rows(needs: Sequence[tuple[float, float]], text_width: float) -> list[RowPlan]:
    """Return where the rows part, given the widest line on the left and right of each.

    `needs` and `text_width` are millimetres. Where the lines do not fit beside each other, the
    right side goes first: Quốc hiệu and the date never wrap, an issuer may (Phụ lục I, mục II,
    khoản 2).
    """
    right_end = text_width - max(right for _, right in needs) / 2 - _SLACK
    left_end = max(left + right / 2 + 2 * _SLACK for left, right in needs)
    preferred = (_LEFT_SHARE * text_width + text_width) / 2
    centre = min(max(preferred, left_end), right_end)
    rows = []
    for left, right in needs:
        mirrored = 2 * centre - text_width
        latest = centre - right / 2 - _SLACK
        boundary = min(max(mirrored, left + _SLACK), max(mirrored, latest))
        boundary = min(max(boundary, _NARROWEST), text_width - _NARROWEST)
        rows.append(RowPlan(boundary, max(0.0, boundary + text_width - 2 * centre)))
    return rows
