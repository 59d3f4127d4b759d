"""Workflow commands say what was meant, whatever stands in a file."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach.finding import SEVERITIES, Finding, Place, Results
from kehoach.report.findings import render
from kehoach.report.text import hint_of, message_of, visible
from kehoach.report.words import LANGUAGES, Language, Words
from tests.report.findings.sample import NASTY, SPACED, VALUE, sample, unknown

VI = Words("vi")
COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


class Command(NamedTuple):
    kind: str
    properties: dict[str, str]
    message: str


def understood(line: str) -> Command:
    """Read a command as the runner of GitHub Actions does."""
    kind, stated, message = COMMAND.fullmatch(line).groups()  # type: ignore[union-attr]
    pairs = [one.split("=", 1) for one in stated.split(",")]
    return Command(kind, {key: unescaped(value) for key, value in pairs}, unescaped(message))


def unescaped(text: str) -> str:
    signs = {"0D": "\r", "0A": "\n", "3A": ":", "2C": ",", "25": "%"}
    return re.sub("%(0D|0A|3A|2C|25)", lambda found: signs[found[1]], text)


def commands(results: Results, words: Words = VI) -> list[Command]:
    return [understood(line) for line in render("github", results, words).split("\n")[:-1]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_finding_is_one_command(language: Language) -> None:
    results, words = sample(), Words(language)
    made = commands(results, words)
    for command, finding in zip(made, results.findings, strict=True):
        place = finding.place
        assert command.kind == {"info": "notice"}.get(finding.severity, finding.severity)
        assert command.properties.get("file") == (place.path if place else None)
        assert command.properties.get("line") == (str(place.line) if place else None)
        assert command.properties["title"].split()[0] == finding.code
        assert command.message.splitlines()[0] == message_of(finding, words)
        if hint := hint_of(finding, words):
            assert command.message.endswith(hint)


def test_columns_are_told_within_one_line_only() -> None:
    made = commands(sample())
    assert made[0].properties | {"title": ""} == {
        "file": "plans/langson.yaml",
        "line": "12",
        "endLine": "12",
        "col": "10",
        "endColumn": "14",
        "title": "",
    }
    below = next(one for one in made if one.properties.get("endLine") == "63")
    assert "col" not in below.properties
    assert "endColumn" not in below.properties


def test_what_the_documentation_escapes_is_escaped() -> None:
    line = render("github", Results([unknown("a%b,c:d", VALUE._replace(path=SPACED))]), VI)
    assert "file=plans/kế hoạch #1%2C 100%25%3A a&b'.yaml," in line
    assert "a%25b,c:d" in line
    assert "%0A" in line
    assert line.count("\n") == 1


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("severity", SEVERITIES)
def test_nothing_in_a_file_makes_a_command_of_its_own(text: str, severity: str) -> None:
    place = Place(f"plans/{text}.yaml", 1, 1, 1, 2, text)
    (command,) = commands(Results([Finding("M006", place, unknown(text, None).params)]))
    assert command.properties["file"] == place.path.encode("utf-8", "replace").decode()
    assert visible(text) in command.message


@given(st.text(min_size=1))
def test_any_path_survives(path: str) -> None:
    (command,) = commands(Results([Finding("M011", Place(path, 1, 1, 1, 2))]))
    assert command.properties["file"] == path.encode("utf-8", "replace").decode()


def test_a_command_that_is_not_escaped_is_noticed() -> None:
    with pytest.raises(AttributeError):
        understood("::error file=a:b::x")
    with pytest.raises(ValueError, match="unpack"):
        understood("::error file=a,b::x")
