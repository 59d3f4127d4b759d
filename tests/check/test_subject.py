"""What rules see of a plan: all of its words, the body in the order of printing."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kehoach.check.form import body_of
from kehoach.check.settings import Settings
from kehoach.check.subject import Subject
from kehoach.docx.verify import words_of
from kehoach.plan.text import Text
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.support.plans import plan_of, plans, rearranged


def subject_of(data: dict[str, Any]) -> Subject:
    return Subject(plan_of(data), Settings())


@given(st.one_of(plans(), rearranged()))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_the_body_is_seen_as_it_is_printed(data: dict[str, Any]) -> None:
    subject = subject_of(data)
    outline = subject.outline
    body = [*outline.preamble, *outline.parts, *outline.closing]
    printed = [str(text) for node in body for _, text in node.texts()]
    assert [str(one.text) for one in body_of(subject) if type(one.text) is Text] == printed


@given(rearranged())
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_every_word_is_seen(data: dict[str, Any]) -> None:
    subject = subject_of(data)
    seen = sorted(str(one.text) for one in subject.wordings if type(one.text) is Text)
    assert seen == sorted(map(str, words_of(subject.plan)))


def test_a_part_that_is_printed_first_is_seen_first() -> None:
    subject = Subject(load(ROOT / "tests" / "support" / "ordered.yaml").plan, Settings())
    first, second, *_, last = body_of(subject)
    assert first.loc == ("preamble", 0, "text")
    assert second.loc == ("other_parts", 0, "title")
    assert last.text == "Năm 2027./."
    assert subject.table_at(("content", 2)) is None
    table = subject.table_at(("content", 2, "tasks", 1, "lead"))
    assert table is not None
    assert table.columns["title"] == "Dự án"
    assert subject.loc_of("content.tap-huan.lead.items.3") == ("content", 0, "lead")
    assert subject.loc_of("da-xoa") is None
    assert subject.loc_of("content" + ".x" * 1_000_000) == ("content",)
