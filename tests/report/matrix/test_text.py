"""The grid at a terminal: it fits, its columns stand straight, its signs can be told apart."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from itertools import product

import pytest

from kehoach.grid import Cell, Matrix, Row
from kehoach.plan.coverage import Status
from kehoach.report.matrix import render
from kehoach.report.matrix.told import SIGNS
from tests.report.matrix.sample import sample, telling


def lines(matrix: Matrix, width: int, **options: bool) -> list[str]:
    return render("text", matrix, telling(), width=width, **options).decode().splitlines()


@pytest.mark.parametrize(("width", "details"), [*product((60, 80, 100, 120, 200), (False, True))])
def test_no_line_is_too_long(width: int, details: bool) -> None:
    told = lines(sample(), width, details=details)
    assert [one for one in told if len(one) > width] == []
    assert all(one == one.rstrip() for one in told)


def test_34_plans_stand_on_one_screen() -> None:
    wide = lines(sample(), 120)
    grid = wide[wide.index("") + 3 :]
    assert grid.index("") == 18  # the head, and two halves of 17
    assert len(wide) < 45
    narrow = lines(sample(), 80)
    grid = narrow[narrow.index("") + 4 :]
    assert grid.index("") == 35


def test_a_line_says_what_a_plan_answers() -> None:
    (line,) = [one for one in lines(sample(), 80) if one.startswith("Khánh Hòa")]
    assert line.split() == ["Khánh", "Hòa", "●", "×", "●", "●", "●", "○", "2"]
    head = next(one for one in lines(sample(), 80) if "II.1  II.2" in one)
    assert head.index("II.2") <= line.index("×") < head.index("II.3")


def test_signs_are_told_apart_without_colour_and_take_one_column() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS)
    for sign in SIGNS.values():
        assert len(sign) == 1
        assert unicodedata.east_asian_width(sign) not in "WF"


def test_colours_change_nothing_else() -> None:
    coloured = render("text", sample(), telling(), width=80, colour=True).decode()
    plain = render("text", sample(), telling(), width=80).decode()
    assert coloured != plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def many(count: int) -> Matrix:
    """Return a matrix with `count` tasks."""
    statuses: list[Status] = ["covered", "uncovered"]
    rows = tuple(Row(f"t{i}", f"II.{i}", f"Việc {i}", "official") for i in range(1, count + 1))
    cells = tuple(tuple(Cell(statuses[(i + j) % 2]) for j in range(34)) for i in range(count))
    return replace(sample(), rows=rows, cells=cells)


def test_many_tasks_go_on_below() -> None:
    told = lines(many(40), 80)
    heads = [one for one in told if "II." in one and "Chưa đủ" in one]
    assert len(heads) > 1
    assert re.findall(r"II\.\d+", " ".join(heads)) == [f"II.{i}" for i in range(1, 41)]
    assert max(map(len, told)) <= 80


def test_details_are_told_on_request() -> None:
    one = sample().filtered(plans=["langson"])
    assert "Cơ quan phối hợp" not in render("text", one, telling()).decode()
    told = render("text", one, telling(), width=100, details=True).decode()
    for words in (
        *("Lạng Sơn · plans/langson.yaml", "● II.3 Tập huấn, bồi dưỡng*: bao quát đủ"),
        *("Đáp ứng tại: II.2, IV.1", "Cơ quan chủ trì: Sở Y tế.", "Đến ngày: 31/12/2026"),
        "Ghi chú: Không ấn định ngày kết thúc.",
    ):
        assert words in told


def test_two_plans_with_one_name_have_their_ids() -> None:
    column = sample().columns[0]
    twice = replace(
        sample(),
        columns=(column, column._replace(id="khac", path="plans/khac.yaml")),
        cells=tuple((line[0], line[0]) for line in sample().cells),
    )
    told = render("text", twice, telling()).decode()
    assert "An Giang (angiang)" in told
    assert "An Giang (khac)" in told


def test_a_name_does_no_harm_to_a_terminal() -> None:
    column = sample().columns[0]._replace(name="Bắc\x1b[31m\nNinh")
    told = render("text", replace(sample(), columns=(column, *sample().columns[1:])), telling())
    assert "Bắc\ufffd[31m Ninh" in told.decode()


def test_nothing_is_claimed_of_what_is_filtered_out() -> None:
    covered = sample().filtered(statuses=["covered"])
    told = render("text", covered, telling(), width=200).decode()
    assert "Không có chỗ nào" not in told
    assert "Chỉ nêu các ô: bao quát đủ." in told
    assert (
        "Không có chỗ nào"
        in render("text", sample().filtered(plans=["langson"]), telling(), width=200).decode()
    )
