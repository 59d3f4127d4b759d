"""For a merge request: read by a parser of Markdown, words are words and marks are marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from kehoach.comparison import Comparison, Op, Sign, in_order
from kehoach.report.comparison import render
from kehoach.report.comparison.markdown import escaped, marked
from kehoach.report.words import LANGUAGES, Language
from tests.report.comparison.sample import (
    LONG,
    NASTY,
    change,
    duty,
    nothing,
    pair,
    sample,
    telling,
)

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
OPENING: Mapping[str, Sign] = {"s_open": "-", "strong_open": "+", "<del>": "-", "<strong>": "+"}
CLOSING = {"s_close", "strong_close", "</del>", "</strong>"}
# Signs that mean something to Markdown or HTML, and what stands around them.
SIGNS = st.text("ab1ạ .,;:!?-+=*_~`#|<>&()[]{}\\\"'/@$…–”", min_size=1, max_size=6)
OPS = st.lists(st.tuples(st.sampled_from(get_args(Sign)), SIGNS), max_size=6).map(in_order)


def printed(comparison: Comparison, language: Language = "vi") -> str:
    return render("markdown", comparison, telling(language))


def tokens(text: str) -> Iterator[Token]:
    for token in READER.parse(text):
        yield token
        yield from token.children or ()


def read(text: str) -> list[Op]:
    """Return the words of a bullet as a parser reads them, each with its mark."""
    kinds = [token.type for token in READER.parse(f"- x {text}")]
    assert kinds == [
        *("bullet_list_open", "list_item_open", "paragraph_open", "inline"),
        *("paragraph_close", "list_item_close", "bullet_list_close"),
    ]
    found: list[Op] = []
    sign: Sign = "="
    for token in tokens(f"- x {text}"):
        named = token.content if token.type == "html_inline" else token.type
        if named in OPENING:
            assert sign == "="
            sign = OPENING[named]
        elif named in CLOSING:
            sign = "="
        elif named in ("text", "text_special"):
            found += [(sign, one) for one in token.content]
        else:
            known = {"inline", "<!-- -->", *kinds}
            assert named in known, named
    return found


def bare(signs: Sequence[Op]) -> list[Op]:
    """Return the signs without blanks, which are shown otherwise, or stand outside of a mark."""
    return [(sign, one) for sign, one in signs if one not in " ␣"]


@given(OPS)
def test_words_are_read_as_they_are_and_marked_as_they_should(ops: tuple[Op, ...]) -> None:
    expected: list[Op] = [("=", "x"), *((sign, one) for sign, text in ops for one in text)]
    assert bare(read(marked(ops))) == bare(expected)


@given(SIGNS)
def test_words_are_words_wherever_they_stand(text: str) -> None:
    told = text.strip()
    for begin in ("", "- ", "#### ", "> "):
        inside = [token for token in READER.parse(begin + escaped(text)) if token.type == "inline"]
        assert "".join(_told(token) for token in inside) == told
    table = f"| a | b |\n| --- | --- |\n| {escaped(text)} | z |"
    cells = [_told(token) for token in READER.parse(table) if token.type == "inline"]
    assert cells == ["a", "b", told, "z"]


def _told(inline: Token) -> str:
    return "".join(one.content for one in inline.children or () if one.type != "html_inline")


def test_a_mark_that_is_none_is_noticed() -> None:
    # Beside a letter and a comma, Markdown reads no mark: here stands a tag instead.
    wrong, right = "bỏ~~, đơn vị~~ có", marked((("=", "bỏ"), ("-", ", đơn vị"), ("=", " có")))
    assert right == "bỏ<del>, đơn vị</del> có"
    assert ("-", "v") in read(right)
    assert ("-", "v") not in read(wrong)


def test_marks_are_those_of_markdown_where_it_reads_them() -> None:
    ops: tuple[Op, ...] = (("=", "Sở "), ("-", "Y tế"), ("+", "Tài chính"), ("=", " chủ trì."))
    assert marked(ops) == "Sở ~~Y tế~~ **Tài chính** chủ trì."
    assert marked((("=", "Luật"), ("+", " Dân số "), ("=", "này"))) == "Luật **Dân số** này"
    assert marked((("=", "Luật"), ("-", "  "), ("=", "này"))) == "Luật<del>␣␣</del>này"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_plan_becomes_html_or_a_mark(language: Language) -> None:
    text = printed(sample(), language)
    html = {token.content.strip() for token in tokens(text) if token.type.startswith("html")}
    label = "Câu chữ" if language == "vi" else "Words"
    assert html <= {
        *("<del>", "</del>", "<strong>", "</strong>", "<!-- -->", "</details>"),
        f"<details><summary>{label}</summary>",
    }
    read_as = {token.type for token in tokens(text)}
    assert not {"link_open", "image", "code_inline", "code_block", "fence", "hr"} & read_as
    shown = "".join(token.content for token in tokens(text) if token.type.startswith("text"))
    assert NASTY[0] in shown
    assert NASTY[1] in shown


def test_nobody_is_called() -> None:
    assert escaped("gửi @ai, xem #1 và !2") == r"gửi @<!-- -->ai, xem \#<!-- -->1 và !<!-- -->2"
    assert escaped("soyte@langson.gov.vn") == "soyte@langson.gov.vn"


def test_long_words_are_folded_away_and_what_they_mean_is_not() -> None:
    one = duty("IV.1", "Sở Y tế")
    ops: tuple[Op, ...] = (("-", f"{LONG}; {LONG}; {LONG}"), ("+", f"{LONG}; {LONG}."))
    item = pair(one, one, change("agency", ("=", "Sở Y tế")), change("text", *ops))
    long = printed(replace(sample(), items=(item,)))
    assert long.count("<details>") == long.count("</details>") == 1
    # Markdown is read inside only after an empty line.
    assert "</summary>\n\n- **Nội dung:** ~~" in long
    short = replace(item, changes=(change("text", ("+", "Một.")),))
    assert "<details>" not in printed(replace(sample(), items=(short,)))


def test_numbers_and_coverage_stand_first() -> None:
    text = printed(sample())
    told = [
        "## So sánh langson với sonla",
        "> 3 đoạn được so sánh là câu chữ dựng lại",
        "| **Cộng** | 2 | 5 | 2 | 4 | 3 | 1 | 1 |",
        "| II.1 Nhiệm vụ thứ 1 (câu chữ dựng lại) | bao quát đủ (II.1, IV.1) | một phần (IV.2) |",
        "- **Không bên nào đáp ứng:** 1 (II.4)",
        "### Mục đích: 2 giống, 1 khác, 1 chuyển chỗ",
        "#### II.1 ↔ II.2 Tổ chức tuyên truyền, phổ biến Luật",
        "  - chỉ bên trái: Sở Tài chính",
        "- **Tên nhiệm vụ:** ~~Tổ chức tuyên truyền, phổ biến~~ **Tuyên truyền** Luật",
    ]
    places = [text.index(one) for one in told]
    assert places == sorted(places)


def test_tables_keep_their_columns() -> None:
    rows = [line for line in printed(sample()).splitlines() if line.startswith("|")]
    assert len(rows) == 14
    opened = [token.type for token in tokens(printed(sample()))]
    assert opened.count("table_open") == 2
    assert opened.count("td_open") == 6 * 9 + 4 * 3


def test_where_nothing_differs_it_says_so() -> None:
    text = printed(replace(nothing(), coverage=()))
    assert text.endswith("\n\nKhông có khác biệt. Số mục giống nhau: 2.\n")
    assert "###" not in text
