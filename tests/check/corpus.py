"""Real documents as plans: their paragraphs, for rules that read words."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import docx
import yaml

from kehoach.source.document import Document
from tests.check.cases import changed, document_of, text_of
from tests.conftest import SHARED

CORPUS = SHARED / "corpus"
TEXTS = (
    SHARED / "seeds" / "langson.txt",
    SHARED / "seeds" / "sonla.txt",
    CORPUS / "367-qd-ttg.txt",
    CORPUS / "hanoi-173-kh-ubnd.pdf",
    CORPUS / "lamdong-tuyentruyen-2026.docx",
)
_BEGINS = re.compile(r"(?:[-+•*]|[0-9]+(?:\.[0-9]+)*[.)]|[a-zđ]\)|[IVX]+\.|Điều [0-9]+\.|Căn cứ) ")


def paragraphs_of(path: Path) -> list[str]:
    """Return the paragraphs of a document, lines joined, marks at their beginning left out."""
    if path.suffix == ".docx":
        document = docx.Document(str(path))
        cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
        found = [one.text for one in document.paragraphs]
        found += [one.text for cell in cells for one in cell.paragraphs]
    else:
        text = path.read_text(encoding="utf-8") if path.suffix == ".txt" else _pdf(path)
        found = [*_joined(text.replace("\f", "\n"))]
    composed = (unicodedata.normalize("NFC", " ".join(one.split())) for one in found)
    return [bare for one in composed if (bare := _bare(one))]


def _bare(paragraph: str) -> str:
    """Return a paragraph without the mark at its beginning; the compiler prints that itself."""
    mark = _BEGINS.match(paragraph)
    return paragraph[mark.end() if mark and mark[0] != "Căn cứ " else 0 :].strip()


def _pdf(path: Path) -> str:
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()


def _joined(text: str) -> Iterator[str]:
    """Join the lines of a paragraph: it ends at punctuation, or where a mark or a title begins."""
    lines: list[str] = []
    for line in map(str.strip, text.split("\n")):
        ended = lines and lines[-1].endswith((".", ";", ":", "./."))
        if lines and line and (ended or _BEGINS.match(line) or line.isupper()):
            yield " ".join(lines)
            lines = []
        if line:
            lines.append(line)
    yield " ".join(lines)


def as_plan(path: Path) -> Document:
    """Return a plan whose requirements are the paragraphs of a document."""
    items = [{"text": one} for one in paragraphs_of(path)]
    written = yaml.safe_dump({"requirements": items}, allow_unicode=True, width=100)
    old = "requirements:\n  - Bảo đảm tiến độ và chất lượng; phối hợp chặt chẽ giữa các cơ quan.\n"
    return document_of(changed(text_of("base"), {old: written}), path.name)
