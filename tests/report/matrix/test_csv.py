"""A list that Excel opens: letters whole, nothing calculated."""

from __future__ import annotations

import csv
import io

from kehoach.report.matrix import render
from kehoach.report.matrix.csv import _text
from tests.report.matrix.sample import DASHED, FORMULA, sample, telling


def rows() -> list[list[str]]:
    text = render("csv", sample(), telling()).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_the_list_has_a_line_for_each_plan_and_task() -> None:
    head, *body = rows()
    assert head[:3] == ["TT", "Địa phương", "Mã kế hoạch"]
    listed = body[: body.index([])]
    assert len(listed) == 204
    assert {len(one) for one in listed} == {len(head)}
    (one,) = [
        dict(zip(head, line, strict=True)) for line in listed if line[2:4] == ["langson", "II.3"]
    ]
    assert one["Địa phương"] == "Lạng Sơn"
    assert one["Câu chữ của nhiệm vụ"] == "câu chữ dựng lại"
    assert (one["Từ ngày"], one["Đến ngày"]) == ("2026-01-01", "2026-12-31")
    assert one["Cơ quan phối hợp"] == "các sở, ngành, UBND các xã, phường và các đơn vị liên quan."


def test_excel_is_told_the_encoding_and_the_lines() -> None:
    raw = render("csv", sample(), telling())
    assert raw.startswith(b"\xef\xbb\xbfTT;")
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\xef\xbb\xbf") == 1


def test_nothing_is_calculated() -> None:
    cells = [cell for row in rows() for cell in row]
    assert f"'{FORMULA}" in cells
    assert f"'{DASHED}" in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert [_text(one) for one in ("=1", "+1", "-1", "@a", "\tx", "\rx")] == [
        *("'=1", "'+1", "'-1", "'@a", "'\tx", "'\rx")
    ]
    assert [_text(one) for one in ("1=1", "Sở Y tế", "", None, 7)] == [
        *("1=1", "Sở Y tế", "", "", "7")
    ]
