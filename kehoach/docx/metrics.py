"""How wide words are in Times New Roman: what decides whether a line of the header wraps."""

from __future__ import annotations

from functools import cache
from pathlib import Path

MM_PER_POINT = 25.4 / 72


@cache
def _face(name: str) -> tuple[dict[str, int], int, int]:
    """Return the widths of one face by character, the widest of them, and the units of an em."""
    import json  # noqa: PLC0415 - only where a width is asked for

    data = json.loads((Path(__file__).parent / "widths.json").read_text(encoding="utf-8"))
    widths = data["widths"][name]
    table = dict(zip(data["characters"], widths, strict=True))
    return table, max(widths), data["units_per_em"]


def width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Return the width of `text` on one line, in millimetres, at `size` points.

    A character outside the table counts as the widest one: a line that is said to fit, fits.
    """
    name = {(False, False): "regular", (True, False): "bold", (False, True): "italic"}
    table, widest, units = _face(name.get((bold, italic), "bold-italic"))
    return sum(table.get(one, widest) for one in text) / units * size * MM_PER_POINT
