"""The plan that a drafter in Cao Bằng starts from. Make it again, and read what changed:

python -m tests.start.golden
"""

from __future__ import annotations

from pathlib import Path

from kehoach.data.provinces import provinces
from kehoach.source.document import load
from kehoach.start.province import Draft, ProvincePlan
from tests.conftest import ROOT

GOLDEN = Path(__file__).parent / "caobang.yaml"
COMMAND = "python -m tests.start.golden"


def made() -> str:
    """Return what the file should hold; `kehoach init` puts the line that names a schema above."""
    parent = load(ROOT / "plans" / "qd-153-ttg.yaml").plan
    return ProvincePlan(parent, provinces()["caobang"], Draft()).text()


if __name__ == "__main__":
    GOLDEN.write_text(made(), encoding="utf-8", newline="")
