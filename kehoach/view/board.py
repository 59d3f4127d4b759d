"""The newest state of the page, and the Word file behind it, for all who ask."""

from __future__ import annotations

import json
from collections.abc import Mapping
from threading import Condition
from typing import Any


class Board:
    """What is shown now. One thread puts it up, others wait for something newer."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._version = 0
        self._state = b""
        self._docx: bytes | None = None

    def put(self, state: Mapping[str, Any], docx: bytes | None) -> None:
        """Put up a state, and the Word file that it shows, where there is one."""
        with self._condition:
            self._version += 1
            self._state = json.dumps({"version": self._version, **state}).encode()
            self._docx = docx
            self._condition.notify_all()

    def newer(self, than: int, seconds: float) -> bytes | None:
        """Return the state as JSON once it is another than `than`, or None after `seconds`."""
        with self._condition:
            fresh = self._condition.wait_for(lambda: self._version != than, seconds)
            return self._state if fresh else None

    @property
    def docx(self) -> bytes | None:
        """The Word file of the plan as it is shown."""
        with self._condition:
            return self._docx
