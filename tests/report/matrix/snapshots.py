"""The snapshots of all formats. Make them again, and look at what changed:

python -m tests.report.matrix.snapshots
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from kehoach import __version__
from kehoach.grid import Matrix
from kehoach.report.matrix import FORMATS, render
from kehoach.report.words import LANGUAGES
from tests.report.matrix.sample import sample, telling

FOLDER = Path(__file__).parent / "snapshots"
COMMAND = "python -m tests.report.matrix.snapshots"
# Few enough to be read: published, partial and uncovered, outdated, opted out, formulas, ours.
_PLANS = ("langson", "caobang", "danang", "dongthap", "gialai", "hanoi")


def small() -> Matrix:
    """Return the matrix of a few plans, with everything that a format must bear."""
    return sample().filtered(plans=_PLANS)


def snapshots() -> dict[str, str]:
    """Return what each file of the folder should hold: every format in every language."""
    made = {}
    for name in FORMATS:
        # No word of JSON depends on the language.
        for language in LANGUAGES[:1] if name == "json" else LANGUAGES:
            raw = render(name, small(), telling(language), width=80)
            made[f"{name}.{language}.snap"] = _readable(raw)
    made["text.wide.snap"] = render("text", sample(), telling(), width=120).decode()
    asked = sample().filtered(tasks=["II.6"], statuses=["partial"])
    made["text.details.snap"] = render("text", asked, telling(), width=80, details=True).decode()
    made["text.nothing.snap"] = render(
        "text", sample().filtered(["partial"], ["II.1"]), telling()
    ).decode()
    return made


def _readable(raw: bytes) -> str:
    """Return text; of a zip file its parts, each element on a line."""
    if not raw.startswith(b"PK"):
        return raw.decode().replace(f"kehoach {__version__}", "kehoach VERSION")
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = [f"== {name}\n{archive.read(name).decode()}" for name in archive.namelist()]
    return "\n".join(parts).replace("><", ">\n<") + "\n"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    made = snapshots()
    for file in FOLDER.iterdir():
        if file.name not in made:
            file.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
