"""The schema of plan files says what the tool does: it accepts the same, and refuses the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from pydantic import BaseModel

from kehoach.cli import main
from kehoach.editor.schema import build, keys, schema_text
from kehoach.editor.schema.scalars import SCALARS
from kehoach.editor.schema.shapes import fields_of
from kehoach.plan import integrity, model
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.model import Plan
from kehoach.report.words import LANGUAGES, Words
from kehoach.source.document import load
from kehoach.source.write import write
from tests.conftest import PLANS, ROOT
from tests.editor.core_types import typed
from tests.ingest.generated import generated
from tests.source.cases import Case, cases, told
from tests.support.plans import minimal, plan_of, plans, rearranged

PAGE = ROOT / "docs" / "schemas" / "plan.schema.json"
FILES = [
    *(ROOT / "plans" / f"{name}.yaml" for name in PLANS),
    *(ROOT / "tests" / "support" / f"{name}.yaml" for name in ("rich", "ordered")),
    ROOT / "tests" / "source" / "minimal.yaml",
    ROOT / "tests" / "check" / "base.yaml",
]
# What only the tool finds: it takes the whole plan, the order of keys, or the marks of the decree.
BEYOND = {
    "M006",  # of document.parts: the ids of other parts
    "T003",  # A duty of items alone: the templates print none.
    *("M017", "M019", "M020", "M024", "M027", "M031", "M033", "M034", "M035"),
}


@cache
def schema() -> Any:
    return json.loads(schema_text(Words("vi")))


@cache
def validator() -> Draft7Validator:
    return Draft7Validator(schema())


def faults(data: Any) -> list[str]:
    return [
        f"{'.'.join(map(str, error.absolute_path))}: {error.message[:100]}"
        for error in validator().iter_errors(data)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_schema_is_one(language: Any) -> None:
    made = json.loads(schema_text(Words(language)))
    Draft7Validator.check_schema(made)
    names = {one.rpartition("/")[2] for one in references(made)}
    assert names == {*made["definitions"]}


def references(value: Any) -> Iterator[str]:
    """Yield every reference; each must lead somewhere, and everything defined is used."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            assert value["$ref"].startswith("#/definitions/")
            yield value["$ref"]
        for one in value.values():
            yield from references(one)
    elif isinstance(value, list):
        for one in value:
            yield from references(one)


def test_same_input_same_bytes_with_keywords_sorted() -> None:
    text = schema_text(Words("vi"))
    assert text == schema_text(Words("vi"))
    assert text.endswith("}\n")
    assert [*schema()] == sorted(schema())
    # But keys of a plan stand in the order in which one writes them.
    assert [*schema()["properties"]] == [*fields_of(Plan)]


