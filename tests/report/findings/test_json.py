"""The contract that programs read."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kehoach.finding import Edit, Finding
from kehoach.report.findings import render
from kehoach.report.findings.mending import mending
from kehoach.report.words import LANGUAGES, Language, Words
from tests.conftest import ROOT
from tests.report.findings.sample import TASK, VALUE, nothing, sample

SCHEMA = json.loads((ROOT / "docs/schemas/check.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
# design: these keys stay.
PROMISED = (
    *("code", "severity", "path", "line", "column", "end_line", "end_column"),
    *("address", "message", "hint", "fixable"),
)


def document(language: Language = "vi") -> Any:
    return json.loads(render("json", sample(), Words(language)))


def invalid(made: Any) -> list[str]:
    """Return where a document breaks the schema."""
    return ["/".join(map(str, error.path)) for error in VALIDATOR.iter_errors(made)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_keeps_the_schema(language: Language) -> None:
    made = document(language)
    assert invalid(made) == []
    assert next(iter(made)) == "schema"
    assert made["summary"] == {"error": 6, "warning": 3, "info": 3}
    for one in made["findings"]:
        assert set(PROMISED) <= set(one)
        assert set(one) == {*SCHEMA["$defs"]["finding"]["required"], *PROMISED}
    assert invalid(json.loads(render("json", nothing(), Words(language)))) == []


def test_only_sentences_depend_on_the_language() -> None:
    def bare(made: Any) -> Any:
        accepted = [one["finding"] for one in made["accepted"]]
        for one in (*made["findings"], *accepted):
            del one["message"], one["hint"]
        return made

    assert document("vi") != document("en")
    assert bare(document("vi")) == bare(document("en"))


def test_more_keys_may_come() -> None:
    made = document()
    made["later"] = made["findings"][0]["later"] = made["accepted"][0]["later"] = 1
    assert invalid(made) == []


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("schema",), 2),
        (("summary", "error"), -1),
        (("findings", 0, "severity"), "fatal"),
        (("findings", 0, "line"), 0),
        (("findings", 0, "line"), None),
        (("findings", 0, "code"), "X1"),
        (("findings", 0, "fixable"), "yes"),
        (("findings", 0, "fix"), {}),
        (("findings", 0, "message"), ""),
        (("findings", 1, "related"), {"path": "a"}),
        (("accepted", 0, "kind"), "silence"),
        (("accepted", 0, "finding"), {}),
    ],
)
def test_a_broken_document_is_noticed(where: tuple[str | int, ...], value: Any) -> None:
    made = deepcopy(document())
    part = made
    for key in where[:-1]:
        part = part[key]
    part[where[-1]] = value
    assert invalid(made) != []


@pytest.mark.parametrize("key", PROMISED)
def test_a_missing_key_is_noticed(key: str) -> None:
    made = document()
    del made["findings"][0][key]
    assert invalid(made) != []


def test_a_fix_is_told_by_lines_where_it_replaces_what_is_named() -> None:
    fix = document()["findings"][0]["fix"]
    assert fix == {
        "start_line": 12,
        "start_column": 10,
        "end_line": 12,
        "end_column": 14,
        "text": "province",
    }
    assert mending(Finding("M006", VALUE, fix=Edit(5, 9, ""))) == (VALUE, "")
    assert mending(Finding("M006", VALUE, fix=Edit(5, 10, ""))) is None
    assert mending(Finding("M006", VALUE, fix=Edit(5, 9, "tỉnh"))) is None
    assert mending(Finding("M006", None, fix=Edit(5, 10, ""))) is None
    assert mending(Finding("M006", TASK)) is None
    farther = next(one for one in document()["findings"] if one["fixable"] and not one["fix"])
    assert farther["code"] == "M011"
