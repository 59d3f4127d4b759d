"""Write docs/images/langson-1.png: page 1 of the plan of Lạng Sơn as built, printed by LibreOffice.

python -m tests.generators.page_image
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from kehoach.compile import compile_plan
from kehoach.source.document import load
from tests.generators.screenshots import packed

ROOT = Path(__file__).parents[2]
DOTS_PER_INCH = "96"


def main() -> None:
    """Build, print and draw the page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = folder / "langson.docx"
        made.write_bytes(compile_plan(load(ROOT / "plans" / "langson.yaml")).raw)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        convert = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            name,
            str(made),
        ]
        subprocess.run(convert, check=True, capture_output=True)
        draw = ["pdftoppm", "-gray", "-r", DOTS_PER_INCH, "-f", "1", "-singlefile"]
        drawn = subprocess.run(
            [*draw, str(made.with_suffix(".pdf"))], check=True, capture_output=True
        )
        (ROOT / "docs" / "images" / "langson-1.png").write_bytes(packed(drawn.stdout))


if __name__ == "__main__":
    main()
