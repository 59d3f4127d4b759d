"""What a person reads: enough to act on, and no more."""

from __future__ import annotations

import re

import pytest

from kehoach.check.run import rules
from kehoach.finding import Accepted, Edit, Finding, Place, Results
from kehoach.nd30 import decree
from kehoach.report.findings import concise, text
from kehoach.report.findings.basis import basis_words
from kehoach.report.text import finding_text
from kehoach.report.words import LANGUAGES, Language, Words
from tests.report.findings.sample import LONG, TASK, VALUE, nothing, sample

VI, EN = Words("vi"), Words("en")


def test_a_finding_with_everything() -> None:
    finding = Finding(
        "M011",
        TASK,
        {},
        "warning",
        address="II.2",
        node="content.van-ban",
        basis="nd30.place-and-date",
        fix=Edit(1, 2, " "),
    )
    assert finding_text(finding, VI).splitlines()[3:] == [
        "  Tại II.2 (content.van-ban).",
        "  Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4",
        "  Gợi ý: Thay bằng dấu cách. Sửa được bằng --fix.",
    ]


def test_a_finding_without_hint_says_that_it_can_be_mended() -> None:
    finding = Finding("T012", None, {"problem": "x"}, node="document.number", fix=Edit(1, 2, ""))
    lines = finding_text(finding, EN).splitlines()
    assert lines[1:] == ["  At document.number.", "  Mended by --fix."]


def test_no_finding_takes_more_than_six_lines() -> None:
    for language in LANGUAGES:
        for finding in sample().findings:
            assert len(finding_text(finding, Words(language)).splitlines()) <= 6


def test_colours_change_nothing_but_the_colour() -> None:
    results = sample()
    plain = text.render(results, VI)
    coloured = text.render(results, VI, colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain
    for finding, code in zip(
        (results.findings[0], results.findings[2], results.findings[5]),
        ("31", "33", "36"),
        strict=True,
    ):
        lines = finding_text(finding, VI, colour=True).splitlines()
        assert f"\x1b[1;{code}m{VI(finding.severity)}\x1b[0m [" in lines[0]
        assert lines[2].endswith("^\x1b[0m")
        assert f"\x1b[1;{code}m^" in lines[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_of_a_rule_has_words(language: Language) -> None:
    words = Words(language)
    grounds = {rule.basis for rule in rules()} | {f"nd30.{key}" for key in decree().clauses}
    assert all(basis_words(ground, words) for ground in grounds)


@pytest.mark.parametrize("ground", ["nd30.nothing", "nothing", ""])
def test_a_ground_without_words_is_noticed(ground: str) -> None:
    with pytest.raises(KeyError):
        basis_words(ground, VI)


def test_the_clause_of_the_decree_is_vietnamese_in_every_language() -> None:
    assert basis_words("nd30.letters", EN) == basis_words("nd30.letters", VI)
    assert basis_words("habit", VI) == "thông lệ soạn thảo, không phải quy định"


def test_the_summary_counts() -> None:
    assert text.render(sample(), EN).splitlines()[-1] == (
        "Errors: 6, warnings: 3, notes: 3. Files checked: 3. --fix would mend 3 places. "
        "Accepted: 1 by suppression, 1 by the baseline."
    )
    assert text.render(nothing(), EN) == "All good: nothing found. Files checked: 2.\n"
    accepted = Results([], [Accepted(Finding("M011", VALUE), "baseline")], files=["a.yaml"])
    assert text.render(accepted, EN) == (
        "All good: nothing found. Files checked: 1. Accepted: 0 by suppression, 1 by the baseline.\n"
    )


def test_concise_is_one_line_per_finding() -> None:
    results = sample()
    lines = concise.render(results, EN).splitlines()
    assert len(lines) == len(results.findings)
    assert lines[0] == ("plans/langson.yaml:12:10: error [M006] “level” cannot be “tỉnh”. [*]")
    assert lines[-1] == "note [M011] The paragraph has a tab."
    assert concise.render(nothing(), EN) == ""


def test_a_place_that_names_no_character_of_its_line_is_borne() -> None:
    beyond = Place("a.yaml", 3, 99, 3, 120, "short")
    backwards = LONG._replace(end_column=2)
    for place in (beyond, backwards):
        assert finding_text(Finding("M011", place), VI).splitlines()[2].endswith(" ^")
