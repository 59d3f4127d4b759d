"""For terminals: no line is too wide, no word gets lost, meaning comes before words."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach.comparison import Comparison, Op
from kehoach.report.columns import columns
from kehoach.report.comparison import render
from kehoach.report.comparison.layout import Piece, cut, padded, painted, wrapped
from kehoach.report.words import LANGUAGES, Language
from tests.report.comparison.sample import (
    BASE,
    LONG,
    NASTY,
    alone,
    change,
    nothing,
    pair,
    sample,
    telling,
    unit,
)

COLOUR = re.compile(r"\x1b\[\d+m")
PIECES = st.lists(st.builds(Piece, st.text("ab ưạ\u0323\u0302计Ａ-"), st.sampled_from(["", "new"])))


def printed(
    comparison: Comparison, width: int = 60, language: Language = "vi", *, colour: bool = False
) -> str:
    return render("text", comparison, telling(language), width=width, colour=colour)


def only(*ops: Op, path: str = "") -> Comparison:
    """Return a comparison of two paragraphs and nothing else."""
    one = unit("purpose", "I.1.1", path=path)
    return Comparison(BASE, BASE, None, (pair(one, one, change("text", *ops)),), (), 0)


def too_wide(text: str, width: int) -> list[str]:
    return [line for line in text.splitlines() if columns(COLOUR.sub("", line)) > width]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [40, 41, 60, 80, 99, 100, 101, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int, language: Language) -> None:
    assert too_wide(printed(sample(), width, language), width) == []


def test_a_line_that_is_too_wide_is_noticed() -> None:
    assert too_wide("计" * 4, 7) != []
    assert too_wide("ạ" * 7, 7) == []


@pytest.mark.parametrize("width", [60, 120])
def test_colours_change_nothing_else(width: int) -> None:
    coloured = printed(sample(), width, colour=True)
    assert "\x1b[31m[-Tổ chức tuyên truyền, phổ biến-]\x1b[0m" in coloured
    assert "\x1b[32m{+Tuyên truyền+}\x1b[0m" in coloured
    plain = printed(sample(), width)
    assert "\x1b" not in plain
    bare = "".join(f"{line.rstrip()}\n" for line in COLOUR.sub("", coloured).splitlines())
    assert bare == plain


def test_nothing_of_a_plan_steers_the_terminal() -> None:
    assert any("\x1b" in text for text in NASTY)
    for sign in printed(sample()):
        assert sign == "\n" or sign.isprintable()


def test_narrow_is_one_text_and_wide_is_two() -> None:
    ops: tuple[Op, ...] = (("=", "Sở Y tế "), ("-", "chủ trì"), ("+", "phối hợp"), ("=", "."))
    assert "    Sở Y tế [-chủ trì-]{+phối hợp+}.\n" in printed(only(*ops), 99)
    wide = printed(only(*ops), 100)
    assert re.search(r"\n    Sở Y tế \[-chủ trì-\]\. +│ Sở Y tế \{\+phối hợp\+\}\.\n", wide)


def test_words_with_nothing_in_common_are_told_one_after_the_other() -> None:
    text = printed(only(("-", "Báo cáo hằng quý."), ("+", "Sơ kết.")))
    assert "\n    [-Báo cáo hằng quý.-]\n    {+Sơ kết.+}\n" in text


def test_a_long_stretch_of_equal_words_is_shortened_where_nothing_differs() -> None:
    words = LONG.split()
    start, end = " ".join(words[:7]), " ".join(words[-7:])
    text = printed(only(("-", "Một "), ("=", LONG), ("-", " hai "), ("=", LONG)), 400)
    assert f"[-Một-] {start} … {end} [-hai-] {start} …" in text
    text = printed(only(("=", LONG), ("+", ".")), 400)
    assert f"… {end}{{+.+}}" in text
    short = " ".join(words[:20])
    assert short in printed(only(("=", short), ("+", ".")), 400)


def test_a_change_of_blanks_is_seen() -> None:
    assert "Luật[-␣-] Dân số" in printed(only(("=", "Luật"), ("-", " "), ("=", " Dân số")))


def test_meaning_comes_before_words() -> None:
    text = printed(sample(), 99)
    told = [
        "II.1 ↔ II.2  Tổ chức tuyên truyền",
        "chuyển chỗ · ghép theo liên kết",
        "cả hai: so-la",
        "chỉ bên trái: Sở Tài chính",
        "chỉ bên phải: Sở Tư pháp; Ủy ban nhân dân các xã, phường",
        "bắt đầu muộn hơn: 01/3/2026 → 31/12/2026",
        "để ngỏ ngày kết thúc",
        "Kết quả: bên phải không nêu",
        "[-Tổ chức tuyên truyền, phổ biến-]",
        "[-Sở Tài chính, Đội A.-]",
    ]
    places = [text.index(one) for one in told]
    assert places == sorted(places)


def test_what_is_the_same_is_only_counted() -> None:
    text = printed(sample())
    assert "Mục đích: 2 giống, 1 khác, 1 chuyển chỗ" in text
    assert "Nêu rõ công việc." not in text
    assert "Biên soạn tài liệu." not in text
    assert "— Hoạt động (1 đoạn giống nhau)" in text
    assert "Giống nhau: Tên nhiệm vụ." in text


def test_a_part_in_which_nothing_differs_takes_one_line() -> None:
    items = (*sample().items[:2], *sample().items[-1:])
    text = printed(replace(sample(), items=items, coverage=()), 120)
    assert "\n\nMục đích: 2 giống\n\nNgười ký: 1 khác\n─" in text


def test_what_moved_is_named() -> None:
    here = replace(
        unit("purpose", "I.1.1"), heading="Thiết lập", fields={"text": ("Thiết lập cơ",)}
    )
    there = replace(here, address="I.1.2")
    item = pair(here, there, change("text", ("=", "Thiết lập cơ")), kind="moved", similarity=1.0)
    text = printed(Comparison(BASE, BASE, None, (item,), (), 0))
    assert "I.1.1 ↔ I.1.2  Thiết lập …\n  chuyển chỗ" in text


def test_where_nothing_differs_one_line_says_so() -> None:
    assert printed(nothing()) == "Không có khác biệt. Số mục giống nhau: 2.\n"
    assert printed(nothing(), language="en").count("\n") == 1


def test_a_gap_and_reconstructed_words_are_told_where_nothing_differs() -> None:
    found = replace(nothing(), coverage=sample().coverage, reconstructed=5)
    text = printed(found)
    assert "Chỉ bên phải đáp ứng: 1 (II.3)" in text
    assert "5 đoạn được so sánh là câu chữ dựng lại" in text
    assert "2 trong 4 nhiệm vụ của qd-153-ttg là câu chữ dựng lại" in text.replace("\n", " ")


@pytest.mark.parametrize("width", [60, 120])
def test_the_coverage_tells_all_statuses_and_why(width: int) -> None:
    text = printed(sample(), width)
    for told in ("bao quát đủ", "một phần", "đã cũ", "chưa có", "không áp dụng (Tỉnh"):
        assert told in text
    assert "Nhiệm vụ thứ 1 (câu chữ dựng lại)" in text
    assert "bên trái: câu chữ dựng lại" in " ".join(text.split())


def test_versions_of_one_plan_are_told_apart_by_side() -> None:
    found = replace(sample(), right=replace(sample().left, path="git:HEAD:plans/langson.yaml"))
    text = printed(found, 120)
    assert text.startswith(
        "So sánh plans/langson.yaml với git:HEAD:plans/langson.yaml\n"
        "  Bên trái: langson (plans/langson.yaml)\n"
    )
    assert re.search(r"Nhiệm vụ cấp trên +│ Bên trái +│ Bên phải", text)


@given(PIECES, st.integers(2, 12))
def test_breaking_lines_loses_nothing_but_spaces(line: list[Piece], width: int) -> None:
    lines = wrapped(line, width)
    for broken in lines:
        assert sum(columns(piece.text) for piece in broken) <= width
        assert "".join(piece.text for piece in broken) == "".join(
            piece.text for piece in broken
        ).strip(" ")
    before = [(sign, piece.style) for piece in line for sign in piece.text if sign != " "]
    after = [
        (sign, piece.style)
        for broken in lines
        for piece in broken
        for sign in piece.text
        if sign != " "
    ]
    assert after == before


def test_a_letter_alone_is_as_wide_as_among_others() -> None:
    wide = "计"  # beside it, each sign is looked up
    for sign in map(chr, range(32, 0x10000)):
        assert columns(sign) == columns(sign + wide) - 2, hex(ord(sign))


def test_a_letter_stays_with_its_marks() -> None:
    lines = wrapped([Piece("q\u0302\u0323q\u0302\u0323q\u0302\u0323")], 2)
    assert [line[0].text for line in lines] == ["q\u0302\u0323q\u0302\u0323", "q\u0302\u0323"]


def test_texts_are_cut_and_filled_by_columns() -> None:
    assert columns("计Ａạa\u0323") == 6
    assert cut("Sở Y tế tỉnh", 8) == "Sở Y tế…"
    assert cut("计计计", 6) == "计计计"
    assert cut("计计计", 5) == "计计…"
    assert painted(padded([Piece("计", "new")], 4), colour=False) == "计  "


def test_who_has_no_partner_stands_in_one_column() -> None:
    item = alone(unit("purpose", "I.1.1"), "removed", change("text", ("-", "Một.")))
    text = printed(Comparison(BASE, BASE, None, (item,), (), 0), 120)
    assert re.search(r"\n    \[-Một\.-\] +│\n", text)
