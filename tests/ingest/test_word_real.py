"""Real and built Word files: each letter is found, and LibreOffice changes nothing."""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from lxml import etree  # type: ignore[import-untyped]

from kehoach.docx.layout.reader import read_word as read_layout
from kehoach.ingest.manuscript import Manuscript, Table, missing, printing
from kehoach.ingest.word.letters import text_of
from kehoach.ingest.word.reader import read_word
from kehoach.plan.model import Plan
from tests.check.word.made import FILES, built
from tests.conftest import PLANS, SHARED
from tests.golden.test_published import HEADERS, PERMITTED
from tests.ingest import made
from tests.ingest.worded import (
    p,
    r,
    unzipped,
    word_file,
)

LAMDONG = SHARED / "corpus" / "lamdong-tuyentruyen-2026.docx"
GOLDEN = Path(__file__).parent.parent / "golden"


def count(raw: bytes) -> int:
    """Count the letters of the parts that print, by plain XML and nothing of the reader."""
    total = 0
    for name, part in unzipped(raw).items():
        if name.startswith(("word/document", "word/header", "word/footer", "word/footnotes")):
            total += sum(printing(one.text or "") for one in etree.fromstring(part).iter(qn("w:t")))
    return total


@pytest.mark.corpus
def test_every_letter_of_a_real_document_is_found() -> None:
    raw = LAMDONG.read_bytes()
    found = read_word("lamdong", raw)
    assert (found.characters, missing(found)) == (count(raw), 0)
    tables = [one for one in found.blocks if isinstance(one, Table)]
    assert [one.ruled for one in tables] == [False, True, True, False]
    assert [{len(cells) for cells in one.rows} for one in tables] == [{2}, {4}, {4}, {2}]
    assert [(one.text, one.reason) for one in found.left_out] == [
        ("6", "page-number"),
        ("10", "page-number"),
    ]


@pytest.mark.parametrize("name", FILES)
def test_a_built_plan_is_read_paragraph_by_paragraph(name: str) -> None:
    raw = built(name)
    found = read_word(name, raw)
    assert missing(found) == 0
    expected = (" ".join(one.text.split()) for one in read_layout(raw).paragraphs)
    assert [one.text for one in found.paragraphs()] == [one for one in expected if one]


@pytest.mark.parametrize("name", sorted(HEADERS))
def test_a_built_plan_says_what_was_published(name: str) -> None:
    expected: list[str] = []
    for line in (GOLDEN / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        expected += PERMITTED[name].get(line, [line])
    found = [one.text for one in read_word(name, built(name)).paragraphs()]
    assert found[HEADERS[name] :] == [one for one in expected if one]


def saved_by_libreoffice(raw: bytes, folder: Path) -> bytes:
    source = folder / "x.docx"
    source.write_bytes(raw)
    out = folder / "out"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(out)]
    subprocess.run([*convert, str(source)], check=True, capture_output=True, timeout=180)
    return (out / "x.docx").read_bytes()


def said(manuscript: Manuscript) -> list[Any]:
    return [
        (one.ruled, [[[x.text for x in c.paragraphs] for c in cells] for cells in one.rows])
        if isinstance(one, Table)
        else (one.text, one.bold, one.italic, one.centred)
        for one in manuscript.blocks
    ]


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", [*PLANS, "rich", "lamdong"])
def test_a_file_saved_by_libreoffice_reads_the_same(name: str, tmp_path: Path) -> None:
    if name == "lamdong" and not LAMDONG.exists():
        pytest.skip("../shared is missing")
    raw = LAMDONG.read_bytes() if name == "lamdong" else built(name)
    again = read_word(name, saved_by_libreoffice(raw, tmp_path))
    assert missing(again) == 0
    assert said(again) == said(read_word(name, raw))


def test_a_reader_that_drops_or_doubles_words_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = word_file(p("Sở Y tế", r(" chủ trì")) + p("mật"))
    assert missing(read_word("x", raw)) == 0
    name = "kehoach.ingest.word.runs.text_of"
    monkeypatch.setattr(name, lambda one: text_of(one).replace("chủ", ""))
    assert missing(read_word("x", raw)) == 3
    monkeypatch.setattr(name, lambda one: text_of(one) * 2)
    assert missing(read_word("x", raw)) == -14


def seen(text: str) -> str:
    """Return what can be seen of a text: the reader leaves letters out that only direct others."""
    kept = (one for one in text if one.isspace() or unicodedata.category(one) not in ("Cf", "Cc"))
    return " ".join("".join(kept).replace("\N{NON-BREAKING HYPHEN}", "-").split())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made.arbitrary())
def test_any_built_plan_is_read_word_for_word(data: dict[str, Any]) -> None:
    raw = made.compile_(Plan.model_validate(data))
    found = read_word("x", raw)
    assert missing(found) == 0
    expected = (seen(one.text) for one in read_layout(raw).paragraphs)
    assert [one.text for one in found.paragraphs()] == [one for one in expected if one]
