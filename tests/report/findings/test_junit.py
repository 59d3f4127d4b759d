"""JUnit XML that CI servers can read, whatever stands in a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from kehoach.finding import Finding, Place, Results
from kehoach.report.findings import render
from kehoach.report.findings.junit import _NOT_XML
from kehoach.report.text import finding_text, message_of
from kehoach.report.words import LANGUAGES, Language, Words
from tests.report.findings.sample import CLEAN, LANGSON, SPACED, nothing, sample, unknown

VI = Words("vi")
SCHEMA = etree.XMLSchema(file=str(Path(__file__).parent / "junit.xsd"))


def document(results: Results, language: Language = "vi") -> Any:
    return etree.fromstring(render("junit", results, Words(language)).encode())


def faults(root: Any) -> list[str]:
    """Return what is wrong with a document: by the schema, and in what it counts."""
    SCHEMA.validate(root)
    told = [error.message for error in SCHEMA.error_log]
    for suite in root:
        for attribute, path in (
            ("tests", "testcase"),
            ("failures", "testcase/failure"),
            ("errors", "testcase/error"),
            ("skipped", "testcase/skipped"),
        ):
            if int(suite.get(attribute)) != len(suite.findall(path)):
                told.append(f"{suite.get('name')} does not have {attribute}")
    told += [
        f"the suites do not add up to {attribute}"
        for attribute in ("tests", "failures", "errors")
        if int(root.get(attribute)) != sum(int(suite.get(attribute)) for suite in root)
    ]
    return told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_keeps_the_schema(language: Language) -> None:
    for results in (sample(), nothing(), Results([])):
        assert faults(document(results, language)) == []


def test_a_suite_for_each_file_and_a_case_for_each_finding() -> None:
    root = document(sample())
    assert [suite.get("name") for suite in root] == [LANGSON, SPACED, CLEAN, "kehoach"]
    assert len(root.findall("testsuite/testcase")) == 12 + 2 + 1
    assert [case.get("name") for case in root[2]] == ["kehoach"]
    assert [len(case) for case in root[2]] == [0]
    first, *_, suppressed, known = root[0]
    assert first.get("name") == "M006 level"
    assert first[0].get("type") == "error"
    assert first[0].get("message") == message_of(sample().findings[0], VI)
    assert first[0].text == finding_text(sample().findings[0], VI)
    assert suppressed[0].get("message") == sample().accepted[0].reason
    assert known[0].get("type") == "baseline"
    assert [case[0].tag for case in root[1]][:2] == ["system-out", "system-out"]


def test_names_of_cases_stay_when_lines_move() -> None:
    def names(line: int) -> list[str]:
        place = Place(LANGSON, line, 1, line, 2, "x")
        root = document(Results([unknown("a", place), unknown("b", place)]))
        return [case.get("name") for case in root.iter("testcase")]

    assert names(1) == names(500) == ["M006 level", "M006 level (2)"]


@given(st.text(st.characters(), min_size=1))
def test_any_text_survives_as_far_as_xml_can_carry_it(text: str) -> None:
    finding = Finding("M006", Place(text, 1, 1, 1, 2, text), unknown(text, None).params, node=text)
    root = document(Results([finding]))
    assert faults(root) == []
    carried = _NOT_XML.sub("\ufffd", text.encode("utf-8", "replace").decode())
    assert root[0].get("name") in (carried, _NOT_XML.sub("\ufffd", text))


@pytest.mark.parametrize(
    ("path", "attribute", "value"),
    [
        ("testsuite", "tests", "many"),
        ("testsuite", "tests", "1"),
        ("testsuite", "skipped", "0"),
        ("testsuite", "name", ""),
        (".", "failures", "0"),
        ("testsuite/testcase", "name", "M006 level (2)"),
        ("testsuite/testcase", "severity", "error"),
        ("testsuite/testcase/failure", "kind", "error"),
    ],
)
def test_a_broken_document_is_noticed(path: str, attribute: str, value: str) -> None:
    root = document(sample())
    root.find(path).set(attribute, value)
    try:
        assert faults(root) != []
    except ValueError:
        assert value == "many"


def test_two_outcomes_of_one_case_are_noticed() -> None:
    root = document(sample())
    case = root.find("testsuite/testcase")
    case.append(etree.fromstring('<skipped type="baseline"/>'))
    assert faults(root) != []
