"""The numbers: a line for each part, cells below each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kehoach.comparison import Comparison
from kehoach.report.comparison import render
from kehoach.report.comparison.wording import percent, words_changed
from kehoach.report.words import LANGUAGES, Language
from tests.report.comparison.sample import (
    against_parent,
    change,
    nothing,
    pair,
    sample,
    telling,
    unit,
)


def printed(comparison: Comparison, language: Language = "vi") -> str:
    return render("stat", comparison, telling(language))


def test_each_part_has_a_line_with_its_kinds() -> None:
    lines = [line.split("  ") for line in printed(sample()).splitlines()]
    told = {cells[0]: [cell.strip() for cell in cells if cell][1:] for cells in lines}
    assert told["Phần"] == [
        *("giống", "khác", "chuyển chỗ", "thêm", "bỏ", "tách", "gộp", "tỷ lệ chữ khác")
    ]
    assert told["Mục đích"][:7] == ["2", "1", "1", "0", "0", "0", "0"]
    assert told["Phần kết"] == ["0", "0", "0", "3", "3", "0", "0", "100%"]
    assert told["Cộng"][:7] == ["2", "5", "2", "4", "3", "1", "1"]
    assert "Yêu cầu" not in told
    assert told["langson"] == ["1", "0", "1", "2", "0"]
    assert told["sonla"] == ["1", "1", "0", "1", "1"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_cells_stand_below_each_other(language: Language) -> None:
    table = printed(sample(), language).split("\n\n")[1].splitlines()
    # The words of the catalogue are composed: a character is a column.
    assert len({len(line) for line in table}) == 1
    assert len(table) == 7


def test_who_answers_is_counted() -> None:
    assert "Cả hai đáp ứng: 1; Chỉ bên trái đáp ứng: 1; Chỉ bên phải" in printed(sample())
    text = printed(against_parent())
    assert "Đã đáp ứng: 2; Chưa đáp ứng: 2\n" in text
    assert "\nqd-153-ttg  " not in text


def test_reconstructed_words_are_counted() -> None:
    told = printed(sample())
    assert "3 đoạn được so sánh là câu chữ dựng lại" in told
    assert "2 trong 4 nhiệm vụ của qd-153-ttg là câu chữ dựng lại" in told
    assert "dựng lại" not in printed(nothing())


def test_where_nothing_differs_it_says_so() -> None:
    assert printed(replace(nothing(), coverage=())) == "Không có khác biệt. Số mục giống nhau: 2.\n"


def test_the_share_of_words() -> None:
    one = unit("purpose", "I.1.1")
    item = pair(one, one, change("text", ("=", "Sở Y tế "), ("-", "chủ trì"), ("+", "dự")))
    assert words_changed([item]) == 3 / 9
    assert words_changed([]) == 0
    assert [percent(share) for share in (0, 0.001, 0.5, 0.999, 1)] == [0, 1, 50, 99, 100]
