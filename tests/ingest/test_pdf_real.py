"""PDF files as they are in the world: published ones, those LibreOffice makes, broken ones."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from functools import cache
from itertools import product
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdfium2 import raw as pdfium

from kehoach.compile import compile_plan
from kehoach.finding import Refused
from kehoach.ingest.manuscript import Manuscript, Table, missing
from kehoach.ingest.pdf.document import put_together
from kehoach.ingest.pdf.letters import Looks, Seen, glyphs_of, letters_of
from kehoach.ingest.pdf.missed import completed
from kehoach.ingest.pdf.reader import read_pdf
from kehoach.source.document import load
from tests.conftest import ROOT, SHARED
from tests.golden.test_published import PERMITTED, printed
from tests.ingest.drawn import Sheet, draw
from tests.ingest.paper import to_pdf
from tests.ingest.test_pdf import INDENT, LEFT, XS, body, header, row

CORPUS = SHARED / "corpus"
GOLDEN = ROOT / "tests" / "golden"


def read(path: Path) -> Manuscript:
    manuscript = read_pdf(path.name, path.read_bytes())
    assert missing(manuscript) == 0
    return manuscript


def texts(manuscript: Manuscript) -> list[str]:
    return [one.text for one in manuscript.paragraphs()]


def characters(text: str) -> Counter[str]:
    return Counter(unicodedata.normalize("NFC", "".join(text.split())))


# --- published ----------------------------------------------------------------------------------


@cache
def hanoi() -> Manuscript:
    return read(CORPUS / "hanoi-173-kh-ubnd.pdf")


@pytest.mark.corpus
def test_number_and_date_of_a_signed_document_are_read() -> None:
    table = hanoi().blocks[0]
    assert isinstance(table, Table)
    assert [[one.text for one in cell.paragraphs] for cell in table.rows[0]] == [
        ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI", "Số: 173/KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Hà Nội, ngày 28 tháng 4 năm 2026",
        ],
    ]


@pytest.mark.corpus
def test_a_published_plan_is_read_whole_and_in_paragraphs() -> None:
    manuscript = hanoi()
    assert [(one.reason, one.text) for one in manuscript.left_out] == [
        ("page-number", str(number)) for number in range(2, 12)
    ]
    lines = texts(manuscript)
    marks = [match[0] for one in lines if (match := re.match(r"[IV]+\.|\d+\.(?!\d)", one))]
    assert marks == [
        *("I.", "1.", "2."),
        *("II.", "1.", "2.", "3.", "4."),
        *("III.", "1.", "2.", "3.", "4."),
        *("IV.", "V."),
        *(f"{number}." for number in range(1, 21)),
    ]
    # None is cut in two: every paragraph begins with a capital, a mark or a quotation mark.
    assert [one for one in lines if not (one[0].isupper() or one[0] in "-–(“1234567890")] == []
    assert any("Quyết định số 5969/QĐ-UBND ngày 28/11/2025" in one for one in lines)
    assert sum(bool(one.joined) for one in manuscript.paragraphs()) == 0


@pytest.mark.corpus
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_no_character_differs_from_another_reader() -> None:
    path = CORPUS / "hanoi-173-kh-ubnd.pdf"
    other = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, text=True
    ).stdout
    left_out = " ".join(one.text for one in hanoi().left_out)
    ours = characters(" ".join(texts(hanoi())) + left_out)
    assert ours == characters(other)


@pytest.mark.corpus
def test_a_scan_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read(CORPUS / "729-qd-ttg.scan.pdf")
    assert (caught.value.code, caught.value.params["pages"]) == ("U048", "1")


# --- made by LibreOffice ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built plans and golden paragraphs in many layouts, as PDF."""
    folder = tmp_path_factory.mktemp("pdf")
    for name in ("plans/langson", "plans/sonla", "tests/support/rich"):
        path = ROOT / f"{name}.yaml"
        (folder / f"{path.stem}.docx").write_bytes(compile_plan(load(path)).raw)
    for number, layout in enumerate(LAYOUTS):
        laid_out(folder / f"layout-{number}.docx", *layout)
    to_pdf(sorted(folder.glob("*.docx")), folder)
    return folder


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", ["langson", "sonla"])
def test_a_built_plan_comes_back_paragraph_by_paragraph(name: str, pdfs: Path) -> None:
    published = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    expected = [line for one in published for line in PERMITTED[name].get(one, [one])]
    lines = texts(read(pdfs / f"{name}.pdf"))
    assert lines[lines.index("KẾ HOẠCH") :] == expected
    assert sorted(lines) == sorted(
        " ".join(one.split()) for one in printed((pdfs / f"{name}.docx").read_bytes())
    )


