"""The snapshots of all formats. Make them again, and look at what changed:

python -m tests.report.findings.snapshots
"""

from __future__ import annotations

from pathlib import Path

from kehoach import __version__
from kehoach.report.findings import FORMATS, render
from kehoach.report.words import LANGUAGES, Words
from tests.report.findings.sample import nothing, sample

FOLDER = Path(__file__).parent / "snapshots"
COMMAND = "python -m tests.report.findings.snapshots"


def snapshots() -> dict[str, str]:
    """Return what each file of the folder should hold: every format in every language."""
    made = {}
    for name in FORMATS:
        for language in LANGUAGES:
            text = render(name, sample(), Words(language))
            made[f"{name}.{language}.snap"] = text.replace(__version__, "VERSION")
        text = render(name, nothing(), Words("vi"))
        made[f"{name}.nothing.snap"] = text.replace(__version__, "VERSION")
    return made


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
