"""`--fix` mends what it may, leaves the rest to the byte, and has nothing left to do afterwards."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path

import pytest

from kehoach.check import fix
from kehoach.check.fix import mend
from kehoach.check.rule import checks_of
from kehoach.check.run import PLAN_RULES
from kehoach.check.settings import Settings
from kehoach.cli import main
from kehoach.finding import Edit
from kehoach.plan.words import fold
from kehoach.source.document import load
from tests.check.cases import Case, all_cases, document_of, found_in, parent_of, text_of
from tests.check.planting import plantings
from tests.conftest import PLANS, ROOT

FIXABLE = [check.rule.code for check in checks_of(PLAN_RULES) if check.rule.fixable]
MENDED = [case for case in all_cases("fires") if {*(case.fixed or ())} - {None}]


def letters(text: str) -> str:
    """Return what mending may not change: the letters, whatever their case and tone placement."""
    return "".join(fold(word) for word in re.findall(r"[^\W\d_]+", text))


def outside_plan(text: str) -> list[str]:
    """Return the comments of a file."""
    return re.findall(r"#.*", text)


def test_every_fixable_rule_has_a_case_that_says_what_it_puts_there() -> None:
    assert {case.code for case in MENDED} >= set(FIXABLE) - {"L001"}


@pytest.mark.parametrize("case", MENDED, ids=str)
def test_a_second_run_changes_nothing(case: Case) -> None:
    document, found = found_in(case)
    settings = Settings(select=(case.code,), **case.settings)
    mended = mend(document, settings, parent_of(case))
    assert mended.fixes >= sum(one.fix is not None for one in found)
    assert not [one for one in mended.findings if one.fix is not None]
    again = mend(mended.document, settings, parent_of(case))
    assert again.fixes == 0
    assert again.document.text.original == mended.document.text.original


@pytest.mark.parametrize("code", FIXABLE)
def test_planted_faults_are_mended_and_nothing_else(code: str) -> None:
    """What is planted in one line is mended in that line; all others stay as they were."""
    tried = 0
    for planted in plantings(code, 4):
        document = document_of(planted.text)
        settings = Settings(select=(code,), **planted.settings)
        before = mend(document_of(text_of(document.plan.id)), settings, planted.parent)
        after = mend(document, settings, planted.parent)
        if not after.fixes:
            continue
        tried += 1
        assert after.fixes > before.fixes or before.document.plan != document.plan
        assert outside_plan(after.document.text.content) == outside_plan(planted.text)
        assert not [one for one in after.findings if one.fix is not None]
    # What is planted for a rule may be the part of it that nobody can mend; its cases have the rest.
    assert tried or code in {case.code for case in MENDED}


@pytest.mark.parametrize("name", PLANS)
def test_the_wording_of_the_published_plans_stays(name: str) -> None:
    document = load(ROOT / "plans" / f"{name}.yaml")
    mended = mend(document, Settings()).document
    assert letters(mended.text.content) == letters(document.text.content)
    assert outside_plan(mended.text.content) == outside_plan(document.text.content)
    assert mend(mended, Settings()).fixes == 0


def test_a_fix_after_which_the_file_says_something_else_is_not_made() -> None:
    document = document_of(text_of("base"))
    content = document.text.content
    at = content.index("Sở Y tế.")
    # A colon and a space would make a key of the words before it.
    assert fix.spliced(document, [Edit(at + 2, at + 3, ": ")]) is None
    # An edit of a comment or of a key changes no value, and is none of ours.
    key = content.index("    lead:")
    assert fix.spliced(document, [Edit(key + 4, key + 8, "leads")]) is None
    good, bad = Edit(at, at + 2, "SỞ"), Edit(at + 2, at + 3, ": ")
    assert fix.spliced(document, [good, bad]) is None
    mended, made = fix._one_by_one(document, [good, bad])
    assert made == 1
    assert mended is not None
    assert mended.plan.content[0].lead is not None
    assert mended.plan.content[0].lead.text == "SỞ Y tế."


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(text: str, form: str, mark: str, ends: str) -> bytes:
    composed = unicodedata.normalize("NFD" if form == "NFD" else "NFC", text)
    return (mark + composed).replace("\n", ends).encode()


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_bytes_that_nothing_mends_stay(
    ends: str, mark: str, form: str, workspace: Path, capsys
) -> None:
    path = workspace / "plans" / "langson.yaml"
    text = path.read_text(encoding="utf-8")
    slipped = text.replace("title: Tổ chức tuyên truyền", "title: Tổ chức  tuyên truyền")
    slip, expected = (written(one, form, mark, ends) for one in (slipped, text))
    path.write_bytes(slip)
    assert main(["check", "langson", "--select", "L005", "--diff"]) == 0
    assert path.read_bytes() == slip
    told = capsys.readouterr().out
    assert "\n-    title: Tổ chức  tuyên truyền" in unicodedata.normalize("NFC", told)
    assert main(["check", "langson", "--select", "L005", "--fix"]) == 0
    assert path.read_bytes() == expected
    assert main(["check", "langson", "--select", "L005", "--fix"]) == 0
    assert path.read_bytes() == expected


def test_letters_are_composed_where_they_were_apart(workspace: Path) -> None:
    path = workspace / "plans" / "langson.yaml"
    text = path.read_text(encoding="utf-8")
    apart = text.replace("già hóa dân số", unicodedata.normalize("NFD", "già hóa dân số"))
    assert apart != text
    path.write_text(apart, encoding="utf-8")
    main(["check", "langson", "--select", "L001", "--fix"])
    assert path.read_text(encoding="utf-8") == text