@pytest.mark.libreoffice
def test_a_rich_plan_with_its_table_comes_back(pdfs: Path) -> None:
    manuscript = read(pdfs / "rich.pdf")
    header, *_ = manuscript.blocks
    assert isinstance(header, Table)
    inside = len([*header.paragraphs()])
    expected = [" ".join(one.split()) for one in printed((pdfs / "rich.docx").read_bytes())]
    # The names of the authorities above are broken over two lines, and could as well be two.
    assert texts(manuscript)[inside:] == expected[inside - 1 :]
    (table,) = [one for one in manuscript.blocks if isinstance(one, Table) and one.ruled]
    assert [len(cells) for cells in table.rows] == [6] * 6


def differing(path: Path) -> list[str]:
    """Return the pages that are read otherwise than PDFium's text page gives them."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for number in range(len(document)):
            page = document[number]
            pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
            page.close()
            page = document[number]
            seen = Seen(page)
            looks, text = Looks(pdfium, seen), page.get_textpage()
            letters = letters_of(text, pdfium)
            given = [*glyphs_of(text, letters, pdfium, seen, looks)]
            whole = completed(page, pdfium, seen, looks, letters, given)
            if whole != ([glyph for _, glyph in given], "".join(letters), 0):
                found.append(f"{path.name} {number + 1}")
    return found


@pytest.mark.libreoffice
def test_nothing_is_added_to_pages_that_are_read_whole(pdfs: Path) -> None:
    assert [one for path in sorted(pdfs.glob("*.pdf")) for one in differing(path)] == []


@pytest.mark.corpus
def test_nothing_is_added_to_a_published_plan() -> None:
    assert differing(CORPUS / "hanoi-173-kh-ubnd.pdf") == []


def test_a_letter_that_was_passed_over_would_differ(tmp_path: Path) -> None:
    path = tmp_path / "thu.pdf"
    path.write_bytes(draw(body(Sheet()), body(Sheet()).text(LEFT, 400, "ở")))
    assert differing(path) == ["thu.pdf 2"]


LAYOUTS = [*product((0, 10, 12.7), (0, 6), (True, False), (False, True))]
MARKS = re.compile(r"[-+] |[a-zđ]\) ")


def golden() -> list[str]:
    """Return the paragraphs of both published plans, from title to signature."""
    lines: list[str] = []
    for name, end in (("langson", "Nơi nhận:"), ("sonla", None)):
        own = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        lines += own[2 : own.index(end) if end else None]
    return lines


def laid_out(path: Path, indent: float, space: float, justified: bool, hanging: bool) -> None:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(14)
    for line in golden():
        paragraph = document.add_paragraph()
        heading = re.match(r"[IV\d]+\. ", line) is not None
        paragraph.add_run(line).bold = heading
        layout = paragraph.paragraph_format
        layout.space_after, layout.line_spacing = Pt(space), 1.0
        layout.first_line_indent = Mm(indent)
        if hanging and MARKS.match(line):
            layout.left_indent, layout.first_line_indent = Mm(indent + 6), Mm(-6)
        if justified:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    document.save(str(path))


@pytest.mark.libreoffice
@pytest.mark.parametrize("number", range(len(LAYOUTS)))
def test_paragraphs_come_back_in_any_layout(number: int, pdfs: Path) -> None:
    expected, manuscript = golden(), read(pdfs / f"layout-{number}.pdf")
    found = texts(manuscript)
    blocks = SequenceMatcher(None, expected, found, autojunk=False).get_matching_blocks()
    wrong = [one for one in found if one not in expected]
    assert wrong == []
    assert sum(block.size for block in blocks) == len(expected)


# --- broken -------------------------------------------------------------------------------------


@cache
def sound() -> bytes:
    table = Sheet().grid(XS, (60, 80, 100))
    row(table, 74, "TT", "Nội dung", "Chủ trì", "Thời gian")
    row(table, 94, "1", "Tập huấn", "Sở Y tế", "Quý I")
    first = header().text(100, 120, "Số:      /KH-UBND").field(128, 120, "173")
    return draw(first, body(table).text(LEFT + INDENT, 400, "Hết./."))


def broken(raw: bytes, seed: int) -> bytes:
    """Return `raw` with bytes changed, cut, moved, and numbers made strange."""
    chance = random.Random(seed)
    out = bytearray(raw)
    for _ in range(chance.choice([1, 2, 4])):
        at, kind = chance.randrange(len(out)), chance.random()
        if kind < 0.3:
            for _ in range(chance.choice([1, 10, 100])):
                out[chance.randrange(len(out))] = chance.randrange(256)
        elif kind < 0.4:
            del out[max(at, 20) :]
        elif kind < 0.6:
            length = chance.randrange(1, 2000)
            out[at : at + length] = out[chance.randrange(len(out)) :][:length]
        else:
            numbers = [*re.finditer(rb"\d+", bytes(out))]
            for one in chance.sample(numbers, min(len(numbers), chance.choice([1, 10]))):
                strange = str(chance.choice([0, -1, 7, 2**31 - 1, 10**15])).encode()
                out[one.start() : one.end()] = strange[: len(one[0])].ljust(len(one[0]))
    return bytes(out)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_a_broken_file_is_read_or_refused(seed: int) -> None:
    """Bytes first: what PDFium makes of them is bounded in a process of its own."""
    try:
        manuscript = read_pdf("thu.pdf", broken(sound(), seed))
    except Refused as refusal:
        told = {"U048", "U049", "U050", "U051", "U052", "import.unread"}
        assert refusal.code in told  # noqa: PT017
    else:
        assert missing(manuscript) == 0


words = st.sampled_from(
    ["Sở", "- Lưu:", "1.", "a)", "Người ký:", "2", "KẾ HOẠCH", "giấy", "x" * 60]
)
glyph_size = st.sampled_from([0.0, 4.0, 8.0, 11.0, 14.0])
place = st.one_of(st.sampled_from([85, 100, 320, 330]), st.integers(-30, 620))
word = st.tuples(place, st.integers(0, 85), words, glyph_size, st.sampled_from([1, 1, 1, 0, 2, 3]))
# Left, right: where something stands in a column, 0 for nothing.
row_of_two = st.tuples(
    st.sampled_from([85, 85, 110, 0]), st.sampled_from([310, 350, 400, 0, 0]), words, glyph_size
)
line = st.tuples(st.booleans(), st.integers(0, 43), st.integers(0, 30), st.integers(1, 40))


@st.composite
def pages(draw: st.DrawFn) -> dict[str, object]:
    """Return a page on which anything stands anywhere."""
    glyphs: list[list[object]] = []
    columns = [
        (x, y + 5, text, size, 1)
        for y, (left, right, text, size) in enumerate(draw(st.lists(row_of_two, max_size=30)))
        for x in (left, right)
        if x
    ]
    for x, y, text, size, shown in columns + draw(st.lists(word, max_size=20)):
        for at, letter in enumerate(text + draw(st.sampled_from(["", " "]))):
            left = float(x + at * size / 2)
            glyphs.append(
                [letter, left, left + size / 2, y * 10.0, size, draw(st.integers(0, 3)), shown]
            )
    rules = [
        (15.0 * a, 20.0 * b, 15.0 * (a + n), 20.0 * b)
        if level
        else (15.0 * a, 20.0 * b, 15.0 * a, 20.0 * (b + n))
        for level, b, a, n in draw(st.lists(line, max_size=30))
    ]
    text = "".join(str(glyph[0]) for glyph in glyphs)
    return {"width": 595.0, "height": 842.0, "text": text, "glyphs": glyphs, "lines": rules}


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(pages(), max_size=3))
def test_no_character_is_lost_wherever_it_stands(drawn: list[dict[str, object]]) -> None:
    manuscript = put_together("thu.pdf", drawn)
    assert missing(manuscript) == 0
    assert all(one.text == " ".join(one.text.split()) != "" for one in manuscript.paragraphs())
    for one in manuscript.paragraphs():
        assert all(0 < at < len(one.text) for at in one.joined)
        assert one.bold is not None
        assert 0 <= one.bold <= len(one.text)
