"""When a file is said to be made."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from kehoach.finding import Refused


def source_date() -> datetime | None:
    """Return the moment of SOURCE_DATE_EPOCH, where it is set.

    https://reproducible-builds.org/specs/source-date-epoch/
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise Refused("U006", value=epoch) from None
