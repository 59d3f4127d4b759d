"""The workbook: opens everywhere, says the same as the matrix, calculates nothing."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from kehoach.report.matrix import render
from kehoach.report.matrix.listed import COLUMNS, lines
from kehoach.report.matrix.styles import WRAPPED
from kehoach.report.matrix.workbook import Cell, Sheet, column, workbook
from tests.report.matrix.sample import DASHED, FORMULA, sample, telling

RAW = render("xlsx", sample(), telling())


def opened(raw: bytes = RAW) -> Any:
    return openpyxl.load_workbook(io.BytesIO(raw))


def value_of(cell: Any) -> Any:
    """Return what a program that reads escaped characters as Excel does finds in a cell."""
    if isinstance(cell.value, str):
        return unescape(cell.value)
    return cell.value.date() if isinstance(cell.value, datetime) else cell.value


def one_sheet(*cells: Cell) -> bytes:
    sheet = Sheet("Một", [20] * len(cells), [cells], head=1, last=1, fixed=1)
    return workbook([sheet], "Thử")


def test_the_grid_says_what_the_matrix_says() -> None:
    sheet = opened()["Ma trận"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = rows[5]
    assert head[:3] == ["TT", "Địa phương", "II.1\nTuyên truyền, phổ biến Luật*"]
    assert head[-1] == "Chưa đủ"
    body = {row[1]: row for row in rows[6:40]}
    assert len(body) == 34
    assert body["Khánh Hòa"][2:] == [
        *("● bao quát đủ", "× chưa có", "● bao quát đủ", "● bao quát đủ", "● bao quát đủ"),
        *("○ một phần", 2),
    ]
    assert rows[40][1:] == ["Cộng chưa đủ", 3, 5, 0, 0, 0, 7, 15]


def test_statuses_have_grounds_of_their_own() -> None:
    sheet = opened()["Ma trận"]
    grounds = {cell.value: cell.fill.fgColor.rgb for row in sheet["C7:H40"] for cell in row}
    assert len(grounds) == len(set(grounds.values())) == 5


def test_the_head_stays_and_filters() -> None:
    for sheet, last in zip(opened(), ("I40", "P210"), strict=True):
        assert sheet.freeze_panes == "C7"
        assert sheet.auto_filter.ref == f"A6:{last}"
        assert sheet.print_title_rows == "$6:$6"
        assert sheet.page_setup.orientation == "landscape"


def test_details_are_whole_with_real_dates() -> None:
    sheet = opened()["Chi tiết"]
    rows = list(sheet.iter_rows(min_row=7))
    expected = [*lines(sample(), telling().words)]
    assert len(rows) == len(expected) == 204
    for row, line in zip(rows, expected, strict=True):
        assert [value_of(cell) for cell in row] == [value or None for value in line]
    start = [code for code, _ in COLUMNS].index("matrix.start")
    dated = [row[start] for row in rows if row[start].value is not None]
    assert dated
    assert all(cell.is_date and cell.number_format == "dd/mm/yyyy" for cell in dated)


def test_formulas_stay_text() -> None:
    cells = [cell for row in opened()["Chi tiết"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    suspect = [cell for cell in cells if str(cell.value).startswith(("=", "+", "-", "@"))]
    assert {value_of(cell) for cell in suspect} == {FORMULA, DASHED}
    assert all(cell.quotePrefix for cell in suspect)
    assert not any(cell.quotePrefix for cell in cells if cell not in suspect)


def test_there_is_no_formula_in_the_file() -> None:
    with zipfile.ZipFile(io.BytesIO(RAW)) as archive:
        for name in archive.namelist():
            tree = ElementTree.fromstring(archive.read(name))
            assert not [one for one in tree.iter() if one.tag.endswith("}f")]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Sở Y tế & <b>", "Sở Y tế & <b>"),
        ("_x0041_", "_x0041_"),
        ("a_x00e9_b _x", "a_x00e9_b _x"),
        ("  hai  cách ", "  hai  cách "),
        ("một\nhai", "một\nhai"),
        ("a\x00b\ufffe", "a\ufffdb\ufffd"),
        ("😀 \u200d", "😀 \u200d"),
        ("đ" * 40000, "đ" * 32767),
    ],
)
def test_texts_come_back(text: str, kept: str) -> None:
    assert value_of(opened(one_sheet(Cell(text)))["Một"]["A1"]) == kept


def test_dates_and_numbers() -> None:
    days = (date(1900, 3, 1), date(2024, 2, 29), date(2026, 12, 31))
    sheet = opened(one_sheet(*map(Cell, days), Cell(7), Cell(None), Cell("")))["Một"]
    assert [cell.value for cell in sheet[1]][:4] == [
        *(datetime(one.year, one.month, one.day) for one in days),
        7,
    ]


def test_letters_of_columns() -> None:
    assert [column(i) for i in (1, 26, 27, 52, 53, 702, 703)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA")
    ]


def test_bytes_do_not_depend_on_the_day_or_the_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(RAW)) as archive:
        for entry in archive.infolist():
            assert entry.compress_type == zipfile.ZIP_STORED
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert archive.namelist() == sorted(archive.namelist())
    assert render("xlsx", sample(), telling()) == RAW


def test_rows_are_as_high_as_their_longest_cell() -> None:
    assert "wrapped" in WRAPPED
    raw = one_sheet(Cell("từ " * 100, "wrapped"), Cell("một", "wrapped"))
    tall = opened(raw)["Một"].row_dimensions[1].height
    assert 200 < tall <= 409
    assert opened(one_sheet(Cell("từ " * 100, "plain")))["Một"].row_dimensions[1].height == 15
    assert opened(one_sheet(Cell("từ " * 9999, "wrapped")))["Một"].row_dimensions[1].height == 409


def converted(raw: bytes, kind: str, folder: Path) -> Path:
    (folder / "m.xlsx").write_bytes(raw)
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
            *("--convert-to", kind, "--outdir", str(folder), str(folder / "m.xlsx")),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return folder


@pytest.mark.libreoffice
def test_libreoffice_reads_every_cell(tmp_path: Path) -> None:
    # All sheets, with semicolons, UTF-8, cells as they are shown.
    converted(
        RAW,
        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1",
        tmp_path,
    )
    text = (tmp_path / "m-Chi tiết.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[6:]
    # In a list LibreOffice writes dates as its own language has them.
    forms = ("%d/%m/%Y", "%m/%d/%Y", "%m/%d/%y", "%Y-%m-%d")
    expected = [*lines(sample(), telling().words)]
    assert len(rows) == len(expected)
    for row, line in zip(rows, expected, strict=True):
        for shown, value in zip(row, line, strict=True):
            if isinstance(value, date):
                assert shown in {value.strftime(form) for form in forms}
            else:
                assert shown == str(value or "")
    grid = (tmp_path / "m-Ma trận.csv").read_text(encoding="utf-8-sig")
    assert "18;Khánh Hòa;● bao quát đủ;× chưa có;" in grid


@pytest.mark.libreoffice
def test_the_grid_is_printed_on_one_page(tmp_path: Path) -> None:
    converted(RAW, "pdf", tmp_path)
    told = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "m.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    first, second, *_ = told.split("\f")
    assert "An Giang" in first
    assert "Vĩnh Long" in first
    assert "kế hoạch nêu rõ là không áp dụng" in first
    assert re.search(r"TT +Địa phương +Mã kế hoạch", second)