def test_page_is_that_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Write it again with: kehoach schema > docs/schemas/plan.schema.json."""
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == PAGE.read_text(encoding="utf-8")


# --- It accepts what the tool accepts. ---


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files_of_ours_are_accepted(path: Path) -> None:
    data = typed(path.read_text(encoding="utf-8"))
    assert faults(data) == []
    data["fundin"] = data.pop("funding")
    assert len(faults(data)) == 2


def test_what_init_makes_is_accepted(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plans").mkdir()
    Path("plans/langson.yaml").write_bytes((ROOT / "plans/langson.yaml").read_bytes())
    assert main(["init", "langson", "--level", "commune", "--all"]) == 0
    made = sorted(Path("plans/langson").iterdir())
    assert len(made) > 60
    for path in made:
        assert faults(typed(path.read_text(encoding="utf-8"))) == [], path


@settings(max_examples=60, deadline=None)
@given(st.one_of(plans(), rearranged()))
def test_arbitrary_plans_are_accepted(data: dict[str, Any]) -> None:
    assert faults(data) == []


@pytest.mark.parametrize("seed", range(40))
def test_plausible_plans_are_accepted_in_their_shortest_form(seed: int) -> None:
    assert faults(typed(write(generated(seed)))) == []


@pytest.mark.parametrize("written", ["true", "5", "1.5", "0x1F", "no", ".inf", "2026-03-01", "~x"])
def test_a_text_may_look_like_anything(written: str) -> None:
    text = (ROOT / "tests/source/minimal.yaml").read_text(encoding="utf-8")
    for line in ("title: Tập huấn", "lead: Sở Y tế.", "  name: Nguyễn Văn A", "- Như trên;"):
        key = re.match(r" *(?:-|\w+:)", line)
        assert key
        assert faults(typed(text.replace(line, f"{key[0]} {written}"))) == [], line


@pytest.mark.parametrize("written", ["null", "~", ""])
def test_a_blank_is_refused_and_so_is_what_an_editor_takes_for_one(written: str) -> None:
    text = (ROOT / "tests/source/minimal.yaml").read_text(encoding="utf-8")
    assert len(faults(typed(text.replace("lead: Sở Y tế.", f"lead: {written}")))) == 1
    assert faults(typed(text.replace("lead: Sở Y tế.", 'lead: "null"'))) == []


def test_values_that_are_no_words_may_be_typed() -> None:
    text = (ROOT / "tests/source/minimal.yaml").read_text(encoding="utf-8")
    assert "schema: 1\n" in text
    for one in ('schema: "1"', "schema: 1"):
        assert faults(typed(text.replace("schema: 1", one))) == []
    assert len(faults(typed(text.replace("schema: 1", "schema: 2")))) == 1
    more = "  symbol: KH-UBND\n  number: 153\n  date: 20/01/2026"
    full = text.replace("  symbol: KH-UBND", more)
    assert faults(typed(full)) == []
    assert faults(typed(full.replace("number: 153", 'number: "007"'))) == []
    for one in ("true", '"true"', "false", '"false"'):
        flagged = full.replace("  status: official", f"  status: official\n  verbatim: {one}")
        assert faults(typed(flagged)) == []
    assert faults(typed(full.replace("id: tap-huan", "id: 2026"))) == []


def test_days_are_those_of_the_calendar() -> None:
    pattern = re.compile(str(SCALARS["date"].pattern))
    years = ("0000", "0004", "1900", "2000", "2024", "2026", "9999", "26", "20260")
    days = [*range(33), "01", "09", "010"]
    for day, month, year in product(days, [*range(14), "01", "02", "012"], years):
        text = f"{day}/{month}/{year}"
        shaped = re.fullmatch(r"\d{1,2}/\d{1,2}/\d{4}", text)
        try:
            known = bool(shaped) and bool(date(int(year), int(month), int(day)))
        except ValueError:
            known = False
        assert bool(pattern.search(text)) == known, text


# --- It refuses what the tool refuses. ---


def readable() -> list[tuple[Case, Any]]:
    """Return the cases of bad_input.yaml that are YAML to an editor, with what it reads."""
    found = []
    for case in cases():
        try:
            found.append((case, typed(case.raw.decode("utf-8-sig"))))
        except (UnicodeDecodeError, yaml.YAMLError):
            continue
    return found


def test_what_the_tool_says_of_a_slip_the_schema_says_too() -> None:
    caught, missed = 0, {}
    for case, data in readable():
        codes = {one.split()[0] for one in case.expect}
        if not any(code.startswith("M") for code in codes):
            continue
        if faults(data):
            caught += 1
        else:
            missed[case.name] = codes
    # The figures of docs/decisions/0027.
    assert (caught, len(missed)) == (117, 15)
    assert set().union(*missed.values()) <= BEYOND


def test_what_the_tool_accepts_of_the_table_the_schema_accepts() -> None:
    fine = {case.name: faults(data) for case, data in readable() if not case.expect}
    assert len(fine) > 10
    # "null" and "~" are text to the tool and a blank to an editor: 0027.
    alarms = {name for name, told in fine.items() if told}
    assert alarms == {"words that YAML 1.1 takes for values stay text"}


PIECES: list[Any] = [
    *("", "x", "x: y", "Lạng Sơn", "a\nb", "a\tb", "true", "5", "langson"),
    *([], ["x"], [["x"]], {}, {"text": "x"}, {"x": "y"}, {"items": ["x"]}, {"source": "x"}),
]


@st.composite
def spoiled(draw: st.DrawFn) -> dict[str, Any]:
    """Return the data of a plan in which one value was exchanged, added or taken away."""
    seed = draw(st.integers(0, 200))
    made = generated(seed) if draw(st.booleans()) else minimal()
    data: dict[str, Any] = json.loads(json.dumps(made))  # Words of plans are a type of their own.
    places = [*_places(data)]
    holder, key = places[draw(st.integers(0, len(places) - 1))]
    what = draw(st.sampled_from(["exchange", "take", "add"]))
    if what == "exchange":
        holder[key] = draw(st.sampled_from(PIECES))
    elif what == "take":
        del holder[key]
    elif isinstance(holder, list):
        holder.append(draw(st.sampled_from(PIECES)))
    else:
        known = st.sampled_from([*_NAMES, "leed"])
        holder[draw(known)] = draw(st.sampled_from(PIECES))
    return data


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for key, one in [*entries]:
        yield value, key
        if isinstance(one, dict | list):
            yield from _places(one)


def _models() -> list[type[BaseModel]]:
    found = [one for one in vars(model).values() if isinstance(one, type)]
    return [one for one in found if issubclass(one, model.Model) and one is not model.Model]


_NAMES = sorted({key for one in _models() for key in fields_of(one)})


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=spoiled())
def test_schema_and_tool_agree_on_spoiled_plans(data: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "thu.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    codes = {one.split()[0] for one in told(path)}
    found = faults(typed(path.read_text(encoding="utf-8")))
    if found:
        assert codes, found
    else:
        assert codes <= BEYOND, path.read_text(encoding="utf-8")


def test_rules_between_keys_are_those_of_the_tool() -> None:
    """What each form may not have and must have, key by key."""
    for form in ("standalone", "attached", "decision"):
        for loc in integrity._FORBIDDEN[form]:
            data = _of_form(form)
            holder = data["document"] if len(loc) == 2 else data
            holder[str(loc[-1])] = _VALUES[str(loc[-1])]
            assert len(faults(data)) == 1, (form, loc)
        for loc in integrity._REQUIRED[form]:
            data = _of_form(form)
            assert faults(data) == []
            del (data["document"] if len(loc) == 2 else data)[str(loc[-1])]
            assert len(faults(data)) == 1, (form, loc)


_VALUES: dict[str, Any] = {
    "symbol": "KH-UBND",
    "number": "5",
    "place": "Lạng Sơn",
    "date": "20/01/2026",
    "attached_to": "(Kèm theo)",
    "decision": {"title": "x", "subject": "x", "authority": "x", "articles": ["x"]},
    "recipients": ["x"],
    "signature": {"authority": ["x"]},
}


def _of_form(form: str) -> dict[str, Any]:
    data = minimal(document__symbol=None, recipients=None, signature=None, document__form=form)
    for loc in integrity._REQUIRED[form]:
        holder = data["document"] if len(loc) == 2 else data
        holder[str(loc[-1])] = _VALUES[str(loc[-1])]
    return data


def test_provinces_and_communes_are_those_that_are_known() -> None:
    assert faults(minimal(province="sonla")) == []
    assert len(faults(minimal(province="son-la"))) == 1
    commune = minimal(level="commune", commune="hong-phong")
    assert faults(commune) == []
    assert len(faults({**commune, "province": "sonla"})) == 1
    assert len(faults(minimal(commune="hong-phong"))) == 1


# --- What it tells. ---


def test_every_key_has_its_words() -> None:
    used = set()
    for part in _models():
        for key in fields_of(part):
            if part not in (model.Headings, model.Labels, model.Openings):
                used.add(build.sentence_of(part, key))
    used |= {"schema.headings", "schema.labels", "schema.openings", "schema.columns"}
    assert used == {*keys.EXAMPLES}
    for sentence in used:
        for language in LANGUAGES:
            assert Words(language).hint(sentence, {"name": "x", "default": "x"})


def test_a_key_without_words_is_noticed() -> None:
    class More(model.Model):
        surprise: str

    with pytest.raises(StopIteration):
        build.sentence_of(More, "surprise")


def test_every_choice_of_the_model_is_told() -> None:
    for part in _models():
        for key, shape in fields_of(part).items():
            choices = (shape.element or shape).choices
            if choices and key != "schema":
                assert {*keys.CHOICES[key]} == {*choices}
            if shape.columns:
                assert {*keys.COLUMNS} == {*shape.columns[0]}


@pytest.mark.parametrize("sentence", [one for one, text in keys.EXAMPLES.items() if text])
def test_examples_are_what_they_are_examples_of(sentence: str) -> None:
    _, part, key = sentence.split(".")
    data = typed(keys.EXAMPLES[sentence])
    assert [*data] == [key]
    holders = [one for one in _models() if build._name(one).replace("-", "_") == part]
    for holder in holders or [model.Task]:
        root = schema() if holder is Plan else schema()["definitions"][build._name(holder)]
        alone = {"definitions": schema()["definitions"], **root["properties"][key]}
        assert [*Draft7Validator(alone).iter_errors(data[key])] == []


def test_tasks_of_plans_are_proposed_with_fingerprint_address_and_title() -> None:
    plans = [load(ROOT / "plans" / f"{name}.yaml").plan for name in PLANS]
    made = json.loads(schema_text(Words("vi"), plans))
    Draft7Validator.check_schema(made)
    centre = next(plan for plan in plans if plan.level == "central")
    links = made["definitions"][f"links-of-{centre.id}"]["if"]
    told = dict(zip(links["enum"], links["enumDescriptions"], strict=True))
    first = centre.content[0]
    assert told[f"{first.id}@{fingerprint(first)}"] == f"II.1 {first.title}"
    assert len(told) == len(centre.content)
    # Of a province's plan the duties of the communes, too.
    assert "xa-phuong" in made["definitions"]["tasks-of-langson"]["if"]["enum"]
    assert "so-y-te" not in made["definitions"]["tasks-of-langson"]["if"]["enum"]
    assert schema_text(Words("vi"), plans) == schema_text(Words("vi"), reversed(plans))
    # Any other link is as good: what it leads to is checked elsewhere.
    data = typed((ROOT / "plans/langson.yaml").read_text(encoding="utf-8"))
    data["content"][0]["covers"] = ["khac", "tap-huan@00000000", {"task": "khac"}]
    assert [*Draft7Validator(made).iter_errors(data)] == []


def test_words_of_a_plan_are_never_markdown() -> None:
    picture = "![x](https://example.org/x.png)"
    data = minimal(document__subject=picture)
    data["content"][0]["title"] = picture
    made = json.loads(schema_text(Words("vi"), [plan_of(data)]))
    shown = json.dumps(made).count(picture)
    assert shown == 6  # The plan, its task by link and by id: each with its value, and proposed.
    assert not any(picture in one for one in markdown(made))


def markdown(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            if key.startswith("markdown"):
                yield json.dumps(one)
            yield from markdown(one)
    elif isinstance(value, list):
        for one in value:
            yield from markdown(one)


def test_what_is_shown_has_no_sign_left_open() -> None:
    for language in LANGUAGES:
        text = schema_text(Words(language))
        assert not re.search(r"\{(?:name|default|key|keys|form|forms|province)\}", text)
