"""What the two published plans say about who and when, read out of their own words."""

from __future__ import annotations

from datetime import date

import pytest

from kehoach.data.agencies import agencies
from kehoach.plan.model import Assignment, Timing
from kehoach.plan.reading import agencies_of, when
from kehoach.source.document import load
from tests.conftest import ROOT

SO_BAN_NGANH, XA_PHUONG, Y_TE = "cac-so-ban-nganh", "ubnd-cac-xa-phuong", "so-y-te"


def plan(name: str):
    return load(ROOT / "plans" / f"{name}.yaml").plan


@pytest.mark.parametrize("name", ["langson", "sonla"])
def test_every_lead_coordination_and_duty_is_read_to_known_agencies(name: str) -> None:
    registry, read = agencies(), 0
    for task in plan(name).content:
        for part in (task.lead, task.coordination):
            if part is not None:
                found = agencies_of(part, registry, name)
                assert found.ids
                assert found.understood, (task.id, found)
                assert set(found.ids) <= set(registry.agencies)
                read += 1
    for duty in plan(name).organisation:
        if duty.agency is not None:
            assert agencies_of(duty, registry, name).ids, duty.id
            read += 1
    assert read == {"langson": 15, "sonla": 13}[name]


def test_lead_that_runs_into_a_sentence_lists_only_the_lead() -> None:
    task = plan("sonla").content[1]
    found = agencies_of(task.lead, agencies(), "sonla")
    assert found.ids == (Y_TE,)
    assert found.understood


def test_agencies_stated_in_the_file_go_before_the_words() -> None:
    part = Assignment.model_validate({"text": "Cơ quan nọ.", "agencies": ["so-y-te"]})
    found = agencies_of(part, agencies(), None)
    assert (found.ids, found.stated, found.understood) == (("so-y-te",), True, True)


def test_words_that_name_nobody_known_are_not_understood() -> None:
    part = Assignment.model_validate({"text": "Câu lạc bộ cờ vua; Sở Y tế."})
    found = agencies_of(part, agencies(), None)
    assert found.ids == ("so-y-te",)
    assert not found.understood


TIMELINES = {
    "langson": [
        (date(2026, 1, 1), None),
        (date(2026, 1, 1), date(2026, 12, 31)),
        (date(2026, 1, 1), None),
        (date(2026, 1, 1), None),
        (None, None),
    ],
    "sonla": [(date(2026, 1, 1), None), None, *[(date(2026, 1, 1), None)] * 3],
}


@pytest.mark.parametrize("name", TIMELINES)
def test_every_timeline_is_understood(name: str) -> None:
    found = [task.timeline and when(task.timeline) for task in plan(name).content]
    assert [one and (one.start, one.end) for one in found] == TIMELINES[name]
    assert all(one.understood for one in found if one is not None)


def test_days_stated_in_the_file_go_before_the_words() -> None:
    part = Timing.model_validate(
        {"text": "theo tiến độ.", "start": date(2026, 3, 1), "end": date(2026, 6, 30)}, strict=False
    )
    assert (when(part).start, when(part).end, when(part).understood) == (
        date(2026, 3, 1),
        date(2026, 6, 30),
        True,
    )
