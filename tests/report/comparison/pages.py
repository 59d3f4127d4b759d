"""The snapshots of the page of a comparison. Make them again, and look at what changed:

python -m tests.report.comparison.pages
"""

from __future__ import annotations

from pathlib import Path

from kehoach import __version__
from kehoach.report.comparison.html import render
from kehoach.report.words import LANGUAGES
from tests.report.comparison.sample import against_parent, nothing, sample, telling

FOLDER = Path(__file__).parent / "snapshots_html"
COMMAND = "python -m tests.report.comparison.pages"
COMPARISONS = {"two": sample, "parent": against_parent, "nothing": nothing}


def pages() -> dict[str, str]:
    """Return what each file of the folder should hold."""
    return {
        f"{name}.{language}.html": render(comparison(), telling(language)).replace(
            f"kehoach {__version__}", "kehoach VERSION"
        )
        for name, comparison in COMPARISONS.items()
        for language in LANGUAGES
    }


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    made = pages()
    for file in FOLDER.iterdir():
        if file.name not in made:
            file.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
