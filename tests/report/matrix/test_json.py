"""The contract that programs read."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kehoach.report.matrix import render
from kehoach.report.words import Language
from tests.conftest import ROOT
from tests.report.matrix.sample import FORMULA, sample, telling

SCHEMA = json.loads((ROOT / "docs/schemas/matrix.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def document(language: Language = "vi") -> Any:
    return json.loads(render("json", sample(), telling(language)))


def invalid(made: Any) -> list[str]:
    """Return where a document breaks the schema."""
    return ["/".join(map(str, error.path)) for error in VALIDATOR.iter_errors(made)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_document_keeps_the_schema() -> None:
    made = document()
    assert invalid(made) == []
    assert list(made) == SCHEMA["required"]
    assert set(made["cells"][0]) == set(SCHEMA["$defs"]["cell"]["required"])
    assert set(made["cells"][0]["answers"][0]) == set(SCHEMA["$defs"]["answer"]["required"])
    assert (len(made["tasks"]), len(made["plans"]), len(made["cells"])) == (6, 34, 204)
    assert made["summary"]["gaps"] == 15
    assert made["reconstructed"] == {"tasks": 6, "answers": 1}
    empty = sample().filtered(["partial"], ["II.1"])
    assert invalid(json.loads(render("json", empty, telling()))) == []


def test_a_cell_says_who_when_and_where() -> None:
    cells = {(one["task"], one["plan"]): one for one in document()["cells"]}
    one = cells["tap-huan", "langson"]
    assert (one["status"], one["by"], one["leads"]) == ("covered", ["II.2", "IV.1"], ["so-y-te"])
    assert (one["start"], one["end"], one["open"]) == ("2026-01-01", "2026-12-31", False)
    assert [answer["kind"] for answer in one["answers"]] == ["task", "duty"]
    assert one["answers"][0]["timeline"]["words"] == "năm 2026."
    assert one["answers"][0]["results"] is None
    assert cells["long-ghep", "danang"]["reason"] == "Đã giao trong kế hoạch khác của tỉnh."
    said = [answer["lead"] for cell in cells.values() for answer in cell["answers"]]
    assert any(lead and lead["words"] == FORMULA and not lead["understood"] for lead in said)


def test_no_word_depends_on_the_language() -> None:
    assert document("vi") == document("en")


def test_more_keys_may_come() -> None:
    made = document()
    made["later"] = made["cells"][0]["later"] = made["plans"][0]["later"] = 1
    assert invalid(made) == []


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("schema",), 2),
        (("base",), {}),
        (("tasks", 0, "provenance"), "doubtful"),
        (("tasks", 0, "title"), ""),
        (("plans", 0, "id"), "Lạng Sơn"),
        (("plans", 0, "province"), 1),
        (("cells", 0, "status"), "done"),
        (("cells", 0, "start"), "01/01/2026"),
        (("cells", 0, "by"), "II.1"),
        (("cells", 0, "answers", 0, "kind"), "article"),
        (("cells", 0, "answers", 0, "lead"), {"agencies": []}),
        (("cells", 0, "answers", 0, "results"), ""),
        (("summary", "gaps"), -1),
        (("reconstructed",), {}),
    ],
)
def test_a_broken_document_is_noticed(where: tuple[str | int, ...], value: Any) -> None:
    made = deepcopy(document())
    part = made
    for key in where[:-1]:
        part = part[key]
    part[where[-1]] = value
    assert invalid(made) != []


@pytest.mark.parametrize("key", SCHEMA["$defs"]["cell"]["required"])
def test_a_missing_key_is_noticed(key: str) -> None:
    made = document()
    del made["cells"][0][key]
    assert invalid(made) != []
