"""The words of a Word file: contenders are compared only where they write the same."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def words(file: Path) -> list[str]:
    """Return the paragraphs that say something, tables included, in reading order."""
    with zipfile.ZipFile(file) as archive:
        root = ET.fromstring(archive.read("word/document.xml"))
    paragraphs = (
        "".join(text.text or "" for text in paragraph.iter(f"{{{NAMESPACE}}}t"))
        for paragraph in root.iter(f"{{{NAMESPACE}}}p")
    )
    return [one for one in paragraphs if one.strip()]


def compared(found: Sequence[str], expected: Sequence[str]) -> str:
    """Say how many paragraphs have the same words, or where the first other one stands."""
    if list(found) == list(expected):
        return f"all {len(expected)}"
    same = next(
        (i for i, (one, other) in enumerate(zip(found, expected, strict=False)) if one != other),
        min(len(found), len(expected)),
    )
    return f"NOT from {same + 1} of {len(expected)}"


def markdown(paragraphs: Sequence[str]) -> str:
    """Return pandoc's Markdown for paragraphs: marks stay as typed, nothing becomes a list."""
    return "\n\n".join(re.sub(r"([^\w\s])", r"\\\1", one) for one in paragraphs) + "\n"
