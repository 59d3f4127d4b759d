"""No false error in real documents: what is found there was read, one by one (docs/check.md)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kehoach.check.run import examine
from kehoach.check.settings import Settings
from tests.check.cases import document_of
from tests.check.corpus import TEXTS, as_plan
from tests.conftest import SHARED

pytestmark = pytest.mark.corpus

# S011 finds the bodies of the province of the document in the plan of Lạng Sơn that holds its words;
# the ends of the documents stand in the middle of it (N029).
MADE_BY_THE_TEST = ("S011", "N029")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_real_words_have_no_error(path: Path) -> None:
    document = as_plan(path)
    assert len(document.plan.requirements) > 50
    found, _ = examine(document, Settings(ignore=MADE_BY_THE_TEST))
    assert [(one.code, one.params) for one in found if one.severity == "error"] == []


def test_an_error_in_such_words_is_found() -> None:
    text = as_plan(SHARED / "corpus" / "367-qd-ttg.txt").text.content
    wrong = re.sub(r"(80/2025/NĐ-CP\s+ngày\s+01\s+tháng\s+)4", r"\g<1>5", text, count=1)
    assert wrong != text
    found, _ = examine(document_of(wrong), Settings(ignore=MADE_BY_THE_TEST))
    assert [one.code for one in found if one.severity == "error"] == ["C002"]
