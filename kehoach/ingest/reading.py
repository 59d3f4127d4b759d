"""What a document was understood to say: the data of a plan, and everything to be told about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kehoach.imported import LeftOut, Note, Shares


@dataclass(frozen=True, slots=True)
class Reading:
    """The plan that a document holds, and how it was got.

    `data` lacks `id` and `source`; with them the model validates it.
    """

    data: dict[str, Any]
    notes: Sequence[Note]
    left_out: Sequence[LeftOut]
    shares: Shares
