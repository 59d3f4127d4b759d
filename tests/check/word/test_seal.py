"""A built file tells by itself whether it was touched since, and whether its words were."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from kehoach.docx.seal import PART, PARTS, WORDS
from tests.check.word.made import FILES, Made, built, found_in, say


def told(raw: bytes) -> list[tuple[str, object, str]]:
    return [(one.code, one.params["fault"], one.severity) for one in found_in(raw)]


def test_a_built_file_is_sealed_and_untouched() -> None:
    custom = zipfile.ZipFile(io.BytesIO(built("langson"))).read(PART).decode()
    assert WORDS in custom
    assert PARTS in custom
    assert told(built("langson")) == []


@pytest.mark.parametrize("name", FILES)
def test_python_docx_saves_the_same_words(name: str) -> None:
    saved = io.BytesIO()
    docx.Document(io.BytesIO(built(name))).save(saved)
    assert told(saved.getvalue()) == [("W026", "saved-again", "info")]


@pytest.mark.parametrize("begins", ["II. NỘI DUNG", "Số:", "Nơi nhận"])
def test_a_changed_word_is_noticed(begins: str) -> None:
    made = Made(built("langson"), sealed=True)
    paragraph = made.paragraph(begins)
    say(paragraph, "".join(one.text for one in paragraph.iter() if one.text) + "X")
    assert ("W026", "words-changed", "warning") in told(made.raw())


def test_a_changed_look_is_no_changed_word() -> None:
    made = Made(built("langson"), sealed=True)
    made.replace("word/theme/theme1.xml", 'name="kehoach"', 'name="other"')
    assert told(made.raw()) == [("W026", "saved-again", "info")]


def test_white_space_and_blank_paragraphs_are_no_words() -> None:
    made = Made(built("langson"), sealed=True)
    say(made.paragraph("II. NỘI DUNG"), "II.  NỘI DUNG ")
    assert ("W026", "saved-again", "info") in told(made.raw())


def test_a_notice_at_the_foot_that_was_taken_away_is_noticed() -> None:
    made = Made(built("qd-153-ttg"), sealed=True)
    made.parts["word/footer1.xml"] = (
        made.parts["word/footer1.xml"].decode().replace("KHÔNG PHẢI", "LÀ").encode()
    )
    assert told(made.raw()) == [("W026", "words-changed", "warning")]


def test_a_file_without_a_seal_is_none_of_ours() -> None:
    assert told(Made(built("langson")).raw()) == []
    made = Made(built("langson"), sealed=True)
    made.parts[PART] = made.parts[PART].replace(WORDS.encode(), b"other")
    assert told(made.raw()) == []


@pytest.mark.libreoffice
def test_libreoffice_keeps_the_seal_when_words_change(tmp_path: Path) -> None:
    made = Made(built("langson"), sealed=True)
    say(made.paragraph("II. NỘI DUNG"), "II. NỘI DUNG KHÁC")
    (tmp_path / "x.docx").write_bytes(made.raw())
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            *("--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "saved")),
            str(tmp_path / "x.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    raw = (tmp_path / "saved" / "x.docx").read_bytes()
    assert told(raw) == [("W026", "words-changed", "warning")]
