"""Names of bookmarks: how a paragraph in Word leads back to the node of the plan.

Word allows letters, digits and underscores, 40 characters, and does not tell case apart. The name
is the node's path as far as it fits, and a checksum of the whole path, so that it follows from the
path alone. Two paths hardly ever share one; verification refuses the file where they do.
"""

from __future__ import annotations

import re
from functools import lru_cache
from zlib import crc32

_PREFIX = "kh_"
_LENGTH = 40
_OTHER = re.compile("[^a-z0-9]+")


# A file and its proof ask for the same names, and so do the plans of a country.
@lru_cache(maxsize=4096)
def bookmark(path: str) -> str:
    """Return the name of the bookmark of the node at `path`."""
    readable = _OTHER.sub("_", path.lower())
    checksum = f"{crc32(path.encode()):08x}"
    return f"{_PREFIX}{readable[: _LENGTH - len(_PREFIX) - 9]}_{checksum}"


class Bookmarks:
    """The bookmarks of one document; a node that is printed again gets a name of its own."""

    def __init__(self) -> None:
        self._times: dict[str, int] = {}

    def next(self, path: str) -> str:
        """Return the name of the bookmark where the node at `path` is printed next."""
        times = self._times.get(path, 0) + 1
        self._times[path] = times
        return bookmark(path if times == 1 else f"{path}#{times}")
