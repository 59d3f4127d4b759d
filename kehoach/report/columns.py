"""How much room a text takes in a terminal."""

from __future__ import annotations

import re
from unicodedata import category, east_asian_width

# Letters of Vietnamese and common signs, each of one column: nearly all texts, told quickly.
_PLAIN = re.compile("[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027]*")


def columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    if _PLAIN.fullmatch(text):
        return len(text)
    return sum(_width(sign) for sign in text)


def _width(sign: str) -> int:
    if category(sign) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
