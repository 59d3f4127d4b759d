"""Somebody who fills in a plan: what `$EDITOR` starts in the recorded session."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.start.filled import filled

if __name__ == "__main__":
    plan = Path(sys.argv[1])
    plan.write_text(filled(plan.read_text(encoding="utf-8")), encoding="utf-8")
