"""Write docs/images/langson-1.png: page 1 of the plan of Lạng Sơn as built, printed by LibreOffice.

python tests/generators/page_image.py
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from kehoach.compile import compile_plan
from kehoach.source.document import load

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
        target = ROOT / "docs" / "images" / "langson-1"
        draw = ["pdftoppm", "-png", "-gray", "-r", DOTS_PER_INCH, "-f", "1", "-singlefile"]
        subprocess.run([*draw, str(made.with_suffix(".pdf")), str(target)], check=True)


if __name__ == "__main__":
    main()
