"""What spaces set side by side is read so: headers, signatures, tables; and printed plans whole."""

from __future__ import annotations

import subprocess
from collections import Counter

import pytest

from kehoach.compile import compile_plan
from kehoach.ingest.manuscript import Table, missing
from kehoach.ingest.text.reader import read_text
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT
from tests.golden.test_published import printed
from tests.ingest.test_text import read, texts


def test_a_header_set_by_spaces_stands_side_by_side():
    head = (
        "  ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "  TỈNH LẠNG SƠN                       Độc lập - Tự do - Hạnh phúc\n\n"
        "   Số:173    /KH-UBND            Lạng Sơn, ngày 28     tháng 4    năm 2026\n\n"
        "                                KẾ HOẠCH\n"
    )
    table, title = read(head).blocks
    assert isinstance(table, Table)
    assert not table.ruled
    assert [[one.text for one in cell.paragraphs] for cell in table.rows[0]] == [
        ["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN", "Số:173 /KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Lạng Sơn, ngày 28 tháng 4 năm 2026",
        ],
    ]
    assert not isinstance(title, Table)
    assert title.text == "KẾ HOẠCH"


def test_recipients_and_signature_stand_side_by_side():
    end = (
        " Nơi nhận:\n"
        " - Như trên;\n"
        "                                                TM. ỦY BAN NHÂN DÂN\n"
        " - Sở Y tế;                                           CHỦ TỊCH\n"
        " - UBND các xã, phường;\n"
        " - Lưu: VT.                                        Vũ Đại Thắng\n"
    )
    (table,) = read(end).blocks
    assert isinstance(table, Table)
    recipients, signature = table.rows[0]
    assert [one.text for one in recipients.paragraphs] == [
        "Nơi nhận:", "- Như trên;", "- Sở Y tế;", "- UBND các xã, phường;", "- Lưu: VT.",
    ]  # fmt: skip
    assert [one.text for one in signature.paragraphs] == [
        "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Vũ Đại Thắng",
    ]  # fmt: skip


def test_a_table_set_by_spaces_has_rows():
    table = (
        "TT     Nội dung                     Trách nhiệm        Thời gian\n"
        "1      Tuyên truyền, phổ biến       Sở Y tế            Năm 2026\n"
        "       Luật Dân số\n"
        "2      Tập huấn                     Sở Nội vụ          Quý II\n"
    )
    (found,) = read(table).blocks
    assert isinstance(found, Table)
    assert found.ruled
    assert [[" ".join(p.text for p in cell.paragraphs) for cell in row] for row in found.rows] == [
        ["TT", "Nội dung", "Trách nhiệm", "Thời gian"],
        ["1", "Tuyên truyền, phổ biến Luật Dân số", "Sở Y tế", "Năm 2026"],
        ["2", "Tập huấn", "Sở Nội vụ", "Quý II"],
    ]


def test_the_last_line_of_the_body_is_no_recipient():
    text = (
        "     - Bố trí nguồn lực, chỉ đạo các bộ phận chuyên môn và Trạm Y tế xã, phường\n"
        "thực hiện các nhiệm vụ về dân số trên địa bàn; trong quá trình đó báo cáo ngay\n"
        "UBND tỉnh để xem xét, chỉ đạo./.\n"
        "Nơi nhận:                                          TM. ỦY BAN NHÂN DÂN\n"
        "- Lưu: VT.                                              CHỦ TỊCH\n"
    )
    body, table = read(text).blocks
    assert not isinstance(body, Table)
    assert isinstance(table, Table)
    assert body.text.endswith("báo cáo ngay UBND tỉnh để xem xét, chỉ đạo./.")


def test_no_joint_in_a_cell_of_a_table_of_spaces_is_certain():
    table = (
        "TT     Nội dung                     Trách nhiệm        Thời gian\n"
        "1      Tuyên truyền, phổ biến       Sở Y tế            Năm 2026\n"
        "       Luật Dân số\n"
    )
    (found,) = read(table).blocks
    assert isinstance(found, Table)
    (cell,) = found.rows[1][1].paragraphs
    assert cell.text == "Tuyên truyền, phổ biến Luật Dân số"
    assert cell.joined == (len("Tuyên truyền, phổ biến"),)


def test_a_gap_in_one_line_is_no_column():
    assert texts("- Thường trực HĐND tỉnh;                (b/c);\n- Các sở;") == [
        "- Thường trực HĐND tỉnh; (b/c);",
        "- Các sở;",
    ]


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory):
    """Print the three plans with LibreOffice."""
    folder = tmp_path_factory.mktemp("printed")
    for name in PLANS:
        raw = compile_plan(load(ROOT / "plans" / f"{name}.yaml")).raw
        (folder / f"{name}.docx").write_bytes(raw)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    files = [str(folder / f"{name}.docx") for name in PLANS]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=180)
    return folder


@pytest.mark.libreoffice
@pytest.mark.parametrize("mode", ["-layout", "-raw"])
@pytest.mark.parametrize("name", PLANS)
def test_a_printed_plan_comes_back_from_the_text_of_its_pdf(pdfs, name, mode):
    done = subprocess.run(
        ["pdftotext", mode, str(pdfs / f"{name}.pdf"), "-"], capture_output=True, check=True
    )
    manuscript = read_text(name, done.stdout)
    found = Counter(one.text for one in manuscript.paragraphs())
    written = Counter(
        " ".join(one.split()) for one in printed((pdfs / f"{name}.docx").read_bytes())
    )
    # A brace stands beside three recipients of one plan: its words may join the second of them.
    beside = ("- Thường trực HĐND tỉnh;", "(b/c);")
    for words in (*beside, " ".join(beside)):
        found.pop(words, None)
        written.pop(words, None)
    assert found == written
    assert missing(manuscript) == 0
