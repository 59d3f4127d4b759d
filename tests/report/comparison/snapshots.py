"""The snapshots of the formats of a comparison. Make them again, and look at what changed:

python -m tests.report.comparison.snapshots
"""

from __future__ import annotations

from pathlib import Path

from kehoach.report.comparison import render
from kehoach.report.words import LANGUAGES
from tests.report.comparison.sample import against_parent, nothing, sample, telling

FOLDER = Path(__file__).parent / "snapshots"
COMMAND = "python -m tests.report.comparison.snapshots"
COMPARISONS = {"two": sample, "parent": against_parent, "nothing": nothing}
# A name of a file, the format, the width of the terminal.
PRINTED = (
    ("wide", "text", 120),
    ("narrow", "text", 60),
    ("json", "json", 80),
    ("markdown", "markdown", 80),
    ("stat", "stat", 80),
)


def snapshots() -> dict[str, str]:
    """Return what each file of the folder should hold."""
    return {
        f"{name}.{compared}.{language}.snap": render(
            form, comparison(), telling(language), width=width
        )
        for name, form, width in PRINTED
        for compared, comparison in COMPARISONS.items()
        for language in LANGUAGES
    }


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
