"""Nothing that a plan says is left out of a comparison."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kehoach.compare.compare import Side, compare
from kehoach.compare.units import sources_of
from kehoach.data.agencies import agencies
from kehoach.docx.verify import words_of
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.model import Plan
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.support.plans import minimal, plan_of, plans, rearranged

ORDERED = ROOT / "tests" / "support" / "ordered.yaml"


def said(plan: Plan) -> Counter[str]:
    units = [one.unit for one in sources_of(plan, agencies())]
    return Counter(text for unit in units for texts in unit.fields.values() for text in texts)


@given(st.one_of(plans(), rearranged()))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_every_word_of_a_plan_is_in_a_unit(data: dict[str, Any]) -> None:
    plan = plan_of(data)
    assert Counter(map(str, words_of(plan))) <= said(plan)


def test_a_word_left_out_is_noticed() -> None:
    plan = load(ORDERED).plan
    less = plan.model_copy(update={"other_parts": plan.other_parts[:1]})
    assert not Counter(map(str, words_of(plan))) <= said(less)


def test_other_words_in_the_new_places_are_differences() -> None:
    plan = load(ORDERED).plan
    data = plan.model_dump(by_alias=True, exclude_unset=True)
    data["openings"]["content"][0]["text"] = "Khác:"
    data["content"][0]["items"][1]["text"] = "Địa điểm: tại tỉnh."
    data["other_parts"][1]["items"][0]["text"] = "Năm 2028."
    comparison = compare(Side(plan, "a.yaml"), Side(Plan.model_validate(data), "b.yaml"))
    differ = [item for item in comparison.items if item.differs]
    assert {(item.part, item.right.path) for item in differ if item.right} == {
        ("content", "openings.content.1"),
        ("content", "content.tap-huan"),
        ("other", "other_parts.phan-ky.1"),
    }


def test_what_a_task_says_without_a_label_is_in_its_fingerprint() -> None:
    task = {"id": "a", "title": "Tuyên truyền", "lead": "Sở Y tế."}
    told = [{}, {"paragraphs": ["x"]}, {"items": ["x"]}, {"order": ["lead"]}]
    plain, paragraph, item, order = (
        fingerprint(plan_of(minimal(content=[{**task, **one}])).content[0]) for one in told
    )
    assert plain == order
    assert plain not in (paragraph, item)
