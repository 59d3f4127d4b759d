"""Findings for a terminal: the caret stands below the fault, whatever stands before it."""

from __future__ import annotations

import pytest

from kehoach.finding import Finding, Place, Refused
from kehoach.report.text import finding_text, refusal_text
from kehoach.report.words import Words
from tests.source.cases import check_caret

VI, EN = Words("vi"), Words("en")


def place(line: str, column: int, width: int = 1, number: int = 7) -> Place:
    return Place("plans/x.yaml", number, column, number, column + width, line)


def excerpt(where: Place) -> list[str]:
    """Return the source line and the caret line that are printed for `where`."""
    return finding_text(Finding("M011", where), VI).splitlines()[1:3]


def test_a_finding_from_end_to_end() -> None:
    where = place("  level: tỉnh", 10, 4, number=12)
    params = {
        "key": "level",
        "value": "tỉnh",
        "choices": "central, province",
        "nearest": "province",
    }
    assert finding_text(Finding("M006", where, params, address="II.3"), VI) == (
        "plans/x.yaml:12:10: lỗi [M006] “level” không nhận giá trị “tỉnh”.\n"
        "  12 |   level: tỉnh\n"
        "     |          ^^^^\n"
        "  Tại II.3 của kế hoạch.\n"
        "  Gợi ý: Có phải “province”? Được dùng: central, province."
    )
    assert finding_text(Finding("M006", where, params, severity="warning"), EN) == (
        "plans/x.yaml:12:10: warning [M006] “level” cannot be “tỉnh”.\n"
        "  12 |   level: tỉnh\n"
        "     |          ^^^^\n"
        "  Hint: Did you mean “province”? Possible values: central, province."
    )


def test_a_refusal_has_no_place() -> None:
    assert refusal_text(Refused("U013"), EN) == "error [U013] Stopped on request."


# A line, the column of `x` in it, and the columns of a terminal before it.
BEFORE = {
    "letters": ("subject: x", 9),
    "Vietnamese letters": ("nhiệm vụ: x", 10),
    "letters that Unicode does not compose": ("q\u0302\u0323: x", 3),
    "wide letters": ("计划: x", 6),
    "fullwidth letters": ("ＡＢ: x", 6),
    "emoji": ("😀😀: x", 6),
    "emoji with a colour of skin": ("👍🏽: x", 6),
    "emoji that are joined": ("👩\u200d💻: x", 7),
    "sign with a variation": ("☎\ufe0f: x", 3),
    "key in a box": ("1\u20e3: x", 3),
    "flag": ("🇻🇳: x", 4),
    "tab": ("a\tb: x", 5),
    "no-break space": ("a\xa0b: x", 5),
    "soft hyphen": ("a\xadb: x", 5),
    "sign that turns the direction": ("a\u202eb: x", 5),
    "zero-width space": ("a\u200bb: x", 5),
    "escape": ("a\x1b[31mb: x", 9),
}


@pytest.mark.parametrize("name", BEFORE)
def test_the_caret_after(name: str) -> None:
    line, columns = BEFORE[name]
    shown, carets = excerpt(place(line, line.index("x") + 1))
    assert shown.endswith("x")
    assert shown.isprintable()
    assert carets == "    | " + " " * columns + "^"


@pytest.mark.parametrize(
    ("words", "width"), [("abc", 3), ("kế", 2), ("计划", 4), ("a\u0323\u0302b", 2), ("😀", 2)]
)
def test_as_many_carets_as_columns(words: str, width: int) -> None:
    shown, carets = excerpt(place(f"a: {words} # b", 4, len(words)))
    assert shown == f"  7 | a: {words} # b"
    assert carets == "    |    " + "^" * width


def test_a_caret_even_for_nothing() -> None:
    assert excerpt(place("id:", 4, 0))[1] == "    |    ^"


def test_what_goes_on_below_is_marked_to_the_end_of_the_line() -> None:
    where = Place("x.yaml", 7, 3, 9, 5, "- text: a  ")
    assert excerpt(where)[1] == "    |   ^^^^^^^"


@pytest.mark.parametrize("number", [9, 10, 99_999])
def test_the_margin_is_as_wide_as_the_number(number: int) -> None:
    shown, carets = excerpt(place("a: x", 4, number=number))
    assert shown == f"  {number} | a: x"
    assert carets.index("^") == shown.index("x")


@pytest.mark.parametrize("letter", ["a", "ệ", "计", "😀"])
@pytest.mark.parametrize("before", [0, 1, 30, 95, 96, 97, 500, 100_000])
@pytest.mark.parametrize("after", [0, 1, 95, 96, 100_000])
def test_a_long_line_is_cut_around_the_fault(letter: str, before: int, after: int) -> None:
    line = letter * before + "x" + letter * after
    shown, carets = excerpt(place(line, before + 1))
    words = shown.removeprefix("  7 | ")
    assert len(words) <= 98
    assert words.startswith("…") == (before > 32 and len(line) > 96)
    assert words.count("x") == 1
    assert len(words.strip("…")) == min(96, len(line))
    check_caret([shown, carets], 7, line, before + 1)


def test_a_long_fault_is_marked_as_far_as_it_is_shown() -> None:
    shown, carets = excerpt(place("a: " + "x" * 1_000, 4, 1_000))
    assert shown == f"  7 | a: {'x' * 93}…"
    assert carets == f"    |    {'^' * 93}"


@pytest.mark.parametrize("line", ["", "   ", "\xa0\t"])
def test_a_blank_line_is_not_shown(line: str) -> None:
    assert finding_text(Finding("M011", place(line, 1)), EN).splitlines()[1:] == [
        "  Hint: Use a space."
    ]


def test_what_a_file_says_cannot_harm_a_terminal_or_fill_it() -> None:
    params = {"value": "\x1b[31m\n" + "a" * 500, "key": "k" * 500, "choices": "c" * 500}
    printed = finding_text(Finding("M006", place("x", 1), params), EN).splitlines()
    quoted = "\ufffd[31m " + "a" * 74 + "…"
    assert printed[0].endswith(f"[M006] “{'k' * 80}…” cannot be “{quoted}”.")
    assert printed[-1] == f"  Hint: Possible values: {'c' * 500}."
    where = place("x", 1)._replace(path="a\x1b[31m\nb.yaml")
    assert finding_text(Finding("M011", where), EN).startswith("a\ufffd[31m b.yaml:7:1: error")
