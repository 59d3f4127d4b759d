"""The contract that programs read."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from kehoach.comparison import KINDS, PARTS, Comparison, End, MatchedBy, Sign
from kehoach.plan.coverage import Status
from kehoach.report.comparison import Telling, render
from kehoach.report.comparison.wording import FIELD_NAMES
from kehoach.report.words import LANGUAGES, Words
from tests.conftest import ROOT
from tests.report.comparison.sample import against_parent, nothing, sample, telling

SCHEMA = json.loads((ROOT / "docs/schemas/diff.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
# design: these keys stay.
PROMISED = ("schema", "left", "right", "base", "items", "coverage")
OF_ITEM = ("part", "kind", "left", "right", "matched_by", "similarity", "changes")
OF_CHANGE = ("field", "left", "right", "ops")
OF_TASK = ("id", "address", "provenance", "left", "right")


def document(comparison: Comparison) -> Any:
    return json.loads(render("json", comparison, telling()))


def invalid(made: Any) -> list[str]:
    """Return where a document breaks the schema."""
    return ["/".join(map(str, error.path)) for error in VALIDATOR.iter_errors(made)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_knows_all_that_can_be() -> None:
    parts = SCHEMA["$defs"]
    item = parts["item"]["properties"]
    assert parts["part"]["enum"] == [*PARTS]
    assert parts["kind"]["enum"] == [*KINDS]
    assert item["matched_by"]["enum"] == [*get_args(MatchedBy), None]
    assert parts["end"]["enum"] == [*get_args(End)]
    assert parts["covered"]["properties"]["status"]["enum"] == [*get_args(Status)]
    assert parts["change"]["properties"]["field"]["enum"] == [*FIELD_NAMES]
    sign = parts["change"]["properties"]["ops"]["items"]["prefixItems"][0]
    assert sign["enum"] == [*get_args(Sign)]


@pytest.mark.parametrize("comparison", [sample, against_parent, nothing])
def test_the_document_keeps_the_schema(comparison: Callable[[], Comparison]) -> None:
    made = document(comparison())
    assert invalid(made) == []
    assert next(iter(made)) == "schema"
    assert set(PROMISED) <= set(made)
    for item in made["items"]:
        assert set(OF_ITEM) <= set(item)
        for change in item["changes"]:
            assert set(OF_CHANGE) <= set(change)
    for task in made["coverage"]:
        assert set(OF_TASK) <= set(task)


def test_the_document_is_the_same_in_every_language() -> None:
    made = [
        render("json", sample(), Telling(Words(language), telling().agency_names))
        for language in LANGUAGES
    ]
    assert len({*made}) == 1


def test_the_operations_make_the_right_words_of_the_left_ones() -> None:
    changes = [one for item in document(sample())["items"] for one in item["changes"]]
    assert len(changes) > 20
    for change in changes:
        left = "".join(text for sign, text in change["ops"] if sign != "+")
        right = "".join(text for sign, text in change["ops"] if sign != "-")
        assert (left, right) == (change["left"] or "", change["right"] or "")


def test_what_has_no_partner_and_what_has_no_address() -> None:
    made = document(sample())["items"]
    added = next(one for one in made if one["kind"] == "added" and one["part"] == "organisation")
    assert (added["left"], added["right"], added["left_unit"]) == (None, "IV.2", None)
    assert (added["matched_by"], added["similarity"]) == (None, 0.0)
    closing = next(one for one in made if one["kind"] == "removed")
    assert (closing["left"], closing["right"]) == ("", None)


def test_what_a_difference_means() -> None:
    changes = document(sample())["items"][4]["changes"]
    told = {one["field"]: one["meaning"] for one in changes if one["meaning"]}
    assert told["coordination"] == {
        "of": "agencies",
        "both": [{"id": "so-la", "name": "so-la"}],
        "left": [{"id": "so-tai-chinh", "name": "Sở Tài chính"}],
        "right": [
            {"id": "so-tu-phap", "name": "Sở Tư pháp"},
            {"id": "ubnd-cap-xa", "name": "Ủy ban nhân dân các xã, phường"},
        ],
        "unread": True,
    }
    assert told["timeline"] == {
        "of": "timing",
        "left": {"start": "2026-03-01", "end": "2026-12-31", "often": []},
        "right": {"start": "2026-12-31", "end": None, "often": []},
        "start": "later",
        "end": "opened",
    }


def test_words_that_are_not_verbatim_are_not_called_official() -> None:
    made = document(sample())["coverage"]
    told = [(task["provenance"], task["standing"]) for task in made]
    assert told[1:] == [
        ("reconstructed", "reconstructed"),
        ("reconstructed", "paraphrased"),
        ("official", "official"),
    ]


def test_the_plan_one_level_up_does_not_answer_itself() -> None:
    made = document(against_parent())
    assert made["base"] == made["left"]["id"] == "qd-153-ttg"
    assert [task["left"] for task in made["coverage"]] == [None] * 4
    assert made["summary"]["coverage"]["left"] is None


def test_the_summary_counts() -> None:
    summary = document(sample())["summary"]
    assert summary["items"] == dict(zip(KINDS, (2, 5, 2, 4, 3, 1, 1), strict=True))
    assert summary["coverage"]["answered"] == {
        "both": ["viec-1"],
        "left": ["viec-2"],
        "right": ["viec-3"],
        "neither": ["viec-4"],
    }
    assert summary["coverage"]["right"]["not-applicable"] == 1
    assert summary["reconstructed"] == {"passages": 3, "central_tasks": 2}
    assert 0 < summary["words_changed"] < 1
    assert document(nothing())["summary"]["words_changed"] == 0


def test_more_keys_may_come() -> None:
    made = document(sample())
    made["later"] = made["items"][0]["later"] = made["coverage"][0]["later"] = 1
    assert invalid(made) == []


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("schema",), 2),
        (("left",), None),
        (("base",), 1),
        (("items", 0, "part"), "chapter"),
        (("items", 0, "kind"), "deleted"),
        (("items", 0, "kind"), "added"),
        (("items", 0, "matched_by"), "luck"),
        (("items", 0, "similarity"), 1.5),
        (("items", 0, "left"), None),
        (("items", 0, "left_unit"), None),
        (("items", 0, "left_unit", "provenance"), "rumour"),
        (("items", 0, "changes", 0, "ops", 0), ["*", "x"]),
        (("items", 0, "changes", 0, "ops", 0), ["="]),
        (("items", 0, "changes", 0, "ops", 0), ["=", ""]),
        (("items", 0, "changes", 0, "field"), "colour"),
        (("items", 4, "changes", 5, "meaning", "unread"), None),
        (("items", 4, "changes", 6, "meaning", "start"), "sometime"),
        (("items", 4, "changes", 6, "meaning", "left", "end"), "31/12/2026"),
        (("coverage", 0, "provenance"), "paraphrased"),
        (("coverage", 0, "right"), None),
        (("coverage", 0, "right", "status"), "done"),
        (("coverage", 0, "right", "by"), "II.1"),
        (("summary", "reconstructed", "passages"), -1),
    ],
)
def test_a_broken_document_is_noticed(where: tuple[str | int, ...], value: Any) -> None:
    made = deepcopy(document(sample()))
    part = made
    for key in where[:-1]:
        part = part[key]
    assert part[where[-1]] != value
    part[where[-1]] = value
    assert invalid(made) != []


@pytest.mark.parametrize(
    "where",
    [
        *((key,) for key in PROMISED),
        *(("items", 0, key) for key in OF_ITEM),
        *(("items", 0, "changes", 0, key) for key in OF_CHANGE),
        *(("coverage", 0, key) for key in OF_TASK),
    ],
)
def test_a_missing_key_is_noticed(where: tuple[str | int, ...]) -> None:
    made = document(sample())
    part = made
    for key in where[:-1]:
        part = part[key]
    del part[where[-1]]
    assert invalid(made) != []
