"""Make every generated file anew that a test holds fresh: python -m tests.generators.

Pictures are made by hand, and looked at (CONTRIBUTING.md).
"""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT

# What a later one shows, an earlier one makes.
MODULES = (
    "tests.start.golden",
    "tests.report.findings.snapshots",
    "tests.report.comparison.snapshots",
    "tests.report.comparison.pages",
    "tests.report.matrix.snapshots",
    "tests.share.pages",
    "tests.generators.published_findings",
    "tests.generators.reference",
    "tests.generators.walkthrough",
    "tests.walk.session",
)
COMMANDS = {
    "docs/huong-dan/quy-tac.md": ("rule", "--all", "--format", "markdown", "--lang", "vi"),
    "docs/schemas/plan.schema.json": ("schema", "--lang", "vi"),
}


def main() -> None:
    """Run each generator, and stop at the first that fails."""
    python = [sys.executable, "-m"]
    for page, arguments in COMMANDS.items():
        done = subprocess.run([*python, "kehoach", *arguments], cwd=ROOT, stdout=-1, check=True)
        (ROOT / page).write_bytes(done.stdout)
    for module in MODULES:
        sys.stdout.write(f"{module}\n")
        sys.stdout.flush()
        subprocess.run([*python, module], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
