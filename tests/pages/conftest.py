"""Pages as LibreOffice prints them, read back with poppler."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

TIMEOUT = 180
_WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)


class Word(NamedTuple):
    """A printed word and its box, in points from the top left of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


class Pages:
    """A printed document."""

    def __init__(self, pdf: Path) -> None:
        self.pdf = pdf
        self.pages = [
            [Word(found[5], *map(float, found.groups()[:4])) for found in _WORD.finditer(page)]
            for page in _run("pdftotext", "-bbox", str(pdf), "-").split("<page ")[1:]
        ]

    def text(self, page: int) -> str:
        """Return the words of a page, from 0, in one line."""
        return " ".join(word.text for word in self.pages[page])

    def run_of(self, words: str, page: int = 0) -> list[Word]:
        """Return the boxes of consecutive words, which must stand on the page once."""
        wanted = words.split()
        found = [
            self.pages[page][start : start + len(wanted)]
            for start in range(len(self.pages[page]))
            if [word.text for word in self.pages[page][start : start + len(wanted)]] == wanted
        ]
        assert len(found) == 1, (words, self.text(page)[:300])
        return found[0]

    def fonts(self) -> set[str]:
        """Return the names of the fonts, without the tag of the subset."""
        lines = _run("pdffonts", str(self.pdf)).splitlines()[2:]
        return {line.split()[0].partition("+")[2] for line in lines}


def _run(*command: str) -> str:
    return subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=TIMEOUT
    ).stdout


@pytest.fixture(scope="session")
def print_pages(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[Mapping[str, bytes]], dict[str, Pages]]:
    """Return a function that prints .docx files, by name, all in one run of LibreOffice."""

    def print_all(files: Mapping[str, bytes]) -> dict[str, Pages]:
        folder = tmp_path_factory.mktemp("pages")
        for name, raw in files.items():
            (folder / f"{name}.docx").write_bytes(raw)
        _run(
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--convert-to", "pdf", "--outdir", str(folder)),
            *(str(folder / f"{name}.docx") for name in files),
        )
        return {name: Pages(folder / f"{name}.pdf") for name in files}

    return print_all
