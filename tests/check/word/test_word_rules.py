"""Every rule for Word files: documented, worded in both languages, its findings told in both."""

from __future__ import annotations

import string
from typing import Any

import pytest

from kehoach.check.rule import Check, checks_of
from kehoach.check.settings import Settings
from kehoach.check.word.run import WORD_RULES, examine_word, rules
from kehoach.nd30 import decree
from kehoach.report.catalogue import entry
from kehoach.report.catalogue.word import COMPONENTS, FAULTS
from kehoach.report.words import LANGUAGES, Words
from tests.check.test_rules import problems_of
from tests.check.word.made import Made, built, found_in, put_run
from tests.check.word.mutations import MUTATIONS

CHECKS = checks_of(WORD_RULES)


def ids(check: Check[Any]) -> str:
    return check.rule.code


def test_the_rules_are_there_in_order() -> None:
    assert [rule.code for rule in rules()] == [f"W{number:03}" for number in range(1, 28)]
    assert len({rule.name for rule in rules()}) == len(rules())


@pytest.mark.parametrize("check", CHECKS, ids=ids)
def test_a_rule_is_whole(check: Check[Any]) -> None:
    assert problems_of(check) == []
    explained = entry(check.rule.code).explained
    assert explained is not None
    assert explained.bad != explained.good


def test_the_phrases_for_faults_have_the_same_blanks_in_both_languages() -> None:
    for phrases in FAULTS.values():
        blanks = [
            {name for _, name, *_ in string.Formatter().parse(one) if name} for one in phrases
        ]
        assert blanks[0] == blanks[1], phrases
        assert not any(one.endswith(".") or one != one.strip() for one in phrases)
    assert set(COMPONENTS) <= set(decree().styles)


@pytest.mark.parametrize("name", MUTATIONS)
def test_what_is_found_is_told_in_both_languages(name: str) -> None:
    plan, code, _, _, edit = MUTATIONS[name]
    made = Made(built(plan))
    edit(made)
    (found,) = found_in(made.raw())
    for language in LANGUAGES:
        message = Words(language).message(code, found.params)
        assert "{" not in message
        assert message.endswith(".")
        for key in ("found", "expected"):
            value = str(found.params.get(key, ""))
            assert value in message or value.replace(".", ",") in message
    assert found.basis.removeprefix("nd30.") in {*decree().clauses, "habit", "tool"}


def test_a_fault_in_many_paragraphs_is_told_once() -> None:
    made = Made(built("langson"))
    paragraphs = [*made.all("- ")]
    assert len(paragraphs) > 20
    for one in paragraphs:
        put_run(one, '<w:color w:val="FF0000"/>')
    (found,) = found_in(made.raw())
    assert found.code == "W004"
    assert found.params["count"] == len(paragraphs)
    assert str(found.params["paragraphs"]).endswith(" …")
    assert f"Có ở {len(paragraphs)} đoạn" in Words("vi").message("W004", found.params)
    assert found.place is not None
    assert str(found.params["paragraphs"]).startswith(f"{found.place.line}, ")


def test_a_rule_that_is_ignored_is_not_applied(tmp_path) -> None:
    made = Made(built("langson"))
    MUTATIONS["Letter"].edit(made)
    assert examine_word(tmp_path, made.raw(), Settings(ignore=("W001",))) == []
    assert examine_word(tmp_path, made.raw(), Settings(select=("S",))) == []


def test_a_rule_that_lacks_something_is_noticed() -> None:
    check = CHECKS[0]

    def find(subject):
        """Say nothing."""
        yield

    broken = Check(check.rule.__class__("W999", "x", "error", "habit"), find)
    assert {"Basis", "Silent", "summary", "an error that rests on habit"} <= set(
        problems_of(broken)
    )


@pytest.mark.parametrize(
    ("name", "vi", "en"),
    [
        ("Letter", "215,9 x 279,4 mm", "215.9 x 279.4 mm"),
        ("Lưu without a full stop", "dấu “.”", "with “.”"),
        ("a. in place of a)", "ghi “a.”", "marked “a.”"),
    ],
)
def test_numbers_are_written_as_the_language_does(name: str, vi: str, en: str) -> None:
    plan, code, _, _, edit = MUTATIONS[name]
    made = Made(built(plan))
    edit(made)
    (found,) = found_in(made.raw())
    assert vi in Words("vi").message(code, found.params)
    assert en in Words("en").message(code, found.params)


def test_the_sentences_of_a_rule_are_those_of_its_faults() -> None:
    for check in CHECKS:
        code = check.rule.code
        planted = {one.fault for one in MUTATIONS.values() if one.code == code}
        for column, sentence in enumerate(entry(code).message):
            for fault in planted:
                phrase = FAULTS[fault][column]
                assert phrase[1:] in sentence, (code, fault)
    # Where a rule is described, its blanks are left open.
    assert "Đường kẻ dưới … " in Words("vi").message("W009", Open())


class Open(dict[str, str]):
    def __missing__(self, name):
        return "…"
